// The form: the whole plan, section by section.

function form() {
  const draft = state.draft;
  return [applicantSection(draft), facilitySection(draft), existingSection(draft), promotionSection(draft),
    companySection(draft), requestSection(draft), earlierSection(draft)];
}

const section = (id, mark, title, lead, ...body) =>
  h("section", { key: id, id, "aria-labelledby": `${id}.title` },
    h("h2", { id: `${id}.title` }, mark && h("span", { class: "mark" }, mark), title), lead && h("p", { class: "lead" }, lead), body);

const isInTokyoArea = (code) => ["11", "12", "13", "14"].includes(code.slice(0, 2));

function applicantSection(draft) {
  const { code, name, claim } = draft.applicant;
  return section("applicant", null, say("申請団体と計画", "applicant and plan"), null,
    h("div", { class: "grid", id: fieldID("/applicant"), tabindex: "-1" },
      placeField("/applicant/code", say("申請団体", "applicant"), code, setApplicant, "any"),
      textField("/applicant/name", say("団体名", "its name in the plan"), name, (text, d) => (d.applicant.name = text))),
    claimField("/applicant", claim, (value, d) => (d.applicant.claim = value), isInTokyoArea(code) && !isPrefecture(code)),
    findingsAt("/applicant"),
    h("div", { class: "grid" },
      choice("/type", say("類型", "type"), draft.type, [
        ["standard", say("標準タイプ", "standard"), say("国費 1/2", "nation pays 1/2")],
        ["high-standard", say("高水準タイプ", "high standard"), say("国費 3/4", "nation pays 3/4")],
      ], (value, d) => (d.type = value)),
      textField("/title", say("計画の名称", "title of the plan"), draft.title, (text, d) => (d.title = text), {
        placeholder: say("任意", "optional"),
      })));
}

/// Choosing the applicant also names it, and puts rows without a place there.
function setApplicant(code, draft) {
  const before = draft.applicant.code;
  const place = code === "" ? {} : Engine.code(code);
  const old = before === "" ? {} : Engine.code(before);
  const isOwn = draft.applicant.name !== "" && draft.applicant.name !== old.name;
  draft.applicant.code = code;
  if (!isOwn && place.name) draft.applicant.name = place.name;
  if (code === "" || isPrefecture(code)) return;
  for (const row of [...draft.facilities, ...draft.existing]) {
    if (row.municipality === "" || row.municipality === before) row.municipality = code;
  }
}

const ownPlace = (draft) =>
  draft.applicant.code !== "" && !isPrefecture(draft.applicant.code) ? draft.applicant.code : "";

function needsClaim(draft, code) {
  const applicant = draft.applicant.code;
  return applicant !== "" && isPrefecture(applicant) && isInTokyoArea(applicant) && code !== "";
}

function facilitySection(draft) {
  const list = (d) => d.facilities;
  return section("facilities", "①②", say("施設", "facilities"),
    say("並び順が優先順位。上限や施設数に達すると、下の施設から認められなくなる。",
      "The order is the priority: when a limit is reached, those further down are refused."),
    h("div", { id: fieldID("/facilities"), tabindex: "-1" }, draft.facilities.map((row, index) =>
      facilityCard(draft, row, index, list))),
    addButton(say("施設を追加", "add a facility"), () =>
      addRow(list, { ...blank.facility(), id: freeID(state.draft, "facility"), municipality: ownPlace(state.draft) })),
    findingsAt("/facilities"));
}

function sizeHint(capacity) {
  if (!isDigits(capacity) || capacity === "0") return null;
  const size = state.words.sizes.filter((s) => s.from <= Number(capacity)).pop() ?? state.words.sizes[0];
  return say(`${told(size.name)}: 上限 ${inMan(size.cap)}、${size.count}か所まで`,
    `${told(size.name)}: up to ${yen(size.cap)}, ${size.count} of them`);
}

function facilityCard(draft, row, index, list) {
  const at = `/facilities/${index}`;
  const of = (d) => d.facilities[index];
  const name = row.name || say(`施設${index + 1}`, `facility ${index + 1}`);
  return card(at, row, index, list, name, [
    h("div", { class: "grid" },
      textField(`${at}/name`, say("名称", "name"), row.name, (text, d) => (of(d).name = text)),
      choice(`${at}/operation`, say("運営", "run by"), row.operation, [
        ["public", say("①自治体", "① the body")], ["private", say("②民間", "② private")],
      ], (value, d) => {
        of(d).operation = value;
        if (value === "public") of(d).operatorContribution = "";
      })),
    h("div", { class: "grid" },
      countField(`${at}/capacity`, say("収容可能人数", "capacity"), row.capacity, (text, d) => (of(d).capacity = text),
        say("人", "people"), sizeHint(row.capacity)),
      placeField(`${at}/municipality`, say("所在地", "municipality"), row.municipality, (code, d) => (of(d).municipality = code),
        "municipality")),
    claimField(at, row.claim, (value, d) => (of(d).claim = value), needsClaim(draft, row.municipality)),
    costTable(`${at}/costs`, row.costs, (d) => of(d).costs),
    (row.operation === "private" || row.operatorContribution !== "") && h("div", { class: "grid", key: "operator" },
      amountField(`${at}/operatorContribution`, say("民間運営者の負担（算入しない）", "operator's own money (not counted)"),
        row.operatorContribution, (text, d) => (of(d).operatorContribution = text))),
    stillLacks("facility", row),
    idField(at, row, of),
  ]);
}

/// A row as a card: its number, its name, its buttons, its fields, its line of the answer.
function card(at, row, index, list, name, body) {
  return h("article", {
    class: "card", key: row.key, "data-row": row.key, id: fieldID(at), tabindex: "-1", onkeydown: rowKeys(list, index),
    "aria-label": name,
  },
  h("header", null, h("span", { class: "number" }, index + 1), h("h3", null, name), rowButtons(list, index, name)),
  body, findingsAt(at), answerLine(at));
}

function idField(at, row, of) {
  const isTold = state.answer?.byField.has(`${at}/id`);
  return h("details", { class: "id", open: isTold ? true : undefined },
    h("summary", null, "id"),
    textField(`${at}/id`, say("変更後の計画と比べるときに、同じものであることを示す名前", "by which two versions of a plan know it as the same"),
      row.id, (text, d) => (of(d).id = text)));
}

function existingSection(draft) {
  const list = (d) => d.existing;
  return section("existing", "③", say("既存施設の拡充", "existing facilities"),
    say("ソフト経費と合わせて1団体 1,200万円まで。", "Together with promotion, 12,000,000 yen for a body."),
    h("div", { id: fieldID("/existingFacilities"), tabindex: "-1" }, draft.existing.map((row, index) => {
      const at = `/existingFacilities/${index}`;
      const of = (d) => d.existing[index];
      const name = row.name || say(`既存施設${index + 1}`, `existing facility ${index + 1}`);
      return card(at, row, index, list, name, [
        h("div", { class: "grid" },
          textField(`${at}/name`, say("名称", "name"), row.name, (text, d) => (of(d).name = text)),
          placeField(`${at}/municipality`, say("所在地", "municipality"), row.municipality,
            (code, d) => (of(d).municipality = code), "municipality")),
        claimField(at, row.claim, (value, d) => (of(d).claim = value), needsClaim(draft, row.municipality)),
        costTable(`${at}/costs`, row.costs, (d) => of(d).costs),
        stillLacks("existing", row),
        idField(at, row, of),
      ]);
    })),
    addButton(say("既存施設を追加", "add an existing facility"), () =>
      addRow(list, { ...blank.existing(), id: freeID(state.draft, "existing"), municipality: ownPlace(state.draft) })),
    findingsAt("/existingFacilities"));
}

function promotionSection(draft) {
  return section("promotion", null, say("プロジェクト推進（ソフト経費）", "promotion (soft costs)"),
    say("企業向けの広報やビジネスマッチングなど。", "Publicity to companies, business matching and the like."),
    costTable("/promotion", draft.promotion, (d) => d.promotion), answerLine("/promotion"));
}

function companySection(draft) {
  const list = (d) => d.companies;
  return section("companies", "④", say("進出企業への支援", "payments to companies that move in"),
    say("①②③の施設を使う、区域外からの企業。1社 100万円まで。",
      "Companies from outside the area that use a facility of ①②③; 1,000,000 yen each."),
    h("div", { id: fieldID("/companySupport"), tabindex: "-1" }, findingsAt("/companySupport")),
    draft.companies.map((row, index) => companyCard(draft, row, index, list)),
    addButton(say("企業を追加", "add a company"), () => {
      const only = places(state.draft);
      addRow(list, {
        ...blank.company(), id: freeID(state.draft, "company"), facility: only.length === 1 ? only[0].id : "",
      });
    }),
    (draft.scheme !== null || draft.companies.length > 0) && schemeFields(draft));
}

/// Every facility that a company can use.
const places = (draft) =>
  [...draft.facilities, ...draft.existing, ...draft.earlier.facilities, ...draft.earlier.places].filter((row) => row.id !== "");

function companyCard(draft, row, index, list) {
  const at = `/companySupport/companies/${index}`;
  const of = (d) => d.companies[index];
  const name = row.name || say(`企業${index + 1}`, `company ${index + 1}`);
  const known = places(draft);
  const options = [["", say("選ぶ", "choose")], ...known.map((place) => [place.id, place.name || place.id])];
  if (row.facility !== "" && !known.some((place) => place.id === row.facility)) options.push([row.facility, row.facility]);
  return card(at, row, index, list, name, [
    h("div", { class: "grid" },
      textField(`${at}/name`, say("企業名", "name"), row.name, (text, d) => (of(d).name = text)),
      labelled(`${at}/corporateNumber`, say("法人番号（13桁、任意）", "corporate number (13 digits, optional)"),
        input(`${at}/corporateNumber`, row.corporateNumber, (text, d) => (of(d).corporateNumber = text), {
          inputmode: "numeric", class: "figure", parse: parseDigits,
        }))),
    h("div", { class: "grid" },
      placeField(`${at}/headquarters`, say("本社の所在地", "head office"), row.headquarters,
        (code, d) => (of(d).headquarters = code), "headquarters"),
      selectField(`${at}/facility`, say("利用する施設", "facility it uses"), row.facility, options,
        (value, d) => (of(d).facility = value))),
    h("div", { class: "grid three" },
      amountField(`${at}/amount`, say("支給額", "payment"), row.amount, (text, d) => (of(d).amount = text)),
      dateField(`${at}/appliedOn`, say("申請日", "applied on"), row.appliedOn, (text, d) => (of(d).appliedOn = text)),
      dateField(`${at}/paidOn`, say("支給日", "paid on"), row.paidOn, (text, d) => (of(d).paidOn = text)),
      dateField(`${at}/contractedOn`, say("契約日", "contracted on"), row.contractedOn,
        (text, d) => (of(d).contractedOn = text)),
      dateField(`${at}/leftOn`, say("退去日", "left on"), row.leftOn, (text, d) => (of(d).leftOn = text))),
    stillLacks("company", row),
    idField(at, row, of),
  ]);
}

function schemeFields(draft) {
  const at = "/companySupport/clawback";
  const scheme = draft.scheme;
  const list = (d) => d.scheme.steps;
  return h("div", { class: "card scheme", id: fieldID(at), tabindex: "-1" },
    h("header", null, h("h3", null, say("返還制度", "repayment scheme"), h("code", { class: "key" }, "clawback"))),
    h("label", { class: "check" },
      h("input", {
        type: "checkbox", checked: scheme !== null,
        onchange: (event) => edit((d) => (d.scheme = event.target.checked ? blank.scheme() : null)),
      }), h("span", null, say("要綱に返還の定めがある", "the ordinance provides for repayment"))),
    scheme && [
      h("div", { class: "grid" },
        textField(`${at}/source`, say("根拠となる要綱と条", "the ordinance and its article"), scheme.source,
          (text, d) => (d.scheme.source = text), { placeholder: say("○○市進出支援金交付要綱 第9条", "…, article 9") }),
        choice(`${at}/countedFrom`, say("起算日", "counted from"), scheme.countedFrom, [
          ["applied", say("申請日", "application")], ["paid", say("支給日", "payment")],
          ["contracted", say("契約日", "contract")],
        ], (value, d) => (d.scheme.countedFrom = value))),
      h("div", { class: "steps", id: fieldID(`${at}/steps`), tabindex: "-1" },
        scheme.steps.map((step, index) => h("div", {
          class: "step", key: step.key, "data-row": step.key, id: fieldID(`${at}/steps/${index}`),
          onkeydown: rowKeys(list, index),
        },
        countField(`${at}/steps/${index}/withinMonths`, say("期間", "within"), step.withinMonths,
          (text, d) => (d.scheme.steps[index].withinMonths = text), say("か月以内の退去", "months")),
        labelled(`${at}/steps/${index}/share`, say("返還の割合", "share"),
          input(`${at}/steps/${index}/share`, step.share, (text, d) => (d.scheme.steps[index].share = text), {
            parse: parseShare, placeholder: "1/2", class: "share",
          })),
        rowButtons(list, index, say(`段階${index + 1}`, `step ${index + 1}`)),
        findingsAt(`${at}/steps/${index}`), stillLacks("step", step))),
        addButton(say("段階を追加", "add a step"), () => addRow(list, blank.step()))),
      stillLacks("scheme", scheme),
    ],
    findingsAt(at), findingsAt(`${at}/steps`));
}

function requestSection(draft) {
  return section("requested", null, say("申請額と備考", "what is asked for, and notes"), null,
    h("div", { class: "grid" },
      amountField("/requested/eligibleCost", say("申請する交付対象事業費", "eligible cost asked for"),
        draft.requested.eligibleCost, (text, d) => (d.requested.eligibleCost = text)),
      amountField("/requested/nationalShare", say("申請する国費", "national share asked for"),
        draft.requested.nationalShare, (text, d) => (d.requested.nationalShare = text))),
    fillRequested(),
    labelled("/notes", say("備考", "notes"), h("textarea", {
      id: fieldID("/notes"), rows: "3", value: draft.notes, oninput: (event) => edit((d) => (d.notes = event.target.value)),
    })));
}

function fillRequested() {
  const answer = state.answer;
  if (!answer?.isReadable) return null;
  const { eligible, nationalShare } = answer.report.totals;
  const { requested } = state.draft;
  if (requested.eligibleCost === String(eligible) && requested.nationalShare === String(nationalShare)) return null;
  return h("button", {
    type: "button", class: "add", onclick: () => editBoldly(say("申請額を計算結果に合わせた", "request set to the result"), (d) => {
      d.requested = { eligibleCost: String(eligible), nationalShare: String(nationalShare) };
    }),
  }, say(`計算結果（国費 ${yen(nationalShare)}）を入れる`, `take the result (${yen(nationalShare)})`));
}

function earlierSection(draft) {
  const { facilities, places: existing, softCost, companies } = draft.earlier;
  const isEmpty = facilities.length + existing.length + companies.length === 0 && softCost === "";
  const rows = (list, key, kind, title, make, fields) => h("div", { class: "earlier" }, h("h3", null, title),
    list(draft).map((row, index) => {
      const at = `/previous/${key}/${index}`;
      const of = (d) => list(d)[index];
      const name = row.name || `${title} ${index + 1}`;
      return h("div", {
        class: "plain-row", key: row.key, "data-row": row.key, id: fieldID(at), tabindex: "-1", onkeydown: rowKeys(list, index),
      }, fields(at, row, of), rowButtons(list, index, name), findingsAt(at), findingsAt(`${at}/id`), stillLacks(kind, row));
    }),
    addButton(say("追加", "add"), () => addRow(list, make())));
  const nameOf = (at, row, of) => textField(`${at}/name`, say("名称", "name"), row.name, (text, d) => (of(d).name = text));
  const granted = (at, row, of) => amountField(`${at}/eligibleCost`, say("交付対象事業費", "eligible cost"), row.eligibleCost,
    (text, d) => (of(d).eligibleCost = text));
  return section("earlier", null, [say("以前の回の採択分", "granted in earlier rounds"), h("code", { class: "key" }, "previous")], null,
    h("details", { class: "fold", open: isEmpty ? undefined : true },
      h("summary", null, say("以前の回に採択されたものがある場合", "when something was granted before")),
      rows((d) => d.earlier.facilities, "facilities", "earlierFacility", say("①② 施設", "①② facilities"),
        () => ({ ...blank.earlierFacility(), id: freeID(state.draft, "earlier") }), (at, row, of) => [
          nameOf(at, row, of),
          countField(`${at}/capacity`, say("収容可能人数", "capacity"), row.capacity, (text, d) => (of(d).capacity = text),
            say("人", "people")),
          granted(at, row, of),
        ]),
      rows((d) => d.earlier.places, "existingFacilities", "earlierPlace", say("③ 既存施設", "③ existing facilities"),
        () => ({ ...blank.earlierPlace(), id: freeID(state.draft, "earlier") }), nameOf),
      amountField("/previous/softCost", say("③とソフト経費の交付対象事業費", "eligible cost of ③ and promotion"), softCost,
        (text, d) => (d.earlier.softCost = text)),
      rows((d) => d.earlier.companies, "companies", "earlierCompany", say("④ 企業", "④ companies"), blank.earlierCompany,
        (at, row, of) => [
          nameOf(at, row, of),
          labelled(`${at}/corporateNumber`, say("法人番号（任意）", "corporate number (optional)"),
            input(`${at}/corporateNumber`, row.corporateNumber, (text, d) => (of(d).corporateNumber = text), {
              inputmode: "numeric", class: "figure", parse: parseDigits,
            })),
          granted(at, row, of),
        ])));
}

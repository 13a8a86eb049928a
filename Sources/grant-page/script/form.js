// The form: the whole plan, section by section. What stands in an object is drawn from the rows of the format.

function form() {
  const draft = state.draft;
  return [applicantSection(draft), facilitySection(draft), existingSection(draft), promotionSection(draft),
    companySection(draft), requestSection(), earlierSection(draft)];
}

const section = (id, mark, title, lead, ...body) =>
  h("section", { key: id, id, "aria-labelledby": `${id}.title` },
    h("h2", { id: `${id}.title` }, mark && h("span", { class: "mark" }, mark), title), lead && h("p", { class: "lead" }, lead), body);

const isInTokyoArea = (code) => ["11", "12", "13", "14"].includes(code.slice(0, 2));

function applicantSection(draft) {
  const { code, name } = draft.applicant;
  return section("applicant", null, say("申請団体と計画", "applicant and plan"), null,
    h("div", { class: "grid", id: fieldID("/applicant"), tabindex: "-1" },
      placeField("/applicant/code", say("申請団体", "applicant"), code, setApplicant, "any"),
      textField("/applicant/name", say("団体名", "its name in the plan"), name, keepAt("/applicant/name"))),
    claimField("/applicant", isInTokyoArea(code) && !isPrefecture(code)),
    findingsAt("/applicant"),
    h("div", { class: "grid" },
      choice("/type", say("類型", "type"), draft.type, [
        ["standard", say("標準タイプ", "standard"), say("国費 1/2", "nation pays 1/2")],
        ["high-standard", say("高水準タイプ", "high standard"), say("国費 3/4", "nation pays 3/4")],
      ], keepAt("/type")),
      textField("/title", say("計画の名称", "title of the plan"), draft.title, keepAt("/title"), {
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
  for (const row of [...draft.facilities, ...draft.existingFacilities]) {
    if (row.municipality === "" || row.municipality === before) row.municipality = code;
  }
}

const ownPlace = (draft) =>
  draft.applicant.code !== "" && !isPrefecture(draft.applicant.code) ? draft.applicant.code : "";

function needsClaim(draft, code) {
  const applicant = draft.applicant.code;
  return applicant !== "" && isPrefecture(applicant) && isInTokyoArea(applicant) && code !== "";
}

/// The facilities of a list as cards, and the button for one more.
function facilityCards(draft, key, shape, title, idKind, addLabel, special) {
  const list = (d) => d[key];
  return [
    h("div", { id: fieldID(`/${key}`), tabindex: "-1" }, draft[key].map((row, index) => {
      const at = `/${key}/${index}`;
      return card(at, row, index, list, row.name || `${title} ${index + 1}`, [
        h("div", { class: "grid" }, fieldsIn(at, shape, special?.(at, row))),
        claimField(at, needsClaim(draft, row.municipality)),
        costTable(`${at}/costs`, row.costs, (d) => list(d)[index].costs),
        stillLacks(shape, row),
        idField(at),
      ]);
    })),
    addButton(addLabel, () =>
      addRow(list, blank(shape, { id: freeID(state.draft, idKind), municipality: ownPlace(state.draft) }))),
    findingsAt(`/${key}`),
  ];
}

function facilitySection(draft) {
  return section("facilities", "①②", say("施設", "facilities"),
    say("並び順が優先順位。上限や施設数に達すると、下の施設から認められなくなる。",
      "The order is the priority: when a limit is reached, those further down are refused."),
    facilityCards(draft, "facilities", "facility", say("施設", "facility"), "facility", say("施設を追加", "add a facility"),
      (at, row) => ({
        operation: choice(`${at}/operation`, say("運営", "run by"), row.operation, [
          ["public", say("①自治体", "① the body")], ["private", say("②民間", "② private")],
        ], (value, d) => {
          const facility = valueAt(at, d);
          facility.operation = value;
          for (const { key, onlyWith } of fieldsOf("facility")) if (onlyWith?.key === "operation" && onlyWith.word !== value) facility[key] = "";
        }),
        capacity: field(`${at}/capacity`, { hint: sizeHint(row.capacity) }),
      })));
}

function sizeHint(capacity) {
  if (!isDigits(capacity) || capacity === "0") return null;
  const size = state.words.sizes.filter((s) => s.from <= Number(capacity)).pop() ?? state.words.sizes[0];
  return say(`${told(size.name)}: 上限 ${inMan(size.cap)}、${size.count}か所まで`,
    `${told(size.name)}: up to ${yen(size.cap)}, ${size.count} of them`);
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

function idField(at) {
  const isTold = state.answer?.byField.has(`${at}/id`);
  return h("details", { class: "id", open: isTold ? true : undefined },
    h("summary", null, "id"),
    field(`${at}/id`, {
      label: say("変更後の計画と比べるときに、同じものであることを示す名前", "by which two versions of a plan know it as the same"),
    }));
}

function existingSection(draft) {
  return section("existing", "③", say("既存施設の拡充", "existing facilities"),
    say("ソフト経費と合わせて1団体 1,200万円まで。", "Together with promotion, 12,000,000 yen for a body."),
    facilityCards(draft, "existingFacilities", "existingFacility", say("既存施設", "existing facility"), "existing",
      say("既存施設を追加", "add an existing facility")));
}

function promotionSection(draft) {
  return section("promotion", null, say("プロジェクト推進（ソフト経費）", "promotion (soft costs)"),
    say("企業向けの広報やビジネスマッチングなど。", "Publicity to companies, business matching and the like."),
    costTable("/promotion", draft.promotion, (d) => d.promotion), answerLine("/promotion"));
}

function companySection(draft) {
  const { clawback, companies } = draft.companySupport;
  const list = (d) => d.companySupport.companies;
  return section("companies", "④", say("進出企業への支援", "payments to companies that move in"),
    say("①②③の施設を使う、区域外からの企業。1社 100万円まで。",
      "Companies from outside the area that use a facility of ①②③; 1,000,000 yen each."),
    h("div", { id: fieldID("/companySupport"), tabindex: "-1" }, findingsAt("/companySupport")),
    companies.map((row, index) => companyCard(draft, row, index, list)),
    addButton(say("企業を追加", "add a company"), () => {
      const only = places(state.draft);
      addRow(list, blank("company", {
        id: freeID(state.draft, "company"), facility: only.length === 1 ? only[0].id : "",
      }));
    }),
    (clawback !== null || companies.length > 0) && schemeFields(clawback));
}

/// Every facility that a company can use.
const places = (draft) => allFacilities(draft).filter((row) => row.id !== "");

function companyCard(draft, row, index, list) {
  const at = `/companySupport/companies/${index}`;
  const name = row.name || say(`企業${index + 1}`, `company ${index + 1}`);
  const known = places(draft);
  const options = [["", say("選ぶ", "choose")], ...known.map((place) => [place.id, place.name || place.id])];
  if (row.facility !== "" && !known.some((place) => place.id === row.facility)) options.push([row.facility, row.facility]);
  return card(at, row, index, list, name, [
    h("div", { class: "grid" }, fieldsIn(at, "company", {
      facility: selectField(`${at}/facility`, say("利用する施設", "facility it uses"), row.facility, options, keepAt(`${at}/facility`)),
    })),
    stillLacks("company", row),
    idField(at),
  ]);
}

function schemeFields(scheme) {
  const at = "/companySupport/clawback";
  const list = (d) => d.companySupport.clawback.steps;
  return h("div", { class: "card scheme", id: fieldID(at), tabindex: "-1" },
    h("header", null, h("h3", null, say("返還制度", "repayment scheme"), h("code", { class: "key" }, "clawback"))),
    h("label", { class: "check" },
      h("input", {
        type: "checkbox", checked: scheme !== null,
        onchange: (event) => edit((d) => keepAt(at)(event.target.checked ? blank("clawback") : null, d)),
      }), h("span", null, say("要綱に返還の定めがある", "the ordinance provides for repayment"))),
    scheme && [
      h("div", { class: "grid" }, fieldsIn(at, "clawback", {
        source: field(`${at}/source`, {
          options: { placeholder: say("○○市進出支援金交付要綱 第9条", "…, article 9") },
        }),
      })),
      h("div", { class: "steps", id: fieldID(`${at}/steps`), tabindex: "-1" },
        scheme.steps.map((step, index) => h("div", {
          class: "step", key: step.key, "data-row": step.key, id: fieldID(`${at}/steps/${index}`),
          onkeydown: rowKeys(list, index),
        },
        fieldsIn(`${at}/steps/${index}`, "step"),
        rowButtons(list, index, say(`段階${index + 1}`, `step ${index + 1}`)),
        findingsAt(`${at}/steps/${index}`), stillLacks("step", step))),
        addButton(say("段階を追加", "add a step"), () => addRow(list, blank("step")))),
      stillLacks("clawback", scheme),
    ],
    findingsAt(at), findingsAt(`${at}/steps`));
}

function requestSection() {
  return section("requested", null, say("申請額と備考", "what is asked for, and notes"), null,
    h("div", { class: "grid" }, fieldsIn("/requested", "requested")),
    fillRequested(),
    labelled("/notes", say("備考", "notes"), h("textarea", {
      id: fieldID("/notes"), rows: "3", value: state.draft.notes,
      oninput: (event) => edit((d) => keepAt("/notes")(event.target.value, d)),
    })));
}

function fillRequested() {
  const answer = state.answer;
  if (!answer?.isReadable) return null;
  const { eligible, nationalShare } = answer.report.totals;
  const { requested } = state.draft;
  if (requested.eligibleCost === String(eligible) && requested.nationalShare === String(nationalShare)) return null;
  return h("button", {
    type: "button", class: "add", onclick: () => editBoldly(say("申請額を計算結果に合わせた", "request set to the result"), (d) =>
      Object.assign(d.requested, { eligibleCost: String(eligible), nationalShare: String(nationalShare) })),
  }, say(`計算結果（国費 ${yen(nationalShare)}）を入れる`, `take the result (${yen(nationalShare)})`));
}

function earlierSection(draft) {
  const { softCost, ...lists } = draft.previous;
  const isEmpty = softCost === "" && Object.values(lists).every((list) => !Array.isArray(list) || list.length === 0);
  const rows = ({ key, shape, says }) => {
    const list = (d) => d.previous[key];
    return h("div", { class: "earlier" }, h("h3", null, told(says)),
      list(draft).map((row, index) => {
        const at = `/previous/${key}/${index}`;
        return h("div", {
          class: "plain-row", key: row.key, "data-row": row.key, id: fieldID(at), tabindex: "-1", onkeydown: rowKeys(list, index),
        }, fieldsIn(at, shape), rowButtons(list, index, row.name || `${told(says)} ${index + 1}`), findingsAt(at),
        findingsAt(`${at}/id`), stillLacks(shape, row));
      }),
      addButton(say("追加", "add"), () =>
        addRow(list, blank(shape, fieldNamed(shape, "id") ? { id: freeID(state.draft, "earlier") } : {}))));
  };
  return section("earlier", null, [say("以前の回の採択分", "granted in earlier rounds"), h("code", { class: "key" }, "previous")], null,
    h("details", { class: "fold", open: isEmpty ? undefined : true },
      h("summary", null, say("以前の回に採択されたものがある場合", "when something was granted before")),
      fieldsOf("previous").map((row) => (row.kind === "list" ? rows(row) : field(`/previous/${row.key}`)))));
}

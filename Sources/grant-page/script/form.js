// The form: the whole plan, section by section. Which sections there are is said by the edition's programmes, and what
// stands in an object by the rows of the format.

function form() {
  const { draft } = state;
  const of = (...lines) => edition().programmes.filter((programme) => lines.includes(programme.lines));
  return [
    applicantSection(draft),
    of("public", "private").length > 0 && facilitySection(draft, of("public", "private")),
    of("existing").map((programme) => existingSection(draft, programme)),
    of("costs").filter(({ id }) => fieldNamed("plan", id)).map((programme) => costSection(draft, programme)),
    of("companies").map((programme) => companySection(draft, programme)),
    requestSection(), fundingSection(draft), earlierSection(draft),
  ];
}

const section = (id, mark, title, lead, ...body) =>
  h("section", { key: id, id, "aria-labelledby": `${id}.title` },
    h("h2", { id: `${id}.title` }, mark && h("span", { class: "mark" }, mark), title), lead && h("p", { class: "lead" }, lead), body);

/// 「③ 1団体の上限額 1,200万円」 for every limit that is one sum.
const limitsOf = (programmes) => {
  const pools = programmes.flatMap((programme) => programme.pools).filter((pool) => pool.limit !== undefined);
  return pools.map((pool) => `${told(pool.label)} ${say(inMan(pool.limit), yen(pool.limit))}`).join(say("、", "; "));
};

const isInTokyoArea = (code) => edition().tokyoArea.includes(Number(code.slice(0, 2)));

function applicantSection(draft) {
  const { code, name } = draft.applicant;
  const types = fieldNamed("plan", "type").words;
  return section("applicant", null, say("申請団体と計画", "applicant and plan"), null,
    h("div", { class: "grid", id: fieldID("/applicant"), tabindex: "-1" },
      placeField("/applicant/code", say("申請団体", "applicant"), code, setApplicant, "any"),
      textField("/applicant/name", say("団体名", "its name in the plan"), name, keepAt("/applicant/name"))),
    claimField("/applicant", isInTokyoArea(code) && !isPrefecture(code)),
    findingsAt("/applicant"),
    h("div", { class: "grid" },
      choice("/type", say("類型", "type"), draft.type, types.map(({ id, says }) =>
        [id, told(says), say(`国費 ${edition().rates[id]}`, `nation pays ${edition().rates[id]}`)]), keepAt("/type")),
      textField("/title", say("計画の名称", "title of the plan"), draft.title, keepAt("/title"))));
}

/// Choosing the applicant also names it, unless somebody wrote a name that is no place's, and puts rows without a
/// place there.
function setApplicant(code, draft) {
  const before = draft.applicant.code;
  const { name } = code === "" ? {} : Engine.code(code);
  const now = draft.applicant.name;
  const isOwn = now !== "" && !Engine.places(now, 60).places.some((place) => place.name === now);
  const titleOf = (name) => (name ? `${name} 地方創生テレワーク推進実施計画` : "");
  draft.applicant.code = code;
  if (!isOwn && draft.title === titleOf(now)) draft.title = titleOf(name);
  if (!isOwn) draft.applicant.name = name ?? "";
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

/// A row as a card: its number, its name, its buttons, its fields, its line of the answer.
function card(at, row, index, list, name, ...body) {
  return h("article", {
    class: "card", key: row.key, "data-row": row.key, id: fieldID(at), tabindex: "-1", onkeydown: rowKeys(list, index),
    "aria-label": name,
  },
  h("header", null, h("span", { class: "number" }, index + 1), h("h3", null, name), rowButtons(list, index, name)),
  findingsAt(at), body, idField(at), answerLine(at));
}

function idField(at) {
  const isTold = state.answer?.byField.has(`${at}/id`);
  return h("details", { class: "id", open: isTold ? true : undefined },
    h("summary", null, named(fieldAt(`${at}/id`))),
    field(`${at}/id`, {
      label: say("変更後の計画と比べるときに、同じものであることを示す名前", "by which two versions of a plan know it as the same"),
    }));
}

/// The facilities of a list as cards, and the button for one more.
function facilityCards(draft, key, shape, title, addLabel, special) {
  const list = (d) => d[key];
  const kind = shape === "facility" ? "facility" : "existing";
  return [
    h("div", { id: fieldID(`/${key}`), tabindex: "-1" }, findingsAt(`/${key}`), draft[key].map((row, index) => {
      const at = `/${key}/${index}`;
      return card(at, row, index, list, row.name || `${title} ${index + 1}`,
        h("div", { class: "grid" }, fieldsIn(at, shape, special?.(at, row))),
        claimField(at, needsClaim(draft, row.municipality)),
        costTable(`${at}/costs`, row.costs, (d) => list(d)[index].costs),
        stillLacks(shape, row));
    })),
    addButton(addLabel, () =>
      addRow(list, blank(shape, { id: freeID(state.draft, kind), municipality: ownPlace(state.draft) }))),
  ];
}

function facilitySection(draft, programmes) {
  const marks = Object.fromEntries(programmes.map((programme) => [programme.lines, programme.mark]));
  return section("facilities", Object.values(marks).join(""), say("施設", "facilities"),
    say("並び順が優先順位。上限や施設数に達すると、下の施設から認められなくなる。",
      "The order is the priority: when a limit is reached, those further down are refused."),
    facilityCards(draft, "facilities", "facility", say("施設", "facility"), say("施設を追加", "add a facility"),
      (at, row) => ({
        operation: choice(`${at}/operation`, say("運営", "run by"), row.operation,
          fieldNamed("facility", "operation").words.filter(({ id }) => id in marks).map(({ id, says }) => [id, told(says)]),
          (value, d) => {
            const facility = valueAt(at, d);
            facility.operation = value;
            for (const { key, onlyWith } of fieldsOf("facility")) if (onlyWith?.key === "operation" && onlyWith.word !== value) facility[key] = "";
          }),
        capacity: field(`${at}/capacity`, { hint: sizeHint(row.capacity) }),
      })));
}

function sizeHint(capacity) {
  if (!isDigits(capacity) || capacity === "0") return null;
  const { sizes } = edition();
  const size = sizes.filter((s) => s.from <= Number(capacity)).pop() ?? sizes[0];
  return say(`${told(size.name)}: 上限 ${inMan(size.cap)}、${size.count}か所まで`,
    `${told(size.name)}: up to ${yen(size.cap)}, ${size.count} of them`);
}

function existingSection(draft, programme) {
  return section("existing", programme.mark, told(programme.title), limitsOf([programme]),
    facilityCards(draft, "existingFacilities", "existingFacility", say("既存施設", "existing facility"),
      say("既存施設を追加", "add an existing facility")));
}

/// A programme that is one list of costs, which stands in the plan under the programme's own word.
function costSection(draft, { id, mark, title, pools }) {
  return section(id, mark, told(title), limitsOf([{ pools }]),
    costTable(`/${id}`, draft[id], (d) => d[id]), answerLine(`/${id}`));
}

function requestSection() {
  return section("requested", null, say("申請額と備考", "what is asked for, and notes"), null,
    h("div", { class: "grid" }, fieldsIn("/requested", "requested")),
    fillRequested(),
    labelled("/notes", named(fieldAt("/notes")), h("textarea", {
      id: fieldID("/notes"), rows: "3", value: state.draft.notes,
      oninput: (event) => edit((d) => keepAt("/notes")(event.target.value, d), { run: "/notes" }),
    })));
}

/// Amounts that a reading only tried gives are never written: the plan would not have the reading.
function fillRequested() {
  const answer = state.answer;
  if (!answer?.isReadable || answer.isEmpty || isTrying()) return null;
  const { eligible, nationalShare } = answer.report.totals;
  const { requested } = state.draft;
  if (requested.eligibleCost === String(eligible) && requested.nationalShare === String(nationalShare)) return null;
  return h("button", {
    type: "button", class: "add", onclick: () => edit((d) =>
      Object.assign(d.requested, { eligibleCost: String(eligible), nationalShare: String(nationalShare) }),
    { what: say("申請額を計算結果に合わせた", "request set to the result"), isTold: true }),
  }, say(`計算結果（国費 ${yen(nationalShare)}）を入れる`, `take the result (${yen(nationalShare)})`));
}

/// Rows of single values, one beside the other.
function plainRows(at, shape, title, list) {
  return [
    list(state.draft).map((row, index) => h("div", {
      class: "plain-row", key: row.key, "data-row": row.key, id: fieldID(`${at}/${index}`), tabindex: "-1", onkeydown: rowKeys(list, index),
    }, findingsAt(`${at}/${index}`), fieldNamed(shape, "id") && findingsAt(`${at}/${index}/id`), fieldsIn(`${at}/${index}`, shape),
    rowButtons(list, index, row.name || `${title} ${index + 1}`), stillLacks(shape, row))),
    addButton(say("追加", "add"), () =>
      addRow(list, blank(shape, fieldNamed(shape, "id") ? { id: freeID(state.draft, "earlier") } : {}))),
  ];
}

function fundingSection(draft) {
  const row = fieldNamed("plan", "localFunding");
  return row && section("funding", null, named(row), told(row.note),
    h("details", { class: "fold", open: draft.localFunding.length > 0 ? true : undefined },
      h("summary", null, say("一般財源、臨時交付金などの内訳を書く場合", "when the sources of the local share are stated")),
      findingsAt("/localFunding"), plainRows("/localFunding", row.shape, named(row), (d) => d.localFunding)));
}

function earlierSection(draft) {
  const { softCost, ...lists } = draft.previous;
  const isEmpty = softCost === "" && Object.values(lists).every((list) => !Array.isArray(list) || list.length === 0);
  return section("earlier", null, named(fieldNamed("plan", "previous")), null,
    h("details", { class: "fold", open: isEmpty ? undefined : true },
      h("summary", null, say("以前の採択分がある場合", "when something was granted before")),
      fieldsOf("previous").map((row) => (row.kind === "list"
        ? h("div", { class: "earlier" }, h("h3", null, told(row.says)),
          plainRows(`/previous/${row.key}`, row.shape, told(row.says), (d) => d.previous[row.key]))
        : field(`/previous/${row.key}`)))));
}

// Programme ④: companies, and the scheme by which they pay back.

function companySection(draft, programme) {
  const { clawback, companies } = draft.companySupport;
  const list = (d) => d.companySupport.companies;
  const known = (d) => {
    const only = places(d);
    return { id: freeID(d, "company"), facility: only.length === 1 ? only[0].id : "" };
  };
  const paste = (index) => (event) => pasteRows(event, "company", list, index, known);
  return section("companies", programme.mark, told(programme.title),
    say(`${programmeMarks("public", "private", "existing")}の施設を使う、区域外からの企業。`, "Companies from outside the area that use a facility. ") + limitsOf([programme]),
    h("div", { id: fieldID("/companySupport"), tabindex: "-1" }, findingsAt("/companySupport")),
    h("div", { onpaste: paste(companies.length) },
      companies.map((row, index) => h("div", { key: row.key, onpaste: paste(index) }, companyCard(draft, row, index, list))),
      addButton(say("企業を追加", "add a company"), () => addRow(list, blank("company", known(state.draft)))),
      h("span", { class: "hint" }, say("Excel の表を、見出しごと貼り付けられる（企業名、本社、施設、支給額、日付など）",
        "a table of Excel can be pasted, headings and all"))),
    (clawback !== null || companies.length > 0) && schemeFields(clawback));
}

const programmeMarks = (...lines) => edition().programmes.filter((programme) => lines.includes(programme.lines)).map(({ mark }) => mark).join("");

/// Every facility that a company can use.
const places = (draft) => allFacilities(draft).filter((row) => row.id !== "");

function companyCard(draft, row, index, list) {
  const at = `/companySupport/companies/${index}`;
  const name = row.name || say(`企業${index + 1}`, `company ${index + 1}`);
  const known = places(draft);
  const options = [["", say("選ぶ", "choose")], ...known.map((place) => [place.id, place.name || place.id])];
  if (row.facility !== "" && !known.some((place) => place.id === row.facility)) options.push([row.facility, row.facility]);
  return card(at, row, index, list, name,
    h("div", { class: "grid" }, fieldsIn(at, "company", {
      facility: selectField(`${at}/facility`, named(fieldAt(`${at}/facility`)), row.facility, options, keepAt(`${at}/facility`)),
    })),
    stillLacks("company", row));
}

function schemeFields(scheme) {
  const at = "/companySupport/clawback";
  const list = (d) => d.companySupport.clawback.steps;
  return h("div", { class: "card scheme", id: fieldID(at), tabindex: "-1" },
    h("header", null, h("h3", null, named(fieldAt(at)))),
    findingsAt(at),
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
        findingsAt(`${at}/steps`),
        scheme.steps.map((step, index) => h("div", {
          class: "step", key: step.key, "data-row": step.key, id: fieldID(`${at}/steps/${index}`),
          onkeydown: rowKeys(list, index),
        },
        findingsAt(`${at}/steps/${index}`), fieldsIn(`${at}/steps/${index}`, "step"),
        rowButtons(list, index, say(`段階${index + 1}`, `step ${index + 1}`)), stillLacks("step", step))),
        addButton(say("段階を追加", "add a step"), () => addRow(list, blank("step")))),
      stillLacks("clawback", scheme),
    ]);
}

// Findings, by weight, each with the way to its field.

/// Goes to the field of a pointer, or to the nearest thing around it that the form has.
function goTo(event, pointer) {
  event.preventDefault();
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const field = document.getElementById(fieldID(at));
    if (!field) continue;
    for (let fold = field.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
    return bringUp(field, "center");
  }
}

function bringUp(element, block = "start") {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}

function goToFirst(event, severity) {
  event.preventDefault();
  bringUp(document.querySelector(`#findings li.${severity}`), "center");
}

function findingList(answer) {
  if (answer.findings.length === 0) return null;
  return h("section", { class: "findings", key: "findings", id: "findings", "aria-labelledby": "findings.title" },
    h("h3", { id: "findings.title" }, say("指摘", "findings")),
    h("ol", null, answer.findings.map((finding, index) => findingItem(finding, index,
      finding.at === "" ? null : h("a", { href: `#${fieldID(finding.at)}`, onclick: (event) => goTo(event, finding.at) }, say("記入欄へ", "to the field"))))),
    answer.omitted > 0 && h("p", null, say(`ほか ${grouped(answer.omitted)}件`, `and ${grouped(answer.omitted)} more`)));
}

/// 「経費」C4:C6, where the workbook that was opened says it.
const cellsOf = ({ sheet, cells }) => `「${sheet}」${cells}`;

const findingItem = (finding, index, place) => h("li", { key: `${finding.code}${finding.pointer}${index}`, class: finding.severity, tabindex: "-1", "aria-label": `${severityName(finding.severity)} ${finding.code}` },
  h("p", { class: "says" }, h("span", { class: "code" }, severityName(finding.severity), " ", finding.code), " ", voiced(finding.message)),
  h("p", { class: "mend" }, voiced(finding.mend), mender(finding)),
  (place || finding.cells) && h("p", { class: "to-field" }, finding.cells && h("span", { class: "position" }, cellsOf(finding)), " ", place),
  h("details", { class: "cited" }, h("summary", null, say("根拠", "basis")), h("ul", null, finding.citations.map((citation, at) =>
    h("li", { key: at }, citation.source.startsWith("reading:") ? "" : `${citation.source} `, citation[language])))));

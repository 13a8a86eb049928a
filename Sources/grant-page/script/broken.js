// A file that is no plan, or not wholly: what could be read of it, and what was wrong with it.

/// What a text says up to where it stops being JSON, as an object; null for what is no plan at all.
function readablePart(text, findings) {
  if (text === null) return null;
  if (findings.some(({ code }) => code === "D032")) return null;
  let read = null;
  try {
    read = JSON.parse(text);
  } catch {
    read = beginningOf(text.slice(0, offsetOf(text, findings[0])));
  }
  return isObject(read) && fieldsOf("plan").some(({ key }) => key in read) && String(read.format ?? "grant-plan/1").startsWith("grant-plan") ? read : null;
}

function offsetOf(text, { line, column }) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + Array.from(lines[line - 1] ?? "").slice(0, column - 1).join("").length;
}

/// All but the member or element in which the text breaks off and the one before, which may be what is broken.
function beginningOf(text) {
  // For each bracket that is open: its closing one, and where its members begin that are told.
  const open = [];
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (isString) {
      if (c === "\\") at++;
      else if (c === '"') isString = false;
    } else if (c === '"') isString = true;
    else if (c === "{" || c === "[") open.push({ closing: c === "{" ? "}" : "]", begins: [at + 1] });
    else if (c === "}" || c === "]") open.pop();
    else if (c === "," && open.length > 0) open.at(-1).begins.push(at);
  }
  if (open.length === 0) return null;
  const cut = open.at(-1).begins.slice(-2)[0];
  try {
    return JSON.parse(text.slice(0, cut) + open.map(({ closing }) => closing).reverse().join(""));
  } catch {
    return null;
  }
}

/// Above the answer, what the file had that is not in the form as it stood.
const openedWith = () => state.broken?.isInForm && h("details", { class: "broken", id: "broken", key: "opened", tabindex: "-1" },
  h("summary", null, h("bdi", null, state.broken.name), say(` を、読めたところまで開いた。ファイルにあった問題 ${state.broken.report.findings.length}`,
    ` opened as far as it could be read; ${state.broken.report.findings.length} problems in the file`)),
  h("p", null, say("読めた記入は欄に入れ、直す所は欄に示した。ここにはファイルの書き方の問題を、ファイルの語で示す。",
    "What could be read is in the fields, which show what to mend. Here are the problems of the file in its own words.")),
  problems(state.broken));

const brokenView = () => h("div", { class: "broken", id: "broken", key: "broken", tabindex: "-1" },
  h("h2", null, say("計画として読めない", "not readable as a plan")),
  state.broken.report.findings.some((finding) => finding.code === "D032") && h("p", null,
    say("このページは計画だけを読む。交付の後の精算（grant-settlement/1）は grant-cli settle で計算する。", "This page reads plans only. A settlement (grant-settlement/1) is reckoned by grant-cli settle.")),
  h("p", null, h("bdi", null, state.broken.name), say(" には、次の問題がある。直してからもう一度開く。", " has the following problems. Mend them and open it again.")),
  problems(state.broken),
  h("p", null, h("button", { type: "button", class: "add", onclick: () => { state.broken = null; refresh(); } },
    say("入力の画面に戻る", "back to the form"))));

/// In the words of the file: whoever mends it has it before them.
const problems = ({ report, lines, cells }) => [
  h("ol", { class: "located" }, report.findings.map((finding, index) => h("li", { key: index, class: finding.severity },
    lines ? excerpt(lines, finding) : inCell(cells?.[index]),
    h("p", { class: "says" }, h("span", { class: "code" }, severityName(finding.severity), " ", finding.code), " ", told(finding.message)),
    h("p", { class: "mend" }, told(finding.mend)),
    (lines || finding.cells) && h("p", { class: "cited" }, h("span", { class: "position" }, finding.cells ? cellsOf(finding) : `${finding.line}:${finding.column}`, lines && finding.pointer && ` ${finding.pointer}`))))),
  report.findingsOmitted > 0 && h("p", null, say(`ほか ${grouped(report.findingsOmitted)}件`, `and ${grouped(report.findingsOmitted)} more`)),
];

/// The heading and the contents of a cell.
const inCell = (cell) => cell?.text && h("pre", null, h("span", { class: "number" }, cell.heading, " │ "), h("mark", null, cell.text));

/// The line of a finding, with what it is about marked; long lines are cut around it.
function excerpt(lines, finding) {
  const scalars = Array.from((lines[finding.line - 1] ?? "").replace(/\r$/, ""));
  const from = finding.column - 1;
  const to = Math.max(from + 1, finding.endLine === finding.line ? finding.endColumn - 1 : scalars.length);
  const start = Math.max(0, from - 40);
  const end = Math.min(scalars.length, Math.max(start + 90, Math.min(to, from + 60)));
  const text = (a, b) => scalars.slice(a, b).join("");
  return h("pre", null, h("span", { class: "number" }, String(finding.line).padStart(4), " │ "), start > 0 && "…",
    text(start, from), h("mark", null, text(from, Math.min(to, end)) || " "), text(Math.min(to, end), end), end < scalars.length && "…");
}

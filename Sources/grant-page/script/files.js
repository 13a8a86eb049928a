// Files come in and go out by the reader's own hand; nothing is kept by the browser.

async function openFile(file) {
  if (!file) return;
  if (file.size > 64 * 1024 * 1024) return tell(say("64 MiB を超えるファイルは開けない", "a file above 64 MiB cannot be opened"));
  if (state.hasUnsaved && !confirm(say("保存していない変更がある。別のファイルを開くか。", "There are unsaved changes. Open another file?"))) return;
  takeIn(new Uint8Array(await file.arrayBuffer()), file.name);
}

/// A plan goes into the form; of anything else the same findings are shown as on the command line.
function takeIn(bytes, name) {
  state.tried = {};
  state.typing = null;
  state.notice = null;
  undo.length = 0;
  const { report } = Engine.assess(bytes, "", name);
  if (report.verdict === "unreadable") {
    state.broken = { name, report, lines: new TextDecoder().decode(bytes).split("\n") };
    state.answer = null;
    show();
    document.getElementById("broken")?.focus();
    return announce(say(`${name} は計画として読めない`, `${name} does not read as a plan`));
  }
  state.broken = null;
  state.draft = draftOf(JSON.parse(new TextDecoder().decode(bytes)));
  state.opened = bytes;
  state.file = name;
  state.hasUnsaved = false;
  refresh();
  announce(say(`${name} を開いた`, `${name} opened`));
}

function save(bytes, name, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const stem = () => fileName().replace(/\.json$/i, "");

function savePlan() {
  if (!fits()) return;
  save(planBytes(), fileName(), "application/json");
  state.hasUnsaved = false;
  const unfinished = new Document(state.draft, { onlyFinished: false }).unfinished;
  tell(unfinished > 0 && !state.opened
    ? say(`${fileName()} を保存した。書きかけの${unfinished}か所は、そのまま入っている`, `${fileName()} saved, with ${unfinished} unfinished rows as they are`)
    : say(`${fileName()} を保存した`, `${fileName()} saved`));
}

function saveReport() {
  if (!fits()) return;
  save(Engine.report(planBytes(), triedLines(), fileName()), `${stem()}.report.json`, "application/json");
  tell(say("報告を保存した", "report saved"));
}

function savePrintable() {
  if (!fits()) return;
  save(Engine.printable(planBytes(), triedLines(), fileName(), language), `${stem()}.report.html`, "text/html");
  tell(say("印刷用の HTML を保存した", "printable HTML saved"));
}

/// Without an applicant there is nothing that anyone could read again.
function fits() {
  if (state.draft.applicant.code !== "" && !state.broken) return true;
  tell(say("申請団体を選んでから保存する", "choose the applicant before saving"));
  return false;
}

function startAgain() {
  if (state.hasUnsaved && !confirm(say("保存していない変更がある。新しい計画を始めるか。", "There are unsaved changes. Begin a new plan?"))) return;
  Object.assign(state, { draft: blank("plan"), file: null, opened: null, broken: null, tried: {}, typing: null, hasUnsaved: false, notice: null });
  undo.length = 0;
  refresh();
  document.getElementById(fieldID("/applicant/code"))?.focus();
}

function tell(text) {
  state.notice = { text, canUndo: false };
  show();
  announce(text);
}

// MARK: A file that is no plan

function brokenView() {
  const { name, report, lines } = state.broken;
  return h("div", { class: "broken", id: "broken", tabindex: "-1" },
    h("h2", null, say("計画として読めない", "not readable as a plan")),
    report.findings.some((finding) => finding.code === "D032") && h("p", null,
      say("このページは計画だけを読む。交付の後の精算（grant-settlement/1）は grant-cli settle で計算する。", "This page reads plans only. A settlement (grant-settlement/1) is reckoned by grant-cli settle.")),
    h("p", null, h("bdi", null, name), say(" には、次の問題がある。直してからもう一度開く。", " has the following problems. Mend them and open it again.")),
    h("ol", { class: "located" }, report.findings.map((finding, index) =>
      findingItem(finding, index, h("span", { class: "position" }, `${finding.line}:${finding.column}`, finding.pointer && ` ${finding.pointer}`)))
      .map((item, index) => ({ ...item, kids: [excerpt(lines, report.findings[index]), ...item.kids] }))),
    report.findingsOmitted > 0 && h("p", null, say(`ほか ${grouped(report.findingsOmitted)}件`, `and ${grouped(report.findingsOmitted)} more`)),
    h("p", null, h("button", { type: "button", class: "add", onclick: () => { state.broken = null; refresh(); } },
      say("入力の画面に戻る", "back to the form"))));
}

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

// Files come in and go out by the reader's own hand; nothing is kept by the browser.

const mayLeave = (question) => !hasUnsaved() || confirm(question);

async function openFile(file) {
  if (!file) return;
  if (file.size > 64 * 1024 * 1024) return tell(say("64 MiB を超えるファイルは開けない", "a file above 64 MiB cannot be opened"));
  if (!mayLeave(say("保存していない変更がある。別のファイルを開くか。", "There are unsaved changes. Open another file?"))) return;
  takeIn(new Uint8Array(await file.arrayBuffer()), file.name);
}

/// A plan goes into the form, of a broken one whatever could be read; of anything else the findings are shown.
function takeIn(bytes, name) {
  const text = new TextDecoder().decode(bytes);
  // A field that goes away while somebody types in it would tell of it.
  state.typing = state.looking = null;
  const { report } = Engine.assess(bytes, "", name);
  if (report.verdict !== "unreadable") {
    replace(draftOf(JSON.parse(text)), name, bytes, say(`${name} を開いた`, `${name} opened`));
    return announce(say(`${name} を開いた`, `${name} opened`));
  }
  const read = readablePart(text, report.findings);
  if (read) {
    const told = say(`${name} を、読めたところまで開いた`, `${name} opened as far as it could be read`);
    replace(draftOf(read), name, null, told);
    state.saved = null;
  }
  state.broken = { name, report, lines: text.split("\n"), isInForm: Boolean(read) };
  show();
  bringUp(document.getElementById("broken"));
  announce(say(`${name} は計画として読めない`, `${name} does not read as a plan`));
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
  state.saved = state.draft;
  versions.run = null;
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
  tell(say("報告を HTML で保存した", "report saved as HTML"));
}

/// Without an applicant there is nothing that anyone could read again.
function fits() {
  if (state.draft.applicant.code !== "" && hasForm()) return true;
  tell(say("申請団体を選んでから保存する", "choose the applicant before saving"));
  return false;
}

function startAgain() {
  if (!mayLeave(say("保存していない変更がある。新しい計画を始めるか。", "There are unsaved changes. Begin a new plan?"))) return;
  replace(blank("plan"), null, null, say("新しい計画", "new plan"));
  document.getElementById(fieldID("/applicant/code"))?.focus();
}

// Files come in and go out by the reader's own hand; nothing is kept by the browser.

const mayLeave = (question) => !hasUnsaved() || confirm(question);

async function openFile(file) {
  if (!file) return;
  if (file.name.startsWith("~$")) {
    return tell(say(`${file.name} は Excel が開いているファイルの控えで、計画でない。元のファイルを選ぶ`, `${file.name} is what Excel puts beside an open file; choose the file itself`));
  }
  if (file.size > 64 * 1024 * 1024) return tell(say("64 MiB を超えるファイルは開けない", "a file above 64 MiB cannot be opened"));
  if (!mayLeave(say("保存していない変更がある。別のファイルを開くか。", "There are unsaved changes. Open another file?"))) return;
  takeIn(new Uint8Array(await file.arrayBuffer()), file.name);
}

/// A plan goes into the form, of a broken one whatever could be read; of anything else the findings are shown.
function takeIn(bytes, name) {
  // A field that goes away while somebody types in it would tell of it.
  state.typing = state.looking = null;
  const { report, cells } = Engine.assess(bytes, "", name);
  const isWorkbook = isPackage(bytes);
  const { json, unread } = inJSON(bytes, name);
  const text = json && new TextDecoder().decode(json);
  const file = withEnding(name, isWorkbook);
  if (report.verdict !== "unreadable") {
    const opened = { bytes, json, name: isWorkbook === isWorkbookName(name) ? name : null };
    replace(draftOf(JSON.parse(text)), file, opened, say(`${name} を開いた`, `${name} opened`), unread);
    return announce(say(`${name} を開いた`, `${name} opened`));
  }
  const read = readablePart(text, report.findings);
  const draft = read && draftOf(read);
  const isInForm = draft !== null && !(isWorkbook && isUntouched("plan", draft));
  if (isInForm) {
    const told = say(`${name} を、読めたところまで開いた`, `${name} opened as far as it could be read`);
    replace(draft, file, null, told, unread);
    state.saved = null;
  }
  state.broken = { name, report, cells, lines: isWorkbook ? null : text.split("\n"), isInForm };
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

const stem = () => fileName().replace(/\.(json|xlsx)$/i, "");

function savePlan(name = fileName()) {
  if (!fits()) return;
  const { bytes, lost, refusal } = planFile(name);
  if (!bytes) return tell(told(refusal));
  save(bytes, name, kindOf(name).type);
  const unfinished = state.opened ? 0 : new Document(state.draft, { onlyFinished: false }).unfinished;
  state.saved = state.draft;
  versions.run = null;
  if (name !== fileName()) {
    Object.assign(state, { file: name, opened: null, autosave: null });
    refresh();
  }
  const saved = unfinished > 0
    ? say(`${name} を保存した。書きかけの${unfinished}か所は、そのまま入っている`, `${name} saved, with ${unfinished} unfinished rows as they are`)
    : say(`${name} を保存した`, `${name} saved`);
  tell([saved, ...lost.map((text) => told(text))].join(say("。", "; ")));
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

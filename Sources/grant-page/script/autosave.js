// The plan is written by itself into a file that the reader has chosen, where the browser offers that.

const canAutosave = () => "showSaveFilePicker" in window;

async function chooseAutosave() {
  if (!fits()) return;
  let handle;
  try {
    handle = await window.showSaveFilePicker({ suggestedName: fileName(), types: [{ accept: { "application/json": [".json"] } }] });
  } catch {
    return; // the reader chose none
  }
  state.autosave = handle;
  state.file = handle.name;
  await autosave();
}

/// After the typing rests.
function autosaveLater() {
  clearTimeout(autosaveLater.timer);
  if (state.autosave) autosaveLater.timer = setTimeout(autosave, 1000);
}

async function autosave() {
  const { draft } = state;
  try {
    const file = await state.autosave.createWritable();
    await file.write(planBytes());
    await file.close();
  } catch {
    state.autosave = null;
    return tell(say("自動保存ができなくなった。「計画を保存」で保存する", "the file can no longer be written; save the plan by the button"));
  }
  if (state.draft !== draft) return autosaveLater();
  state.saved = draft;
  versions.run = null;
  show();
}

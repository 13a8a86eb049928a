// The plan is written by itself into a file that the reader has chosen, where the browser offers that.

const canAutosave = () => "showSaveFilePicker" in window;

async function chooseAutosave() {
  if (!fits()) return;
  let handle;
  try {
    const types = [kinds.json, kinds.xlsx].map(({ type, ending }) => ({ accept: { [type]: [ending] } }));
    handle = await window.showSaveFilePicker({ suggestedName: fileName(), types: isOfExcel() ? types.reverse() : types });
  } catch {
    return; // the reader chose none
  }
  state.autosave = handle;
  state.file = handle.name;
  await autosave();
  if (state.unread && isOfExcel()) tell(told(state.unread));
}

/// After the typing rests.
function autosaveLater() {
  clearTimeout(autosaveLater.timer);
  if (state.autosave) autosaveLater.timer = setTimeout(autosave, 1000);
}

async function autosave() {
  const { draft } = state;
  const { bytes, refusal } = planFile(state.autosave.name);
  if (!bytes) {
    state.autosave = null;
    return tell(told(refusal));
  }
  try {
    const file = await state.autosave.createWritable();
    await file.write(bytes);
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

// Undo and redo: a list of whole documents.

const versions = {
  /// What was done, and the document before it or, for what was undone, after it.
  past: [],
  future: [],
  /// What the last edit belongs to, so that the next of the same is no step of its own.
  run: null,

  begin(what) {
    versions.past.push({ what, at: versions.current() });
    if (versions.past.length > 100) versions.past.shift();
    versions.future = [];
    versions.run = null;
    state.draft = structuredClone(state.draft);
  },

  current: () => ({ draft: state.draft, opened: state.opened, unread: state.unread, file: state.file, broken: state.broken }),

  go(from, to, done) {
    const step = from.pop();
    if (!step) return;
    to.push({ what: step.what, at: versions.current() });
    versions.run = null;
    Object.assign(state, step.at, { typing: null, looking: null, notice: null });
    refresh();
    autosaveLater();
    announce(`${done}: ${step.what}`);
  },

  undo: () => versions.go(versions.past, versions.future, say("元に戻した", "undone")),
  redo: () => versions.go(versions.future, versions.past, say("やり直した", "done again")),
};

/// What is typed to find a place is no part of the plan yet: there the browser undoes.
function versionKeys(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || state.looking) return;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) versions.undo();
  else if (key === "y" || key === "z") versions.redo();
  else return;
  event.preventDefault();
}

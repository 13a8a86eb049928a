// What the page knows, and the one way in which the plan changes.

const state = {
  /// There is one once the engine has said what the format has.
  draft: null,
  /// The draft as it was last saved or opened.
  saved: null,
  /// The name under which plan and report go by.
  file: null,
  /// The file as opened, while nothing has been changed: its bytes, the plan in JSON, its name where that fits.
  opened: null,
  /// What the workbook that was opened has beside the plan, in words.
  unread: null,
  /// What was wrong with the file that was opened: its name, report and lines, and whether it went into the form.
  broken: null,
  /// Answers to open questions that are only tried: by reading.
  tried: {},
  /// 1, or 1000 when amounts are typed in thousands.
  unit: 1,
  /// What is being typed into the field that has the focus: its id and text.
  typing: null,
  /// Suggestions under a field that looks up places: its id, the places, the one chosen.
  looking: null,
  /// The term whose explanation is open.
  explained: null,
  answer: null,
  advice: null,
  /// Versions kept to compare with: their names, drafts and figures.
  kept: [],
  /// The day on which companies are imagined to leave.
  asOf: "",
  /// The file that the plan is written into by itself: its handle.
  autosave: null,
  notice: null,
  words: null,
};

const hasUnsaved = () => state.draft !== state.saved;
/// Whether the form is in sight, and not a file that is no plan.
const hasForm = () => !state.broken || state.broken.isInForm;
const isTrying = () => Object.keys(state.tried).length > 0;
const triedLines = () => Object.entries(state.tried).map(([id, value]) => `${id}=${value}`).join("\n");
const fileName = () => state.file ?? `plan-${state.draft.applicant.code || "draft"}.json`;
const isOfExcel = () => isWorkbookName(fileName());

/// What the edition that the plan names says of programmes, limits and readings.
function edition() {
  const { editions, edition } = state.words;
  return Object.hasOwn(editions, state.draft.schedule) ? editions[state.draft.schedule] : editions[edition];
}

/// Changes the plan, assesses it and shows the answer. `what` names the step for undoing; edits of one `run`, such as
/// what is typed into one field, are one step; what is `isTold` stands in a notice that can take it back.
function edit(change, { what = say("入力", "typing"), run = null, isTold = false } = {}) {
  if (run === null || run !== versions.run) versions.begin(what);
  versions.run = run;
  change(state.draft);
  state.opened = null;
  if (isTold) state.typing = null;
  state.notice = isTold ? { text: what, canUndo: true } : null;
  refresh();
  autosaveLater();
  if (isTold) announce(what);
}

/// Puts another plan in the place of this one.
function replace(draft, file, opened, what, unread = null) {
  versions.begin(what);
  Object.assign(state, { draft, saved: draft, file, opened, unread, broken: null, tried: {}, typing: null, notice: null, autosave: null });
  refresh();
}

function refresh() {
  assess();
  show();
  announceAnswer();
}

/// The plan in JSON, and as what is judged and reported: the file itself as long as nothing has been changed.
const planText = () => state.opened?.json ?? new TextEncoder().encode(new Document(state.draft, { onlyFinished: false }).text);
const planBytes = () => state.opened?.bytes ?? planText();

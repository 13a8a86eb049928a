// What the page knows, and the one way in which it changes.

const state = {
  /// There is one once the engine has said what the format has.
  draft: null,
  /// The name under which plan and report go by.
  file: null,
  /// The bytes of the file as opened, while nothing has been changed.
  opened: null,
  /// A file that is no plan: its bytes, name, text and report.
  broken: null,
  /// Answers to open questions that are only tried: by reading.
  tried: {},
  /// 1, or 1000 when amounts are typed in thousands.
  unit: 1,
  /// What is being typed into the field that has the focus: its id and text.
  typing: null,
  /// Suggestions under a field that looks up places: its id, the places, the one chosen.
  looking: null,
  answer: null,
  advice: null,
  hasUnsaved: false,
  notice: null,
  words: null,
};

/// Drafts to which a removal or a paste can be taken back.
const undo = [];

const triedLines = () => Object.entries(state.tried).map(([id, value]) => `${id}=${value}`).join("\n");
const fileName = () => state.file ?? `plan-${state.draft.applicant.code || "draft"}.json`;

/// Changes the plan, assesses it and shows the answer.
function edit(change) {
  change(state.draft);
  state.opened = null;
  state.hasUnsaved = true;
  state.broken = null;
  refresh();
}

/// The same for a change that takes more than a field with it.
function editBoldly(what, change) {
  undo.push({ what, draft: structuredClone(state.draft), opened: state.opened });
  if (undo.length > 50) undo.shift();
  state.typing = null;
  state.notice = { text: what, canUndo: true };
  edit(change);
  announce(what);
}

function takeBack() {
  const last = undo.pop();
  if (!last) return;
  state.draft = last.draft;
  state.opened = last.opened;
  state.typing = null;
  state.notice = null;
  refresh();
  announce(say("元に戻した", "undone"));
}

function refresh() {
  assess();
  show();
  announceAnswer();
}

/// The bytes of the plan as it would be saved.
function planBytes() {
  return state.opened ?? new TextEncoder().encode(new Document(state.draft, { onlyFinished: false }).text);
}

// MARK: Assessing

/// What the engine says of the draft. Rows that are begun and not finished are left out and counted; what the engine
/// cannot read is shown beside its field, left out in turn, and the figures are marked as provisional.
function assess() {
  state.answer = null;
  state.advice = null;
  if (state.broken || !state.draft.applicant.code) return;
  const without = new Set();
  let problems = [];
  let omitted = 0;
  for (let round = 0; round < 4; round++) {
    const document = new Document(state.draft, { onlyFinished: true, without });
    const bytes = state.opened ?? new TextEncoder().encode(document.text);
    const { report, steps, totalSteps } = Engine.assess(bytes, triedLines(), fileName());
    const findings = report.findings.map((finding) => ({ ...finding, at: document.inForm(finding.pointer) }));
    const isReadable = report.verdict !== "unreadable";
    state.answer = {
      report, steps, totalSteps, document, bytes, isReadable,
      findings: isReadable ? [...problems, ...findings] : findings,
      omitted: omitted + report.findingsOmitted,
      isProvisional: document.unfinished > 0 || problems.length > 0,
      unfinished: document.unfinished, leftOut: problems.length,
      byField: new Map(), itemAt: new Map(),
    };
    if (isReadable) break;
    const before = without.size;
    for (const finding of findings) {
      const pointer = droppable(finding.at);
      if (pointer) without.add(pointer);
    }
    if (without.size === before) break;
    problems = [...problems, ...findings];
    omitted += report.findingsOmitted;
  }
  arrange(state.answer);
  adviseLater();
}

function arrange(answer) {
  for (const finding of answer.findings) {
    if (!answer.byField.has(finding.at)) answer.byField.set(finding.at, []);
    answer.byField.get(finding.at).push(finding);
  }
  (answer.report.items ?? []).forEach((item, place) => {
    answer.itemAt.set(answer.document.inForm(item.pointer), { item, place });
  });
}

/// Suggestions are many assessments, so they wait until the typing rests.
function adviseLater() {
  clearTimeout(adviseLater.timer);
  const answer = state.answer;
  if (!answer?.isReadable) return;
  adviseLater.timer = setTimeout(() => {
    if (state.answer !== answer) return;
    try {
      state.advice = Engine.json("advise", answer.bytes, triedLines());
    } catch {
      state.advice = null;
    }
    show();
  }, 250);
}

// MARK: Telling those who listen

function announce(text) {
  document.getElementById("live").textContent = text;
}

/// After the typing rests, and only when the answer has changed.
function announceAnswer() {
  clearTimeout(announceAnswer.timer);
  announceAnswer.timer = setTimeout(() => {
    const text = summary();
    if (text !== announceAnswer.last) announce(text);
    announceAnswer.last = text;
  }, 900);
}

function summary() {
  const answer = state.answer;
  if (!answer) return "";
  const { errors, warnings } = counts(answer);
  const found = say(`誤り${errors}件、要確認${warnings}件`, `errors ${errors}, warnings ${warnings}`);
  if (!answer.isReadable) return `${say("判定不能", "unreadable")}${say("、", ", ")}${found}`;
  return `${shareInWords(answer)}${say("、", ", ")}${found}`;
}

function shareInWords(answer) {
  const share = yen(answer.report.totals.nationalShare);
  return answer.isProvisional
    ? say(`国費（仮）${share}`, `national share ${share}, provisional`)
    : say(`国費 ${share}`, `national share ${share}`);
}

function counts(answer) {
  const count = (severity) => answer.findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

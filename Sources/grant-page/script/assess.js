// What the engine says of the draft.

/// Rows that are begun and not finished are left out and counted; what the engine cannot read is shown at its field,
/// left out in turn, and the figures are marked as provisional.
function assess() {
  state.answer = null;
  state.advice = null;
  if (!state.draft.applicant.code) return;
  const without = new Set();
  let problems = [];
  let omitted = 0;
  for (let round = 0; round < 4; round++) {
    const document = new Document(state.draft, { onlyFinished: true, without });
    const bytes = state.opened?.bytes ?? new TextEncoder().encode(document.text);
    const { report, steps, totalSteps, sharesApart } = Engine.assess(bytes, triedLines(), fileName());
    // A list of which something was left out only seems to be empty.
    const findings = placed(report.findings, document).filter(({ at }) => ![...without].some((left) => left.startsWith(`${at}/`)));
    const isReadable = report.verdict !== "unreadable";
    state.answer = {
      report, steps, totalSteps, sharesApart, document, bytes, isReadable,
      findings: isReadable ? [...problems, ...findings] : findings,
      omitted: omitted + report.findingsOmitted,
      unfinished: document.unfinished, leftOut: problems.length,
      byField: new Map(), itemAt: new Map(),
    };
    if (isReadable) break;
    const before = without.size;
    for (const finding of placed(report.findings, document)) {
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

/// With their places in the form, in the words of the form.
const placed = (findings, document) => findings.map((finding) => {
  const at = document.inForm(finding.pointer);
  return { ...finding, ...misread(at, finding.code), at };
});

/// What is wrong with values in rows that are left out because they lack something.
function slipsOfUnfinished() {
  const whole = new Document(state.draft, { onlyFinished: false });
  const { report } = Engine.assess(new TextEncoder().encode(whole.text), "", fileName());
  if (report.verdict !== "unreadable") return [];
  return placed(report.findings, whole).filter(({ at }) => textAt(at) !== "");
}

function arrange(answer) {
  const note = (finding) => {
    // What the format does not have has no field; it is told at the row that it stands in.
    const at = finding.code === "D006" ? finding.at.slice(0, finding.at.lastIndexOf("/")) : finding.at;
    if (!answer.byField.has(at)) answer.byField.set(at, []);
    answer.byField.get(at).push(finding);
  };
  // What an empty plan lacks is said in place of a verdict.
  answer.isEmpty = answer.isReadable && answer.report.items.length === 0;
  if (answer.isEmpty) answer.findings = answer.findings.filter((finding) => finding.code !== "C303");
  answer.isProvisional = answer.unfinished > 0 || answer.leftOut > 0;
  if (answer.leftOut > 0) answer.findings = answer.findings.map((finding) => (mayPass.has(finding.code) ? { ...finding, ...passing } : finding));
  if (answer.unfinished > 0) {
    const known = new Set(answer.findings.map((finding) => finding.at));
    answer.findings.push(...slipsOfUnfinished().filter((finding) => !known.has(finding.at)));
  }
  answer.findings.sort((a, b) => weight(a) - weight(b) || a.line - b.line || a.column - b.column);
  answer.findings.forEach(note);
  (answer.report.items ?? []).forEach((item, place) => {
    answer.itemAt.set(answer.document.inForm(item.pointer), { item, place });
  });
}

/// What is perhaps no error once everything can be read: a facility that is referred to, a share that is asked for.
const mayPass = new Set(["C302", "P402", "Q601", "Q603", "S503"]);
const passing = {
  severity: "warning",
  mend: { ja: "読めない記入を直すと、解けることがある。", en: "perhaps not so once everything can be read" },
};

/// First the slips that may explain the rest, then by severity; within a weight by place.
const weight = ({ code, severity }) => (code[0] === "U" ? 0 : { error: 1, warning: 2, info: 3 }[severity]);

/// Suggestions are many assessments, so they wait until the typing rests.
function adviseLater() {
  clearTimeout(adviseLater.timer);
  const answer = state.answer;
  if (!answer?.isReadable || answer.isEmpty) return;
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

// What is told to those who listen, and to those who see little of the page.

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

function tell(text) {
  state.notice = { text, canUndo: false };
  show();
  announce(text);
}

function summary() {
  const answer = state.answer;
  if (!answer || answer.isEmpty) return "";
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

// What the page can mend by itself at a finding.

function mender(finding) {
  const button = (text, onclick) => h("button", { type: "button", class: "add", onclick }, text);
  if (finding.code === "U703" && finding.at.startsWith("/applicant")) {
    const { name } = Engine.code(state.draft.applicant.code);
    return name && button(say(`「${name}」に直す`, `make it ${name}`), () =>
      edit((draft) => (draft.applicant.name = name), { what: say("団体名を直した", "name mended"), isTold: true }));
  }
  if (finding.code === "D006") {
    const steps = stepsOf(finding.at);
    const key = steps.pop();
    return button(say("この項目を除く", "leave it out"), () =>
      edit((draft) => delete steps.reduce((row, step) => row[step], draft).other[key], { what: say("項目を除いた", "key left out"), isTold: true }));
  }
  return null;
}

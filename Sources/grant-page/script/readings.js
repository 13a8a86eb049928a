// Open questions: what each answer would give, trying one, fixing one in the plan.

function readingList(answer) {
  const questions = edition().readings.map((question) => {
    const used = answer.report.readings.find((reading) => reading.id === question.id);
    const now = { value: used.value, nationalShare: answer.report.totals.nationalShare, verdict: answer.report.verdict };
    const matters = used.alternatives.some((other) => other.nationalShare !== now.nationalShare || other.verdict !== now.verdict);
    return { question, used, now, matters };
  });
  const isFolded = ({ matters, used }) => !matters && used.from === "default";
  const folded = questions.filter(isFolded);
  return h("section", { class: "readings", key: "readings", "aria-labelledby": "readings.title" },
    h("h3", { id: "readings.title" }, say("解釈", "readings")),
    h("p", { class: "lead" }, say("資料からは二通り以上に読める点。別の答えを選ぶと、仮にその額で計算する。",
      "Where the slides can be read in more than one way. Choose another answer to try it.")),
    questions.filter((one) => !isFolded(one)).map(readingField),
    folded.length > 0 && h("details", { class: "fold", key: "folded" },
      h("summary", null, say(`結果を変えない解釈 ${folded.length}`, `${folded.length} readings that change nothing`)),
      folded.map(readingField)));
}

function readingField({ question, used, now, matters }) {
  const under = Object.fromEntries([now, ...used.alternatives].map((one) => [one.value, one]));
  const stated = statedReading(state.draft, question.id);
  const from = { default: say("既定", "default"), plan: say("計画の定め", "fixed by the plan"), option: say("試算", "tried") }[used.from];
  return h("fieldset", { key: question.id, class: matters ? "reading matters" : "reading" },
    h("legend", null, told(question.title), h("span", { class: `from ${used.from}` }, from)),
    question.values.map((value) => h("label", { key: value.id, class: value.id === used.value ? "chosen" : null },
      h("input", {
        type: "radio", name: `reading-${question.id}`, value: value.id, checked: value.id === used.value,
        onchange: () => tryReading(question, value.id),
      }),
      h("span", { class: "meaning" }, told(value.meaning)),
      h("span", { class: "amount" }, grouped(under[value.id].nationalShare),
        under[value.id].verdict !== now.verdict &&
          h("small", null, under[value.id].verdict === "conforms" ? say("適合", "conforms") : say("不適合", "violations"))))),
    h("details", null, h("summary", null, stated ? say("根拠", "basis") : say("計画に定める", "fix it in the plan")),
      h("p", { class: "hint" }, voiced(question.doubt)),
      h("ul", { class: "evidence" }, question.values.map((value) =>
        h("li", { key: value.id }, say(`「${value.meaning.ja}」: `, `"${value.meaning.en}": `), told(value.evidence)))),
      fixing(question, used, stated)));
}

function tryReading(question, value) {
  const stated = statedReading(state.draft, question.id);
  const settled = stated?.basis ? stated.value : question.values[0].id;
  if (value === settled) delete state.tried[question.id];
  else state.tried[question.id] = value;
  refresh();
}

/// A plan fixes a reading by saying on what basis, such as an answer of the ministry.
function fixing(question, used, stated) {
  if (!stated) {
    return h("button", {
      type: "button", class: "add", onclick: () => edit((draft) => {
        draft.readings.push(blank("reading", { id: question.id, value: used.value }));
        delete state.tried[question.id];
      }, { what: say("解釈を定めた", "reading fixed") }),
    }, say("選んだ解釈を計画に定める", "fix the chosen reading in the plan"));
  }
  const index = state.draft.readings.indexOf(stated);
  const at = `/readings/${index}`;
  const { meaning } = question.values.find((value) => value.id === stated.value) ?? { meaning: { ja: stated.value, en: stated.value } };
  return h("div", { class: "fixing" },
    labelled(`${at}/basis`, say(`「${meaning.ja}」とする根拠`, `basis for "${meaning.en}"`),
      input(`${at}/basis`, stated.basis, keepAt(`${at}/basis`), {
        placeholder: say("○年○月○日 内閣府の回答 など", "e.g. an answer of the ministry, with its date"),
      })),
    stated.basis === "" && h("p", { class: "unfinished" }, say("根拠を書くと、計画の定めになる", "fixed when its basis is given")),
    h("button", { type: "button", class: "link", onclick: () => edit((draft) => draft.readings.splice(index, 1)) },
      say("定めをやめる", "leave it open")));
}

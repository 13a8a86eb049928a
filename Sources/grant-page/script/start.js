// The frame of the page, and how it begins.

function show() {
  document.documentElement.lang = language;
  document.title = say("地方創生テレワーク交付金 試算", "Telework grant calculator");
  patch(document.getElementById("bar"), toolbar());
  patch(document.getElementById("main"), state.broken ? [brokenView()] : [
    h("div", { key: "form", id: "form" }, form()),
    h("aside", { key: "answer", id: "answer", "aria-label": say("計算の結果", "result"), tabindex: "-1" }, answerView()),
  ]);
  patch(document.getElementById("foot"), foot());
  patch(document.getElementById("glance"), glance());
}

function toolbar() {
  const button = (text, onclick, more = {}) => h("button", { type: "button", onclick, ...more }, text);
  return [
    hatch(),
    h("div", { class: "title" },
      h("h1", null, say("地方創生テレワーク交付金 試算", "Regional Revitalization Telework Grant calculator")),
      h("p", null, told(state.words.schedule))),
    h("div", { class: "tools", role: "toolbar", "aria-label": say("ファイルと表示", "file and view") },
      button(say("新規", "New"), startAgain),
      button(say("開く…", "Open…"), () => document.getElementById("file").click(), { id: "open", title: "Ctrl+O" }),
      button(say("計画を保存", "Save plan"), savePlan, { class: "main", id: "save-plan", title: "Ctrl+S" }),
      button(say("報告を保存", "Save report"), saveReport, { id: "save-report" }),
      button(say("印刷用 HTML", "Printable HTML"), savePrintable, { id: "save-html" }),
      button(say("印刷", "Print"), () => print()),
      h("span", { class: "switch", role: "group", "aria-label": say("金額の単位", "unit of amounts") },
        [[1, say("円", "yen")], [1000, say("千円", "1,000 yen")]].map(([unit, name]) => button(name, () => { state.typing = null; state.unit = unit; show(); },
          { key: unit, "aria-pressed": state.unit === unit ? "true" : "false" }))),
      h("span", { class: "switch", role: "group", "aria-label": "language 言語" },
        [["ja", "日本語"], ["en", "English"]].map(([id, name]) => button(name, () => { language = id; show(); },
          { key: id, lang: id, "aria-pressed": language === id ? "true" : "false" })))),
    h("div", { id: "notice", class: state.notice ? "notice" : "notice none" }, state.notice && [
      h("span", null, state.notice.text), state.notice.canUndo && button(say("元に戻す", "undo"), takeBack),
      button("×", () => { state.notice = null; show(); }, { class: "quiet", "aria-label": say("閉じる", "close") })]),
  ];
}

const foot = () => [
  h("p", null, told(state.words.source)),
  h("p", null, say(
    `団体の一覧は${state.words.placesAsOf}年のもの。この計算機は内閣府のものではない。入力した内容は外に送られず、ブラウザーにも残らない。必要な計画は「計画を保存」でファイルにする。`,
    `The table of local governments is that of ${state.words.placesAsOf}. This calculator is not the Cabinet Office's. Nothing you type is sent anywhere or kept by the browser; save the plan as a file.`)),
];

/// What is always in sight on a narrow screen.
function glance() {
  const answer = state.answer;
  if (!answer || state.broken) return [];
  const { errors, warnings } = counts(answer);
  return [h("a", { href: "#answer", onclick: (event) => {
    event.preventDefault();
    const element = document.getElementById("answer");
    element.scrollIntoView();
    element.focus({ preventScroll: true });
  } },
  h("span", null, answer.isReadable ? shareInWords(answer) : say("判定不能", "unreadable")),
  h("span", null, say(`誤り ${errors}  要確認 ${warnings}`, `errors ${errors}, warnings ${warnings}`)))];
}

async function start() {
  try {
    await Engine.load();
    state.words = Engine.json("words");
    state.draft = blank("plan");
  } catch (error) {
    document.getElementById("main").textContent =
      "このブラウザーでは計算機を動かせない。新しい版の Chrome、Edge、Firefox か Safari で開く。 / This browser cannot run the calculator; open it in a current one.";
    return;
  }
  document.getElementById("file").onchange = (event) => {
    openFile(event.target.files[0]);
    event.target.value = "";
  };
  document.ondragover = (event) => { event.preventDefault(); document.body.classList.add("dropping"); };
  document.ondragleave = (event) => { if (!event.relatedTarget) document.body.classList.remove("dropping"); };
  document.ondrop = (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    openFile(event.dataTransfer.files[0]);
  };
  document.onkeydown = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key === "s") { event.preventDefault(); savePlan(); }
    if (event.key === "o") { event.preventDefault(); document.getElementById("file").click(); }
  };
  window.onbeforeunload = (event) => { if (state.hasUnsaved) event.preventDefault(); };
  refresh();
}

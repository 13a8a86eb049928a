// The frame of the page, and how it begins.

function show() {
  document.documentElement.lang = language;
  document.title = say("地方創生テレワーク交付金 試算", "Telework grant calculator");
  patch(document.getElementById("bar"), toolbar());
  patch(document.getElementById("main"), hasForm() ? [
    h("div", { key: "form", id: "form" }, form()),
    h("aside", { key: "answer", id: "answer", "aria-label": say("計算の結果", "result"), tabindex: "-1" }, answerView()),
  ] : [brokenView()]);
  patch(document.getElementById("foot"), foot());
  patch(document.getElementById("glance"), glance());
  patch(document.getElementById("notice"), notice());
}

const button = (text, onclick, more = {}) => h("button", { type: "button", onclick, ...more }, text);

function toolbar() {
  const step = (versions, name, sign, key, onclick) => button(sign, onclick, {
    id: name, disabled: versions.length === 0, class: "quiet", title: `${versions.at(-1)?.what ?? ""}（${key}）`,
    "aria-label": name === "undo" ? say("元に戻す", "undo") : say("やり直す", "redo"),
  });
  return [
    hatch(),
    h("div", { class: "title" },
      h("h1", null, say("地方創生テレワーク交付金 試算", "Telework grant calculator")),
      h("p", null, told(edition().title))),
    h("div", { class: "tools", role: "toolbar", "aria-label": say("ファイルと表示", "file and view") },
      step(versions.past, "undo", "↶", "Ctrl+Z", versions.undo), step(versions.future, "redo", "↷", "Ctrl+Y", versions.redo),
      button(say("開く…", "Open…"), () => document.getElementById("file").click(), { id: "open", title: "Ctrl+O" }),
      button(say("計画を保存", "Save plan"), () => savePlan(), { class: hasUnsaved() && state.draft.applicant.code ? "main" : null, id: "save-plan", title: "Ctrl+S" }),
      button(say("印刷・PDF", "Print, PDF"), printReport, { id: "print", title: "Ctrl+P" }),
      menu()),
  ];
}

const menu = () => h("details", { class: "menu", id: "menu", onclick: closeMenu },
  h("summary", null, say("その他", "More")),
  h("div", null,
    button(say("新しい計画", "New plan"), startAgain),
    button(say("記入例を開く", "Open the sample"), openSample),
    button(isOfExcel() ? say("計画を JSON で保存", "Save plan as JSON") : say("計画を Excel ブックで保存", "Save plan as Excel workbook"), saveOther, { id: "save-other" }),
    button(say("空の Excel 様式を保存", "Save blank Excel form"), saveForm, { id: "save-form" }),
    button(say("報告を HTML で保存", "Save report as HTML"), savePrintable, { id: "save-html" }),
    button(say("報告を JSON で保存", "Save report as JSON"), saveReport, { id: "save-report" }),
    canAutosave() && button(state.autosave
      ? say(`${state.autosave.name} に自動保存している`, `saving into ${state.autosave.name}`) : say("ファイルに自動保存する…", "Save into a file by itself…"),
    chooseAutosave, { id: "autosave" }),
    h("span", { class: "switch", role: "group", "aria-label": say("金額の単位", "unit of amounts") },
      [[1, say("円", "yen")], [1000, say("千円", "1,000 yen")]].map(([unit, name]) => button(name, () => { state.typing = null; state.unit = unit; refresh(); },
        { key: unit, "aria-pressed": state.unit === unit ? "true" : "false" }))),
    h("span", { class: "switch", role: "group", "aria-label": "language 言語" },
      [["ja", "日本語"], ["en", "English"]].map(([id, name]) => button(name, () => { language = id; show(); },
        { key: id, lang: id, "aria-pressed": language === id ? "true" : "false" })))));

function closeMenu(event) {
  if (event.target.closest("button")) document.getElementById("menu").open = false;
}

function notice() {
  if (!state.notice) return [];
  const { text, canUndo } = state.notice;
  const close = () => { state.notice = null; show(); };
  return [h("span", null, text), canUndo && button(say("元に戻す", "undo"), versions.undo),
    button("×", close, { class: "quiet", "aria-label": say("閉じる", "close") })].filter(isShown);
}

const foot = () => [
  h("p", null, told(edition().source)),
  h("p", null, say(
    `団体の一覧は${state.words.placesAsOf}年のもの。この計算機は内閣府のものではない。入力した内容は外に送られず、ブラウザーにも残らない。必要な計画は「計画を保存」でファイルにする。`,
    `The table of local governments is that of ${state.words.placesAsOf}. This calculator is not the Cabinet Office's. Nothing you type is sent anywhere or kept by the browser; save the plan as a file.`)),
];

/// What is always in sight on a narrow screen.
function glance() {
  const answer = state.answer;
  if (!answer || answer.isEmpty || !hasForm()) return [];
  const { errors, warnings } = counts(answer);
  const { totals } = answer.report;
  const go = (event) => { event.preventDefault(); bringUp(document.getElementById("answer")); };
  return [h("a", { href: "#answer", onclick: go },
    h("strong", null, answer.isReadable ? shareInWords(answer) : say("判定不能", "unreadable")),
    h("span", null, say(`誤り ${errors}  要確認 ${warnings}`, `errors ${errors}, warnings ${warnings}`)),
    totals && h("small", null, say(`交付対象事業費 ${grouped(totals.eligible)}`, `eligible ${grouped(totals.eligible)}`)),
    totals && h("small", null, say(`地方負担 ${grouped(totals.localShare)}`, `local ${grouped(totals.localShare)}`)))];
}

async function start() {
  try {
    await Engine.load();
    state.words = Engine.json("words");
    state.draft = state.saved = blank("plan");
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
  document.onpaste = pasteFile;
  document.onkeydown = (event) => {
    versionKeys(event);
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key === "s") { event.preventDefault(); savePlan(); }
    if (event.key === "o") { event.preventDefault(); document.getElementById("file").click(); }
  };
  window.onbeforeprint = showSheet;
  window.onafterprint = hideSheet;
  window.onbeforeunload = (event) => { if (hasUnsaved()) event.preventDefault(); };
  refresh();
}

// The answer: what stays in sight, then findings, lines, suggestions, readings, repayment.

function answerView() {
  const answer = state.answer;
  if (!answer) return [openedWith(), beginning()];
  if (!answer.isReadable) return [openedWith(), head(answer), findingList(answer)];
  if (answer.isEmpty) return [openedWith(), nothingYet(answer), findingList(answer)];
  return [openedWith(), head(answer), totals(answer), findingList(answer), lineTable(answer), adviceList(), readingList(answer),
    repaymentList(answer), keptVersions(answer), record(answer)];
}

const beginning = () => h("div", { class: "beginning", key: "beginning" },
  h("h2", null, say("申請団体を選ぶと、計算が始まる", "choose the applicant to begin")),
  h("ol", { class: "begin-steps" },
    h("li", null, say("申請団体を、名称の一部か団体コードで選ぶ。", "Choose the applicant by a part of its name or its code.")),
    h("li", null, say("施設、費用、企業を書き足す。国費と指摘がその場で出る。", "Add facilities, costs and companies; shares and findings follow every keystroke.")),
    h("li", null, say("計画を保存し、印刷する。計画は外に送られない。", "Save the plan and print it. Nothing is sent anywhere."))),
  h("p", null, h("button", { type: "button", class: "add", id: "sample", onclick: openSample }, say("記入例を見る", "see a sample plan")), " ",
    say("保存してあるファイルと、様式に記入した Excel ブックは「開く」か、ここに落として開く。空の様式は「その他」で保存する。", "A saved file or a filled-in Excel form is opened by the button, or by dropping it here; the blank form is under More.")),
  h("h3", { id: "sizes.title" }, say("施設整備・運営費の上限", "limits of making and running a facility")),
  h("table", { class: "sizes", "aria-labelledby": "sizes.title" },
    h("thead", null, h("tr", null, h("th", { scope: "col" }, say("収容可能人数", "capacity")),
      h("th", { scope: "col", class: "yen" }, say("1施設の上限額", "limit of each")), h("th", { scope: "col", class: "yen" }, say("施設数", "facilities")))),
    h("tbody", null, edition().sizes.map((size, key) => h("tr", { key }, h("th", { scope: "row" }, told(size.name)),
      h("td", { class: "yen" }, yen(size.cap)), h("td", { class: "yen" }, say(`${size.count}か所`, `up to ${size.count}`)))))));

/// Before there is anything to judge there is no verdict.
const nothingYet = (answer) => h("header", { class: "verdict", key: "nothing" },
  h("p", { class: "nothing" }, say("施設か費用を加えると、国費を示す。", "Add a facility or a cost to see the national share.")),
  answer.isProvisional && h("p", { class: "provisional" }, say("書きかけの所と、読めない所がなくなると計算が始まる。", "Computed once nothing is unfinished or unreadable.")));

/// Stays in sight; the counts lead to what they count.
function head(answer) {
  const { errors, warnings, infos } = counts(answer);
  const title = { conforms: say("適合", "conforms"), violations: say("不適合", "violations"), unreadable: say("判定不能", "unreadable") };
  const verdict = answer.isReadable && answer.leftOut > 0 ? "unreadable" : answer.report.verdict;
  return h("header", { class: "verdict", key: "head" },
    h("h2", { class: verdict }, title[verdict]),
    answer.isReadable && h("p", { class: "share" }, h("span", { class: "name" }, say("国費", "national share")),
      h("span", { class: "amount", id: "national-share", "data-yen": answer.report.totals.nationalShare },
        grouped(answer.report.totals.nationalShare), h("small", null, say("円", " yen")))),
    h("p", { class: "counts" }, [[errors, "error"], [warnings, "warning"], [infos, "info"]].filter(([n]) => n > 0).map(([n, severity]) =>
      h("a", { key: severity, class: `count ${severity}`, href: "#findings", onclick: (event) => goToFirst(event, severity) }, severityName(severity), " ", n)),
    errors + warnings + infos === 0 && h("span", { class: "count none" }, say("指摘なし", "no findings"))),
    provisional(answer));
}

const provisional = (answer) => [
  answer.unfinished > 0 && h("p", { class: "provisional", key: "unfinished" },
    say(`書きかけの${answer.unfinished}か所を除いた仮の額`, `provisional: ${answer.unfinished} unfinished rows are left out`)),
  answer.leftOut > 0 && h("p", { class: "provisional", key: "left" },
    say("読めない記入を除いた仮の額", "provisional: what cannot be read is left out")),
  isTrying() && h("p", { class: "provisional", key: "tried" },
    say("解釈を仮に変えて計算している。この額は計画に書き込まない。", "computed with readings that are only tried; these amounts are not written into the plan"), " ",
    h("button", { type: "button", class: "link", onclick: () => { state.tried = {}; refresh(); } }, say("戻す", "go back"))),
];

function totals(answer) {
  const { totals: sum, range, readings, requested: asked = {}, plan } = answer.report;
  const { min, max } = range.nationalShare;
  const fixed = readings.some((reading) => !reading.open && reading.alternatives.some((other) => other.nationalShare !== sum.nationalShare));
  const figure = (name, amount, { kind, term } = {}) => [h("div", { key: name, class: kind },
    h("dt", null, name, helpButton(`total.${term}`, name, termSays(term))),
    h("dd", null, h("span", null, grouped(amount)), h("small", null, say("円", " yen")))), helpText(`total.${term}`, termSays(term))];
  return h("div", { class: "totals", key: "totals" },
    h("div", { class: "headline" },
      h("p", { class: "man" }, say(`国費（${plan.rate}） `, `national share (${plan.rate}) `), inMan(sum.nationalShare)),
      min < max
        ? h("p", { class: "range" }, say(`解釈による幅 ${yen(min)} ～ ${yen(max)}`, `by the readings, ${yen(min)} to ${yen(max)}`))
        : h("p", { class: "range" }, fixed
          ? say("確定した解釈を除き、解釈によって変わらない", "no open reading changes it") : say("解釈によって変わらない", "no reading changes it")),
      h("button", { type: "button", class: "add", id: "keep", onclick: keepVersion }, say("この案を控える", "keep this version"))),
    h("dl", null,
      figure(say("計上額", "declared"), sum.declared, { term: "declared" }),
      figure(say("交付対象事業費", "eligible cost"), sum.eligible, { kind: "strong", term: "eligibleCost" }),
      figure(say("地方負担", "local share"), sum.localShare, { term: "localShare" }),
      figure(say("交付対象外（自己負担）", "unsubsidised"), sum.unsubsidised, { term: "unsubsidised" }),
      sum.excluded > 0 && figure(say("うち対象外の費用", "of which excluded"), sum.excluded),
      sum.operatorContribution > 0 && figure(say("民間運営者の負担", "operators' own money"), sum.operatorContribution),
      asked.nationalShare !== undefined && figure(say("申請する国費", "asked for"), asked.nationalShare)),
    h("details", { class: "steps-of" }, h("summary", null, say("算定の過程", "how it is computed")), stepList(answer.totalSteps)));
}

const stepList = (steps) => h("dl", { class: "derivation" }, steps.map((step) =>
  [h("dt", null, told(step.subject)), h("dd", null, told(step.sentence))]));

const record = (answer) => h("p", { class: "record", key: "record" },
  told(edition().title), " · SHA-256 ", answer.report.plan.sha256);

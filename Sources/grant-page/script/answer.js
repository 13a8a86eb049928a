// The answer: totals, lines, readings, findings, suggestions.

function answerView() {
  const answer = state.answer;
  if (!answer) return beginning();
  if (!answer.isReadable) return [verdictHead(answer), findingList(answer)];
  return [verdictHead(answer), totals(answer), lineTable(answer), readingList(answer), findingList(answer), adviceList(),
    repayments(answer), record(answer)];
}

const beginning = () => h("div", { class: "beginning" },
  h("h2", null, say("申請団体を選ぶと、計算が始まる", "choose the applicant to begin")),
  h("p", null, say("入力するたびに、国費・地方負担・上限・指摘を計算し直す。計画は外に送られず、この画面の中だけで計算される。",
    "Every keystroke works out shares, limits and findings again. Nothing is sent anywhere: all is computed on this page.")),
  h("p", null, say("保存してあるファイルは「開く」か、ここに落として開く。", "A saved file is opened by the button, or by dropping it here.")),
  h("h3", { id: "sizes.title" }, say("①② 施設整備・運営費の上限", "limits of ①②, making and running a facility")),
  h("table", { class: "sizes", "aria-labelledby": "sizes.title" },
    h("thead", null, h("tr", null, h("th", { scope: "col" }, say("収容可能人数", "capacity")),
      h("th", { scope: "col", class: "yen" }, say("1施設の上限額", "limit of each")), h("th", { scope: "col", class: "yen" }, say("施設数", "facilities")))),
    h("tbody", null, state.words.sizes.map((size, key) => h("tr", { key }, h("th", { scope: "row" }, told(size.name)),
      h("td", { class: "yen" }, yen(size.cap)), h("td", { class: "yen" }, say(`${size.count}か所`, `up to ${size.count}`)))))));

function verdictHead(answer) {
  const { errors, warnings, infos } = counts(answer);
  const title = { conforms: say("適合", "conforms"), violations: say("不適合", "violations"), unreadable: say("判定不能", "unreadable") };
  const verdict = answer.isReadable && answer.leftOut > 0 ? "unreadable" : answer.report.verdict;
  return h("header", { class: "verdict" },
    h("h2", { class: verdict }, title[verdict]),
    h("p", null, [[errors, "error"], [warnings, "warning"], [infos, "info"]].filter(([n]) => n > 0).map(([n, severity]) =>
      h("span", { key: severity, class: `count ${severity}` }, severityName(severity), " ", n)),
    errors + warnings + infos === 0 && h("span", { class: "count none" }, say("指摘なし", "no findings"))),
    answer.unfinished > 0 && h("p", { class: "provisional" },
      say(`書きかけの${answer.unfinished}か所を除いた仮の額`, `provisional: ${answer.unfinished} unfinished rows are left out`)),
    answer.leftOut > 0 && h("p", { class: "provisional" },
      say("読めない記入を除いた仮の額", "provisional: what cannot be read is left out")),
    Object.keys(state.tried).length > 0 && h("p", { class: "provisional" },
      say("解釈を仮に変えて計算している", "computed with readings that are only tried"), " ",
      h("button", { type: "button", class: "link", onclick: () => { state.tried = {}; refresh(); } }, say("戻す", "go back"))));
}

function totals(answer) {
  const { totals: sum, range } = answer.report;
  const { min, max } = range.nationalShare;
  const asked = answer.report.requested ?? {};
  const rate = answer.report.plan.rate;
  const figure = (name, amount, kind) => h("div", { key: name, class: kind }, h("dt", null, name),
    h("dd", null, h("span", null, grouped(amount)), h("small", null, say("円", " yen"))));
  return h("div", { class: "totals" },
    h("div", { class: "headline" },
      h("p", { class: "name" }, say(`国費（${rate}）`, `national share (${rate})`)),
      h("p", { class: "amount", id: "national-share", "data-yen": sum.nationalShare }, grouped(sum.nationalShare), h("small", null, say("円", " yen"))),
      h("p", { class: "man" }, inMan(sum.nationalShare)),
      min < max
        ? h("p", { class: "range" }, say(`解釈による幅 ${yen(min)} ～ ${yen(max)}`, `by the readings, ${yen(min)} to ${yen(max)}`))
        : h("p", { class: "range" }, say("解釈によって変わらない", "no reading changes it"))),
    h("dl", null,
      figure(say("計上額", "declared"), sum.declared),
      figure(say("交付対象事業費", "eligible cost"), sum.eligible, "strong"),
      figure(say("地方負担", "local share"), sum.localShare),
      figure(say("交付対象外（自己負担）", "unsubsidised"), sum.unsubsidised),
      sum.excluded > 0 && figure(say("うち対象外の費用", "of which excluded"), sum.excluded),
      sum.operatorContribution > 0 && figure(say("民間運営者の負担", "operators' own money"), sum.operatorContribution),
      asked.nationalShare !== undefined && figure(say("申請する国費", "asked for"), asked.nationalShare)),
    h("details", { class: "steps-of" }, h("summary", null, say("計算の過程", "how it is worked out")), stepList(answer.totalSteps)));
}

const stepList = (steps) => h("dl", { class: "derivation" }, steps.map((step) =>
  [h("dt", null, told(step.subject)), h("dd", null, told(step.sentence))]));

const programmeMarks = { public: "①", private: "②", existing: "③", company: "④" };

const itemName = (item) => item.name ?? told(state.words.programmes[item.programme]);

function lineTable(answer) {
  const { items } = answer.report;
  if (items.length === 0) return null;
  const scale = scales(items);
  return h("section", { class: "lines", "aria-labelledby": "lines.title" },
    h("h3", { id: "lines.title" }, say("品目ごとの額", "line by line")),
    h("table", null,
      h("thead", null, h("tr", null, h("th", { scope: "col" }, say("品目", "line")),
        [say("計上額", "declared"), say("対象事業費", "eligible"), say("国費", "national"), say("地方負担", "local")].map((name) =>
          h("th", { key: name, scope: "col", class: "yen" }, name)))),
      items.map((item, place) => {
        const { kind, text } = standing(item);
        return h("tbody", { key: item.id, class: kind },
          h("tr", null,
            h("th", { scope: "row" },
              item.programme in programmeMarks && h("span", { class: "mark", title: told(state.words.programmes[item.programme]) }, programmeMarks[item.programme]),
              h("a", { href: `#${fieldID(answer.document.inForm(item.pointer))}`, onclick: (event) => goTo(event, answer.document.inForm(item.pointer)) },
                itemName(item))),
            [item.declared, item.eligible, item.nationalShare, item.localShare].map((amount, column) =>
              h("td", { key: column, class: "yen" }, grouped(amount)))),
          h("tr", { class: "drawn" }, h("td", { colspan: "5" }, bar(item, scale(item), barLabel(item)),
            h("details", { class: "steps-of" },
              h("summary", null, h("span", { class: "standing" }, text), h("span", { class: "why" }, say("計算の過程", "how"))),
              stepList(answer.steps[place])))));
      })),
    h("p", { class: "legend", "aria-hidden": "true" },
      [["national", say("国費", "national")], ["local", say("地方負担", "local")], ["cut", say("上限・不認定で交付対象外", "cut off")],
        ["excluded", say("対象外の費用", "excluded")], ["room", say("残り枠", "room left")], ["cap", say("上限額", "cap")]].map(([kind, name]) =>
        h("span", { key: kind }, h("svg", { width: "14", height: "12" }, h("rect", {
          class: kind, x: kind === "cap" ? "6" : "0.5", y: "0.5", width: kind === "cap" ? "2" : "13", height: "11" })), name))),
    answer.sharesApart && h("p", { class: "hint" }, told(answer.sharesApart)));
}

// MARK: Readings

function readingList(answer) {
  return h("section", { class: "readings", "aria-labelledby": "readings.title" },
    h("h3", { id: "readings.title" }, say("解釈", "readings"), h("code", { class: "key" }, "readings")),
    h("p", { class: "lead" }, say("資料からは二通り以上に読める点。別の値を選ぶと、仮にその額で計算する。",
      "Where the slides can be read in more than one way. Choose another value to try it.")),
    state.words.readings.map((question) => {
      const used = answer.report.readings.find((reading) => reading.id === question.id);
      const now = { value: used.value, nationalShare: answer.report.totals.nationalShare, verdict: answer.report.verdict };
      const under = Object.fromEntries([now, ...used.alternatives].map((one) => [one.value, one]));
      const matters = used.alternatives.some((other) => other.nationalShare !== now.nationalShare || other.verdict !== now.verdict);
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
          h("p", { class: "hint" }, told(question.doubt)),
          h("ul", { class: "evidence" }, question.values.map((value) =>
            h("li", { key: value.id }, h("code", null, value.id), " ", told(value.evidence)))),
          fixing(question, used, stated)));
    }));
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
      }),
    }, say(`「${used.value}」を計画に定める`, `fix "${used.value}" in the plan`));
  }
  const index = state.draft.readings.indexOf(stated);
  const at = `/readings/${index}`;
  return h("div", { class: "fixing" },
    labelled(`${at}/basis`, say(`「${stated.value}」とする根拠`, `basis for "${stated.value}"`),
      input(`${at}/basis`, stated.basis, keepAt(`${at}/basis`), {
        placeholder: say("○年○月○日 内閣府の回答 など", "e.g. an answer of the ministry, with its date"),
      })),
    stated.basis === "" && h("p", { class: "unfinished" }, say("根拠を書くと、計画の定めになる", "fixed when its basis is given")),
    h("button", { type: "button", class: "link", onclick: () => edit((draft) => draft.readings.splice(index, 1)) },
      say("定めをやめる", "leave it open")));
}

// MARK: Findings

/// Goes to the field of a pointer, or to the nearest thing around it that the form has.
function goTo(event, pointer) {
  event.preventDefault();
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const field = document.getElementById(fieldID(at));
    if (!field) continue;
    for (let fold = field.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
    return;
  }
}

function findingList(answer) {
  if (answer.findings.length === 0) return null;
  return h("section", { class: "findings", "aria-labelledby": "findings.title" },
    h("h3", { id: "findings.title" }, say("指摘", "findings")),
    h("ol", null, answer.findings.map((finding, index) => findingItem(finding, index,
      finding.at === "" ? null : h("a", { href: `#${fieldID(finding.at)}`, onclick: (event) => goTo(event, finding.at) }, say("記入欄へ", "to the field"))))),
    answer.omitted > 0 && h("p", null, say(`ほか ${grouped(answer.omitted)}件`, `and ${grouped(answer.omitted)} more`)));
}

const findingItem = (finding, index, place) => h("li", { key: `${finding.code}${finding.pointer}${index}`, class: finding.severity },
  h("p", { class: "says" }, h("span", { class: "code" }, severityName(finding.severity), " ", finding.code), " ", told(finding.message)),
  h("p", { class: "mend" }, told(finding.mend)),
  h("p", { class: "cited" }, place, finding.citations.map((citation, at) =>
    h("span", { key: at }, citation.source, " ", citation[language]))));

// MARK: Suggestions

function adviceList() {
  const advice = state.advice;
  if (!advice || (advice.suggestions ?? []).length === 0) return null;
  return h("section", { class: "advice", "aria-labelledby": "advice.title" },
    h("h3", { id: "advice.title" }, say("改善の案", "suggestions")),
    h("p", { class: "lead" }, say("どの案も、計画に当てはめて計算し直してある。", "Each has been made on a copy of the plan and assessed.")),
    h("ol", null, advice.suggestions.map((suggestion, index) => h("li", { key: index },
      h("p", { class: "says" }, told(suggestion.message)),
      suggestion.condition && h("p", { class: "mend" }, told(suggestion.condition)),
      h("p", { class: "worth" },
        suggestion.gain > 0 && h("strong", null, say(`国費 ＋${yen(suggestion.gain)}`, `national share +${yen(suggestion.gain)}`)),
        suggestion.mends.length > 0 && h("span", null, say(`解消 ${suggestion.mends.join("、")}`, `mends ${suggestion.mends.join(", ")}`)),
        h("span", null, say(`国費は ${yen(suggestion.nationalShare)} となる`, `then ${yen(suggestion.nationalShare)}`)),
        applier(suggestion))))));
}

function applier(suggestion) {
  const { arrange, move, ask, reading } = suggestion;
  const button = (text, onclick) => h("button", { type: "button", class: "add", onclick }, text);
  if (reading) return button(say("この解釈を試す", "try this reading"), () => { state.tried[reading.id] = reading.value; refresh(); });
  if (!arrange && !move && !ask) return null;
  return button(say("この案にする", "apply"), () => apply(suggestion));
}

/// Places in a suggestion count the rows of the document; the form may have rows that are not in it.
function apply({ arrange, move, ask }) {
  const { document: written } = state.answer;
  const rowsAt = (pointer) => written.lists.get(pointer) ?? [];
  editBoldly(say("案を当てはめた", "suggestion applied"), (draft) => {
    if (arrange) {
      const arranged = (rows, pointer, order) => {
        const kept = rowsAt(pointer);
        return [...order.map((place) => rows[kept[place]]), ...rows.filter((_, index) => !kept.includes(index))];
      };
      draft.facilities = arranged(draft.facilities, "/facilities", arrange.facilities);
      draft.existingFacilities = arranged(draft.existingFacilities, "/existingFacilities", arrange.existingFacilities);
      const support = draft.companySupport;
      support.companies = arranged(support.companies, "/companySupport/companies", arrange.companies);
      if (!arrange.promotion) draft.promotion = [];
    }
    if (move) {
      const costs = (pointer) => valueAt(written.inForm(pointer), draft);
      costs(move.to).push(...costs(move.from).splice(rowsAt(move.from)[move.index], 1));
    }
    if (ask) {
      draft.requested = draftOf({ ...draft.requested.other, ...ask }, "requested");
    }
  });
}

// MARK: Repayment, and what the answer rests on

function repayments(answer) {
  const due = answer.report.clawback;
  if (due.length === 0) return null;
  const name = (id) => answer.report.items.find((item) => item.id === `company/${id}`)?.name ?? id;
  return h("section", { class: "lines", "aria-labelledby": "clawback.title" },
    h("h3", { id: "clawback.title" }, say("返還", "repayment")),
    h("table", null,
      h("thead", null, h("tr", null, [say("企業", "company"), say("退去日", "left on"), say("割合", "share")].map((name) => h("th", { key: name, scope: "col" }, name)),
        [say("返還額", "repayment"), say("国費分", "national"), say("地方分", "local")].map((name) => h("th", { key: name, scope: "col", class: "yen" }, name)))),
      h("tbody", null, due.map((entry) => h("tr", { key: entry.company }, h("th", { scope: "row" }, name(entry.company)),
        h("td", null, entry.leftOn), h("td", null, entry.share),
        [entry.repayment, entry.national, entry.local].map((amount, column) => h("td", { key: column, class: "yen" }, grouped(amount))))))));
}

const record = (answer) => h("p", { class: "record" },
  told(answer.report.schedule.title), " · ", answer.report.schedule.id, " · ",
  answer.report.readings.map((reading) => `${reading.id}=${reading.value}`).join(" "), " · SHA-256 ", answer.report.plan.sha256);

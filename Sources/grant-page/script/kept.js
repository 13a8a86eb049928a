// Versions kept beside the plan, to compare what each would give.

function keepVersion() {
  const { report } = state.answer;
  const number = (state.kept.at(-1)?.number ?? 0) + 1;
  state.kept.push({ number, draft: structuredClone(state.draft), report, errors: counts(state.answer).errors });
  tell(say(`案${number}として控えた。書き換えると、いまの案と並べて示す`, `kept as version ${number}; changes stand beside it`));
}

function keptVersions(answer) {
  if (state.kept.length === 0) return null;
  const now = { report: answer.report, errors: counts(answer).errors };
  const columns = [now, ...state.kept];
  const rows = [
    [say("国費", "national share"), "nationalShare"], [say("交付対象事業費", "eligible cost"), "eligible"],
    [say("地方負担", "local share"), "localShare"], [say("交付対象外（自己負担）", "unsubsidised"), "unsubsidised"], [say("計上額", "declared"), "declared"],
  ];
  const drop = (version) => { state.kept = state.kept.filter((one) => one !== version); show(); };
  return h("section", { class: "kept", key: "kept", "aria-labelledby": "kept.title" },
    h("h3", { id: "kept.title" }, say("案の比較", "versions side by side")),
    h("div", { class: "wide" }, h("table", null,
      h("thead", null, h("tr", null, h("th", { scope: "col" }, say("円", "yen")), columns.map((version) => h("th", { key: version.number ?? 0, scope: "col", class: "yen" },
        version === now ? say("いまの案", "now") : [say(`案${version.number}`, `version ${version.number}`),
          h("button", { type: "button", class: "quiet", "aria-label": say(`案${version.number}を消す`, `drop version ${version.number}`), onclick: () => drop(version) }, "×")])))),
      h("tbody", null,
        rows.map(([name, key]) => h("tr", { key }, h("th", { scope: "row" }, name), columns.map((version) =>
          h("td", { key: version.number ?? 0, class: "yen" }, grouped(version.report.totals[key]),
            version !== now && difference(version.report.totals[key] - now.report.totals[key]))))),
        h("tr", { key: "verdict" }, h("th", { scope: "row" }, say("判定", "verdict")), columns.map((version) => h("td", { key: version.number ?? 0, class: "yen" },
          version.report.verdict === "conforms" ? say("適合", "conforms") : say(`誤り ${version.errors}`, `errors ${version.errors}`)))),
        h("tr", { key: "back" }, h("th", { scope: "row" }), columns.map((version) => h("td", { key: version.number ?? 0, class: "yen" },
          version !== now && h("button", { type: "button", class: "add", onclick: () => edit(() => (state.draft = structuredClone(version.draft)),
            { what: say(`案${version.number}に戻した`, `back to version ${version.number}`), isTold: true }) }, say("この案に戻す", "take this one")))))))));
}

/// △ marks what is less than now.
const difference = (amount) => amount !== 0 &&
  h("small", { class: "difference" }, amount < 0 ? say(`△${grouped(-amount)}`, `-${grouped(-amount)}`) : `+${grouped(amount)}`);

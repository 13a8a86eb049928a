// Repayment: each company's periods, what leaving on a day would cost, the days as a calendar.

function repaymentList(answer) {
  if (state.draft.companySupport.companies.length === 0) return null;
  const { companies = [], totals } = schedule(answer);
  if (companies.length === 0) return null;
  const asked = companies.some((company) => company.onAsOf);
  return h("section", { class: "repayment", key: "repayment", "aria-labelledby": "repayment.title" },
    h("h3", { id: "repayment.title" }, say("返還", "repayment")),
    totals.due.repayment > 0 && h("p", { class: "lead" }, say(`退去した企業の返還額の計 ${yen(totals.due.repayment)}`, `due from companies that left: ${yen(totals.due.repayment)}`)),
    companies.map((company) => companyPeriods(company)),
    h("p", { class: "as-of" }, h("label", { for: "as-of" }, say("この日に退去した場合", "if they left on")), " ",
      h("input", {
        type: "text", id: "as-of", class: "date", autocomplete: "off", value: state.typing?.id === "as-of" ? state.typing.text : state.asOf,
        placeholder: say("例 令和6年3月31日", "2024-03-31"),
        oninput: (event) => {
          state.typing = { id: "as-of", text: event.target.value };
          state.asOf = parseDate(event.target.value);
          show();
        },
        onblur: () => { state.typing = null; show(); },
      }),
      totals.onAsOf && h("span", { class: "due" }, asked
        ? say(`${inEra(state.asOf)}: 返還 ${yen(totals.onAsOf.repayment)}（国費 ${yen(totals.onAsOf.national)}）`,
          `${yen(totals.onAsOf.repayment)} to be repaid (national ${yen(totals.onAsOf.national)})`)
        : say(`${inEra(state.asOf)}: 返還はない`, "nothing is due"))),
    companies.some((company) => company.periods.length > 0) && h("button", { type: "button", class: "add", id: "save-calendar", onclick: saveCalendar },
      say("期限を予定表（.ics）に保存", "save the days as a calendar (.ics)")));
}

/// Asked again only for another answer or day.
function schedule(answer) {
  if (answer.schedule?.asOf !== state.asOf) {
    const text = new TextDecoder().decode(Engine.call("clawback", answer.bytes, triedLines(), fileName(), state.asOf));
    answer.schedule = { asOf: state.asOf, told: text === "" ? {} : JSON.parse(text) };
  }
  return answer.schedule.told;
}

function companyPeriods({ id, name, state: standing, leftOn, periods, due, onAsOf }) {
  const why = {
    "no-scheme": say("返還制度の定めがないので、期間を示せない。", "there is no scheme to go by"),
    "start-unknown": say("起算する日がないので、期間を示せない。日付を書く。", "the day the scheme counts from is missing"),
    "left-before-start": say(`${dayInWords(leftOn)}退去。起算する日より前なので、期間を当てはめられない。`, `left ${leftOn}, before the day the scheme counts from`),
    "left-after-end": say(`${dayInWords(leftOn)}退去。返還はない。`, `left ${leftOn}; nothing is due`),
    due: due && say(`${dayInWords(leftOn)}退去。返還 ${shareOf(due.share)} ${yen(due.repayment)}（国費 ${yen(due.national)}、地方 ${yen(due.local)}）`,
      `left ${leftOn}: ${due.share}, ${yen(due.repayment)} (national ${yen(due.national)}, local ${yen(due.local)})`),
  }[standing];
  return h("details", { class: "fold", key: id, open: standing === "due" ? true : undefined },
    h("summary", null, name, onAsOf && h("span", { class: "due" }, " ", yen(onAsOf.repayment))),
    why && h("p", null, why),
    periods.length > 0 && h("table", null,
      h("thead", null, h("tr", null, h("th", { scope: "col" }, say("退去した日", "left on")), h("th", { scope: "col" }, say("割合", "share")),
        [say("返還額", "repayment"), say("国費分", "national"), say("地方分", "local")].map((name) => h("th", { key: name, scope: "col", class: "yen" }, name)))),
      h("tbody", null, periods.map((period) => h("tr", { key: period.last },
        h("th", { scope: "row" }, say(`${inEra(period.first)}から${inEra(period.last)}まで`, `${period.first} to ${period.last}`)), h("td", null, shareOf(period.share)),
        [period.repayment, period.national, period.local].map((amount, column) => h("td", { key: column, class: "yen" }, grouped(amount))))))));
}

function saveCalendar() {
  save(Engine.calendar(state.answer.bytes, triedLines(), fileName(), language), `${stem()}.ics`, "text/calendar");
  tell(say("返還の期限を予定表に保存した", "calendar saved"));
}

// The lines of the answer: an item of the plan each, with its amounts, its picture and how it is computed.

const programmeOf = (item) => edition().programmes.find((programme) => programme.id === item.programme);

const itemName = (item) => item.name ?? told(programmeOf(item).title);

function lineTable(answer) {
  const { items } = answer.report;
  const scale = scales(items);
  const columns = [say("計上額", "declared"), say("交付対象事業費", "eligible"), say("国費", "national"), say("地方負担", "local")];
  return h("section", { class: "lines", key: "lines", "aria-labelledby": "lines.title" },
    h("h3", { id: "lines.title" }, say("事業項目ごとの額", "item by item")),
    h("p", { class: "hint" }, say("残額は、その事業項目があといくら対象となりうるかをいう。", "Remaining is how much more of this item alone could be eligible.")),
    h("table", null,
      h("thead", null, h("tr", null, h("th", { scope: "col" }, say("事業項目", "item")),
        columns.map((name) => h("th", { key: name, scope: "col", class: "yen" }, name)))),
      items.map((item, place) => {
        const { kind, text } = standing(item);
        const { mark, title } = programmeOf(item);
        const at = answer.document.inForm(item.pointer);
        return h("tbody", { key: item.id, class: kind },
          h("tr", null,
            h("th", { scope: "row" }, mark && h("span", { class: "mark", title: told(title) }, mark),
              h("a", { href: `#${fieldID(at)}`, onclick: (event) => goTo(event, at) }, itemName(item))),
            [item.declared, item.eligible, item.nationalShare, item.localShare].map((amount, column) =>
              h("td", { key: column, class: "yen", "data-name": columns[column] }, grouped(amount)))),
          h("tr", { class: "drawn" }, h("td", { colspan: "5" }, bar(item, scale(item), barLabel(item)),
            h("details", { class: "steps-of" },
              h("summary", null, h("span", { class: "standing" }, text), h("span", { class: "why" }, say("算定の過程", "how"))),
              stepList(answer.steps[place])))));
      })),
    h("p", { class: "legend", "aria-hidden": "true" },
      [["national", say("国費", "national")], ["local", say("地方負担", "local")], ["cut", say("上限・不認定で交付対象外", "cut off")],
        ["excluded", say("対象外の費用", "excluded")], ["room", say("残額", "remaining")], ["cap", say("上限額", "cap")]].map(([kind, name]) =>
        h("span", { key: kind }, h("svg", { width: "14", height: "12" }, h("rect", {
          class: kind, x: kind === "cap" ? "6" : "0.5", y: "0.5", width: kind === "cap" ? "2" : "13", height: "11" })), name))),
    answer.sharesApart && h("p", { class: "hint" }, told(answer.sharesApart)));
}

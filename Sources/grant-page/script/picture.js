// One line of the plan as a bar: what the nation pays, what stays local, what a limit cuts off, what is excluded.

function bar(item, scale, label) {
  const percent = (amount) => `${Math.max(0, (amount / scale) * 100).toFixed(3)}%`;
  const base = item.declared - item.excluded;
  const room = roomOf(item);
  const parts = [
    ["national", 0, item.nationalShare], ["local", item.nationalShare, item.eligible], ["cut", item.eligible, base],
    ["excluded", base + room, item.declared + room],
  ];
  return h("svg", { class: "bar", role: "img", "aria-label": label, height: "16", width: "100%" },
    room > 0 && h("rect", { class: "room", x: percent(base), width: percent(room), y: "2.5", height: "11" }),
    parts.filter(([, from, to]) => to > from).map(([kind, from, to]) =>
      h("rect", { key: kind, class: kind, x: percent(from), width: percent(to - from), y: "2", height: "12" })),
    hasOwnCap(item) && h("rect", { class: "cap", x: percent(item.cap), y: "0", width: "2", height: "16", transform: "translate(-1 0)" }));
}

const roomOf = (item) => (item.refusedBy.length === 0 ? item.headroom : 0);
/// A limit that lines of a body share is no place on the scale of one of them.
const hasOwnCap = (item) => programmeOf(item).pools.some((pool) => pool.of === "line");
/// How far the picture of a line reaches: what is excluded stands beyond the room that is left.
const reach = (item) => Math.max(item.declared + roomOf(item), hasOwnCap(item) ? item.cap : 0, 1);

/// Lines are compared with those of their own kind: a payment to a company beside a building would not be seen.
function scales(items) {
  const kindOf = (item) => programmeOf(item).pools[0]?.id;
  const largest = {};
  for (const item of items) {
    const kind = kindOf(item);
    largest[kind] = Math.max(largest[kind] ?? 1, reach(item));
  }
  return (item) => largest[kindOf(item)];
}

/// What decides the line, in a few words.
function standing(item) {
  const base = item.declared - item.excluded;
  if (item.refusedBy.length > 0) {
    return { kind: "refused", text: say(`認められない（${item.refusedBy.join("、")}）`, `refused (${item.refusedBy.join(", ")})`) };
  }
  if (item.binding !== "none") {
    const limit = told(state.words.bindings[item.binding]);
    return { kind: "bound", text: say(`${limit}で ${yen(base - item.eligible)} が交付対象外`, `${limit}: ${yen(base - item.eligible)} not eligible`) };
  }
  if (item.headroom > 0) return { kind: "free", text: say(`残額 ${yen(item.headroom)}`, `remaining ${yen(item.headroom)}`) };
  return { kind: "free", text: say("上限額ちょうど", "just at the limit") };
}

const barLabel = (item) => say(
  `計上額 ${yen(item.declared)}のうち、国費 ${yen(item.nationalShare)}、地方負担 ${yen(item.localShare)}、交付対象外 ${yen(item.declared - item.eligible)}。上限額 ${yen(item.cap)}`,
  `of ${yen(item.declared)}: national ${yen(item.nationalShare)}, local ${yen(item.localShare)}, not eligible ${yen(item.declared - item.eligible)}; cap ${yen(item.cap)}`);

const hatch = () => h("svg", { class: "defs", "aria-hidden": "true", width: "0", height: "0" },
  h("defs", null, h("pattern", { id: "cut-hatch", width: "5", height: "5", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    h("rect", { class: "hatch-ground", width: "5", height: "5" }), h("rect", { class: "hatch-line", width: "2", height: "5" }))));

/// The same line within its own card of the form.
function answerLine(pointer) {
  const found = state.answer?.itemAt.get(pointer);
  if (!found) return null;
  const { item } = found;
  const { kind, text } = standing(item);
  return h("footer", { class: `line ${kind}` },
    bar(item, reach(item), barLabel(item)),
    h("dl", null,
      h("div", null, h("dt", null, say("交付対象事業費", "eligible")), h("dd", null, grouped(item.eligible))),
      h("div", null, h("dt", null, say("国費", "national")), h("dd", null, grouped(item.nationalShare))),
      h("div", null, h("dt", null, say("地方負担", "local")), h("dd", null, grouped(item.localShare)))),
    h("p", null, text));
}

// Lines of cost: an item, an amount, and a reason when the line is not eligible.

/// `list` finds the lines in the draft, `pointer` is the list's own.
function costTable(pointer, costs, list) {
  return h("div", { class: "costs", key: "costs", id: fieldID(pointer), tabindex: "-1", onpaste: (event) => pasteRows(event, "cost", list, costs.length) },
    findingsAt(pointer),
    costs.length > 0 && h("div", { class: "cost-head", key: "head", "aria-hidden": "true" },
      h("span", null, say("費目", "item")), h("span", null, say("金額", "amount"))),
    costs.map((cost, index) => costRow(`${pointer}/${index}`, cost, index, list, costs.length)),
    h("div", { class: "cost-foot" },
      addButton(say("費用を追加", "add a cost"), () => addRow(list, blank("cost"))),
      h("span", { class: "hint" }, say("Excel の表を、見出しごと貼り付けられる", "a table of Excel can be pasted, headings and all")),
      h("span", { class: "hint" }, say("対象外", "excluded"), helpButton(`${pointer}.excluded`, say("対象外", "excluded"), termSays("excluded"))),
      helpText(`${pointer}.excluded`, termSays("excluded"))));
}

function costRow(pointer, cost, index, list, count) {
  const row = (draft) => list(draft)[index];
  const name = cost.item || say(`費用${index + 1}`, `cost ${index + 1}`);
  const onEnter = { onkeydown: (event) => addOnEnter(event, list, index, count) };
  return h("div", {
    class: cost.excluded === null ? "cost" : "cost excluded", key: cost.key, "data-row": cost.key,
    id: fieldID(pointer), onkeydown: rowKeys(list, index), onpaste: (event) => pasteRows(event, "cost", list, index),
  },
  ["", "/item", "/amount", "/excluded"].map((key) => findingsAt(pointer + key)),
  h("span", { class: "cell", "data-name": say("費目", "item") },
    input(`${pointer}/item`, cost.item, (text, draft) => (row(draft).item = text), {
      "aria-label": say(`費目 ${index + 1}`, `item ${index + 1}`), placeholder: say("例 改修工事費", "e.g. refitting"), ...onEnter,
    })),
  h("span", { class: "cell", "data-name": say("金額", "amount") },
    amountInput(`${pointer}/amount`, cost.amount, (text, draft) => (row(draft).amount = text), {
      "aria-label": say(`${name}の金額`, `amount of ${name}`), ...onEnter,
    })),
  h("label", { class: "check", title: termSays("excluded") },
    h("input", {
      type: "checkbox", checked: cost.excluded !== null,
      onchange: (event) => edit((draft) => (row(draft).excluded = event.target.checked ? "" : null)),
    }), h("span", null, say("対象外", "excluded"))),
  rowButtons(list, index, name),
  cost.excluded !== null &&
    input(`${pointer}/excluded`, cost.excluded, (text, draft) => (row(draft).excluded = text), {
      class: "reason", "aria-label": say(`${name}が対象外の理由`, `why ${name} is excluded`),
      placeholder: say("対象外の理由（例 他の補助金の対象）", "reason, e.g. paid by another subsidy"),
    }),
  stillLacks("cost", cost));
}

/// Enter goes on to the next line, and makes one after the last.
function addOnEnter(event, list, index, count) {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  if (index === count - 1) return addRow(list, blank("cost"));
  const next = list(state.draft)[index + 1];
  document.querySelector(`[data-row="${next.key}"] input`)?.focus();
}

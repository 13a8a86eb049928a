// Lines of cost: an item, an amount, and a reason when the line is not eligible.

/// `list` finds the lines in the draft, `pointer` is the list's own.
function costTable(pointer, costs, list) {
  return h("div", { class: "costs", key: "costs", id: fieldID(pointer), tabindex: "-1" },
    costs.length > 0 && h("div", { class: "cost-head", key: "head", "aria-hidden": "true" },
      h("span", null, say("費目", "item")), h("span", null, say("金額", "amount"))),
    costs.map((cost, index) => costRow(`${pointer}/${index}`, cost, index, list, costs.length)),
    h("div", { class: "cost-foot" },
      addButton(say("費用を追加", "add a cost"), () => addRow(list, blank("cost"))),
      h("span", { class: "hint" }, say("表計算の行を貼り付けられる", "rows of a spreadsheet can be pasted"))),
    findingsAt(pointer));
}

function costRow(pointer, cost, index, list, count) {
  const row = (draft) => list(draft)[index];
  const name = cost.item || say(`費用${index + 1}`, `cost ${index + 1}`);
  return h("div", {
    class: cost.excluded === null ? "cost" : "cost excluded", key: cost.key, "data-row": cost.key,
    id: fieldID(pointer), onkeydown: rowKeys(list, index), onpaste: (event) => pasteCosts(event, list, index),
  },
  input(`${pointer}/item`, cost.item, (text, draft) => (row(draft).item = text), {
    "aria-label": say(`費目 ${index + 1}`, `item ${index + 1}`), placeholder: say("例 改修工事費", "e.g. refitting"),
    onkeydown: (event) => addOnEnter(event, list, index, count),
  }),
  amountInput(`${pointer}/amount`, cost.amount, (text, draft) => (row(draft).amount = text), {
    "aria-label": say(`${name}の金額`, `amount of ${name}`),
    onkeydown: (event) => addOnEnter(event, list, index, count),
  }),
  h("label", { class: "check", title: say("他の補助金の対象など", "e.g. paid by another subsidy") },
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
  stillLacks("cost", cost),
  findingsAt(pointer), findingsAt(`${pointer}/item`), findingsAt(`${pointer}/amount`), findingsAt(`${pointer}/excluded`));
}

/// Enter goes on to the next line, and makes one after the last.
function addOnEnter(event, list, index, count) {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  if (index === count - 1) return addRow(list, blank("cost"));
  const next = list(state.draft)[index + 1];
  document.querySelector(`[data-row="${next.key}"] input`)?.focus();
}

/// A single value is pasted as text; rows and columns become lines of cost.
function pasteCosts(event, list, index) {
  const text = event.clipboardData.getData("text/plain");
  if (!/[\t\n]/.test(text.trim())) return;
  const costs = pastedCosts(text, state.unit);
  event.preventDefault();
  if (costs.length === 0) return announce(say("費用として読める行がない", "no row reads as a cost"));
  editBoldly(say(`${costs.length}行を貼り付けた`, `${costs.length} rows pasted`), (draft) => {
    const rows = list(draft);
    const at = isUntouched("cost", rows[index]) ? index : index + 1;
    rows.splice(at, at === index ? 1 : 0, ...costs.map((cost) => ({ ...blank("cost"), ...cost })));
  });
}

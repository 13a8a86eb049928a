// Rows of a list: their buttons, and how they are added, copied, moved and removed.

/// Alt with an arrow moves a row as well.
function rowButtons(list, index, name, { isOrdered = true } = {}) {
  const button = (sign, label, title, onclick, more = {}) =>
    h("button", { type: "button", class: "quiet", onclick, "aria-label": label, title, ...more }, sign);
  return h("span", { class: "row-buttons" },
    isOrdered && [
      button("↑", say(`${name}を上へ`, `move ${name} up`), say("上へ（Alt+↑）", "up (Alt+↑)"), () => moveRow(list, index, -1),
        { disabled: index === 0, "data-move": "-1" }),
      button("↓", say(`${name}を下へ`, `move ${name} down`), say("下へ（Alt+↓）", "down (Alt+↓)"), () => moveRow(list, index, 1),
        { disabled: index === list(state.draft).length - 1, "data-move": "1" }),
    ],
    button(say("複製", "copy"), say(`${name}を複製`, `copy ${name}`), say("複製", "copy"), () => copyRow(list, index, name), { "data-copy": "" }),
    button("×", say(`${name}を削除`, `remove ${name}`), say("削除", "remove"), () => removeRow(list, index, name),
      { class: "quiet remove" }));
}

/// What has the focus keeps it, wherever its row goes.
function moveRow(list, index, by) {
  const rows = list(state.draft);
  const to = index + by;
  if (to < 0 || to >= rows.length) return;
  const key = rows[index].key;
  const focused = document.activeElement;
  const inRow = focused?.closest(`[data-row="${key}"]`);
  edit((draft) => list(draft).splice(to, 0, ...list(draft).splice(index, 1)), { what: say("並べ替え", "moving a row") });
  const row = document.querySelector(`[data-row="${key}"]`);
  if (inRow && row) {
    const again = focused.isConnected && !focused.disabled
      ? focused : row.querySelector(`[data-move="${-by}"]:not(:disabled)`);
    again?.focus();
  }
  announce(say(`${to + 1}番目に移した`, `now number ${to + 1}`));
}

function removeRow(list, index, name) {
  edit((draft) => list(draft).splice(index, 1), { what: say(`${name}を削除した`, `${name} removed`), isTold: true });
  document.getElementById("notice")?.querySelector("button")?.focus();
}

function copyRow(list, index, name) {
  const row = copyOf(list(state.draft)[index]);
  edit((draft) => list(draft).splice(index + 1, 0, row), { what: say(`${name}を複製した`, `${name} copied`), isTold: true });
  focusRow(row);
}

/// Adds a row and goes to its first field.
function addRow(list, row) {
  edit((draft) => list(draft).push(row), { what: say("行の追加", "adding a row") });
  focusRow(row);
}

const focusRow = ({ key }) =>
  document.querySelector(`[data-row="${key}"] input:not([type=radio]):not([type=checkbox])`)?.focus();

const addButton = (label, onclick) => h("button", { type: "button", class: "add", onclick }, "＋ ", label);

function rowKeys(list, index) {
  return (event) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    moveRow(list, index, event.key === "ArrowUp" ? -1 : 1);
  };
}

// The fields of the form. Each is known by the pointer of what it writes, which findings point at too.

const fieldID = (pointer) => `at${pointer.replaceAll("/", ".")}`;

/// The findings that name this field, beneath it.
function findingsAt(pointer) {
  const found = state.answer?.byField.get(pointer);
  if (!found) return null;
  return h("ul", { class: "notes", key: `notes${pointer}`, id: `${fieldID(pointer)}.notes` }, found.map((finding) =>
    h("li", { class: finding.severity },
      h("span", { class: "code" }, severityName(finding.severity), " ", finding.code), " ",
      told(finding.message), h("span", { class: "mend" }, told(finding.mend)))));
}

const severityName = (severity) =>
  ({ error: say("誤り", "error"), warning: say("要確認", "warning"), info: say("参考", "info") })[severity];

/// What ties a control to its findings for those who cannot see them beneath it.
function marks(pointer) {
  const found = state.answer?.byField.get(pointer);
  return found
    ? { "aria-describedby": `${fieldID(pointer)}.notes`,
        "aria-invalid": found.some((finding) => finding.severity === "error") ? "true" : null }
    : {};
}

/// A field and, after it, its findings: in a grid they stand below its row, as wide as the grid.
const labelled = (pointer, label, control, ...more) => [
  h("div", { class: "field", key: pointer }, h("label", { for: fieldID(pointer) }, label), control, more),
  findingsAt(pointer),
];

/// `parse` makes what is kept of what is typed; `display` makes what is shown when nobody types.
function input(pointer, value, keep, options = {}) {
  const { parse = (text) => text, display = (text) => text, ...more } = options;
  const id = fieldID(pointer);
  const isTyping = state.typing?.id === id;
  return h("input", {
    type: "text", id, autocomplete: "off", ...more, ...marks(pointer),
    value: isTyping ? state.typing.text : display(value),
    oninput: (event) => {
      const text = event.target.value;
      state.typing = { id, text };
      edit((draft) => keep(parse(text), draft));
    },
    onblur: () => {
      if (state.typing?.id !== id) return;
      state.typing = null;
      show();
    },
  });
}

const textField = (pointer, label, value, keep, options = {}) =>
  labelled(pointer, label, input(pointer, value, keep, options));

function amountInput(pointer, value, keep, options = {}) {
  const unit = state.unit;
  return h("span", { class: "amount" },
    h("span", { class: "typed" },
      input(pointer, value, keep, {
        inputmode: "decimal", class: "figure",
        parse: (text) => parseAmount(text, unit), display: (text) => showAmount(text, unit), ...options,
      }),
      h("span", { class: "unit", "aria-hidden": "true" }, unit === 1 ? say("円", "yen") : say("千円", "k yen"))),
    h("span", { class: "man" }, isDigits(value) ? inMan(value) || (unit === 1 ? "" : yen(value)) : ""));
}

const amountField = (pointer, label, value, keep) => labelled(pointer, label, amountInput(pointer, value, keep));

function countField(pointer, label, value, keep, unit, hint) {
  return labelled(pointer, label,
    h("span", { class: "typed" },
      input(pointer, value, keep, { inputmode: "numeric", class: "figure count", parse: parseCount }),
      h("span", { class: "unit", "aria-hidden": "true" }, unit)),
    hint && h("span", { class: "hint" }, hint));
}

const dateField = (pointer, label, value, keep) =>
  labelled(pointer, label, input(pointer, value, keep, {
    class: "date", placeholder: "2021-10-01", parse: parseDate,
  }));

function choice(pointer, legend, value, options, keep) {
  const id = fieldID(pointer);
  return [h("fieldset", { class: "choice", key: pointer, id, tabindex: "-1" }, h("legend", null, legend),
    h("div", { class: "options" }, options.map(([option, label, detail]) =>
      h("label", { key: option, class: option === value ? "chosen" : null },
        h("input", {
          type: "radio", name: id, value: option, checked: option === value,
          onchange: () => edit((draft) => keep(option, draft)),
        }),
        h("span", null, label, detail && h("small", null, detail)))))),
  findingsAt(pointer)];
}

function selectField(pointer, label, value, options, keep) {
  return labelled(pointer, label,
    h("select", {
      id: fieldID(pointer), value, ...marks(pointer), onchange: (event) => edit((d) => keep(event.target.value, d)),
    }, options.map(([option, text]) => h("option", { key: option, value: option }, text))));
}

const named = (field) => say(field.says.ja, field.says.en.replace(/^the /, ""));

/// A field as its row of the format has it; `label`, `hint` and `options` say it better where the form can.
function field(pointer, { label, hint, options } = {}) {
  const row = fieldAt(pointer);
  const name = label ?? (row.required ? named(row) : say(`${named(row)}（任意）`, `${named(row)} (optional)`));
  const [value, keep] = [valueAt(pointer), keepAt(pointer)];
  const typed = (more) => textField(pointer, name, value, keep, { ...more, ...options });
  switch (row.kind) {
    case "money": return amountField(pointer, name, value, keep);
    case "whole": return countField(pointer, name, value, keep, told(row.unit), hint);
    case "day": return dateField(pointer, name, value, keep);
    case "localGovernment": return placeField(pointer, name, value, keep, "any");
    case "municipality":
    case "headquarters": return placeField(pointer, name, value, keep, row.kind);
    case "corporateNumber": return typed({ inputmode: "numeric", class: "figure", parse: parseDigits });
    case "share": return typed({ parse: parseShare, placeholder: "1/2", class: "share" });
    case "words": return choice(pointer, name, value, row.words.map((word) => [word.id, told(word.says)]), keep);
    default: return typed();
  }
}

/// Every field of an object that is a single value, in the order of the format; `special` draws some of them otherwise,
/// and null leaves one out. The id has a place of its own.
function fieldsIn(pointer, shape, special = {}) {
  const row = valueAt(pointer);
  return fieldsOf(shape).map(({ key, kind, onlyWith }) => {
    if (key in special) return special[key];
    if (["list", "object", "id"].includes(kind)) return null;
    if (onlyWith && row[onlyWith.key] !== onlyWith.word && row[key] === "") return null;
    return field(`${pointer}/${key}`);
  });
}

/// The statement that a place has a disadvantaged area, and by which law.
function claimField(pointer, isWanted) {
  const at = `${pointer}/disadvantagedArea`;
  const claim = valueAt(at);
  if (claim === null && !isWanted) return null;
  return h("div", { class: "field claim", key: "claim", id: fieldID(at), tabindex: "-1" },
    h("label", { class: "check" },
      h("input", {
        type: "checkbox", checked: claim !== null,
        onchange: (event) => edit((draft) => keepAt(at)(event.target.checked ? blank("claim") : null, draft)),
      }),
      h("span", null, say("条件不利地域を含む", "includes a disadvantaged area"))),
    claim !== null &&
      input(`${at}/basis`, claim.basis, keepAt(`${at}/basis`), {
        placeholder: say("根拠となる法律・告示", "the law or notice that says so"),
        "aria-label": say("条件不利地域であることの根拠", "basis of the claim"),
      }),
    claim?.basis === "" && h("span", { class: "hint" }, say("根拠を書くまで、計画に入らない", "counts when its basis is given")),
    findingsAt(at), findingsAt(`${at}/basis`));
}

/// Says what a row that has been begun still needs.
function stillLacks(kind, row) {
  if (isUntouched(kind, row)) return null;
  const missing = lacking(kind, row).map(named);
  if (missing.length === 0) return null;
  const names = missing.join(say("、", ", "));
  return h("p", { class: "unfinished" },
    say(`書きかけ: ${names}を記入すると計算に入る`, `unfinished: counts when it has ${names}`));
}

// MARK: Rows

/// Buttons that move and remove a row; Alt with an arrow moves it as well.
function rowButtons(list, index, name, { isOrdered = true } = {}) {
  const move = (by) => moveRow(list, index, by);
  return h("span", { class: "row-buttons" },
    isOrdered && [
      h("button", {
        type: "button", class: "quiet", disabled: index === 0, onclick: () => move(-1), "data-move": "-1",
        "aria-label": say(`${name}を上へ`, `move ${name} up`), title: say("上へ（Alt+↑）", "up (Alt+↑)"),
      }, "↑"),
      h("button", {
        type: "button", class: "quiet", disabled: index === list(state.draft).length - 1, onclick: () => move(1),
        "data-move": "1",
        "aria-label": say(`${name}を下へ`, `move ${name} down`), title: say("下へ（Alt+↓）", "down (Alt+↓)"),
      }, "↓"),
    ],
    h("button", {
      type: "button", class: "quiet remove", onclick: () => removeRow(list, index, name),
      "aria-label": say(`${name}を削除`, `remove ${name}`), title: say("削除", "remove"),
    }, "×"));
}

/// What has the focus keeps it, wherever its row goes.
function moveRow(list, index, by) {
  const rows = list(state.draft);
  const to = index + by;
  if (to < 0 || to >= rows.length) return;
  const key = rows[index].key;
  const focused = document.activeElement;
  const inRow = focused?.closest(`[data-row="${key}"]`);
  edit(() => rows.splice(to, 0, ...rows.splice(index, 1)));
  const row = document.querySelector(`[data-row="${key}"]`);
  if (inRow && row) {
    const again = focused.isConnected && !focused.disabled
      ? focused : row.querySelector(`[data-move="${-by}"]:not(:disabled)`);
    again?.focus();
  }
  announce(say(`${to + 1}番目に移した`, `now number ${to + 1}`));
}

function removeRow(list, index, name) {
  editBoldly(say(`${name}を削除した`, `${name} removed`), (draft) => list(draft).splice(index, 1));
  document.getElementById("notice")?.querySelector("button")?.focus();
}

/// Adds a row and goes to its first field.
function addRow(list, row) {
  edit((draft) => list(draft).push(row));
  document.querySelector(`[data-row="${row.key}"] input:not([type=radio]):not([type=checkbox])`)?.focus();
}

const addButton = (label, onclick) => h("button", { type: "button", class: "add", onclick }, "＋ ", label);

function rowKeys(list, index) {
  return (event) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    moveRow(list, index, event.key === "ArrowUp" ? -1 : 1);
  };
}

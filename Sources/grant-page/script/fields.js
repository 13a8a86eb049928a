// The fields of the form. Each is known by the pointer of what it writes, which findings point at too.

const fieldID = (pointer) => `at${pointer.replaceAll("/", ".")}`;

/// The findings that name this field, above it.
function findingsAt(pointer) {
  const found = state.answer?.byField.get(pointer);
  if (!found) return null;
  return h("ul", { class: "notes", key: `notes${pointer}`, id: `${fieldID(pointer)}.notes` }, found.map((finding) =>
    h("li", { class: finding.severity },
      h("span", { class: "code" }, severityName(finding.severity), " ", finding.code), " ",
      voiced(finding.message), h("span", { class: "mend" }, voiced(finding.mend)), mender(finding))));
}

const severityName = (severity) =>
  ({ error: say("誤り", "error"), warning: say("要確認", "warning"), info: say("参考", "info") })[severity];

/// What ties a control to its findings for those who cannot see them above it.
function marks(pointer) {
  const found = state.answer?.byField.get(pointer);
  return found
    ? { "aria-describedby": `${fieldID(pointer)}.notes`,
        "aria-invalid": found.some((finding) => finding.severity === "error") ? "true" : null }
    : {};
}

/// A field under its label and what is said of it.
function labelled(pointer, label, control, ...more) {
  const { key, required, note } = fieldAt(pointer);
  return h("div", { class: "field", key: pointer },
    h("div", { class: "head" },
      h("label", { for: fieldID(pointer) }, label,
        h("small", { class: required ? "need must" : "need" }, required ? say("必須", "required") : say("任意", "optional"))),
      helpButton(pointer, label, termSays(key) ?? told(note))),
    helpText(pointer, termSays(key) ?? told(note)), findingsAt(pointer), control, more);
}

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
      edit((draft) => keep(parse(text), draft), { run: id });
    },
    onblur: () => {
      if (state.typing?.id !== id) return;
      state.typing = null;
      versions.run = null;
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
    class: "date", placeholder: say("例 令和3年10月1日", "2021-10-01"), parse: parseDate,
  }), h("span", { class: "hint" }, language === "ja" && inEra(value)));

function choice(pointer, legend, value, options, keep) {
  const id = fieldID(pointer);
  const { key, note } = fieldAt(pointer);
  const text = termSays(key) ?? told(note);
  return h("fieldset", { class: "choice", key: pointer, id, tabindex: "-1" },
    h("legend", null, legend, h("small", { class: "need must" }, say("必須", "required")), helpButton(pointer, legend, text)),
    helpText(pointer, text), findingsAt(pointer),
    h("div", { class: "options" }, options.map(([option, label, detail]) =>
      h("label", { key: option, class: option === value ? "chosen" : null },
        h("input", {
          type: "radio", name: id, value: option, checked: option === value,
          onchange: () => edit((draft) => keep(option, draft)),
        }),
        h("span", null, label, detail && h("small", null, detail))))));
}

function selectField(pointer, label, value, options, keep) {
  return labelled(pointer, label,
    h("select", {
      id: fieldID(pointer), value, ...marks(pointer), onchange: (event) => edit((d) => keep(event.target.value, d)),
    }, options.map(([option, text]) => h("option", { key: option, value: option }, text))));
}

const named = (field) => say(field.says.ja, withoutArticle(field.says.en));

/// A field as its row of the format has it; `label`, `hint` and `options` say it better where the form can.
function field(pointer, { label, hint, options } = {}) {
  const row = fieldAt(pointer);
  const name = label ?? named(row);
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
  const label = say("条件不利地域を含む", "includes a disadvantaged area");
  return h("div", { class: "field claim", key: "claim", id: fieldID(at), tabindex: "-1" },
    findingsAt(at), findingsAt(`${at}/basis`),
    h("label", { class: "check" },
      h("input", {
        type: "checkbox", checked: claim !== null,
        onchange: (event) => edit((draft) => keepAt(at)(event.target.checked ? blank("claim") : null, draft)),
      }),
      h("span", null, label)),
    helpButton(at, label, termSays("disadvantagedArea")), helpText(at, termSays("disadvantagedArea")),
    claim !== null &&
      input(`${at}/basis`, claim.basis, keepAt(`${at}/basis`), {
        placeholder: say("根拠となる法律・告示", "the law or notice that says so"),
        "aria-label": say("条件不利地域であることの根拠", "basis of the claim"),
      }),
    claim?.basis === "" && h("span", { class: "hint" }, say("根拠を書くまで、計画に入らない", "counts when its basis is given")));
}

/// Says what a row that has been begun still needs.
function stillLacks(shape, row) {
  if (isUntouched(shape, row)) return null;
  const missing = lacking(shape, row).map(named);
  if (missing.length === 0) return null;
  const names = missing.join(say("、", ", "));
  return h("p", { class: "unfinished" },
    say(`書きかけ: ${names}を記入すると計算に入る`, `unfinished: counts when it has ${names}`));
}

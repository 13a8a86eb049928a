// From the draft to the bytes of a `grant-plan/1`, and back from pointers into it to fields of the form.

/// The fields that a row lacks before it can be counted; none of a finished one.
const lacking = (shape, row) => fieldsOf(shape).filter((field) => {
  const value = row[field.key];
  if (field.kind === "list") return field.required && !value.some((element) => isFinished(field.shape, element));
  if (field.kind === "object") return field.required && !isFinished(field.shape, value);
  return value === "" && (field.required || isBegunFirst(field));
});
const isFinished = (shape, row) => lacking(shape, row).length === 0;

/// A row that nobody has begun: it is never saved and never missed.
const isUntouched = (shape, row) => fieldsOf(shape).every((field) => {
  const value = row[field.key];
  if (field.kind === "list") return value.every((element) => isUntouched(field.shape, element));
  return field.kind === "object" && value !== null ? isUntouched(field.shape, value) : value === blankValue(field);
});

/// Digits that stand in the document as a number.
class Digits {
  constructor(text) { this.text = text; }
}
const number = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? new Digits(text) : text);
const isNumber = (field) => field.kind === "money" || field.kind === "whole";

class Document {
  /// With `onlyFinished`, rows that lack something are left out, and so is whatever `without` names by its pointer
  /// in the form.
  constructor(draft, { onlyFinished = true, without = new Set() } = {}) {
    this.onlyFinished = onlyFinished;
    this.without = without;
    /// For every list of the document, by its pointer there: which rows of the form it has.
    this.lists = new Map();
    /// How many begun rows are left out because they lack something.
    this.unfinished = 0;
    this.value = this.object("plan", draft, "", "");
    this.text = write(this.value, "") + "\n";
  }

  object(shape, row, inForm, inDocument) {
    const object = {};
    for (const field of fieldsOf(shape)) {
      const value = this.field(field, row[field.key], `${inForm}/${field.key}`, `${inDocument}/${field.key}`);
      if (value !== undefined) object[field.key] = value;
    }
    return { ...object, ...Object.fromEntries(Object.entries(row.other).filter(([key]) => !this.without.has(`${inForm}/${key}`))) };
  }

  /// Undefined for what is left out.
  field(field, value, inForm, inDocument) {
    if (value === null || (!field.required && this.without.has(inForm))) return undefined;
    if (field.kind === "list") {
      const rows = this.rows(field.shape, value, inForm, inDocument);
      return rows.length || field.required ? rows : undefined;
    }
    if (field.kind === "object") {
      if (isBegunFirst(field) && !this.isCounted(field.shape, value)) return undefined;
      const object = this.object(field.shape, value, inForm, inDocument);
      return Object.keys(object).length || field.required || isBegunFirst(field) ? object : undefined;
    }
    if (value === "" && !(field.required && this.onlyFinished)) return undefined;
    return isNumber(field) ? number(value) : value;
  }

  isCounted(shape, row) {
    if (isFinished(shape, row)) return true;
    this.unfinished++;
    return !this.onlyFinished;
  }

  rows(shape, list, inForm, inDocument) {
    const kept = [];
    const rows = [];
    list.forEach((row, index) => {
      const pointer = `${inForm}/${index}`;
      if (isUntouched(shape, row) || this.without.has(pointer) || !this.isCounted(shape, row)) return;
      rows.push(this.object(shape, row, pointer, `${inDocument}/${rows.length}`));
      kept.push(index);
    });
    this.lists.set(inDocument, kept);
    return rows;
  }

  /// Where in the form something in the document is.
  inForm(pointer) {
    let document = "";
    let form = "";
    for (const step of pointer.split("/").slice(1)) {
      const rows = this.lists.get(document);
      document += `/${step}`;
      form += `/${rows ? rows[Number(step)] ?? step : step}`;
    }
    return form;
  }
}

/// What can be left out to go on calculating, by its pointer in the form: the innermost row around a place, or the
/// innermost field that need not be there.
function droppable(pointer) {
  let shape = "plan";
  let at = "";
  let innermost = null;
  for (const step of stepsOf(pointer)) {
    at += `/${step}`;
    if (/^\d+$/.test(step)) {
      innermost = at;
      continue;
    }
    const field = fieldNamed(shape, step);
    if (!field) return at;
    if (!field.required && field.kind !== "list") innermost = at;
    shape = field.shape;
  }
  return innermost;
}

/// JSON as a person would lay it out: what is short on one line, the rest indented by two.
function write(value, indent) {
  const short = onOneLine(value);
  if (short !== null && (typeof value !== "object" || value === null || value instanceof Digits || indent.length + short.length <= 100)) return short;
  const inner = indent + "  ";
  if (Array.isArray(value)) return `[\n${value.map((v) => inner + write(v, inner)).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(([key, v]) => `${inner}${JSON.stringify(key)}: ${write(v, inner)}`);
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function onOneLine(value) {
  if (value instanceof Digits) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const values = list ? value : Object.values(value);
  if (values.length === 0) return list ? "[]" : "{}";
  if (list || values.some((v) => typeof v === "object" && !(v instanceof Digits))) return null;
  return `{ ${Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${onOneLine(v)}`).join(", ")} }`;
}

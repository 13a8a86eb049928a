// The plan as it is being written: the objects and keys of the format, every value as text, every row with a key of its own.

let lastKey = 0;
const newKey = () => `k${++lastKey}`;

/// The rows of the format that make an object of this kind.
const fieldsOf = (shape) => state.words.format[shape];
const fieldNamed = (shape, key) => fieldsOf(shape).find((field) => field.key === key);

/// The row of the format that a pointer leads to.
const fieldAt = (pointer) =>
  stepsOf(pointer).filter((step) => !/^\d+$/.test(step)).reduce((field, key) => fieldNamed(field.shape, key), { shape: "plan" });

const stepsOf = (pointer) => pointer.split("/").slice(1);
const valueAt = (pointer, draft = state.draft) => stepsOf(pointer).reduce((value, step) => value[step], draft);

/// What is written in a field, nothing for what is no field.
function textAt(pointer) {
  const value = stepsOf(pointer).reduce((value, step) => value?.[step], state.draft);
  return typeof value === "string" && !pointer.includes("/other/") ? value : "";
}

/// What puts a value there.
function keepAt(pointer) {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  return (value, draft) => (steps.reduce((inner, step) => inner[step], draft)[last] = value);
}

/// Whether a value is null until somebody begins it: a reason, a claim, a scheme.
const isBegunFirst = (field) =>
  !field.required && (field.kind === "text" || (field.kind === "object" && fieldsOf(field.shape).some((inner) => inner.required)));

function blank(shape, known = {}) {
  const row = { key: newKey(), other: {} };
  for (const field of fieldsOf(shape)) row[field.key] = blankValue(field);
  return { ...row, ...known };
}

function blankValue(field) {
  if (isBegunFirst(field)) return null;
  if (field.kind === "object") return blank(field.shape);
  if (field.kind === "list") return field.required ? [blank(field.shape)] : [];
  return field.required && field.words ? field.words[0].id : "";
}

/// What stands in a document, as far as the form can hold it; keys that the format does not have are kept as they are.
function draftOf(object, shape = "plan") {
  const row = { key: newKey(), other: { ...object } };
  for (const field of fieldsOf(shape)) {
    delete row.other[field.key];
    row[field.key] = valueOf(field, object[field.key]);
  }
  return row;
}

function valueOf(field, value) {
  if (value === undefined || value === null) return blankValue(field);
  if (field.kind === "list") return [value].flat().filter(isObject).map((element) => draftOf(element, field.shape));
  if (field.kind === "object") return isObject(value) ? draftOf(value, field.shape) : blankValue(field);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/// Every facility, earlier rounds' too: what companies can use, and among which ids are unique.
const allFacilities = (draft) =>
  [...draft.facilities, ...draft.existingFacilities, ...draft.previous.facilities, ...draft.previous.existingFacilities];

/// The first id of this kind that nothing has yet.
function freeID(draft, kind) {
  const taken = new Set([...allFacilities(draft), ...draft.companySupport.companies].map((row) => row.id));
  for (let number = 1; ; number++) if (!taken.has(`${kind}-${number}`)) return `${kind}-${number}`;
}

/// The same row once more, under an id of its own.
function copyOf(row, draft = state.draft) {
  const copy = structuredClone(row);
  const renew = (row) => {
    row.key = newKey();
    Object.values(row).filter(Array.isArray).flat().forEach(renew);
  };
  renew(copy);
  if ("id" in copy) copy.id = freeID(draft, row.id.replace(/-\d+$/, "") || "copy");
  return copy;
}

/// What the plan states of a question, if it does.
const statedReading = (draft, id) => draft.readings.find((reading) => reading.id === id);

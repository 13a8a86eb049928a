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

/// A document that the engine has found to be a plan; keys that the format does not have are kept as they are.
function draftOf(object, shape = "plan") {
  const row = { key: newKey(), other: { ...object } };
  for (const field of fieldsOf(shape)) {
    const value = object[field.key];
    delete row.other[field.key];
    if (value === undefined) row[field.key] = blankValue(field);
    else if (field.kind === "list") row[field.key] = value.map((element) => draftOf(element, field.shape));
    else row[field.key] = field.kind === "object" ? draftOf(value, field.shape) : String(value);
  }
  return row;
}

/// Every facility, earlier rounds' too: what companies can use, and among which ids are unique.
const allFacilities = (draft) =>
  [...draft.facilities, ...draft.existingFacilities, ...draft.previous.facilities, ...draft.previous.existingFacilities];

/// The first id of this kind that nothing has yet.
function freeID(draft, kind) {
  const rows = kind === "company" ? draft.companySupport.companies : allFacilities(draft);
  const taken = new Set(rows.map((row) => row.id));
  for (let number = 1; ; number++) if (!taken.has(`${kind}-${number}`)) return `${kind}-${number}`;
}

/// What the plan states of a question, if it does.
const statedReading = (draft, id) => draft.readings.find((reading) => reading.id === id);

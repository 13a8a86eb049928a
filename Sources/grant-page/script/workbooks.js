// A plan is JSON or an Excel workbook; the engine turns one into the other.

const kinds = {
  json: { type: "application/json", ending: ".json" },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ending: ".xlsx" },
};

const isWorkbookName = (name) => name.toLowerCase().endsWith(kinds.xlsx.ending);
const kindOf = (name) => (isWorkbookName(name) ? kinds.xlsx : kinds.json);

/// Whether a file begins as Excel's do, those of today and those before 2007.
const isPackage = (bytes) => (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/// The name with an ending of its kind; of JSON any will do that is not Excel's.
function withEnding(name, isWorkbook) {
  if (isWorkbook ? isWorkbookName(name) : !/\.xls.?$/i.test(name)) return name;
  return name.replace(/\.(json|xls.?)$/i, "") + (isWorkbook ? kinds.xlsx : kinds.json).ending;
}

/// A file in JSON, null for a workbook that cannot be opened, and in words what of it is not in there.
function inJSON(bytes, name) {
  if (!isPackage(bytes)) return { json: bytes, unread: null };
  const { bytes: json, lost } = Engine.convert(bytes, name);
  return { json: json.length > 0 ? json : null, unread: lost ?? null };
}

/// The plan as the contents of a file of this name, which says its kind, and in words what is not in there.
function planFile(name) {
  const { opened } = state;
  if (opened?.name && kindOf(opened.name) === kindOf(name)) return { bytes: opened.bytes, lost: [] };
  const unread = state.unread ? [state.unread] : [];
  if (!isWorkbookName(name)) return { bytes: planText(), lost: unread };
  const { bytes, lost, refusal } = Engine.convert(planText(), name);
  return { bytes, refusal, lost: lost ? [...unread, lost] : unread };
}

const saveOther = () => savePlan(withEnding(fileName(), !isOfExcel()));

/// To be filled in: the workbook of a plan that says nothing but its edition.
function saveForm() {
  const text = JSON.stringify({ schedule: state.words.edition });
  const name = say("実施計画の様式.xlsx", "plan-form.xlsx");
  save(Engine.convert(new TextEncoder().encode(text), name).bytes, name, kinds.xlsx.type);
  tell(say(`${name} を保存した`, `${name} saved`));
}

/// A file that was copied is opened; a copy of cells may come with a picture of them.
function pasteFile(event) {
  const file = [...event.clipboardData.files].find(({ name }) => /\.(json|xlsx)$/i.test(name));
  if (!file) return;
  event.preventDefault();
  openFile(file);
}

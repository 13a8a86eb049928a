// Rows copied from a spreadsheet become rows of the form: costs, companies.

/// As cells; quoted cells may hold tabs and line ends.
function cells(text) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    const row = rows[rows.length - 1];
    const last = row.length - 1;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') row[last] += text[++i];
      else if (c === '"') quoted = false;
      else row[last] += c;
    } else if (c === '"' && row[last] === "") quoted = true;
    else if (c === "\t") row.push("");
    else if (c === "\n") rows.push([""]);
    else if (c !== "\r") row[last] += c;
  }
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ""));
}

/// How officials head the columns of what a row of the format holds; the first that fits a heading takes it.
const columnNames = {
  cost: [["excluded", /対象外|理由|exclu/i], ["amount", /金額|額|費用$|amount|yen/i], ["item", /費目|項目|品名|内容|経費|内訳|区分|名称|item/i]],
  company: [
    ["corporateNumber", /法人番号|corporate/i], ["appliedOn", /申請/], ["contractedOn", /契約/], ["leftOn", /退去/], ["paidOn", /(支給|支払|交付)[年月]*日/],
    ["amount", /金額|額|支援金|amount/i], ["headquarters", /本社|本店|所在/], ["facility", /施設|入居|利用/], ["name", /企業|会社|法人|事業者|名称|商号|name/i],
  ],
};

const unitNamed = (text) => [["百万円", 1000000], ["千円", 1000], ["万円", 10000], ["円", 1]].find(([name]) => halfWidth(text).includes(name));
const isSum = (text) => /^(合計|小計|総計|計|total)$/i.test(text.replace(/\s/g, ""));
const isAmount = (cell, unit = 1) => /[\d０-９]/.test(cell) && readAmount(cell, unit).yen !== undefined;

/// Which key each column is, from a row of headings.
function headed(shape, row) {
  const keys = row.map((cell) => columnNames[shape].find(([, pattern]) => pattern.test(cell))?.[0]);
  return keys.filter(Boolean).length > 1 || (row.length === 1 && /金額/.test(row[0])) ? keys : null;
}

/// What stands in a column without a heading.
function guessed(shape, row) {
  const keys = [];
  const put = (key, place) => { if (place >= 0 && !keys.includes(key)) keys[place] = key; };
  const find = (fits) => row.findIndex((cell, place) => cell !== "" && !keys[place] && fits(cell));
  if (shape === "company") {
    put("corporateNumber", find((cell) => /^\d{13}$/.test(parseDigits(cell))));
    put("appliedOn", find((cell) => /^\d{4}-\d\d-\d\d$/.test(parseDate(cell))));
    put("facility", find((cell) => facilityNamed(cell) !== undefined));
    put("headquarters", find((cell) => placeCode(cell) !== cell || /^\d{6}$/.test(parseDigits(cell))));
  }
  put("amount", row.findLastIndex((cell, place) => !keys[place] && isAmount(cell)));
  put(shape === "cost" ? "item" : "name", find((cell) => !isAmount(cell)));
  return keys;
}

/// The rows of what was copied, and how its amounts were converted.
function pastedRows(shape, text, unit) {
  const name = shape === "cost" ? "item" : "name";
  const made = { rows: [], converted: null };
  let keys = null;
  let scale = null;
  for (const row of cells(text)) {
    const hasAmount = row.some((cell) => isAmount(cell));
    const heading = made.rows.length === 0 && !keys && !hasAmount ? headed(shape, row) : null;
    // 単位：千円 may stand above the headings as well.
    if (made.rows.length === 0 && !hasAmount) {
      scale = (heading ? [row[heading.lastIndexOf("amount")] ?? ""] : row).map(unitNamed).find(Boolean) ?? scale;
    }
    if (heading) {
      keys = heading;
      continue;
    }
    const columns = keys ?? guessed(shape, row);
    const value = (key) => row[columns.lastIndexOf(key)] ?? "";
    if (isSum(value(name)) || isSum(row[0])) continue;
    if (!columns.includes("amount") && !keys) continue;
    const one = {};
    for (const key of new Set(columns.filter(Boolean))) if (value(key) !== "") one[key] = pastedValue(shape, key, value(key), scale?.[1] ?? unit);
    if (scale?.[1] > 1 && isDigits(one.amount ?? "") && !unitNamed(value("amount"))) made.converted ??= { unit: scale[0], from: value("amount"), to: yen(one.amount) };
    if (Object.keys(one).length > 0) made.rows.push(one);
  }
  return made;
}

function pastedValue(shape, key, text, unit) {
  switch (fieldNamed(shape, key).kind) {
    case "money": return parseAmount(text, unit);
    case "day": return parseDate(text);
    case "corporateNumber": return parseDigits(text);
    case "headquarters": return placeCode(text);
    default: return key === "facility" ? facilityNamed(text) ?? text : text.replace(/\s+/g, " ");
  }
}

/// The id of the facility that goes by this name.
const facilityNamed = (text) => allFacilities(state.draft).find((row) => row.name === text || row.id === text)?.id;

/// The code of a place of this name, when there is one only.
function placeCode(text) {
  const digits = parseDigits(text);
  if (/^\d{6}$/.test(digits)) return digits;
  if (/^(国外|海外|overseas)$/i.test(text)) return "overseas";
  const found = Engine.places(text, 60).places.filter(({ code, name }) => name === text || placeName(code) === text);
  return found.length === 1 ? found[0].code : text;
}

/// A single value is pasted as text; rows and columns become rows after this one, or in its place when it is untouched.
function pasteRows(event, shape, list, index, known = () => ({})) {
  const text = event.clipboardData.getData("text/plain");
  if (event.defaultPrevented || !/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  const { rows, converted } = pastedRows(shape, text, state.unit);
  if (rows.length === 0) return tell(say("読み取れる行がない", "no row could be read"));
  const told = say(`${rows.length}行を貼り付けた`, `${rows.length} rows pasted`) + (converted
    ? say(`。見出しが${converted.unit}なので、円に直した（${converted.from} → ${converted.to}）`, `; the heading says ${converted.unit}, so amounts became yen (${converted.from} → ${converted.to})`)
    : "");
  edit((draft) => {
    const into = list(draft);
    const untouched = into[index]?.amount === "" && (into[index].item ?? into[index].name) === "";
    if (untouched) into.splice(index, 1);
    rows.forEach((row, place) => into.splice(index + place + (untouched || index >= into.length ? 0 : 1), 0, { ...blank(shape), ...known(draft), ...row }));
  }, { what: told, isTold: true });
}

// What people type, and what they mean by it.

/// Full-width letters, digits and signs as the half-width ones that they stand for.
const halfWidth = (text) =>
  text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[ー−–—―]/g, "-");

/// Yen as plain digits; what cannot be understood comes back as it is, and the engine says why.
function parseAmount(text, unit) {
  const plain = halfWidth(text).replace(/[\s,、¥￥\\]/g, "");
  if (plain === "") return "";
  const spelled = /^(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(?:(\d+(?:\.\d+)?)千)?(\d+)?(円)?$/.exec(plain);
  const simple = /^(\d+(?:\.\d+)?)(円)?$/.exec(plain);
  if (simple) return times(simple[1], simple[2] ? 1n : BigInt(unit)) ?? text;
  if (!spelled || !/\d/.test(plain)) return text;
  const parts = [[spelled[1], 100000000n], [spelled[2], 10000n], [spelled[3], 1000n], [spelled[4], 1n]];
  let sum = 0n;
  for (const [digits, scale] of parts) {
    if (digits === undefined) continue;
    const value = times(digits, scale);
    if (value === null) return text;
    sum += BigInt(value);
  }
  return String(sum);
}

/// Exact: a fraction of a yen is not an amount.
function times(decimal, scale) {
  const [whole, fraction = ""] = decimal.split(".");
  const product = BigInt(whole + fraction) * scale;
  const divisor = 10n ** BigInt(fraction.length);
  return product % divisor === 0n ? String(product / divisor) : null;
}

const isDigits = (text) => /^\d+$/.test(text);

/// An amount as it stands in its field, in the unit chosen.
function showAmount(text, unit) {
  if (!isDigits(text)) return text;
  const value = BigInt(text);
  if (unit === 1) return grouped(value);
  const rest = String(value % 1000n).padStart(3, "0").replace(/0+$/, "");
  return grouped(value / 1000n) + (rest ? `.${rest}` : "");
}

function parseCount(text) {
  const plain = halfWidth(text).replace(/[\s,、]/g, "").replace(/(人|か月|ヶ月|カ月|ケ月|月)$/, "");
  return isDigits(plain) ? String(BigInt(plain)) : text.trim();
}

/// 2021/10/1, 令和3年10月1日 and R3.10.1 are all 2021-10-01.
function parseDate(text) {
  const plain = halfWidth(text).replace(/\s/g, "");
  const era = { 令和: 2018, R: 2018, r: 2018, 平成: 1988, H: 1988, h: 1988 };
  const match = /^(令和|平成|[RrHh])?(\d+|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  if (!match) return plain;
  const [, name, first, month, day] = match;
  const year = (first === "元" ? 1 : Number(first)) + (name ? era[name] : 0);
  if (year < 1000) return plain;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function parseShare(text) {
  const plain = halfWidth(text).replace(/\s/g, "");
  return { 全額: "1/1", 半額: "1/2" }[plain] ?? plain.replace(/^(\d+)分の(\d+)$/, "$2/$1");
}

const parseDigits = (text) => halfWidth(text).replace(/[\s-]/g, "");

/// Rows copied from a spreadsheet, as cells; quoted cells may hold tabs and line ends.
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

/// Costs in rows of cells: the first text of a row is the item, its last amount the amount; headings and sums are left out.
function pastedCosts(text, unit) {
  const costs = [];
  for (const row of cells(text)) {
    const amounts = row.filter((cell) => /\d|[０-９]/.test(cell) && isDigits(parseAmount(cell, unit)));
    const item = row.find((cell) => cell !== "" && !isDigits(parseAmount(cell, unit)));
    const isHeading = amounts.length === 0 && costs.length === 0;
    if (isHeading || /^(合計|小計|総計|計|total)$/i.test((item ?? "").replace(/\s/g, ""))) continue;
    costs.push({
      item: (item ?? "").replace(/\s+/g, " "),
      amount: amounts.length ? parseAmount(amounts[amounts.length - 1], unit) : "",
    });
  }
  return costs;
}

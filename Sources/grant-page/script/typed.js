// What people type other than amounts, and what they mean by it.

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

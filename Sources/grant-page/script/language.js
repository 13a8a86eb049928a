// Every sentence of the page stands beside its translation.
let language = "ja";

const say = (ja, en) => (language === "ja" ? ja : en);

/// A text of the engine, which has both languages.
const told = (text) => (text ? text[language] : "");

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

const yen = (number) => say(`${grouped(number)}円`, `${grouped(number)} yen`);

/// 52,000,000 as 5,200万円, for reading beside the digits.
function inMan(number) {
  if (language === "en") return "";
  const yenValue = BigInt(number);
  if (yenValue < 10000n) return "";
  const oku = yenValue / 100000000n;
  const man = (yenValue / 10000n) % 10000n;
  const rest = yenValue % 10000n;
  return (oku ? `${grouped(oku)}億` : "") + (man ? `${grouped(man)}万` : "") + (rest ? grouped(rest) : "") + "円";
}

/// 2023-05-31 as officials write it: 令和5年5月31日; nothing for what is no day.
function inEra(day) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year || day < "1989-01-08") return "";
  const [name, before] = day >= "2019-05-01" ? ["令和", 2018] : ["平成", 1988];
  const count = Number(year) - before;
  return `${name}${count === 1 ? "元" : count}年${Number(month)}月${Number(date)}日`;
}

/// 1/1 is 全額, 1/2 is 2分の1.
const shareOf = (share) => say(share === "1/1" ? "全額" : share.replace(/(\d+)\/(\d+)/, "$2分の$1"), share);

const dayInWords = (day) => say(inEra(day) || day, day);

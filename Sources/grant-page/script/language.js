// Every sentence of the page stands beside its translation.
let language = "ja";

const say = (ja, en) => (language === "ja" ? ja : en);

/// A text of the engine, which has both languages.
const told = (text) => (text ? text[language] : "");

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

const yen = (number) => say(`${grouped(number)}円`, `${grouped(number)} yen`);

/// 52,000,000 as 5,200万円, for reading beside the digits.
function inMan(number) {
  const yenValue = BigInt(number);
  if (yenValue < 10000n) return "";
  const oku = yenValue / 100000000n;
  const man = (yenValue / 10000n) % 10000n;
  const rest = yenValue % 10000n;
  return (oku ? `${grouped(oku)}億` : "") + (man ? `${grouped(man)}万` : "") + (rest ? grouped(rest) : "") + "円";
}

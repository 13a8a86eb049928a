// Amounts of money as people type them.

/// Full-width letters, digits and signs as the half-width ones that they stand for.
const halfWidth = (text) =>
  text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[ー−–—―]/g, "-");

const isDigits = (text) => /^\d+$/.test(text);

/// Yen as plain digits, or why the text is no amount: 1億2千万, 12.5百万円, 二千万円; bare numbers count in `unit`.
function readAmount(text, unit) {
  const plain = halfWidth(text).replace(/[\s¥￥\\]/g, "").replaceAll("、", ",")
    .replace(/[〇一二三四五六七八九]/g, (c) => String("〇一二三四五六七八九".indexOf(c)));
  const refuse = (reason, ...values) => ({ flaw: amountFlaws[reason](text, ...values) });
  if (plain === "") return { yen: "" };
  if (/[~〜]|約|およそ|おおよそ|概ね|おおむね|程度|前後|くらい|ぐらい|ほど|以[上下内]|未満|[弱強超]/.test(plain)) return refuse("vague");
  if (/^[-△▲]/.test(plain)) return refuse("negative");
  const tokens = plain.match(/\d[\d,]*(?:\.\d+)?|[十百千万億]|円$|./gu);
  // In millionths, so that 12.5百万 is exact.
  let [sum, section, number] = [0n, 0n, null];
  let [lastLarge, lastSmall] = [10n ** 12n, 10n ** 12n];
  let hasUnit = false;
  for (const token of tokens) {
    const scale = { 十: 10n, 百: 100n, 千: 1000n, 万: 10n ** 4n, 億: 10n ** 8n }[token];
    if (/^\d/.test(token)) {
      if (number !== null) return refuse("words");
      if (/,/.test(token) && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(token)) return refuse("grouping", token);
      const [whole, fraction = ""] = token.replaceAll(",", "").split(".");
      if (fraction.length > 6) return refuse("fraction");
      number = BigInt(whole + fraction.padEnd(6, "0"));
    } else if (token === "円" && (number !== null || hasUnit)) hasUnit = true;
    else if (scale === undefined) return refuse("words");
    else if (scale < 10000n) {
      if (scale >= lastSmall) return refuse("words");
      section += (number ?? 1000000n) * scale;
      [number, lastSmall, hasUnit] = [null, scale, true];
    } else {
      section += number ?? 0n;
      if (scale >= lastLarge || section === 0n) return refuse("words");
      sum += section * scale;
      [section, number, lastLarge, lastSmall, hasUnit] = [0n, null, scale, 10n ** 12n, true];
    }
  }
  const millionths = (sum + section + (number ?? 0n)) * (hasUnit ? 1n : BigInt(unit));
  return millionths % 1000000n === 0n ? { yen: String(millionths / 1000000n) } : refuse("fraction");
}

const amountFlaws = {
  vague: (text) => ({
    message: { ja: `「${text}」は確かな額でない。`, en: `"${text}" is no exact amount` },
    mend: { ja: "「約」「程度」などを付けず、積算した額を書く。", en: "write the estimated amount itself, without about or the like" },
  }),
  negative: (text) => ({
    message: { ja: `「${text}」は負の額である。`, en: `"${text}" is negative` },
    mend: { ja: "正の額を書き、交付の対象にならない費用には「対象外」の印を付ける。", en: "write it as a positive amount and mark a cost that is not eligible as excluded" },
  }),
  fraction: (text) => ({
    message: { ja: `「${text}」には1円に満たない端数がある。`, en: `"${text}" is no whole number of yen` },
    mend: { ja: "円の整数になる額を書く。", en: "write an amount in whole yen" },
  }),
  grouping: (text, number) => {
    const plain = number.replaceAll(",", "");
    const last = number.slice(number.lastIndexOf(",") + 1);
    const meant = [...new Set([last.length < 3 ? plain + "0".repeat(3 - last.length) : plain, plain])].map(grouped);
    return {
      message: { ja: `「${text}」は桁区切りの位置がおかしい。`, en: `the separators of "${text}" are not at every third digit` },
      mend: { ja: `${meant.join(" か ")} か、確かめて書く。`, en: `write ${meant.join(" or ")}, whichever is meant` },
    };
  },
  words: (text) => ({
    message: { ja: `「${text}」は金額として読み取れない。`, en: `"${text}" is no amount` },
    mend: { ja: "12,000,000、1200万、１２百万円 のように書く。", en: "write it as 12,000,000 or 1200万" },
  }),
};

/// What cannot be understood is kept as it is.
const parseAmount = (text, unit) => readAmount(text, unit).yen ?? text;

/// An amount as it stands in its field, in the unit chosen.
function showAmount(text, unit) {
  if (!isDigits(text)) return text;
  const value = BigInt(text);
  if (unit === 1) return grouped(value);
  const rest = String(value % 1000n).padStart(3, "0").replace(/0+$/, "");
  return grouped(value / 1000n) + (rest ? `.${rest}` : "");
}

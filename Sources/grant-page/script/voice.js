// The engine's sentences name keys and values of a plan's file; here they name the fields of the form instead.

/// What the rows of the format call each key and each word.
function fieldNames() {
  if (fieldNames.of === state.words) return fieldNames.known;
  const known = new Map([["overseas", { ja: "国外", en: "overseas" }]]);
  for (const { key, says, words = [] } of Object.values(state.words.format).flat()) {
    for (const [id, name] of [[key, says], ...words.map((word) => [word.id, word.says])]) if (!known.has(id)) known.set(id, name);
  }
  fieldNames.of = state.words;
  return (fieldNames.known = known);
}

/// A text of the engine as the page says it.
function voiced(text) {
  if (!text) return "";
  if (language === "en") return text.en.replace(/"(\w+)"/g, (all, key) => (fieldNames().has(key) ? `"${withoutArticle(fieldNames().get(key).en)}"` : all));
  return text.ja.replace(/ ?"(\w+)" ?/g, (all, key) => (fieldNames().has(key) ? `「${fieldNames().get(key).ja}」` : all))
    .replace(/「[^」]*」|[a-z][a-z-]+ ?/g, (word) => answerNamed(word.trim()) ?? word);
}

/// In Japanese only the name of an answer to an open question is a word of small letters outside quotes.
function answerNamed(id) {
  const found = edition().readings.flatMap((question) => question.values).find((value) => value.id === id);
  return found && `「${found.meaning.ja}」`;
}

const withoutArticle = (name) => name.replace(/^the /, "");

/// What a field of the form says of a text that is no value for it, in place of what is said of a file.
function misread(pointer, code) {
  if (code === "D006") {
    const steps = stepsOf(pointer);
    const key = steps.pop();
    const value = JSON.stringify(steps.reduce((row, step) => row[step], state.draft).other[key]);
    return {
      message: { ja: `『${key}』という項目は、計画の形式にない。値は ${value}。`, en: `the format of plans has no ${key}; its value is ${value}` },
      mend: { ja: "値を正しい欄に書き写して、この項目を除く。", en: "write its value into the right field and leave it out" },
    };
  }
  const text = textAt(pointer);
  if (text === "") return null;
  const { kind, says } = fieldAt(pointer);
  if (kind === "money") return readAmount(text, state.unit).flaw;
  if (kind === "whole" && !isDigits(text)) {
    return {
      message: { ja: `${says.ja}「${text}」は数として読み取れない。`, en: `"${text}" is no number for ${says.en}` },
      mend: { ja: "30 のように、数字だけを書く。", en: "write digits only, such as 30" },
    };
  }
  return null;
}

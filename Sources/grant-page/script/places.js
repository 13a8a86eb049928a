// A place is found by a part of its name, by its code, or from the lists of prefectures and municipalities.

const prefectures = () => (prefectures.all ??= Array.from({ length: 47 }, (_, index) =>
  Engine.places(`${String(index + 1).padStart(2, "0")}000`, 1).places[0]));

function municipalities(prefecture) {
  municipalities.known ??= new Map();
  if (!municipalities.known.has(prefecture)) {
    municipalities.known.set(prefecture, Engine.places(prefecture, 300).places.slice(1));
  }
  return municipalities.known.get(prefecture);
}

const isPrefecture = (code) => code.slice(2, 5) === "000";

function placeName(code) {
  if (code === "overseas") return say("国外", "overseas");
  const place = Engine.code(code);
  if (!place.name) return code;
  return isPrefecture(code) ? place.name : `${place.prefecture}${place.name}`;
}

const showPlace = (code) => (code === "" ? "" : code === "overseas" ? placeName(code) : `${placeName(code)}  ${code}`);

/// `mayBe`: "any" for an applicant, "municipality" for a facility, "headquarters" for a company.
function placeField(pointer, label, code, keep, mayBe) {
  const id = fieldID(pointer);
  const looking = state.looking?.id === id ? state.looking : null;
  const typing = state.typing?.id === id ? state.typing.text : null;
  const pick = (picked) => {
    state.typing = null;
    state.looking = null;
    edit((draft) => keep(picked, draft), { run: id });
  };
  const digits = typing === null ? code : parseDigits(typing);
  const explained = code === "overseas" || digits === "" || !isDigits(digits) ? null : Engine.code(digits);
  return h("div", { class: "place", key: pointer }, labelled(pointer, label,
    h("div", { class: "combo" },
      h("input", {
        type: "text", id, role: "combobox", autocomplete: "off", spellcheck: "false",
        placeholder: say("名称の一部か、団体コード", "part of the name, or the code"),
        "aria-autocomplete": "list", "aria-controls": `${id}.list`, "aria-expanded": looking ? "true" : "false",
        "aria-activedescendant": looking && looking.at >= 0 ? `${id}.${looking.at}` : null, ...marks(pointer),
        value: typing ?? showPlace(code),
        onfocus: (event) => event.target.select(),
        oninput: (event) => lookUp(id, event.target.value, mayBe, pick),
        onkeydown: (event) => lookingKeys(event, id, pick),
        onblur: () => leaveLooking(id, code, pick),
      }),
      looking && h("ul", { class: "list", role: "listbox", id: `${id}.list`, "aria-label": label },
        looking.places.map((place, index) => h("li", {
          key: place.code, role: "option", id: `${id}.${index}`, "aria-selected": index === looking.at ? "true" : "false",
          onmousedown: (event) => { event.preventDefault(); pick(place.code); },
        }, h("span", null, placeName(place.code)), h("span", { class: "code" }, place.code === "overseas" ? "" : place.code))),
        looking.found > looking.places.length &&
          h("li", { class: "more", "aria-hidden": "true" },
            say(`ほか ${looking.found - looking.places.length}件。続けて入力`, `${looking.found - looking.places.length} more; go on typing`)),
        looking.found === 0 &&
          h("li", { class: "more" }, say("見つからない。6桁の団体コードでも入力できる", "none; a code of six digits will do as well")))),
    explained && (explained.flaw || explained.note) &&
      h("span", { class: explained.flaw ? "hint flaw" : "hint" }, told(explained.flaw ?? explained.note)),
    fromLists(pointer, code, pick, mayBe)));
}

/// Two lists, prefecture first.
function fromLists(pointer, code, pick, mayBe) {
  const id = fieldID(pointer);
  const inTable = code !== "overseas" && isDigits(code) && Engine.code(code).name !== undefined;
  const chosen = fromLists.prefecture?.id === id ? fromLists.prefecture.of : inTable ? code.slice(0, 2) : "";
  // The lists are long and there are many fields, so they are made only where somebody looks at them.
  const isOpen = fromLists.opened.has(id);
  return h("details", {
    class: "lists", ontoggle: (event) => {
      if (event.target.open === fromLists.opened.has(id)) return;
      if (event.target.open) fromLists.opened.add(id);
      else fromLists.opened.delete(id);
      show();
    },
  },
    h("summary", null, say("一覧から選ぶ", "choose from lists")),
    isOpen && h("div", { class: "pair" },
      h("select", {
        "aria-label": say("都道府県", "prefecture"), value: mayBe === "headquarters" && code === "overseas" ? "overseas" : chosen,
        onchange: (event) => {
          const of = event.target.value;
          if (of === "overseas") return pick(of);
          fromLists.prefecture = { id, of };
          show();
        },
      },
      h("option", { key: "", value: "" }, say("都道府県", "prefecture")),
      mayBe === "headquarters" && h("option", { key: "overseas", value: "overseas" }, say("国外", "overseas")),
      prefectures().map((place) => h("option", { key: place.code, value: place.code.slice(0, 2) }, place.name))),
      h("select", {
        "aria-label": say("市区町村", "municipality"), disabled: chosen === "", value: inTable && code.startsWith(chosen) ? code : "",
        onchange: (event) => {
          fromLists.prefecture = null;
          pick(event.target.value);
        },
      },
      h("option", { key: "", value: "" }, say("市区町村", "municipality")),
      chosen !== "" && mayBe === "any" &&
        h("option", { key: "all", value: prefectures()[Number(chosen) - 1].code },
          say(`${prefectures()[Number(chosen) - 1].name}（都道府県）`, `${prefectures()[Number(chosen) - 1].name}, the prefecture`)),
      chosen !== "" && municipalities(chosen).map((place) => h("option", { key: place.code, value: place.code }, place.name)))));
}

fromLists.opened = new Set();

function lookUp(id, text, mayBe, pick) {
  state.typing = { id, text };
  const digits = parseDigits(text);
  const isCode = isDigits(digits) && digits.length === 6;
  if (isCode && !Engine.code(digits).flaw) return pick(digits);
  const query = text.trim().replace(/(役場|役所|庁)$/, "");
  const answer = query === "" ? { places: [], found: 0 } : Engine.places(query, 60);
  let places = answer.places.filter((place) => mayBe === "any" || !isPrefecture(place.code));
  const found = answer.found - (answer.places.length - places.length);
  places = places.slice(0, 10);
  if (mayBe === "headquarters" && query !== "" && "国外海外overseas".includes(query)) places.unshift({ code: "overseas" });
  state.looking = query === "" ? null : { id, places, found: Math.max(found, places.length), at: places.length === 1 ? 0 : -1 };
  show();
}

function lookingKeys(event, id, pick) {
  const looking = state.looking?.id === id ? state.looking : null;
  if (!looking) return;
  const last = looking.places.length - 1;
  if (event.key === "ArrowDown") looking.at = Math.min(looking.at + 1, last);
  else if (event.key === "ArrowUp") looking.at = Math.max(looking.at - 1, 0);
  else if (event.key === "Enter" && looking.places.length > 0) {
    event.preventDefault();
    return pick(looking.places[Math.max(looking.at, 0)].code);
  } else if (event.key === "Escape") {
    state.looking = null;
    state.typing = null;
  } else return;
  event.preventDefault();
  show();
}

/// Leaving without a choice keeps a code as typed, takes the only place found, and otherwise changes nothing.
function leaveLooking(id, code, pick) {
  if (state.typing?.id !== id) return;
  const text = state.typing.text.trim();
  const digits = parseDigits(text);
  const looking = state.looking?.id === id ? state.looking : null;
  if (text === "") return pick("");
  if (isDigits(digits) && digits.length === 6) return pick(digits);
  if (looking?.places.length === 1) return pick(looking.places[0].code);
  const exact = looking?.places.find((place) => place.name === text || placeName(place.code) === text);
  if (exact) return pick(exact.code);
  state.typing = null;
  state.looking = null;
  show();
}

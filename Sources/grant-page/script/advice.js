// Suggestions, each made on a copy of the plan and assessed.

function adviceList() {
  const suggestions = state.advice?.suggestions ?? [];
  if (suggestions.length === 0) return null;
  return h("section", { class: "advice", key: "advice", "aria-labelledby": "advice.title" },
    h("h3", { id: "advice.title" }, say("改善の案", "suggestions")),
    h("p", { class: "lead" }, isTrying()
      ? say("解釈を試しているあいだは、案を計画に書き込まない。先に解釈を計画に定めるか、試算を戻す。",
        "Nothing is written into the plan while a reading is only tried. Fix the reading first, or go back.")
      : say("どの案も、計画に当てはめて計算し直してある。", "Each has been made on a copy of the plan and assessed.")),
    h("ol", null, suggestions.map((suggestion, index) => h("li", { key: index },
      h("p", { class: "says" }, voiced(suggestion.message)),
      suggestion.condition && h("p", { class: "mend" }, voiced(suggestion.condition)),
      h("p", { class: "worth" },
        suggestion.gain > 0 && h("strong", null, say(`国費 ＋${yen(suggestion.gain)}`, `national share +${yen(suggestion.gain)}`)),
        suggestion.mends.length > 0 && h("span", null, say(`解消 ${suggestion.mends.join("、")}`, `mends ${suggestion.mends.join(", ")}`)),
        h("span", null, say(`国費は ${yen(suggestion.nationalShare)} となる`, `then ${yen(suggestion.nationalShare)}`)),
        applier(suggestion))))));
}

function applier(suggestion) {
  const { arrange, move, ask, reading } = suggestion;
  const button = (text, onclick) => h("button", { type: "button", class: "add", onclick }, text);
  if (reading) return button(say("この解釈を試す", "try this reading"), () => { state.tried[reading.id] = reading.value; refresh(); });
  if (isTrying() || (!arrange && !move && !ask)) return null;
  return button(say("この案にする", "apply"), () => apply(suggestion));
}

/// Places in a suggestion count the rows of the document; the form may have rows that are not in it.
function apply({ arrange, move, ask }) {
  const { document: written } = state.answer;
  const rowsAt = (pointer) => written.lists.get(pointer) ?? [];
  edit((draft) => {
    if (arrange) {
      const arranged = (rows, pointer, order) => {
        const kept = rowsAt(pointer);
        return [...order.map((place) => rows[kept[place]]), ...rows.filter((_, index) => !kept.includes(index))];
      };
      draft.facilities = arranged(draft.facilities, "/facilities", arrange.facilities);
      draft.existingFacilities = arranged(draft.existingFacilities, "/existingFacilities", arrange.existingFacilities);
      const support = draft.companySupport;
      support.companies = arranged(support.companies, "/companySupport/companies", arrange.companies);
      for (const id of arrange.costsLeftOut) draft[id] = [];
    }
    if (move) {
      const costs = (pointer) => valueAt(written.inForm(pointer), draft);
      costs(move.to).push(...costs(move.from).splice(rowsAt(move.from)[move.index], 1));
    }
    if (ask) draft.requested = draftOf({ ...draft.requested.other, ...ask }, "requested");
  }, { what: say("案を当てはめた", "suggestion applied"), isTold: true });
}

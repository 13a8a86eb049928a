// A word of help at a term: a button beside it opens a sentence under it.

/// By the key of the field, or by the name of a figure; the format's own notes stand for the rest.
const terms = {
  type: ["国の補助率を分ける計画の類型。高水準タイプの要件を満たすときだけ、高水準タイプを選ぶ。", "what decides the rate; high standard only where its conditions are met"],
  capacity: ["施設を同時に利用できる人数。1施設の上限額と施設数を決める。", "how many people can use the facility at once; decides its limit"],
  operation: ["①は自治体が整備し運営する施設、②は民間が開設する施設への支援。", "1 is made and run by the body, 2 is opened by a private operator"],
  disadvantagedArea: ["過疎、離島、半島、山村などの法律による地域。東京圏の団体が申請できるかを分ける。", "areas named by the laws on remote and depopulated places; decides whether a body of the Tokyo area may apply"],
  excluded: ["他の補助金の対象など、理由を添えて交付の対象から除く費用。計上額には残る。", "a cost left out of the grant for a stated reason, such as another subsidy"],
  corporateNumber: ["国税庁が指定する13桁の番号。12桁の会社法人等番号とは異なる。", "the 13 digits of the National Tax Agency, not the 12 of the register"],
  headquarters: ["本社のある市区町村。区域外の企業かどうかを決める。", "where the head office is; decides whether the company comes from outside"],
  countedFrom: ["要綱が返還期間を数え始める日。", "the day from which the ordinance counts the periods"],
  withinMonths: ["起算日からこの月数のうちに退去したとき、その割合を返還する。", "the share is repaid by a company that leaves within so many months"],
  basis: ["内閣府の回答などと、その日付。", "an answer of the ministry or the like, with its date"],
  eligibleCost: ["上限額などに収まり、補助率を掛ける額。", "what the rate is applied to"],
  nationalShare: ["交付対象事業費に補助率を掛けた額。", "the eligible cost times the rate"],
  localShare: ["交付対象事業費から国費を引いた額。", "the eligible cost less the national share"],
  unsubsidised: ["計上額から交付対象事業費を引いた額。", "what is declared less the eligible cost"],
  declared: ["計画に書いた費用の計。", "all costs written in the plan"],
};

const termSays = (key) => terms[key] && say(...terms[key]);

function helpButton(id, name, text) {
  if (!text) return null;
  const isOpen = state.explained === id;
  return h("button", {
    type: "button", class: "help", "aria-expanded": isOpen ? "true" : "false", "aria-label": say(`${name}とは`, `what ${name} means`),
    onclick: () => { state.explained = isOpen ? null : id; show(); },
  }, "?");
}

const helpText = (id, text) => text && state.explained === id && h("p", { class: "hint", key: `help${id}` }, text);

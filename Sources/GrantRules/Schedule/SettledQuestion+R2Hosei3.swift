extension SettledQuestion {
    static let r2Hosei3: [SettledQuestion] = [
        SettledQuestion(
            "existing-equipment", title: "③の備品は F10 の枠に入るか", "is equipment of programme 3 inside F10",
            answer: "入る", "yes",
            evidence: "③について示された額は F10 の12,000,000円だけである。", "F10 is the only figure printed for programme 3.",
            doubt: "F09 のソフト経費とは別に備品費の枠があるとも読める。",
            "Equipment could be read as something other than the soft costs of F09."),
        SettledQuestion(
            "capacity", title: "収容可能人数に数えるもの", "what counts as capacity",
            answer: "計画に書かれた人数", "the number that the plan declares",
            evidence: "資料に数え方がない。", "The slides do not say how to count.",
            doubt: "福岡県と丹波市は会議室や食堂を除いている。", "Fukuoka Prefecture and Tamba City leave out meeting rooms and canteens."),
        SettledQuestion(
            "operator-money", title: "民間運営者の自己資金は上限額に数えるか", "does a private operator's own money count",
            answer: "数えない。上限は団体の支出である costs にかかる", "no; the cap is on `costs`, which is what the body spends",
            evidence: "計画に載るのは団体が行う事業である（F16）。", "The plan lists what the body does (F16).",
            doubt: "F05 の総事業費に運営者の負担を含めるとも読める。", "Project cost in F05 could be read to include the operator's part."),
        SettledQuestion(
            "disadvantaged-areas", title: "条件不利地域の一覧", "which list of disadvantaged areas applies",
            answer: "計画の申告又は移住支援金の一覧による。両者が食い違うときは確認を要する（E103）",
            "the plan's own claim or the list of 移住支援金; where the two differ, it is to be confirmed (E103)",
            evidence: "この交付金の一覧は示されていない。埼玉県については、移住支援金の一覧の9市町村であると県が答えている（県議会 令和3年6月定例会、2021-06-23）。",
            "No list is printed for this grant. For Saitama the prefecture has said that it is the nine "
                + "municipalities of that list (assembly, 2021-06-23).",
            doubt: "東京都、千葉県、神奈川県では確認されていない。同じ語を使う別の制度の一覧が、この交付金にも当てはまるとは限らない。",
            "For Tokyo, Chiba and Kanagawa nothing confirms it. The list of another scheme with the same term need "
                + "not be this grant's."),
        SettledQuestion(
            "stray-facility", title: "東京圏の都県で一つの施設が区域を外れたとき", "one stray facility of a Tokyo-area prefecture",
            answer: "その事業項目だけを認めない", "that item alone is refused",
            evidence: "ほかの事業項目は F02 の条件を満たしている。", "The other items meet F02 by themselves.",
            doubt: "F02 は事業全体が条件不利地域を含む市町村の区域内にあることを求めるとも読める。", "F02 could be read to bar the whole project."),
    ]
}

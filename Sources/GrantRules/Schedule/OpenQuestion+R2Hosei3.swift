extension OpenQuestion {
    /// In the order in which every report lists them.
    static let r2Hosei3: [OpenQuestion] = [
        OpenQuestion(
            .tierMixing, title: "施設規模の組合せの解釈", "how facilities of different sizes combine",
            first: Answer(
                .counts, "規模ごとの施設数（3・2・1か所）と合計3か所までを、資料のとおり数える",
                "count each size (3, 2, 1) and three in all, as printed",
                evidence: "F07 と F08 の文言にそのまま合う。", "It follows the words of F07 and F08 as they stand."),
            Answer(
                .envelope, "合計3か所まで、1施設ごとの上限に加え、1団体の施設全体で90,000,000円まで",
                "three in all, each under its own cap, and 90,000,000 yen for all of them together",
                evidence: "3か所×30,000,000円、2か所×45,000,000円、1か所×90,000,000円はいずれも90,000,000円になる。鳥取県は、"
                    + "20人を超える施設3か所を各30,000,000円、計90,000,000円で募集した。",
                "3 × 30,000,000, 2 × 45,000,000 and 1 × 90,000,000 are all 90,000,000 yen. Tottori Prefecture called "
                    + "for three facilities of over 20 people at 30,000,000 yen each, 90,000,000 in all."),
            doubt: "鳥取県の募集は counts では3か所目が認められず、envelope では認められる。",
            "counts refuses the third facility of Tottori's call, and envelope allows it.",
            sources: [.fact(.facilitiesOfEachSize), .fact(.facilityCount)]),
        OpenQuestion(
            .existingWithNew, title: "③既存施設と①②の併用の解釈", "an existing facility beside new ones",
            first: Answer(
                .separate, "示されていない組合せなので、①②のある計画では③を認めない",
                "not a printed combination, so programme 3 is refused beside 1 or 2",
                evidence: "F14 に示された組合せに ①②＋③ がない。", "F14 prints no combination of 1 or 2 with 3."),
            Answer(
                .together, "①②と③を一つの計画に載せることを認める", "allowed in one plan",
                evidence: "F14 は併用を禁じてはいない。", "F14 does not forbid it either."),
            doubt: "F14 は組合せの例なのか、限定なのかが読み取れない。どちらの解釈でも F09 と F10 は合わせて12,000,000円とする。",
            "F14 may list examples or the only combinations. Under either answer F09 and F10 are one 12,000,000 yen.",
            sources: [.fact(.combinations)]),
        OpenQuestion(
            .outsideArea, title: "区域外の企業の解釈", "what \"outside the area\" means for a company",
            first: Answer(
                .municipality, "本社が申請団体の市町村内にない企業", "its head office is not in the municipality",
                evidence: "燕市と真庭市は市外の企業としている。", "Tsubame and Maniwa require a head office outside the city."),
            Answer(
                .prefecture, "本社が申請団体と同じ都道府県内にない企業", "its head office is not in the prefecture",
                evidence: "千曲市と津南町は県外の企業としている。", "Chikuma and Tsunan require a head office outside the prefecture."),
            doubt: "F13 の「区域外」の区域が市町村か都道府県かが示されていない。都道府県が申請する場合は、どちらも都道府県をいう。",
            "F13 does not say which area is meant. For a prefecture both answers mean the prefecture.",
            sources: [.fact(.companiesFromOutside)]),
        OpenQuestion(
            .rounding, title: "端数処理の解釈", "how the national share is rounded",
            first: Answer(
                .total, "交付対象事業費の計に補助率を掛け、1円未満を一度だけ切り捨てる",
                "the total is the eligible cost times the rate, rounded down to the yen once",
                evidence: "交付決定による額は1団体に一つで、法律はその1円未満を切り捨てる（L10）。会計検査院の報告でも、内閣府の同種の交付金は円単位で精算され（伊豆市8,308,645円、"
                    + "西ノ島町4,866,667円）、別の補助金では 5,500,821円の2分の1が2,750,410円とされた（駒ヶ根市）。",
                "A decision fixes one amount per body, and a statute drops what is below a yen from it (L10). The "
                    + "Board of Audit reports sister grants of the Cabinet Office settled in whole yen (Izu "
                    + "8,308,645, Nishinoshima 4,866,667) and, for another subsidy, half of 5,500,821 yen as "
                    + "2,750,410 (Komagane)."),
            Answer(
                .item, "事業項目ごとに1円未満を切り捨て、その和を計とする",
                "each item's share is rounded down to the yen, and the total is their sum",
                evidence: "事業項目の国費がそのまま計に合い、どの事業項目にも過大な交付が生じない。",
                "The items' shares add up to the total, and no item is paid too much."),
            Answer(
                .thousand, "計だけを一度、千円未満切捨てとする", "the total alone is rounded down once, to 1,000 yen",
                evidence: "環境省の補助金には千円単位の例がある（大月都留広域事務組合2,858,000円）。",
                "A subsidy of the Ministry of the Environment was settled in thousands (Otsuki-Tsuru, 2,858,000 yen)."),
            doubt: "この交付金に端数処理の定めは見当たらない。L10 は確定した額の端数をいい、算定の途中には触れないので、事業項目ごとの切捨てを退けるものではない。千円単位は他省の例で、"
                + "内閣府の同種の交付金には当たらない。",
            "No rounding rule of this grant was found. L10 speaks of the fixed amount and not of the steps before it, "
                + "so it does not rule out rounding by item. Thousands are another ministry's; the Cabinet Office's "
                + "sister grants do not show them.",
            sources: [.fact(.rates), .statute(.belowYen)]),
    ]
}

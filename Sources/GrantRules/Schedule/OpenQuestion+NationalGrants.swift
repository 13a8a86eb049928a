extension OpenQuestion {
    /// What the law leaves open once the money has flowed, in the order in which every report lists them.
    package static let nationalGrants: [OpenQuestion] = [
        OpenQuestion(
            .surchargeFirstDay, title: "加算金の初日の解釈", "whether a surcharge counts the day of receipt",
            first: Answer(
                .both, "受領の日も納付の日も数える", "the day of receipt and the day of payment both count",
                evidence: "適正化法19条1項は「受領の日から納付の日まで」とし、続く2項の延滞金は「納期日の翌日から」として書き分けている。",
                "Article 19 (1) of the Act says from the day of receipt to the day of payment, where the next "
                    + "paragraph says from the day after the due day."),
            Answer(
                .after, "受領の日の翌日から納付の日まで数える", "counted from the day after the receipt",
                evidence: "期間の初日は、別段の定めがなければ算入しない（民法140条）。",
                "The first day of a period is not counted unless it is laid down otherwise (Civil Code, article 140)."),
            doubt: "屋久島町の1,539,534円は339日分にあたるが、その納付日は日数から推したもので、どちらとも決まらない。",
            "Yakushima's 1,539,534 yen are 339 days, but its day of payment is inferred from them, so it settles "
                + "nothing.",
            sources: [.statute(.surcharge), .civilCode(140)]),
        OpenQuestion(
            .orderStacking, title: "複数の返還命令の割当ての解釈", "from which receipts a second order takes",
            first: Answer(
                .consumed, "先の命令に割り当てた受領額は、後の命令では残っていないものとする", "what an earlier order took from a receipt is gone",
                evidence: "同じ受領額を二度返させないという考え方にそのまま合う。", "It follows from never ordering the same yen back twice."),
            Answer(
                .afresh, "命令ごとに、その日までの最後の受領額からさかのぼる", "every order counts back from the last receipt up to its own day",
                evidence: "適正化法施行令10条1項は一つの命令についていうだけで、先の命令に触れない。",
                "Article 10 (1) of the Order speaks of one order and of none before it."),
            doubt: "動くのは日数だけで、どちらの解釈でも同じ額を二度返させることはない（N106）。",
            "Only the days move; under neither answer is the same yen ordered back twice (N106).",
            sources: [.statute(.latestFirst)]),
    ]
}

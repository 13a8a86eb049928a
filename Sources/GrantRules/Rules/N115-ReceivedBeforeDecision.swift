extension Code { package static let receivedBeforeDecision = Code(.n, 115) }

extension Rule {
    static let receivedBeforeDecision = Rule(
        code: .receivedBeforeDecision, severity: .warning,
        title: "交付決定より前の受領", "received before it was granted",
        reason: "受領の日が最初の交付決定の日より前である。日付の書き誤りであれば、加算金の日数が変わる。",
        "The day of receipt is before the first decision. If it is a slip, the days of a surcharge change.",
        remedy: "受領の日と交付決定の日を確かめる。", "check both days",
        sources: [.project],
        examples: [
            Example(settling: "交付決定の日の受領", "on the day of the decision") {
                $0.draft.receipts[0].day = Day(known: 2021, 3, 30)
            },
            Example(settling: "その前日の受領", "on the day before", at: .receipt(0)) {
                $0.draft.receipts[0].day = Day(known: 2021, 3, 29)
            },
        ],
        settlement: { reckoning, breaches in
            guard let first = reckoning.draft.decisions.map({ $0.day }).min() else { return }
            for (index, receipt) in reckoning.draft.receipts.enumerated() where receipt.day < first {
                breaches.add(.receivedBeforeDecision, at: .receipt(index))
            }
        },
        message: { its in
            guard let first = its.reckoning.draft.decisions.map({ $0.day }).min() else { return nil }
            return Text(
                ja: "最初の交付決定の日\(first.ja)より前に受領している。", en: "it was received before the first decision, \(first.text)")
        })
}

extension OpenQuestion {
    /// A plan or a settlement in which the answer hangs on it.
    package var example: Example {
        switch reading {
        case .tierMixing:
            Example(
                "標準タイプ、30人の施設3か所に各20,000,000円", "standard type, three facilities of 30 people at 20,000,000 yen each"
            ) {
                $0.build(capacities: [30, 30, 30])
                $0.leaveOutTheRest()
            }
        case .existingWithNew:
            Example(
                "標準タイプ、①の施設に21,000,000円、③の施設に3,000,000円",
                "standard type, 21,000,000 yen for programme 1 and 3,000,000 yen for programme 3"
            ) {
                $0.existingFacilities = [.example("office-b", "既存オフィス", cost: 3_000_000)]
                $0.leaveOutTheRest()
            }
        case .outsideArea:
            Example(
                "標準タイプ、①の施設に21,000,000円、県内の別の市に本社のある企業に1,000,000円",
                "standard type, 21,000,000 yen for programme 1 and 1,000,000 yen to a company from another city of the prefecture"
            ) {
                $0.moveCompany(to: .fukushima)
                $0.costs = CostLists()
            }
        case .rounding:
            Example(
                "標準タイプ、①の施設に20,999,999円、ソフト経費7,999,999円",
                "standard type, 20,999,999 yen for programme 1 and 7,999,999 yen of soft costs"
            ) {
                $0.facilities[0].costs = [Cost(item: "改修工事費", amount: Yen(sum: 20_999_999))]
                $0.promote(7_999_999)
                $0.companies = []
            }
        case .surchargeFirstDay:
            Example(
                settling: "18,000,000円を受領し、うち3,000,000円の返還を17条1項により命じられた",
                "18,000,000 yen received, 3,000,000 of them ordered back under article 17 (1)"
            ) { $0.breach() }
        case .orderStacking:
            Example(
                settling: "二度に分けて受領し、17条1項による返還命令を二度受けた", "two receipts and two orders under article 17 (1)"
            ) {
                $0.breach()
                $0.draft.receipts[0].amount = Yen(sum: 15_000_000)
                $0.draft.receipts.append(Receipt(on: Day(known: 2022, 3, 31), amount: Yen(sum: 3_000_000)))
                var second = $0.draft.orders[0]
                second.id = "r2"
                $0.draft.orders.append(second)
            }
        }
    }
}

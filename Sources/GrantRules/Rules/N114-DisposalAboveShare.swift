extension Code { package static let disposalAboveShare = Code(.n, 114) }

extension Rule {
    /// Property seldom gives back more than the grant put into it.
    static let disposalAboveShare = Rule(
        code: .disposalAboveShare, severity: .warning,
        title: "国費を超える財産処分の試算", "an estimate above the national share",
        reason: "財産処分の試算額が、その財産に充てた国費を超えている。譲渡額が取得に要した額を上回ると起きるが、この交付金の基準は確かめられていない。",
        "The estimate passes the national share in the property. It happens when the price is above the total cost; "
            + "the standard of this grant was not found.",
        remedy: "金額を確かめ、扱いを所管に照会する。", "check the amounts, and ask the ministry how it is treated",
        sources: [.statute(.property), .project],
        examples: [
            Example(settling: "国費に等しい", "as much as the national share") { $0.sell(for: 10_000_000) },
            Example(settling: "1円を超える", "a yen more", at: .disposal(0)) { $0.sell(for: 10_000_002) },
        ],
        settlement: { reckoning, breaches in
            for (index, disposal) in reckoning.draft.disposals.enumerated()
            where disposal.amount > disposal.nationalShare {
                breaches.add(
                    .disposalAboveShare, at: .disposal(index), item: index,
                    found: disposal.amount, limit: disposal.nationalShare)
            }
        },
        message: { its in
            "財産処分の試算額\(its.found.ja)は、その財産の国費\(its.limit.ja)を\(its.difference.ja)超えている。"
            "the estimate of \(its.found.en) is \(its.difference.en) above the national share of \(its.limit.en)"
        })
}

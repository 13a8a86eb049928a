extension Code { package static let fundingDoesNotAddUp = Code(.q, 605) }

extension Rule {
    static let fundingDoesNotAddUp = Rule(
        code: .fundingDoesNotAddUp, severity: .info,
        title: "地方負担の財源と所要額の不一致", "local funding does not add up",
        reason: "財源の計が、地方負担と交付対象外（自己負担）の計と一致しない。財源には新型コロナウイルス感染症対応地方創生臨時交付金を充てることができる。",
        "The sources of the body's own part do not add up to the local share and the unsubsidised cost together. The "
            + "extraordinary grant for regional revitalization may be one of them.",
        remedy: "財源の内訳を所要額に合わせる。", "make the sources add up to what is needed",
        sources: [.fact(.localShare)],
        examples: [
            Example("所要額ちょうど", "just what is needed") {
                $0.localFunding = [
                    Funding(item: "臨時交付金", amount: Yen(sum: 10_000_000)),
                    Funding(item: "一般財源", amount: Yen(sum: 5_000_000)),
                ]
            },
            Example("1円足りない", "a yen short", at: .localFunding) {
                $0.localFunding = [Funding(item: "一般財源", amount: Yen(sum: 14_999_999))]
            },
            Example("1円多い", "a yen over", at: .localFunding) {
                $0.localFunding = [Funding(item: "一般財源", amount: Yen(sum: 15_000_001))]
            },
            Example("財源を書かない", "no sources given") { $0.localFunding = [] },
        ],
        check: .amounts { outcome, plan, breaches in
            guard !plan.draft.localFunding.isEmpty else { return }
            let found = plan.draft.localFunding.reduce(Yen.zero) { $0.plus($1.amount) }
            let needed = outcome.localShare.plus(outcome.unsubsidised)
            guard found != needed else { return }
            breaches.add(.fundingDoesNotAddUp, at: .localFunding, found: found, limit: needed)
        },
        message: { its in
            "財源の計\(its.found.ja)は、地方負担と交付対象外（自己負担）の計\(its.limit.ja)と一致しない。"
            "the sources of local funding, \(its.found.en), do not add up to the local share and the unsubsidised "
                + "cost, \(its.limit.en)"
        })
}

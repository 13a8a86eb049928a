extension Code { package static let aboveEnvelope = Code(.f, 204) }

extension Rule {
    /// All facilities of a body together; only the reading `envelope` asks.
    static let aboveEnvelope = Rule(
        code: .aboveEnvelope, severity: .warning,
        title: "施設全体の総枠の超過", "above the envelope of all facilities",
        reason: "総枠の解釈（envelope）では、1団体の施設全体に一つの枠があり、以前の採択分、先に並べた施設の順に使う。",
        "Under the reading \"envelope\" all facilities of a body share one sum, earlier rounds first, then the "
            + "facilities as they are listed.",
        remedy: "超えた額は交付対象外となる。優先する施設を先に並べるか、費用を見直す。",
        "the excess is not eligible: put the preferred facilities first, or revise the costs",
        sources: [],
        examples: [
            Example("合計89,999,999円", "89,999,999 yen in all") { $0.share(45_000_000, 44_999_999) },
            Example("合計90,000,000円", "90,000,000 yen in all") { $0.share(45_000_000, 45_000_000) },
            Example("以前の採択と合わせて90,000,001円", "90,000,001 yen with earlier rounds", at: .facility(1).field(.costs)) {
                $0.share(45_000_000, 44_000_000)
                $0.previous.facilities = [.example("old-1", capacity: 10, cost: 1_000_001)]
            },
        ],
        message: { its in
            "\(its.name.ja)の対象となる額\(its.found.ja)は、\(its.left.ja)を\(its.difference.ja)超えている。"
            "\(its.found.en) for \(its.name.en) is \(its.difference.en) above \(its.left.en)"
        })
}

extension PlanDraft {
    /// Two facilities of 30 people under `envelope`.
    fileprivate mutating func share(_ first: Int64, _ second: Int64) {
        build(capacities: [30, 30])
        facilities[0].costs[0].amount = Yen(sum: first)
        facilities[1].costs[0].amount = Yen(sum: second)
        answer(.envelope)
    }
}

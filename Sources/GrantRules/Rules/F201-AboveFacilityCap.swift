extension Code { package static let aboveFacilityCap = Code(.f, 201) }

extension Rule {
    static let aboveFacilityCap = Rule(
        code: .aboveFacilityCap, severity: .warning,
        title: "施設の上限額の超過", "above the cap of the facility",
        reason: "①②の施設には、収容可能人数に応じた1施設ごとの上限額があり、整備費と運営費を合わせて数える。",
        "A facility of programmes 1 and 2 has a cap by its capacity, equipping and running together.",
        remedy: "超えた額は交付対象外となる。自己負担とするか、費用を見直す。",
        "the excess is not eligible: pay it from own funds, or revise the costs",
        sources: [.fact(.projectCost)],
        examples: [
            Example("20人未満で29,999,999円", "under 20 people, 29,999,999 yen") { $0.spend(29_999_999) },
            Example("20人未満で30,000,000円", "under 20 people, 30,000,000 yen") { $0.spend(30_000_000) },
            Example("20人未満で30,000,001円", "under 20 people, 30,000,001 yen", at: .facility(0).field(.costs)) {
                $0.spend(30_000_001)
            },
            Example("19人で45,000,000円", "19 people, 45,000,000 yen", at: .facility(0).field(.costs)) {
                $0.spend(45_000_000, capacity: 19)
            },
            Example("20人で45,000,000円", "20 people, 45,000,000 yen") { $0.spend(45_000_000, capacity: 20) },
            Example("49人で45,000,001円", "49 people, 45,000,001 yen", at: .facility(0).field(.costs)) {
                $0.spend(45_000_001, capacity: 49)
            },
            Example("50人で90,000,000円", "50 people, 90,000,000 yen") { $0.spend(90_000_000, capacity: 50) },
            Example("50人で90,000,001円", "50 people, 90,000,001 yen", at: .facility(0).field(.costs)) {
                $0.spend(90_000_001, capacity: 50)
            },
        ],
        message: { its in
            let size = its.assessment.size(of: its.breach).name
            "\(its.name.ja)の施設整備・運営費\(its.found.ja)は、\(size.ja)の上限\(its.limit.ja)を\(its.difference.ja)超えている。"
            "the costs of \(its.name.en), \(its.found.en), are \(its.difference.en) above the cap for \(size.en), "
                + "\(its.limit.en)"
        })
}

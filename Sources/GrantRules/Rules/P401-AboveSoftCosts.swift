extension Code {
    public static let aboveSoftCosts = Code(.p, 401)
}

extension Rule {
    /// ③ and soft costs share one limit per body, in the order of the items.
    static let aboveSoftCosts = Rule(
        code: .aboveSoftCosts, severity: .warning,
        title: Text(ja: "ソフト経費等の上限額の超過", en: "above the limit of soft costs"),
        reason: Text(
            ja: "③とソフト経費は1団体に一つの上限額を分け合い、以前の採択分、③、ソフト経費の順に使う。",
            en: "Programme 3 and soft costs of a body share one limit: earlier rounds use it first, then "
                + "programme 3, then soft costs."),
        remedy: Text(
            ja: "超えた額は交付対象外となる。自己負担とするか、費用を見直す。",
            en: "the excess is not eligible: pay it from own funds, or revise the costs"),
        sources: [.fact(.softCosts), .fact(.existingFacilities)],
        examples: {
            [
                Example("11,999,999円", "11,999,999 yen") { $0.promote(11_999_999) },
                Example("12,000,000円", "12,000,000 yen") { $0.promote(12_000_000) },
                Example("12,000,001円", "12,000,001 yen", gives: [.aboveSoftCosts], at: .promotion) {
                    $0.promote(12_000_001)
                },
                Example(
                    "以前の採択 5,000,000円と 7,000,001円", "7,000,001 yen after 5,000,000", gives: [.aboveSoftCosts],
                    at: .promotion
                ) {
                    $0.promote(7_000_001)
                    $0.previous.softCost = Yen(sum: 5_000_000)
                },
                Example("③だけで使い切る", "programme 3 uses it all", gives: [.aboveSoftCosts], at: .promotion) {
                    $0.facilities = []
                    $0.existingFacilities = [.example("office-a", "既存オフィス", cost: 12_000_000)]
                },
            ]
        },
        limit: .capping([.existing, .promotion]) { candidate, running, breaches in
            let left = running.leftOfSoftCosts
            candidate.cap(at: left, by: .softCap)
            if candidate.base > left {
                breaches.add(
                    .aboveSoftCosts, at: candidate.line.amounts, item: candidate.item,
                    figures: Breach.Figures(found: candidate.base, limit: left))
            }
        },
        message: { breach, assessment in
            guard let yen = breach.figures?.yen else { return nil }
            let name = breach.name(in: assessment)
            let cap = assessment.schedule.softCosts.value
            return Text(
                ja: "\(name.ja)の \(yen.found.ja)は、③とソフト経費の上限 \(cap.ja)の残り \(yen.limit.ja)を "
                    + "\(yen.difference.ja)超えている。",
                en: "\(yen.found.en) for \(name.en) is \(yen.difference.en) above the \(yen.limit.en) "
                    + "left of the \(cap.en) for programme 3 and soft costs")
        })
}

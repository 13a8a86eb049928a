extension Code { package static let aboveBodyLimit = Code(.p, 401) }

extension Rule {
    static let aboveBodyLimit = Rule(
        code: .aboveBodyLimit, severity: .warning,
        title: "1団体の上限額の超過", "above a limit of the body",
        reason: "③とソフト経費のように1団体に一つの上限額を分け合う事業は、以前の採択分、計画に載せた順にその額を使う。",
        "Programmes that share one limit of a body, as programme 3 and soft costs do, use it in order: earlier rounds "
            + "first, then the items as they stand in the plan.",
        remedy: "超えた額は交付対象外となる。自己負担とするか、費用を見直す。",
        "the excess is not eligible: pay it from own funds, or revise the costs",
        sources: [],
        examples: [
            Example("11,999,999円", "11,999,999 yen") { $0.promote(11_999_999) },
            Example("12,000,000円", "12,000,000 yen") { $0.promote(12_000_000) },
            Example("12,000,001円", "12,000,001 yen", at: .costs(.promotion)) { $0.promote(12_000_001) },
            Example("以前の採択5,000,000円と7,000,001円", "7,000,001 yen after 5,000,000", at: .costs(.promotion)) {
                $0.promote(7_000_001)
                $0.previous.softCost = Yen(sum: 5_000_000)
            },
            Example("③だけで使い切る", "programme 3 uses it all", at: .costs(.promotion)) {
                $0.facilities = []
                $0.existingFacilities = [.example("office-a", "既存オフィス", cost: 12_000_000)]
            },
        ],
        message: { its in
            "\(its.name.ja)の\(its.found.ja)は、\(its.left.ja)を\(its.difference.ja)超えている。"
            "\(its.found.en) for \(its.name.en) is \(its.difference.en) above \(its.left.en)"
        })
}

import Testing

@testable import GrantRules

/// A plan, and all that is suggested for it, best first, as worked out by hand.
struct SuggestionCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let overrides: Readings
    private let expected: String
    private let edit: @Sendable (inout PlanDraft) -> Void

    /// Changes `PlanDraft.full`, for which nothing is suggested.
    init(
        _ title: String, overriding overrides: Readings = .none, _ expected: String,
        of edit: @escaping @Sendable (inout PlanDraft) -> Void
    ) {
        testDescription = title
        self.overrides = overrides
        self.expected = expected
        self.edit = edit
    }

    var advice: Advice {
        get throws { try Plan(PlanDraft.full).changing(edit).advice(overriding: overrides) }
    }

    func check() throws {
        let advice = try advice
        #expect(advice.suggestions.map { $0.inWords }.joined(separator: "\n") == expected)
        for suggestion in advice.suggestions {
            // What is promised is what comes of it.
            let changed = try #require(advice.assessment.plan.making(suggestion.change))
            let isReading = suggestion.kind == .fixReading
            let after = changed.assessed(overriding: isReading ? .none : overrides)
            #expect(after.totals.nationalShare == suggestion.after.nationalShare)
            #expect(after.verdict == suggestion.after.verdict)
        }
    }
}

extension Proposal {
    /// `leave-out +500,000, mends F203, S506 ×2`, and below what to do; a condition that its kind always has is not shown.
    fileprivate var inWords: String {
        var codes: [(code: Code, count: Int)] = []
        for code in mends {
            if codes.last?.code == code { codes[codes.count - 1].count += 1 } else { codes.append((code, 1)) }
        }
        let mended = codes.map { $0.code.rawValue + ($0.count > 1 ? " ×\($0.count)" : "") }.joined(separator: ", ")
        let head = "\(kind.id) +\(gain.grouped)" + (mended.isEmpty ? "" : ", mends \(mended)")
        let usual = Proposal.conditions[kind]
        return head + "\n  " + message.en + (condition?.en == usual ? "" : "\n  " + (condition?.en ?? "always"))
    }

    private static let conditions: [Kind: String] = [
        .nameRepaymentScheme: "periods and shares are the body's own; the slides print none",
        .claimDisadvantagedArea: "only if that can be shown with its basis",
        .nameEarlierPlace: "only if it was granted in an earlier round",
        .fixReading: "only once the answer can be written in \"readings\" as the basis",
        .useRoom: "only if such costs are really expected; what remains of a limit that several lines share does not "
            + "add up",
    ]
}

extension PlanDraft {
    /// Every limit is reached: 30,000,000 of the facility, 12,000,000 of promotion and 1,000,000 of a company are
    /// 43,000,000, and half of that is 21,500,000.
    fileprivate static var full: PlanDraft {
        var draft = example
        draft.spend(30_000_000)
        draft.promote(12_000_000)
        return draft
    }

    /// 第1オフィス, 第2オフィス and so on, by how many people they hold and what they cost; no company uses one.
    mutating func offices(_ offices: [(people: Int, yen: Int64)]) {
        companies = []
        build(capacities: offices.map { $0.people })
        for (index, office) in offices.enumerated() { facilities[index].costs[0].amount = Yen(sum: office.yen) }
    }

    mutating func add(company id: String, _ name: String, at facility: String, paid yen: Int64 = 1_000_000) {
        companies.append(.example(id, name, payment: yen))
        companies[companies.count - 1].facility = facility
    }

    /// All of it stands in 奥多摩町, which is listed, except the first facility: 新宿区 is not.
    mutating func applyFromTokyo() {
        applicant = Applicant(code: .tokyo, name: "東京都")
        for index in facilities.indices { facilities[index].municipality = index == 0 ? .shinjuku : .okutama }
        for index in companies.indices { companies[index].headquarters = .municipality(.fukushima) }
    }
}

import GrantTesting
import Testing

@testable import GrantRules

/// What holds of every suggestion for every plan, judged by the engine and by slow ways of our own.
@Suite struct AdvicePropertyTests {
    private static let seeds = UInt64(1)...8
    private static let plansPerSeed = 50

    @Test(arguments: seeds) func `no suggestion lowers the national share or trades one error for another`(
        _ seed: UInt64
    ) throws {
        var maker = PlanMaker(seed: seed)
        for _ in 0..<drawn(of: AdvicePropertyTests.plansPerSeed) { try judgeSuggestions(for: maker.next().plan) }
    }

    private func judgeSuggestions(for plan: Plan) throws {
        let before = plan.assessed()
        let errors = before.findings.filter { $0.severity == .error }
        let suggestions = plan.advice().suggestions
        for (one, next) in zip(suggestions, suggestions.dropFirst()) { #expect(order(one) <= order(next)) }
        for suggestion in suggestions {
            if let room = room(in: suggestion.change) {
                #expect(suggestion.after.eligible == suggestion.before.eligible.plus(room), "\(suggestion.message.en)")
            }
            let changed = try #require(plan.making(suggestion.change))
            let after = changed.assessed()
            #expect(after.totals.nationalShare >= before.totals.nationalShare, "\(suggestion.message.en)")
            #expect(after.totals.nationalShare == suggestion.after.nationalShare)
            #expect(after.verdict == suggestion.after.verdict)
            // An error that stands afterwards stood before, of the same item; which facility is the one too many
            // may change, how many are may not grow.
            var left = errors.map { key($0) }
            // A fact that admits what was refused may uncover what the refusal hid, for a gain.
            let uncovers = suggestion.kind == .claimDisadvantagedArea || suggestion.kind == .nameEarlierPlace
            if uncovers, after.totals.nationalShare > before.totals.nationalShare { continue }
            for error in after.findings where error.severity == .error {
                let place = left.firstIndex(of: key(error))
                #expect(place != nil, "\(error.code.rawValue) \(error.item ?? "") after: \(suggestion.message.en)")
                if let place { left.remove(at: place) }
            }
            let gains = after.totals.nationalShare > before.totals.nationalShare
            let mends = after.findings.count { $0.severity == .error } < errors.count
            let tells = suggestion.kind == .fixReading || suggestion.kind == .askForAllowable
            #expect(gains || mends || tells)
        }
    }

    /// A slip first, then what can be written as it is; what leaves fewer errors, then what gains more.
    private func order(_ suggestion: Proposal) -> (Int, Int, Int64) {
        let group = suggestion.kind == .writeFacilityID ? 0 : suggestion.isComplete ? 1 : 2
        return (group, suggestion.after.errorCodes.count, -suggestion.gain)
    }

    /// What is eligible to the last yen; a facility may take it from the next one in an envelope.
    private func room(in change: PlanChange) -> Yen? {
        switch change {
        case .state(.pay(let more)): more.values.reduce(.zero) { $0.plus($1) }
        case .state(.spend(let more)) where !more.keys.contains(where: { $0.path.pointer.hasPrefix("/facilities") }):
            more.values.reduce(.zero) { $0.plus($1) }
        default: nil
        }
    }

    private func key(_ finding: Finding) -> String {
        let isCounted = finding.code == .tooManyOfSize || finding.code == .tooManyFacilities
        return finding.code.rawValue + (isCounted ? "" : finding.item ?? "")
    }

    /// Every order of up to five facilities, assessed one by one.
    @Test(arguments: seeds) func `no order of the facilities is better than the choice`(_ seed: UInt64) throws {
        var maker = PlanMaker(seed: seed &+ 10_000)
        for _ in 0..<drawn(of: AdvicePropertyTests.plansPerSeed) {
            let plan = maker.next().plan
            // A long plan has more orders than can be tried.
            if plan.draft.facilities.count <= 5 { try judgeChoice(of: plan) }
        }
    }

    private func judgeChoice(of plan: Plan) throws {
        let choice = plan.bestFacilities()
        #expect(choice.isExact)
        let rest = plan.draft.facilities.indices.filter { !choice.facilities.contains($0) }
        let chosen = try share(plan, choice.facilities + rest)
        var most = Yen.zero
        for order in permutations(Array(plan.draft.facilities.indices)) { most = max(most, try share(plan, order)) }
        #expect(chosen == most)
    }

    private func share(_ plan: Plan, _ order: [Int]) throws -> Yen {
        try plan.changing { draft in draft.facilities = order.map { plan.draft.facilities[$0] } }.figures().totals
            .nationalShare
    }

    private func permutations(_ list: [Int]) -> [[Int]] {
        guard !list.isEmpty else { return [[]] }
        return list.indices.flatMap { index in
            var rest = list
            let head = rest.remove(at: index)
            return permutations(rest).map { [head] + $0 }
        }
    }

    @Test func `a thousand facilities with companies are chosen from exactly`() throws {
        var random = SplitMix(seed: 7)
        var draft = PlanDraft(applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"), type: .highStandard)
        var companies: [Company] = []
        for index in 0..<1_000 {
            let capacity = random.pick([10, 30, 80])
            draft.facilities.append(
                .example("f\(index)", "施設\(index)", capacity: capacity, cost: Int64(random.below(50_000_000))))
            var company = Company.example(
                "c\(index)", "会社\(random.below(800))", payment: Int64(random.below(1_200_000)))
            company.facility = "f\(random.below(index + 1))"
            companies.append(company)
        }
        (draft.companies, draft.clawback) = (companies, .example)
        for reading in Reading.tierMixing.values {
            draft.readings = StatedReading(value: reading, basis: "回答").map { [$0] } ?? []
            let plan = try Plan(draft)
            let choice = plan.bestFacilities()
            #expect(choice.isExact)
            #expect(choice.facilities.count == 3)
        }
    }
}

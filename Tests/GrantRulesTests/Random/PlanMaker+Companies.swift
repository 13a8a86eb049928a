import GrantTesting

@testable import GrantRules

extension PlanMaker {
    /// The third and fourth are equal as `String`, and not letter for letter.
    private static let names = ["みほん", "ためし", "がいしゃ", "か\u{3099}いしゃ", ""]

    private static let numbers = ["1000000000001", "2000000000002", "8000000000008"].map { text in
        let flaw = CorporateNumber.flaw(in: text.utf8)
        guard case .checkDigit(let digit)? = flaw else { return CorporateNumber(text) }
        return CorporateNumber("\(digit)" + text.dropFirst())
    }

    private static let shares = [(1, 1), (1, 2), (2, 4), (2, 3), (1, 7), (999_999_998, 999_999_999), (1, 999_999_999)]

    mutating func companyName() -> String {
        isLong && !random.once(in: 3) ? "会社\(random.below(30))" : random.pick(PlanMaker.names)
    }

    mutating func companyNumber() -> CorporateNumber? { random.once(in: 2) ? random.pick(PlanMaker.numbers) : nil }

    mutating func support(companiesOf draft: inout PlanDraft) {
        guard !random.once(in: 3) else { return }
        let count = isLong ? 24 : random.pick([0, 1, 1, 2, 3, 4, 5])
        let scheme = random.once(in: 4) ? nil : clawback()
        draft.companies = (0..<count).map { [draft] in company($0, for: draft, under: scheme) }
        draft.clawback = scheme
    }

    private mutating func clawback() -> Clawback {
        var months = 0
        let steps = (0..<random.pick([1, 1, 2, 3])).map { _ in
            months += random.pick([1, 1, 2, 5, 6, 12, 12, 36])
            let (above, below) = random.pick(PlanMaker.shares)
            return Clawback.Step(known: months, Ratio(literal: Int64(above), Int64(below)))
        }
        return Clawback(source: "要綱 第9条", countedFrom: random.pick(Clawback.Start.allCases), steps: steps)
    }

    private mutating func company(_ index: Int, for draft: PlanDraft, under scheme: Clawback?) -> Company {
        var company = Company(
            id: "c\(index)", name: companyName(), corporateNumber: companyNumber(),
            headquarters: random.once(in: 6) ? .overseas : .municipality(place(for: draft.applicant.code)),
            facility: facility(of: draft), amount: yen(around: PlanMaker.companyEdges))
        if random.once(in: 2) { company.headquarters = .municipality(.chiyoda) }
        if !random.once(in: 4) { company.appliedOn = startDay() }
        if !random.once(in: 4) { company.paidOn = startDay() }
        if !random.once(in: 4) { company.contractedOn = startDay() }
        if random.once(in: 2) { company.leftOn = leavingDay(of: company, under: scheme) }
        return company
    }

    private mutating func facility(of draft: PlanDraft) -> String {
        let ids =
            draft.facilities.map(\.id) + draft.existingFacilities.map(\.id) + draft.previous.facilities.map(\.id)
            + draft.previous.existingFacilities.map(\.id)
        return ids.isEmpty || random.once(in: 8) ? "どこか" : random.pick(ids)
    }

    private mutating func startDay() -> Day {
        var day = Day(known: random.pick([2019, 2020, 2021, 2023, 2024]), random.pick([1, 2, 8, 12]), 1).previous
        for _ in 0..<random.below(4) { day = day.previous }
        for _ in 0..<random.below(5) { day = day.next }
        return day
    }

    /// The day on which a step ends, one before, one after, the start, or any.
    private mutating func leavingDay(of company: Company, under scheme: Clawback?) -> Day {
        guard let scheme, let start = scheme.start(for: company), !random.once(in: 6) else { return startDay() }
        if random.once(in: 6) { return random.pick([start.previous, start, start.next]) }
        let end = start.lastDay(ofMonths: random.pick(scheme.steps).withinMonths)
        return random.pick([end.previous, end, end.next])
    }
}

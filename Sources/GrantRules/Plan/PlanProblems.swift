/// Everything that keeps a draft from being a plan although each of its values is right by itself.
public struct PlanProblems: Error, Sendable {
    public let all: [Problem]

    public struct Problem: Hashable, Sendable {
        public let kind: Kind
        public let path: PlanPath
        /// The earlier place that this one collides with.
        public let other: PlanPath?
    }

    public enum Kind: Hashable, Sendable {
        case duplicateID
        case noCosts
        case noSteps
        case stepsOutOfOrder
        case contributionOfPublicFacility
        case readingStatedTwice
        case prefectureAsPlace
        case sumTooLarge
    }
}

extension PlanProblems {
    init(in draft: PlanDraft) {
        var search = Search()
        search.places(of: draft)
        search.companies(of: draft)
        search.readings(of: draft)
        search.steps(of: draft)
        if draft.sumOfAmounts > Yen.largestSum { search.add(.sumTooLarge, .root) }
        all = search.found
    }

    private struct Search {
        var found: [Problem] = []

        mutating func add(_ kind: Kind, _ path: PlanPath, other: PlanPath? = nil) {
            found.append(Problem(kind: kind, path: path, other: other))
        }

        /// Facilities of every kind share one set of ids, earlier rounds' too.
        mutating func places(of draft: PlanDraft) {
            var ids = UniqueIDs()
            for (index, facility) in draft.facilities.enumerated() {
                let path = PlanPath.facility(index)
                check(facility.id, path.field(.id), &ids)
                if facility.costs.isEmpty { add(.noCosts, path.field(.costs)) }
                if facility.municipality.isPrefecture { add(.prefectureAsPlace, path.field(.municipality)) }
                if facility.operation == .public, facility.operatorContribution != nil {
                    add(.contributionOfPublicFacility, path.field(.operatorContribution))
                }
            }
            for (index, facility) in draft.existingFacilities.enumerated() {
                let path = PlanPath.existingFacility(index)
                check(facility.id, path.field(.id), &ids)
                if facility.costs.isEmpty { add(.noCosts, path.field(.costs)) }
                if facility.municipality.isPrefecture { add(.prefectureAsPlace, path.field(.municipality)) }
            }
            for (index, facility) in draft.previous.facilities.enumerated() {
                check(facility.id, PlanPath.earlierFacility(index).field(.id), &ids)
            }
            for (index, facility) in draft.previous.existingFacilities.enumerated() {
                check(facility.id, PlanPath.earlierExisting(index).field(.id), &ids)
            }
        }

        mutating func companies(of draft: PlanDraft) {
            guard let support = draft.companySupport else { return }
            var ids = UniqueIDs()
            for (index, company) in support.companies.enumerated() {
                check(company.id, PlanPath.company(index).field(.id), &ids)
                if case .municipality(let code) = company.headquarters, code.isPrefecture {
                    add(.prefectureAsPlace, PlanPath.company(index).field(.headquarters))
                }
            }
        }

        mutating func readings(of draft: PlanDraft) {
            for (index, stated) in draft.readings.enumerated() {
                let first = draft.readings.prefix(index).firstIndex { $0.value.reading == stated.value.reading }
                if let first { add(.readingStatedTwice, .reading(index), other: .reading(first)) }
            }
        }

        mutating func steps(of draft: PlanDraft) {
            guard let steps = draft.companySupport?.clawback?.steps else { return }
            if steps.isEmpty { add(.noSteps, .clawbackSteps) }
            for index in steps.indices.dropFirst()
            where steps[index].withinMonths <= steps[index - 1].withinMonths {
                add(
                    .stepsOutOfOrder, PlanPath.clawbackStep(index).field(.withinMonths),
                    other: PlanPath.clawbackStep(index - 1).field(.withinMonths))
            }
        }

        private mutating func check(_ id: String, _ path: PlanPath, _ ids: inout UniqueIDs) {
            if let first = ids.insert(id, at: path) { add(.duplicateID, path, other: first) }
        }
    }
}

/// Ids seen so far; a short list is searched, a long one hashed.
private struct UniqueIDs {
    private var list: [(id: String, path: PlanPath)] = []
    private var table: [ExactText: PlanPath] = [:]

    private static let searchable = 16

    /// The place where this id stood before, if it did.
    mutating func insert(_ id: String, at path: PlanPath) -> PlanPath? {
        if table.isEmpty {
            for entry in list where ExactText(entry.id) == ExactText(id) { return entry.path }
            list.append((id, path))
            if list.count > UniqueIDs.searchable {
                for entry in list { table[ExactText(entry.id)] = entry.path }
            }
            return nil
        }
        let key = ExactText(id)
        if let first = table[key] { return first }
        table[key] = path
        return nil
    }
}

extension PlanDraft {
    /// Every amount of money the plan states, saturating: a million of the largest would pass 64 bits.
    var sumOfAmounts: Int64 {
        var sum: Int64 = 0
        func add(_ yen: Yen?) {
            guard let yen else { return }
            let (total, overflow) = sum.addingReportingOverflow(yen.amount)
            sum = overflow ? .max : total
        }
        for facility in facilities {
            for cost in facility.costs { add(cost.amount) }
            add(facility.operatorContribution)
        }
        for facility in existingFacilities { for cost in facility.costs { add(cost.amount) } }
        for cost in promotion { add(cost.amount) }
        for company in companySupport?.companies ?? [] { add(company.amount) }
        for facility in previous.facilities { add(facility.eligibleCost) }
        add(previous.softCost)
        for payment in previous.companies { add(payment.eligibleCost) }
        add(requested.eligibleCost)
        add(requested.nationalShare)
        return sum
    }
}

extension Plan {
    /// The one valid plan that every example changes in one place: an office, promotion, one company.
    ///
    /// It throws only if somebody breaks it, and then every test of every rule fails.
    package static func example() throws(PlanProblems) -> Plan { try Plan(PlanDraft.example) }
}

extension PlanDraft {
    /// 会津若松市, standard type; conforms without a single finding.
    static var example: PlanDraft {
        var draft = PlanDraft(applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"), type: .standard)
        draft.title = "会津若松市 地方創生テレワーク推進実施計画"
        draft.facilities = [.example("office-a", "中町オフィス", capacity: 18, cost: 21_000_000)]
        draft.costs[.promotion] = [Cost(item: "企業誘致プロモーション", amount: Yen(sum: 8_000_000))]
        draft.companies = [.example("c1", "株式会社みほん", payment: 1_000_000)]
        draft.clawback = .example
        return draft
    }

    /// The only facility's first cost, which most examples change.
    mutating func spend(_ yen: Int64, capacity: Int? = nil) {
        facilities[0].costs = [Cost(item: "施設整備・運営", amount: Yen(sum: yen))]
        if let capacity { facilities[0].capacity = Capacity(known: capacity) }
    }

    mutating func promote(_ yen: Int64) {
        costs[.promotion] = [Cost(item: "企業誘致プロモーション", amount: Yen(sum: yen))]
    }

    /// As many facilities of 20,000,000 yen as there are capacities.
    mutating func build(capacities: [Int]) {
        facilities = capacities.enumerated().map { index, people in
            .example("office-\(index + 1)", "第\(index + 1)オフィス", capacity: people, cost: 20_000_000)
        }
        if !companies.isEmpty { companies[0].facility = "office-1" }
    }

    /// Changes the only company.
    mutating func company(_ edit: (inout Company) -> Void) { edit(&companies[0]) }

    /// Facilities are all that it has.
    mutating func leaveOutTheRest() {
        costs = CostLists()
        companies = []
    }

    mutating func pay(_ yen: Int64) { companies[0].amount = Yen(sum: yen) }

    mutating func moveCompany(to place: LocalGovernmentCode) { companies[0].headquarters = .municipality(place) }

    mutating func ask(share: Int64) { requested.nationalShare = Yen(sum: share) }

    mutating func ask(cost: Int64) { requested.eligibleCost = Yen(sum: cost) }

    /// The one reading that the plan fixes.
    mutating func answer(_ value: ReadingValue) {
        readings = StatedReading(value: value, basis: "照会への回答").map { [$0] } ?? []
    }
}

extension Facility {
    static func example(
        _ id: String, _ name: String, capacity: Int, cost: Int64, at place: LocalGovernmentCode = .aizuwakamatsu
    ) -> Facility {
        Facility(
            id: id, name: name, operation: .public, capacity: Capacity(known: capacity), municipality: place,
            costs: [Cost(item: "施設整備・運営", amount: Yen(sum: cost))])
    }
}

extension EarlierRounds.Facility {
    static func example(_ id: String, capacity: Int, cost: Int64) -> EarlierRounds.Facility {
        EarlierRounds.Facility(
            id: id, name: "既採択オフィス", capacity: Capacity(known: capacity), eligibleCost: Yen(sum: cost))
    }
}

extension ExistingFacility {
    static func example(_ id: String, _ name: String, cost: Int64, at place: LocalGovernmentCode = .aizuwakamatsu)
        -> ExistingFacility
    {
        ExistingFacility(id: id, name: name, municipality: place, costs: [Cost(item: "拡充", amount: Yen(sum: cost))])
    }
}

extension Company {
    static func example(_ id: String, _ name: String, payment: Int64, from place: LocalGovernmentCode = .chiyoda)
        -> Company
    {
        Company(id: id, name: name, headquarters: .municipality(place), facility: "office-a", amount: Yen(sum: payment))
    }
}

extension Clawback {
    static var example: Clawback {
        Clawback(
            source: "会津若松市進出支援金交付要綱 第9条", countedFrom: .applied,
            steps: [Step(known: 36, Ratio(literal: 1, 1)), Step(known: 60, Ratio(literal: 1, 2))])
    }
}

extension LocalGovernmentCode {
    /// 福島県会津若松市
    static let aizuwakamatsu = LocalGovernmentCode(unchecked: 7202)
    /// 福島県福島市
    static let fukushima = LocalGovernmentCode(unchecked: 7201)
    /// 東京都千代田区
    static let chiyoda = LocalGovernmentCode(unchecked: 13101)
    /// 東京都新宿区
    static let shinjuku = LocalGovernmentCode(unchecked: 13104)
    /// 東京都奥多摩町, on the reference list of disadvantaged areas
    static let okutama = LocalGovernmentCode(unchecked: 13308)
    /// 東京都
    static let tokyo = LocalGovernmentCode(unchecked: 13000)
}

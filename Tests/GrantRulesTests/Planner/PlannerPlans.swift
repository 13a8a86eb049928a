import GrantTesting

@testable import GrantRules

/// Random plans that crowd the limits, the same ones on every machine.
struct PlannerPlans {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }

    private mutating func yen(upTo most: Int) -> Yen {
        switch below(4) {
        case 0: Yen(sum: Int64(below(most + 1)))
        case 1: Yen(sum: Int64(below(most / 1_000_000 + 1) * 1_000_000))
        default: Yen(sum: Int64(most / 4 + below(most)))
        }
    }

    private mutating func costs(upTo most: Int) -> [Cost] {
        (0...below(3)).map { _ in
            let item = one(of: ["改修工事", "広報", "備品", "イベント運営", "ビジネスマッチング", "その他"])
            return Cost(item: item, amount: yen(upTo: most), excluded: chance(10) ? Cost.Exclusion("対象外") : nil)
        }
    }

    private mutating func place(_ applicant: LocalGovernmentCode) -> LocalGovernmentCode {
        if applicant == .tokyo { return one(of: [.okutama, .chiyoda, .shinjuku, .fukushima]) }
        return chance(90) ? .aizuwakamatsu : .fukushima
    }

    mutating func draft(mostFacilities: Int = 6) -> PlanDraft {
        let code: LocalGovernmentCode = one(of: [.aizuwakamatsu, .aizuwakamatsu, .aizuwakamatsu, .tokyo, .chiyoda])
        var draft = PlanDraft(
            applicant: Applicant(code: code, name: "申請団体", disadvantagedArea: chance(20) ? Claim(basis: "告示") : nil),
            type: chance(50) ? .standard : .highStandard)
        for reading in Reading.allCases where chance(25) {
            if let stated = StatedReading(value: one(of: reading.values), basis: "回答") { draft.readings.append(stated) }
        }
        for index in 0..<below(mostFacilities + 1) {
            draft.facilities.append(
                Facility(
                    id: "f\(index)", name: "施設\(index)", operation: chance(70) ? .public : .private,
                    capacity: Capacity(known: one(of: [5, 19, 20, 49, 50, 200])), municipality: place(code),
                    disadvantagedArea: chance(15) ? Claim(basis: "告示") : nil, costs: costs(upTo: 40_000_000)))
        }
        for index in 0..<(chance(30) ? 1 + below(2) : 0) {
            draft.existingFacilities.append(
                ExistingFacility(
                    id: "e\(index)", name: "既存\(index)", municipality: place(code), costs: costs(upTo: 6_000_000)))
        }
        if chance(60) { draft.promotion = costs(upTo: 6_000_000) }
        if chance(20) {
            draft.previous.facilities = [
                .init(id: "p0", name: "以前", capacity: Capacity(known: 30), eligibleCost: yen(upTo: 45_000_000))
            ]
        }
        if chance(20) { draft.previous.softCost = yen(upTo: 9_000_000) }
        if chance(20) { draft.previous.companies = [.init(name: "会社0", eligibleCost: yen(upTo: 600_000))] }
        if chance(60) { support(companiesOf: &draft) }
        if chance(30) { draft.requested.nationalShare = yen(upTo: 60_000_000) }
        if chance(30) { draft.requested.eligibleCost = yen(upTo: 90_000_000) }
        return draft
    }

    private mutating func support(companiesOf draft: inout PlanDraft) {
        let places = draft.facilities.map(\.id) + draft.existingFacilities.map(\.id) + ["nowhere", "p0"]
        let steps = [Clawback.Step(known: 36, Ratio(literal: 1, 1))]
        draft.clawback = chance(70) ? Clawback(source: "要綱", countedFrom: .applied, steps: steps) : nil
        draft.companies = (0..<below(5)).map { index in
            Company(
                id: "c\(index)", name: "会社\(below(4))",
                corporateNumber: chance(30) ? CorporateNumber("7000012050002") : nil,
                headquarters: chance(80)
                    ? .municipality(.chiyoda) : .municipality(one(of: [.aizuwakamatsu, .fukushima])),
                facility: one(of: places), amount: yen(upTo: 1_000_000),
                appliedOn: chance(50) ? Day("2021-10-01") : nil, leftOn: chance(15) ? Day("2023-03-31") : nil)
        }
    }

    mutating func plan(mostFacilities: Int = 6) throws -> Plan { try Plan(draft(mostFacilities: mostFacilities)) }
}

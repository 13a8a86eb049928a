// docs/specification.md, sections 2, 4 (totals, headroom), 5 (R901, verdict) and 7 (the entries): the answer as a whole.
// Everything is worked out anew under every combination of readings, without a shortcut.

struct SlowTotals {
    var declared = 0
    var excluded = 0
    var eligible = 0
    var nationalShare = 0
    var localShare = 0
    var unsubsidised = 0
    var operatorContribution = 0
}

struct SlowAlternative {
    var value: String
    var eligible: Int
    var nationalShare: Int
    var verdict: String
}

struct SlowReading {
    var id: String
    var value: String
    /// "default", "plan" or "option".
    var from: String
    var open: Bool
    /// The plan's, where the plan's value is the one used.
    var basis: String?
    var alternatives: [SlowAlternative] = []
}

struct SlowRepayment {
    var company: String
    var leftOn: String
    var share: String
    var repayment: Int
    var national: Int
    var local: Int
}

struct SlowAnswer {
    var verdict: String
    /// 1, 2 or 3 of F02, or nil.
    var applicantCase: Int?
    var totals: SlowTotals
    var rangeMin: Int
    var rangeMax: Int
    var items: [SlowItem]
    var readings: [SlowReading]
    var clawback: [SlowRepayment]
    /// [code, severity, pointer], sorted by code, then pointer.
    var findings: [[String]]
}

// Section 2: the readings and their values, the default first.
let slowReadingValues: [(id: String, values: [String])] = [
    ("tier-mixing", ["counts", "envelope"]),
    ("existing-with-new", ["separate", "together"]),
    ("outside-area", ["municipality", "prefecture"]),
    ("rounding", ["total", "item", "thousand"]),
]

/// The plan under one value of each reading, without R901.
struct SlowOutcome {
    var items: [SlowItem]
    var totals: SlowTotals
    var findings: [SlowFinding]

    var verdict: String { findings.contains { $0.severity == "error" } ? "violations" : "conforms" }
}

func slowOutcome(_ plan: SlowPlan, _ choice: SlowChoice, _ places: SlowPlaces) -> SlowOutcome {
    let four = SlowSection4(plan: plan, choice: choice, places: places)
    let items = four.items()
    let totals = slowTotals(plan, choice, items)
    let five = SlowSection5(four: four, items: items, totals: totals)
    return SlowOutcome(items: items, totals: totals, findings: five.findings())
}

// Section 4, 6, and `rounding` of section 2.
func slowTotals(_ plan: SlowPlan, _ choice: SlowChoice, _ items: [SlowItem]) -> SlowTotals {
    var totals = SlowTotals()
    for item in items {
        totals.declared += item.declared
        totals.excluded += item.excluded
        totals.eligible += item.eligible
        totals.nationalShare += item.nationalShare
        totals.operatorContribution += item.operatorContribution
    }
    let exact = slowRated(totals.eligible, plan)
    if choice["rounding"] == "total" { totals.nationalShare = exact.above / exact.below }
    if choice["rounding"] == "thousand" { totals.nationalShare = exact.above / (exact.below * 1_000) * 1_000 }
    totals.localShare = totals.eligible - totals.nationalShare
    totals.unsubsidised = totals.declared - totals.eligible
    return totals
}

/// The plan with another base for one of its items, everything else as it was.
func slowPlan(_ plan: SlowPlan, withBase base: Int, forItem pointer: String) -> SlowPlan {
    var changed = plan
    let only = [SlowCost(amount: base, excluded: nil)]
    for place in plan.facilities.indices where pointer == "/facilities/\(place)" {
        changed.facilities[place].costs = only
    }
    for place in plan.existingFacilities.indices where pointer == "/existingFacilities/\(place)" {
        changed.existingFacilities[place].costs = only
    }
    if pointer == "/promotion" { changed.promotion = only }
    for place in plan.companies.indices where pointer == "/companySupport/companies/\(place)" {
        changed.companies[place].amount = base
    }
    return changed
}

// Section 4, headroom, by its definition: look for the largest base that the whole reckoning still finds
// fully eligible. A smaller base than a fully eligible one is fully eligible too, and 0 always is.
func slowHeadroom(_ plan: SlowPlan, _ choice: SlowChoice, _ places: SlowPlaces, _ item: SlowItem) -> Int {
    if !item.admitted { return 0 }
    func isFullyEligible(_ base: Int) -> Bool {
        let other = slowPlan(plan, withBase: base, forItem: item.pointer)
        let items = SlowSection4(plan: other, choice: choice, places: places).items()
        return items.contains { $0.pointer == item.pointer && $0.admitted && $0.eligible == base }
    }
    var fits = 0
    var tooMuch = 1_000_000_000
    while tooMuch - fits > 1 {
        let middle = (fits + tooMuch) / 2
        if isFullyEligible(middle) { fits = middle } else { tooMuch = middle }
    }
    return max(0, fits - item.base)
}

// Section 2: the value used, where it comes from, and whether it stays open.
func slowReadings(_ plan: SlowPlan, _ overrides: [String: String]) -> [SlowReading] {
    slowReadingValues.map { id, values in
        if let value = overrides[id] {
            return SlowReading(id: id, value: value, from: "option", open: true)
        }
        for fixed in plan.readings where fixed.id == id {
            return SlowReading(id: id, value: fixed.value, from: "plan", open: false, basis: fixed.basis)
        }
        return SlowReading(id: id, value: values[0], from: "default", open: true)
    }
}

// Section 2, range: every combination of the open readings, the fixed ones as the plan says.
func slowCombinations(_ readings: [SlowReading]) -> [SlowChoice] {
    var choices: [SlowChoice] = [[:]]
    for reading in readings {
        let all = slowReadingValues.first { $0.id == reading.id }?.values ?? []
        let values = reading.open ? all : [reading.value]
        choices = choices.flatMap { choice in
            values.map { value in choice.merging([reading.id: value]) { $1 } }
        }
    }
    return choices
}

// Section 7: an entry for each company that left and to which a step applies.
func slowRepayments(_ plan: SlowPlan, _ items: [SlowItem]) -> [SlowRepayment] {
    var entries: [SlowRepayment] = []
    for (place, company) in plan.companies.enumerated() {
        guard case .due(let share) = slowLeaving(company, under: plan.clawback) else { continue }
        for item in items where item.pointer == "/companySupport/companies/\(place)" {
            let repayment = slowShare(share, of: company.amount)
            let national = slowShare(share, of: item.nationalShare)
            entries.append(
                SlowRepayment(
                    company: company.id, leftOn: company.leftOn ?? "", share: share, repayment: repayment,
                    national: national, local: repayment - national))
        }
    }
    return entries
}

/// The headroom takes a hundred times as long as all the rest, so a caller with many plans may leave it out.
func slowAssess(
    _ plan: SlowPlan, overrides: [String: String] = [:], table: [String: (prefecture: String, name: String)],
    withHeadroom: Bool = true
) -> SlowAnswer {
    let places = SlowPlaces(table: table)
    var readings = slowReadings(plan, overrides)
    var choice: SlowChoice = [:]
    for reading in readings { choice[reading.id] = reading.value }
    let used = slowOutcome(plan, choice, places)

    // Sections 2 and 5: each reading changed alone, and R901.
    var findings = used.findings
    for place in readings.indices {
        let reading = readings[place]
        let all = slowReadingValues.first { $0.id == reading.id }?.values ?? []
        var matters = false
        for value in all where value != reading.value {
            let other = slowOutcome(plan, choice.merging([reading.id: value]) { $1 }, places)
            readings[place].alternatives.append(
                SlowAlternative(
                    value: value, eligible: other.totals.eligible,
                    nationalShare: other.totals.nationalShare, verdict: other.verdict))
            if other.totals.nationalShare != used.totals.nationalShare || other.verdict != used.verdict {
                matters = true
            }
        }
        if matters && reading.open && reading.id != "rounding" {
            findings.append(SlowFinding(code: "R901", pointer: ""))
        }
    }

    let shares = slowCombinations(readings).map { choice in
        let items = SlowSection4(plan: plan, choice: choice, places: places).items()
        return slowTotals(plan, choice, items).nationalShare
    }
    var items = used.items
    for place in items.indices where withHeadroom {
        items[place].headroom = slowHeadroom(plan, choice, places, items[place])
    }
    return SlowAnswer(
        verdict: used.verdict, applicantCase: places.applicantCase(plan.applicant), totals: used.totals,
        rangeMin: shares.min() ?? 0, rangeMax: shares.max() ?? 0, items: items, readings: readings,
        clawback: slowRepayments(plan, used.items),
        findings: findings.map { [$0.code, $0.severity, $0.pointer] }
            .sorted { ($0[0], $0[2]) < ($1[0], $1[2]) })
}

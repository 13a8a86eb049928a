// docs/specification.md, section 4: from plan to items, under one value of every reading.

/// A value for each of the four readings, by id.
typealias SlowChoice = [String: String]

struct SlowItem {
    var id: String
    var name: String?
    var programme: String
    var pointer: String
    /// Where the figures of the item stand in the plan (U701, U702, F201, F204, P401, S501).
    var amountPointer: String
    var declared: Int
    var excluded: Int
    var cap: Int
    var operatorContribution: Int = 0
    var refusedBy: [String] = []
    var eligible: Int = 0
    var nationalShare: Int = 0
    var binding: String = "none"
    var headroom: Int = 0

    var base: Int { declared - excluded }
    var admitted: Bool { refusedBy.isEmpty }
    var localShare: Int { eligible - nationalShare }
}

func slowDeclared(_ costs: [SlowCost]) -> Int { costs.reduce(0) { $0 + $1.amount } }

func slowExcluded(_ costs: [SlowCost]) -> Int { slowDeclared(costs.filter { $0.excluded != nil }) }

// F06, F07: the sizes.
func slowSize(_ capacity: Int) -> String { capacity < 20 ? "small" : capacity < 50 ? "middle" : "large" }
let slowSizeCap = ["small": 30_000_000, "middle": 45_000_000, "large": 90_000_000]
let slowSizeCount = ["small": 3, "middle": 2, "large": 1]

/// F03: the rate applied to an amount, as an exact fraction of (numerator, denominator).
func slowRated(_ eligible: Int, _ plan: SlowPlan) -> (above: Int, below: Int) {
    plan.type == "high-standard" ? (eligible * 3, 4) : (eligible, 2)
}

struct SlowSection4 {
    let plan: SlowPlan
    let choice: SlowChoice
    let places: SlowPlaces

    var applicant: SlowApplicant { plan.applicant }
    var eligibleApplicant: Bool { places.applicantCase(applicant) != nil }

    /// All items in the order of section 4, each settled with the items before it in hand.
    func items() -> [SlowItem] {
        var done: [SlowItem] = []
        for place in plan.facilities.indices { done.append(facility(place, done)) }
        for place in plan.existingFacilities.indices { done.append(existing(place, done)) }
        if !plan.promotion.isEmpty { done.append(promotion(done)) }
        for place in plan.companies.indices { done.append(company(place, done)) }
        return done
    }

    // 4, 2: case (3) of F02.
    func isStray(_ municipality: String, claim: String?) -> Bool {
        guard places.isTokyoArea(applicant.code), places.isPrefecture(applicant.code) else { return false }
        let inside = places.prefecture(municipality) == places.prefecture(applicant.code)
        return !(inside && (places.isOnReferenceList(municipality) || claim != nil))
    }

    // 4, 3: what is left of the 90,000,000 before an item.
    func envelopeLeft(_ before: [SlowItem]) -> Int {
        let earlier = plan.previous.facilities.reduce(0) { $0 + $1.eligibleCost }
        let items = before.filter { ["public", "private"].contains($0.programme) }
        return max(0, 90_000_000 - earlier - items.reduce(0) { $0 + $1.eligible })
    }

    // 4, 4: what is left of the 12,000,000 before an item.
    func softLeft(_ before: [SlowItem]) -> Int {
        let items = before.filter { ["existing", "promotion"].contains($0.programme) }
        let start = max(0, 12_000_000 - plan.previous.softCost)
        return max(0, start - items.reduce(0) { $0 + $1.eligible })
    }

    // 4, 5: the same company.
    func isSame(_ name: String, _ number: String?, _ otherName: String, _ otherNumber: String?) -> Bool {
        if let number, let otherNumber { return number == otherNumber }
        return slowSame(name, otherName)
    }

    // 4, 5: what the same company already has, entry by entry: earlier rounds, then admitted items.
    func alreadyGiven(_ place: Int, _ before: [SlowItem]) -> [Int] {
        let me = plan.companies[place]
        var given = plan.previous.companies
            .filter { isSame(me.name, me.corporateNumber, $0.name, $0.corporateNumber) }
            .map { $0.eligibleCost }
        for other in 0..<place {
            let them = plan.companies[other]
            guard isSame(me.name, me.corporateNumber, them.name, them.corporateNumber) else { continue }
            for item in before where item.pointer == companyPointer(other) && item.admitted {
                given.append(item.eligible)
            }
        }
        return given
    }

    func companyPointer(_ place: Int) -> String { "/companySupport/companies/\(place)" }

    // 4, 5: the plan names no facility at all.
    var namesNoFacility: Bool {
        plan.facilities.isEmpty && plan.existingFacilities.isEmpty && hasNoEarlierFacility
    }

    var hasNoEarlierFacility: Bool {
        plan.previous.facilities.isEmpty && plan.previous.existingFacilityIds.isEmpty
    }

    private func facility(_ place: Int, _ before: [SlowItem]) -> SlowItem {
        let it = plan.facilities[place]
        let size = slowSize(it.capacity)
        var item = SlowItem(
            id: "facility/\(it.id)", name: it.name, programme: it.operation,
            pointer: "/facilities/\(place)", amountPointer: "/facilities/\(place)/costs",
            declared: slowDeclared(it.costs), excluded: slowExcluded(it.costs), cap: slowSizeCap[size] ?? 0)
        item.operatorContribution = it.operatorContribution ?? 0
        let earlierSizes = plan.previous.facilities.map { slowSize($0.capacity) }
        let planSizes = (0..<place).filter { before[$0].admitted }
            .map { slowSize(plan.facilities[$0].capacity) }
        let sizes = earlierSizes + planSizes
        let sizeFull = sizes.filter { $0 == size }.count >= (slowSizeCount[size] ?? 0)
        if !eligibleApplicant {
            item.refusedBy = ["E101"]
        } else if isStray(it.municipality, claim: it.claim) {
            item.refusedBy = ["E102"]
        } else if sizes.count >= 3 {
            item.refusedBy = ["F203"]
        } else if choice["tier-mixing"] == "counts" && sizeFull {
            item.refusedBy = ["F202"]
        }
        if choice["tier-mixing"] == "counts" { return settled(item, [("tier-cap", item.cap)]) }
        return settled(item, [("tier-cap", item.cap), ("envelope", envelopeLeft(before))])
    }

    private func existing(_ place: Int, _ before: [SlowItem]) -> SlowItem {
        let it = plan.existingFacilities[place]
        var item = SlowItem(
            id: "existing/\(it.id)", name: it.name, programme: "existing",
            pointer: "/existingFacilities/\(place)", amountPointer: "/existingFacilities/\(place)/costs",
            declared: slowDeclared(it.costs), excluded: slowExcluded(it.costs), cap: 12_000_000)
        if !eligibleApplicant {
            item.refusedBy = ["E101"]
        } else if isStray(it.municipality, claim: it.claim) {
            item.refusedBy = ["E102"]
        } else if choice["existing-with-new"] == "separate" && !plan.facilities.isEmpty {
            item.refusedBy = ["C301"]
        }
        return settled(item, [("soft-cap", softLeft(before))])
    }

    private func promotion(_ before: [SlowItem]) -> SlowItem {
        var item = SlowItem(
            id: "promotion", programme: "promotion", pointer: "/promotion", amountPointer: "/promotion",
            declared: slowDeclared(plan.promotion), excluded: slowExcluded(plan.promotion), cap: 12_000_000)
        if !eligibleApplicant {
            item.refusedBy = ["E101"]
        } else if hasNoEarlierFacility && !before.contains(where: { $0.admitted }) {
            item.refusedBy = ["P402"]
        }
        return settled(item, [("soft-cap", softLeft(before))])
    }

    private func company(_ place: Int, _ before: [SlowItem]) -> SlowItem {
        let it = plan.companies[place]
        var item = SlowItem(
            id: "company/\(it.id)", name: it.name, programme: "company",
            pointer: companyPointer(place), amountPointer: companyPointer(place) + "/amount",
            declared: it.amount, excluded: 0, cap: 1_000_000)
        if !eligibleApplicant {
            item.refusedBy = ["E101"]
        } else if namesNoFacility {
            item.refusedBy = ["C302"]
        } else {
            item.refusedBy = companyRefusals(it, before)
        }
        let given = alreadyGiven(place, before).reduce(0, +)
        return settled(item, [("company-cap", max(0, 1_000_000 - given))])
    }

    private func companyRefusals(_ it: SlowCompany, _ before: [SlowItem]) -> [String] {
        var codes: [String] = []
        let whole = choice["outside-area"] == "prefecture"
        if it.headquarters != "overseas",
            places.isInTerritory(it.headquarters, of: applicant.code, wholePrefecture: whole)
        {
            codes.append("S502")
        }
        let earlier = plan.previous.facilities.map { $0.id } + plan.previous.existingFacilityIds
        let ofPlan = before.filter {
            slowSame($0.id, "facility/\(it.facility)") || slowSame($0.id, "existing/\(it.facility)")
        }
        if ofPlan.isEmpty && !earlier.contains(where: { slowSame($0, it.facility) }) {
            codes.append("S503")
        }
        if ofPlan.contains(where: { !$0.admitted }) { codes.append("S506") }
        return codes
    }

    // 4, 6 and the paragraph on binding limits; `limits` in the order in which they are named there.
    private func settled(_ item: SlowItem, _ limits: [(name: String, amount: Int)]) -> SlowItem {
        var result = item
        if !item.admitted {
            // Also where the base is 0: so the worked plans, see section 9.
            result.eligible = 0
            result.binding = "refused"
            return result
        }
        let smallest = limits.map { $0.amount }.min() ?? item.base
        result.eligible = min(item.base, smallest)
        if result.eligible < item.base {
            result.binding = limits.first { $0.amount == smallest }?.name ?? "none"
        }
        let share = slowRated(result.eligible, plan)
        result.nationalShare = share.above / share.below
        return result
    }
}

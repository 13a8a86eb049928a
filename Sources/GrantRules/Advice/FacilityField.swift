/// What the search for the best facilities knows of a plan.
struct FacilityField {
    let plan: Plan
    /// Facilities that still may come; less than none where earlier rounds have too many.
    let room: Int
    private let filing: Filing
    private let readings: Readings
    private let rate: Ratio
    /// What earlier rounds leave of each size, and of the sum that all facilities share, if they share one.
    private let roomBySize: [Int]
    private let leftOfEnvelope: Yen?
    private let countsSizes: Bool
    private let sharesOfTotal: Bool
    private let companiesOfFacility: [[Int]]
    /// Those that may be one with a company of another facility.
    private let entangled: Marks
    /// Entangled companies at places that are not being chosen.
    private let bystanders: [Int]

    init(_ plan: Plan, _ readings: Readings) {
        self.plan = plan
        filing = Filing(plan)
        let schedule = plan.draft.schedule
        self.readings = readings
        rate = schedule.rate(of: plan.draft.type).value
        let running = Running(filing, readings)
        countsSizes = !readings.takes(.envelope)
        sharesOfTotal = !readings.takes(.item)
        room = schedule.facilityCount.value - running.facilities
        roomBySize = schedule.sizes.indices.map {
            schedule.sizes[$0].count.value - running.facilities(ofSize: $0)
        }
        leftOfEnvelope = running.leftForFacilities
        let entangled = plan.entangledCompanies
        var byFacility = Array(repeating: [Int](), count: plan.draft.facilities.count)
        var bystanders: [Int] = []
        for company in plan.draft.companies.indices {
            if case .item(let item) = plan.companyLine(company).facility, plan.lines[item].lines.isFacility {
                byFacility[plan.lines[item].index].append(company)
            } else if entangled.contains(company) {
                bystanders.append(company)
            }
        }
        companiesOfFacility = byFacility
        self.entangled = entangled
        self.bystanders = bystanders
    }

    var schedule: Schedule { filing.schedule }

    var applicantMayApply: Bool { filing.applicantCase != nil }

    /// Facilities of one size that still may come; `envelope` does not ask for sizes.
    func room(ofSize size: Int) -> Int { countsSizes ? roomBySize[size] : room }

    var admittedNow: [Int] {
        Fold(filing, readings: readings, keeping: true).items
            .filter { $0.programme.lines.isFacility && $0.isAdmitted }.map { $0.index }
    }

    /// What eligible costs of facilities count for: an upper bound, because every item is rounded down by itself.
    func measure(_ cost: Yen) -> Int64 {
        let eligible = leftOfEnvelope.map { min(cost, $0) } ?? cost
        return sharesOfTotal ? eligible.amount : eligible.scaled(by: rate, rounding: .downToYen).amount
    }

    /// A share cut by the envelope is rounded at another place in another order.
    func orderMatters(at cost: Yen) -> Bool {
        guard let leftOfEnvelope, !sharesOfTotal else { return false }
        return cost > leftOfEnvelope
    }

    func bound(_ candidate: FacilityCandidate) -> Int64 { measure(candidate.cost) + candidate.companies }

    /// How many lines a plan of any facilities has beside those and their companies.
    var commonLines: Int {
        bystanders.count + (bystanders.isEmpty ? 0 : plan.draft.existingFacilities.count)
            + plan.draft.previous.facilities.count + plan.draft.previous.existingFacilities.count
            + plan.draft.previous.companies.count
    }

    /// The most that bystanders can add.
    var slack: Int64 { bystanders.reduce(0) { $0 + most(of: $1) } }

    /// What a company can bring: no more than earlier rounds left of its limit, whoever else in the plan is the same.
    private func most(of company: Int) -> Int64 {
        let line = plan.companyLine(company)
        let twins = plan.twins
        let before = twins.earlier.isEmpty ? .zero : twins.earlier.total(for: twins.companies[company]).yen
        let paid = min(line.declared, schedule.cap(of: line.programme, size: line.size).less(before))
        return sharesOfTotal ? paid.amount : paid.scaled(by: rate, rounding: .downToYen).amount
    }

    /// What these facilities and the companies that hang on them bring, by the engine.
    func worth(of facilities: [Int]) -> Int64 {
        var draft = plan.draft
        draft.facilities = facilities.map { plan.draft.facilities[$0] }
        let companies = (facilities.flatMap { companiesOfFacility[$0] } + bystanders).sorted()
        draft.companies = companies.compactMap { plan.draft.companies[$0] }
        draft.costs = CostLists()
        if bystanders.isEmpty { draft.existingFacilities = [] }
        for index in draft.existingFacilities.indices {
            draft.existingFacilities[index].costs = [Cost(item: "", amount: .zero)]
        }
        guard let part = try? Plan(draft) else { return -1 }
        let sums = Fold(Filing(part), readings: readings, keeping: false).sums
        return sharesOfTotal ? sums.eligible.amount : sums.nationalShareByItem.amount
    }
}

extension FacilityField {
    /// The facilities that could be admitted if they came first.
    var candidates: [FacilityCandidate] {
        plan.lines.prefix { $0.lines.isFacility }.compactMap { line in
            let index = line.index
            guard filing.allowsPlace(of: line), room(ofSize: line.size) > 0 else { return nil }
            let companies = companiesOfFacility[index].filter { isOutside($0) }
            return FacilityCandidate(
                index: index, size: line.size, cost: min(line.base, schedule.cap(of: line.programme, size: line.size)),
                companies: companies.reduce(0) { $0 + most(of: $1) },
                isEntangled: companies.contains { entangled.contains($0) })
        }
    }

    private func isOutside(_ company: Int) -> Bool {
        guard let place = plan.companyLine(company).place else { return true }
        return plan.isOutside(place, under: readings)
    }

    /// Leaves out every facility beside which there are enough others that are never worse.
    ///
    /// Without an envelope the worths of facilities add up, so those of one size compare by one figure. Under one
    /// cost and companies count apart, and costs compare only when they are rounded alike.
    func undominated(_ candidates: [FacilityCandidate]) -> [FacilityCandidate] {
        var kept = candidates.filter { $0.isEntangled }
        var classes: [FacilityClass: [(candidate: FacilityCandidate, cost: Int64, companies: Int64)]] = [:]
        for candidate in candidates where !candidate.isEntangled {
            let size = countsSizes ? candidate.size : nil
            if leftOfEnvelope == nil {
                classes[FacilityClass(size: size, rounded: nil), default: []].append((candidate, bound(candidate), 0))
            } else {
                let rounded = sharesOfTotal ? nil : candidate.cost.amount % rate.denominator
                classes[FacilityClass(size: size, rounded: rounded), default: []]
                    .append((candidate, candidate.cost.amount, candidate.companies))
            }
        }
        for members in classes.values {
            let ordered = members.sorted {
                ($0.cost, $0.companies, $1.candidate.index) > ($1.cost, $1.companies, $0.candidate.index)
            }
            // What companies bring to those that cost no less, the best few, from the best on.
            var better: [Int64] = []
            for member in ordered {
                if better.count == room, let least = better.last, least >= member.companies { continue }
                kept.append(member.candidate)
                better.append(member.companies)
                better.sort(by: >)
                if better.count > room { better.removeLast() }
            }
        }
        return kept
    }
}

/// Facilities that may stand for one another.
private struct FacilityClass: Hashable {
    /// None where sizes are not counted.
    let size: Int?
    /// What is left of the cost beyond whole multiples of the rate's denominator, where items are rounded each.
    let rounded: Int64?
}

extension Plan {
    /// Companies that share a name or a 法人番号 with another entry of this plan.
    fileprivate var entangledCompanies: Marks {
        var (known, repeated, marks) = (Marks(), Marks(), Marks())
        let keys = twins.companies.map { [$0.name, $0.number].compactMap { $0 } }
        for key in keys.joined() {
            if known.contains(key) { repeated.insert(key) }
            known.insert(key)
        }
        for (index, own) in keys.enumerated() where own.contains(where: { repeated.contains($0) }) {
            marks.insert(index)
        }
        return marks
    }
}

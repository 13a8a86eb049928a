/// What the search for the best facilities knows of a plan.
struct FacilityField {
    let plan: Plan
    let room: Int
    private let filing: Filing
    private let readings: Readings
    private let rate: Ratio
    /// What earlier rounds leave of each size and of the envelope.
    private let roomBySize: [Int]
    private let leftOfEnvelope: Yen
    private let inEnvelope: Bool
    private let sharesOfTotal: Bool
    private let companiesOfFacility: [[Int]]
    /// Those that may be one with a company of another facility.
    private let entangled: Marks
    /// Entangled companies at places that are not being chosen.
    private let bystanders: [Int]

    init(_ plan: Plan, _ schedule: Schedule, _ readings: Readings) {
        self.plan = plan
        filing = Filing(plan, under: schedule)
        self.readings = readings
        rate = schedule.rate(of: plan.draft.type).value
        let running = Running(filing, readings)
        inEnvelope = readings.takes(.envelope)
        sharesOfTotal = !readings.takes(.item)
        room = max(0, schedule.facilityCount.value - running.facilities)
        roomBySize = schedule.sizes.indices.map {
            max(0, schedule.sizes[$0].count.value - running.facilities(ofSize: $0))
        }
        leftOfEnvelope = running.leftOfEnvelope
        let entangled = plan.entangledCompanies
        var byFacility = Array(repeating: [Int](), count: plan.draft.facilities.count)
        var bystanders: [Int] = []
        for (company, line) in plan.lines.dropFirst(plan.firstCompanyItem).enumerated() {
            // Facilities of ① and ② come first among the items.
            if case .item(let index) = line.facility, index < byFacility.count {
                byFacility[index].append(company)
            } else if entangled.contains(company) {
                bystanders.append(company)
            }
        }
        companiesOfFacility = byFacility
        self.entangled = entangled
        self.bystanders = bystanders
    }

    private var schedule: Schedule { filing.schedule }

    var applicantMayApply: Bool { filing.applicantCase != nil }

    /// Facilities of one size that still may come; `envelope` does not ask for sizes.
    func room(ofSize size: Int) -> Int {
        inEnvelope ? room : roomBySize[size]
    }

    var admittedNow: [Int] {
        Fold(filing, readings: readings, keeping: true).items
            .prefix(plan.draft.facilities.count).enumerated().filter { $0.element.isAdmitted }.map { $0.offset }
    }

    /// What eligible costs of facilities count for: an upper bound, because every item is rounded down by itself.
    func measure(_ cost: Yen) -> Int64 {
        let eligible = inEnvelope ? min(cost, leftOfEnvelope) : cost
        return sharesOfTotal ? eligible.amount : eligible.scaled(by: rate, rounding: .downToYen).amount
    }

    /// A share cut by the envelope is rounded at another place in another order.
    func orderMatters(at cost: Yen) -> Bool { inEnvelope && !sharesOfTotal && cost > leftOfEnvelope }

    func bound(_ candidate: FacilityCandidate) -> Int64 { measure(candidate.cost) + candidate.companies }

    /// The most that bystanders can add.
    var slack: Int64 { bystanders.reduce(0) { $0 + most(of: $1) } }

    private func most(of company: Int) -> Int64 {
        let company = plan.draft.companies[company]
        let paid = min(company.amount, schedule.companyPayment.value)
        return sharesOfTotal ? paid.amount : paid.scaled(by: rate, rounding: .downToYen).amount
    }

    /// What these facilities and the companies that hang on them bring, by the engine.
    func worth(of facilities: [Int]) -> Int64 {
        var draft = plan.draft
        draft.facilities = facilities.map { plan.draft.facilities[$0] }
        let companies = (facilities.flatMap { companiesOfFacility[$0] } + bystanders).sorted()
        draft.companies = companies.compactMap { plan.draft.companies[$0] }
        draft.promotion = []
        for index in draft.existingFacilities.indices {
            draft.existingFacilities[index].costs = [Cost(item: "", amount: .zero)]
        }
        if bystanders.isEmpty { draft.existingFacilities = [] }
        guard let part = try? Plan(draft) else { return -1 }
        let sums = Fold(Filing(part, under: schedule), readings: readings, keeping: false).sums
        return sharesOfTotal ? sums.eligible.amount : sums.nationalShareByItem.amount
    }
}

extension FacilityField {
    /// The facilities that could be admitted if they came first.
    var candidates: [FacilityCandidate] {
        plan.draft.facilities.indices.compactMap { index in
            let facility = plan.draft.facilities[index]
            guard filing.allowsPlace(of: plan.lines[index]) else { return nil }
            let size = schedule.size(of: facility.capacity)
            guard room(ofSize: size) > 0 else { return nil }
            let base = plan.lines[index].declared.less(plan.lines[index].excluded)
            let companies = companiesOfFacility[index].filter { isOutside($0) }
            let isEntangled = companies.contains { entangled.contains($0) }
            return FacilityCandidate(
                index: index, size: size, cost: min(base, schedule.sizes[size].cap.value),
                companies: companies.reduce(0) { $0 + most(of: $1, isEntangled: isEntangled) },
                isEntangled: isEntangled)
        }
    }

    private func isOutside(_ company: Int) -> Bool {
        guard let place = plan.lines[plan.firstCompanyItem + company].place else { return true }
        return plan.isOutside(place, under: readings)
    }

    /// Less what earlier rounds already gave it, when no other entry of the plan may be the same company.
    private func most(of company: Int, isEntangled: Bool) -> Int64 {
        guard !isEntangled, !plan.twins.earlier.isEmpty else { return most(of: company) }
        let before = plan.twins.earlier.total(for: plan.twins.companies[company]).yen
        let paid = min(plan.draft.companies[company].amount, schedule.companyPayment.value.less(before))
        return sharesOfTotal ? paid.amount : paid.scaled(by: rate, rounding: .downToYen).amount
    }

    /// Leaves out every facility beside which there are enough others that are never worse.
    ///
    /// Under `counts` the worths of facilities add up, so those of one size compare by one figure. Under `envelope`
    /// cost and companies count apart, and costs compare only when they are rounded alike.
    func undominated(_ candidates: [FacilityCandidate]) -> [FacilityCandidate] {
        var kept = candidates.filter { $0.isEntangled }
        var classes: [Int64: [(candidate: FacilityCandidate, cost: Int64, companies: Int64)]] = [:]
        for candidate in candidates where !candidate.isEntangled {
            if inEnvelope {
                let rounded = candidate.cost.amount % rate.denominator
                classes[sharesOfTotal ? 0 : rounded, default: []]
                    .append((candidate, candidate.cost.amount, candidate.companies))
            } else {
                classes[Int64(candidate.size), default: []].append((candidate, bound(candidate), 0))
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

extension Plan {
    /// Companies that share a name or a 法人番号 with another entry of this plan.
    fileprivate var entangledCompanies: Marks {
        var marks = Marks()
        guard !twins.companies.isEmpty else { return marks }
        let companies = draft.companies
        var names: [ExactText: Int] = [:]
        var numbers: [CorporateNumber: Int] = [:]
        for company in companies {
            names[ExactText(company.name), default: 0] += 1
            if let number = company.corporateNumber { numbers[number, default: 0] += 1 }
        }
        for (index, company) in companies.enumerated() {
            let sharesName = names[ExactText(company.name)] != 1
            let sharesNumber = company.corporateNumber.map { numbers[$0] != 1 } ?? false
            if sharesName || sharesNumber { marks.insert(index) }
        }
        return marks
    }
}

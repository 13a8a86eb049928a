public import GrantRules

extension PlanDraft {
    /// `grant-plan/1`, every value in the order of the rows: what is read from it is this draft again.
    ///
    /// A list, an object or a text that is empty is left out, because it says nothing.
    public func json() -> [UInt8] {
        JSONWriter.document { object in
            object.fields(of: .plan, from: known)
            // An edition under trial may list costs for which the format has no row.
            for programme in costs.programmes where PlanKey(rawValue: programme.text) == nil {
                object.array(programme.text) { list in
                    for cost in costs[programme] { list.start(nil, .cost, from: cost.known) }
                }
            }
        }
    }

    private var known: Known<PlanKey> {
        var known: Known<PlanKey> = [
            (.format, .text("grant-plan/1")), (.schedule, .text(schedule.id)), (.applicant, .object(applicant.known)),
            (.type, .text(type.rawValue)),
        ]
        known.add(.title, text: title)
        known.add(.readings, list: readings.map { $0.known })
        known.add(.previous, object: previous.known)
        known.add(.facilities, list: facilities.map { $0.known })
        known.add(.existingFacilities, list: existingFacilities.map { $0.known })
        for programme in costs.programmes {
            if let key = PlanKey(rawValue: programme.text) { known.add(key, list: costs[programme].map { $0.known }) }
        }
        var support: Known<PlanKey> = []
        if let clawback { support.append((.clawback, .object(clawback.known))) }
        support.add(.companies, list: companies.map { $0.known })
        known.add(.companySupport, object: support)
        var asked: Known<PlanKey> = []
        asked.add(.eligibleCost, yen: requested.eligibleCost)
        asked.add(.nationalShare, yen: requested.nationalShare)
        known.add(.requested, object: asked)
        known.add(
            .localFunding, list: localFunding.map { [(.item, .text($0.item)), (.amount, .number($0.amount.amount))] })
        known.add(.notes, text: notes)
        return known
    }
}

extension Known<PlanKey> {
    fileprivate mutating func add(_ key: PlanKey, text: String?) {
        if let text { append((key, .text(text))) }
    }

    fileprivate mutating func add(_ key: PlanKey, yen: Yen?) {
        if let yen { append((key, .number(yen.amount))) }
    }

    fileprivate mutating func add(_ key: PlanKey, day: Day?) { add(key, text: day?.text) }

    fileprivate mutating func add(_ key: PlanKey, object: Known<PlanKey>) {
        if !object.isEmpty { append((key, .object(object))) }
    }

    fileprivate mutating func add(_ key: PlanKey, list: [Known<PlanKey>]) {
        if !list.isEmpty { append((key, .list(list))) }
    }

    fileprivate mutating func add(_ claim: Claim?) {
        if let claim { append((.disadvantagedArea, .object([(.basis, .text(claim.basis))]))) }
    }
}

extension Applicant {
    fileprivate var known: Known<PlanKey> {
        var known: Known<PlanKey> = [(.code, .text(code.text)), (.name, .text(name))]
        known.add(disadvantagedArea)
        return known
    }
}

extension StatedReading {
    fileprivate var known: Known<PlanKey> {
        [(.id, .text(value.reading.id)), (.value, .text(value.id)), (.basis, .text(basis))]
    }
}

// MARK: - ①②③ and costs

extension Facility {
    fileprivate var known: Known<PlanKey> {
        var known: Known<PlanKey> = [
            (.id, .text(id)), (.name, .text(name)), (.operation, .text(operation.rawValue)),
            (.capacity, .number(Int64(capacity.people))), (.municipality, .text(municipality.text)),
        ]
        known.add(disadvantagedArea)
        known.add(.costs, list: costs.map { $0.known })
        known.add(.operatorContribution, yen: operatorContribution)
        return known
    }
}

extension ExistingFacility {
    fileprivate var known: Known<PlanKey> {
        var known: Known<PlanKey> = [
            (.id, .text(id)), (.name, .text(name)), (.municipality, .text(municipality.text)),
        ]
        known.add(disadvantagedArea)
        known.add(.costs, list: costs.map { $0.known })
        return known
    }
}

extension Cost {
    fileprivate var known: Known<PlanKey> {
        var known: Known<PlanKey> = [(.item, .text(item)), (.amount, .number(amount.amount))]
        known.add(.excluded, text: excluded?.reason)
        return known
    }
}

// MARK: - ④

extension Clawback {
    fileprivate var known: Known<PlanKey> {
        var known: Known<PlanKey> = [(.source, .text(source)), (.countedFrom, .text(countedFrom.rawValue))]
        known.add(
            .steps,
            list: steps.map { [(.withinMonths, .number(Int64($0.withinMonths))), (.share, .text($0.share.text))] })
        return known
    }
}

extension Company {
    fileprivate var known: Known<PlanKey> {
        let office =
            switch headquarters {
            case .municipality(let code): code.text
            case .overseas: "overseas"
            }
        var known: Known<PlanKey> = [
            (.id, .text(id)), (.name, .text(name)), (.headquarters, .text(office)), (.facility, .text(facility)),
            (.amount, .number(amount.amount)),
        ]
        known.add(.corporateNumber, text: corporateNumber?.text)
        known.add(.appliedOn, day: appliedOn)
        known.add(.paidOn, day: paidOn)
        known.add(.contractedOn, day: contractedOn)
        known.add(.leftOn, day: leftOn)
        return known
    }
}

// MARK: - Earlier rounds

extension EarlierRounds {
    fileprivate var known: Known<PlanKey> {
        var known: Known<PlanKey> = []
        known.add(
            .facilities,
            list: facilities.map {
                [
                    (.id, .text($0.id)), (.name, .text($0.name)), (.capacity, .number(Int64($0.capacity.people))),
                    (.eligibleCost, .number($0.eligibleCost.amount)),
                ]
            })
        known.add(
            .existingFacilities, list: existingFacilities.map { [(.id, .text($0.id)), (.name, .text($0.name))] })
        known.add(.softCost, yen: softCost)
        known.add(
            .companies,
            list: companies.map { company in
                var known: Known<PlanKey> = [
                    (.name, .text(company.name)), (.eligibleCost, .number(company.eligibleCost.amount)),
                ]
                known.add(.corporateNumber, text: company.corporateNumber?.text)
                return known
            })
        return known
    }
}

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
        let support = Known<PlanKey>(
            (.clawback, clawback.map { .object($0.known) }), (.companies, .each(companies) { $0.known }))
        let plan = Known<PlanKey>(
            (.format, .text("grant-plan/1")), (.schedule, .text(schedule.id)), (.title, .maybe(title)),
            (.applicant, .object(applicant.known)), (.type, .text(type.rawValue)),
            (.readings, .each(readings) { $0.known }), (.previous, .filled(previous.known)),
            (.facilities, .each(facilities) { $0.known }),
            (.existingFacilities, .each(existingFacilities) { $0.known }), (.companySupport, .filled(support)),
            (.requested, .filled(requested.known)), (.localFunding, .each(localFunding) { $0.known }),
            (.notes, .maybe(notes)))
        let lists = costs.programmes.compactMap { programme in
            PlanKey(rawValue: programme.text).map { Known(($0, .each(costs[programme]) { $0.known })) }
        }
        return plan + lists.joined()
    }
}

extension KnownValue<PlanKey> {
    fileprivate static func yen(_ yen: Yen?) -> KnownValue? { yen.map { .number($0.amount) } }

    fileprivate static func day(_ day: Day?) -> KnownValue? { .maybe(day?.text) }

    fileprivate static func claim(_ claim: Claim?) -> KnownValue? {
        claim.map { .object([(.basis, .text($0.basis))]) }
    }
}

extension Applicant {
    fileprivate var known: Known<PlanKey> {
        Known((.code, .text(code.text)), (.name, .text(name)), (.disadvantagedArea, .claim(disadvantagedArea)))
    }
}

extension StatedReading {
    fileprivate var known: Known<PlanKey> {
        [(.id, .text(value.reading.id)), (.value, .text(value.id)), (.basis, .text(basis))]
    }
}

extension Requested {
    fileprivate var known: Known<PlanKey> {
        Known((.eligibleCost, .yen(eligibleCost)), (.nationalShare, .yen(nationalShare)))
    }
}

extension Funding {
    fileprivate var known: Known<PlanKey> { [(.item, .text(item)), (.amount, .number(amount.amount))] }
}

// MARK: - ①②③ and costs

extension Facility {
    fileprivate var known: Known<PlanKey> {
        Known(
            (.id, .text(id)), (.name, .text(name)), (.operation, .text(operation.rawValue)),
            (.capacity, .number(Int64(capacity.people))), (.municipality, .text(municipality.text)),
            (.disadvantagedArea, .claim(disadvantagedArea)), (.costs, .each(costs) { $0.known }),
            (.operatorContribution, .yen(operatorContribution)))
    }
}

extension ExistingFacility {
    fileprivate var known: Known<PlanKey> {
        Known(
            (.id, .text(id)), (.name, .text(name)), (.municipality, .text(municipality.text)),
            (.disadvantagedArea, .claim(disadvantagedArea)), (.costs, .each(costs) { $0.known }))
    }
}

extension Cost {
    fileprivate var known: Known<PlanKey> {
        Known((.item, .text(item)), (.amount, .yen(amount)), (.excluded, .maybe(excluded?.reason)))
    }
}

// MARK: - ④

extension Clawback {
    fileprivate var known: Known<PlanKey> {
        Known(
            (.source, .text(source)), (.countedFrom, .text(countedFrom.rawValue)),
            (
                .steps,
                .each(steps) { [(.withinMonths, .number(Int64($0.withinMonths))), (.share, .text($0.share.text))] }
            ))
    }
}

extension Company {
    fileprivate var known: Known<PlanKey> {
        let office =
            switch headquarters {
            case .municipality(let code): code.text
            case .overseas: "overseas"
            }
        return Known(
            (.id, .text(id)), (.name, .text(name)), (.headquarters, .text(office)), (.facility, .text(facility)),
            (.amount, .yen(amount)), (.corporateNumber, .maybe(corporateNumber?.text)), (.appliedOn, .day(appliedOn)),
            (.paidOn, .day(paidOn)), (.contractedOn, .day(contractedOn)), (.leftOn, .day(leftOn)))
    }
}

// MARK: - Earlier rounds

extension EarlierRounds {
    fileprivate var known: Known<PlanKey> {
        Known(
            (.facilities, .each(facilities) { $0.known }),
            (.existingFacilities, .each(existingFacilities) { $0.known }),
            (.softCost, .yen(softCost)), (.companies, .each(companies) { $0.known }))
    }
}

extension EarlierRounds.Facility {
    fileprivate var known: Known<PlanKey> {
        Known(
            (.id, .text(id)), (.name, .text(name)), (.capacity, .number(Int64(capacity.people))),
            (.eligibleCost, .yen(eligibleCost)))
    }
}

extension EarlierRounds.Place {
    fileprivate var known: Known<PlanKey> { [(.id, .text(id)), (.name, .text(name))] }
}

extension EarlierRounds.Payment {
    fileprivate var known: Known<PlanKey> {
        Known(
            (.name, .text(name)), (.eligibleCost, .yen(eligibleCost)),
            (.corporateNumber, .maybe(corporateNumber?.text)))
    }
}

/// The facilities of several plans that are admitted, also with nothing left to be eligible.
struct FundedOffices: Sendable {
    /// ①②③ in the order of the plans.
    private(set) var all: [Office] = []
    /// Each facility once, as it came first.
    private(set) var distinct: [Office] = []
    /// A facility, and where the same one or perhaps the same one stood before.
    private(set) var repeated: [(again: Office, first: Office)] = []
    private(set) var namesakes: [(again: Office, first: Office)] = []
    /// Of earlier rounds that are none of the plans given; the same id in two plans is one facility.
    let earlier: [EarlierRounds.Facility]

    struct Office: Sendable {
        let id: [UInt8]
        let name: String
        let municipality: LocalGovernmentCode
        /// Programme ③ has no size.
        let size: Int?
        let eligible: Yen
        let place: Breach.Place
    }

    private struct Site: Hashable {
        let word: [UInt8]
        let municipality: LocalGovernmentCode
    }

    /// ①②, each once.
    var new: [Office] { distinct.filter { $0.size != nil } }

    init(_ assessments: [Assessment], _ schedule: Schedule) {
        for plan in assessments.indices { all += FundedOffices.offices(of: assessments[plan], plan, schedule) }
        var byID: [Site: Office] = [:]
        var byName: [Site: Office] = [:]
        for office in all {
            let site = Site(word: office.id, municipality: office.municipality)
            let named = Site(word: Array(office.name.utf8), municipality: office.municipality)
            if let first = byID[site] {
                repeated.append((office, first))
                continue
            }
            if let first = byName[named], first.place.plan != office.place.plan { namesakes.append((office, first)) }
            byID[site] = office
            byName[named] = office
            distinct.append(office)
        }
        var known = Set(distinct.filter { $0.size != nil }.map { $0.id })
        earlier = assessments.flatMap { $0.plan.draft.previous.facilities }
            .filter { known.insert(Array($0.id.utf8)).inserted }
    }

    private static func offices(of assessment: Assessment, _ number: Int, _ schedule: Schedule) -> [Office] {
        let plan = assessment.plan.draft
        var offices: [Office] = []
        for (index, item) in assessment.items.enumerated() where item.isAdmitted {
            let site: (id: String, name: String, municipality: LocalGovernmentCode, size: Int?)
            switch item.programme.lines {
            case .publicFacilities, .privateFacilities:
                let facility = plan.facilities[item.index]
                site = (facility.id, facility.name, facility.municipality, schedule.size(of: facility.capacity))
            case .existingFacilities:
                let facility = plan.existingFacilities[item.index]
                site = (facility.id, facility.name, facility.municipality, nil)
            case .costs, .companies: continue
            }
            offices.append(
                Office(
                    id: Array(site.id.utf8), name: site.name, municipality: site.municipality, size: site.size,
                    eligible: item.eligible.yen, place: Breach.Place(plan: number, path: item.path, item: index)))
        }
        return offices
    }
}

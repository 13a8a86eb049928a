public import GrantRules

/// The beginning of a plan: what is known stands in it, and every blank is a D code that names its place.
///
/// A blank text is `""` and a blank number `null`, so nobody can take a blank for a figure. Whatever may stay away
/// is not in it. When all blanks are filled the plan conforms, as far as the grant allows what they are filled with.
public struct StartingPlan: Sendable {
    public var applicant: LocalGovernmentCode?
    public var type: PlanType?
    public let schedule: Schedule
    private let programmes: [Programme]

    /// Of those programmes of the edition, or of all.
    public init(
        applicant: LocalGovernmentCode?, type: PlanType?, schedule: Schedule = .latest,
        programmes: Set<Programme.ID>? = nil
    ) {
        self.applicant = applicant
        self.type = type
        self.schedule = schedule
        self.programmes = schedule.programmes.filter { programmes?.contains($0.id) ?? true }
    }

    public func json() -> [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object { object in
            object.fields(of: .plan, from: plan)
            // An edition under trial may list costs for which the format has no row.
            for programme in programmes where programme.lines == .costs {
                guard Shape.plan.field(named: programme.id.text) == nil else { continue }
                object.array(programme.id.text) { $0.start(nil, .cost, from: []) }
            }
        }
        json.finish()
        return json.utf8
    }
}

/// What is known of an object before anybody fills it in.
private typealias Known = [(key: PlanKey, value: KnownValue)]

private enum KnownValue {
    case text(String)
    case object(Known)
    case list([Known])
}

extension StartingPlan {
    private func has(_ lines: Programme.Lines) -> Bool { programmes.contains { $0.lines == lines } }

    private var hasNew: Bool { programmes.contains { $0.lines.isFacility } }

    /// Promotion and companies need a facility; without one of this plan it is one of an earlier round.
    private var restsOnEarlierRound: Bool { !hasNew && !has(.existingFacilities) }

    private var plan: Known {
        let name = applicant.flatMap { LocalGovernments.name(of: $0)?.name }
        var plan: Known = [(.format, .text("grant-plan/1")), (.schedule, .text(schedule.id))]
        if let name { plan.append((.title, .text(name + " 地方創生テレワーク推進実施計画"))) }
        plan.append((.applicant, .object(body(name))))
        if let type { plan.append((.type, .text(type.rawValue))) }
        // ③ beside ①② is no printed combination, so somebody has to say on what basis it may be.
        if hasNew, has(.existingFacilities) {
            let together = ReadingValue.together
            plan.append((.readings, .list([[(.id, .text(together.reading.id)), (.value, .text(together.id))]])))
        }
        if restsOnEarlierRound {
            plan.append((.previous, .object([(.facilities, .list([[(.id, .text("earlier-1"))]]))])))
        }
        let kinds = [Programme.Lines.publicFacilities, .privateFacilities, .existingFacilities].filter { has($0) }
        let places = kinds.enumerated().map { (kind: $1, known: facility("office-\($0 + 1)", $1)) }
        if hasNew { plan.append((.facilities, .list(places.filter { $0.kind.isFacility }.map { $0.known }))) }
        if has(.existingFacilities) {
            plan.append((.existingFacilities, .list(places.filter { !$0.kind.isFacility }.map { $0.known })))
        }
        for programme in programmes where programme.lines == .costs {
            if let key = PlanKey(rawValue: programme.id.text) { plan.append((key, .list([[]]))) }
        }
        if has(.companies) {
            let facility = restsOnEarlierRound ? "earlier-1" : "office-1"
            let company: Known = [(.id, .text("company-1")), (.facility, .text(facility))]
            plan.append((.companySupport, .object([(.clawback, .object([])), (.companies, .list([company]))])))
        }
        return plan
    }

    private func body(_ name: String?) -> Known {
        var body: Known = []
        if let applicant { body.append((.code, .text(applicant.text))) }
        if let name { body.append((.name, .text(name))) }
        if let applicant, schedule.isInTokyoArea(applicant), !applicant.isPrefecture {
            body.append((.disadvantagedArea, .object([])))
        }
        return body
    }

    private func facility(_ id: String, _ kind: Programme.Lines) -> Known {
        var facility: Known = [(.id, .text(id))]
        if let operation = kind.operation { facility.append((.operation, .text(operation.rawValue))) }
        guard let applicant else { return facility }
        if !applicant.isPrefecture { facility.append((.municipality, .text(applicant.text))) }
        if schedule.isInTokyoArea(applicant), applicant.isPrefecture {
            facility.append((.disadvantagedArea, .object([])))
        }
        return facility
    }
}

extension JSONWriter {
    fileprivate mutating func start(_ key: String?, _ shape: Shape, from known: Known) {
        object(key) { $0.fields(of: shape, from: known) }
    }

    /// Every key that is known or must be there, in the order of the rows.
    fileprivate mutating func fields(of shape: Shape, from known: Known) {
        for field in shape.fields {
            let value = known.first { $0.key.place == field.place }?.value
            if value != nil || field.isRequired { start(field, from: value) }
        }
    }

    private mutating func start(_ field: Field, from value: KnownValue?) {
        switch (value, field.kind) {
        case (.text(let text)?, _): string(field.key, text)
        case (.object(let known)?, .object(let shape)): start(field.key, shape, from: known)
        case (.list(let elements)?, .list(let shape, _)):
            array(field.key) { for known in elements { $0.start(nil, shape, from: known) } }
        case (_, .object(let shape)): start(field.key, shape, from: [])
        case (_, .list(let shape, _)): array(field.key) { $0.start(nil, shape, from: []) }
        case (_, .money), (_, .whole), (_, .rising): null(field.key)
        case (_, .text), (_, .remark), (_, .basis), (_, .id), (_, .words), (_, .schedule), (_, .question), (_, .answer),
            (_, .localGovernment), (_, .municipality), (_, .headquarters), (_, .corporateNumber), (_, .day),
            (_, .share):
            string(field.key, "")
        }
    }
}

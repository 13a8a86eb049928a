package import GrantRules

/// The beginning of a plan: what is known stands in it, and every blank is a D code that names its place.
///
/// A blank text is `""` and a blank number `null`, so nobody can take a blank for a figure. Whatever may stay away
/// is not in it. When all blanks are filled the plan conforms, as far as the grant allows what they are filled with.
package struct StartingPlan: Sendable {
    package var applicant: LocalGovernmentCode?
    package var type: PlanType?
    package let schedule: Schedule
    private let programmes: [Programme]
    /// Of the first kind of facility.
    package var facilities = 1
    /// Whether it asks what earlier rounds granted.
    package var hasPrevious = false
    /// Whether it asks what the body applies for.
    package var hasRequested = false

    /// Of those programmes of the edition, or of those that stand together without a question: ①, soft costs and ④.
    package init(
        applicant: LocalGovernmentCode?, type: PlanType?, schedule: Schedule = .latest,
        programmes: Set<Programme.ID>? = nil
    ) {
        self.applicant = applicant
        self.type = type
        self.schedule = schedule
        self.programmes = schedule.programmes.filter {
            programmes?.contains($0.id) ?? [.publicFacilities, .costs, .companies].contains($0.lines)
        }
    }

    package func json() -> [UInt8] {
        JSONWriter.document { object in
            object.fields(of: .plan, from: plan)
            // An edition under trial may list costs for which the format has no row.
            for programme in programmes where programme.lines == .costs {
                guard Shape.plan.field(named: programme.id.text) == nil else { continue }
                object.array(programme.id.text) { $0.start(nil, .cost, from: Known<PlanKey>()) }
            }
        }
    }
}

extension StartingPlan {
    /// The same as a workbook to fill in.
    package func workbook() throws(NoRoom) -> [UInt8] {
        let text = json()
        var document = JSON()
        do { try document.parse(text, in: text.indices, Vocabulary.shared.keys) } catch {
            preconditionFailure("what is begun is JSON")
        }
        return try PlanWorkbook.bytes(of: document)
    }
}

extension StartingPlan {
    private func has(_ lines: Programme.Lines) -> Bool { programmes.contains { $0.lines == lines } }

    private var hasNew: Bool { programmes.contains { $0.lines.isFacility } }

    /// Promotion and companies need a facility; without one of this plan it is one of an earlier round.
    private var restsOnEarlierRound: Bool { !programmes.isEmpty && !hasNew && !has(.existingFacilities) }

    private var plan: Known<PlanKey> {
        let name = applicant.flatMap { LocalGovernments.name(of: $0)?.name }
        // ③ beside ①② is no printed combination, so somebody has to say on what basis it may be.
        let together = hasNew && has(.existingFacilities) ? ReadingValue.together : nil
        let earlier = restsOnEarlierRound || hasPrevious
        var kinds = [Programme.Lines.publicFacilities, .privateFacilities, .existingFacilities].filter { has($0) }
        if let first = kinds.first { kinds.insert(contentsOf: Array(repeating: first, count: facilities - 1), at: 0) }
        let places = kinds.enumerated().map { (kind: $1, known: facility("office-\($0 + 1)", $1)) }
        let company: Known<PlanKey> = [
            (.id, .text("company-1")), (.facility, .text(restsOnEarlierRound ? "earlier-1" : "office-1")),
        ]
        let plan = Known<PlanKey>(
            (.format, .text("grant-plan/1")), (.schedule, .text(schedule.id)),
            (.title, name.map { .text($0 + " 地方創生テレワーク推進実施計画") }), (.applicant, .object(body(name))),
            (.type, .maybe(type?.rawValue)),
            (.readings, together.map { .list([[(.id, .text($0.reading.id)), (.value, .text($0.id))]]) }),
            (.previous, earlier ? .object(previous) : nil),
            (.requested, hasRequested ? .object([(.eligibleCost, .blank), (.nationalShare, .blank)]) : nil),
            (.facilities, .each(places.filter { $0.kind.isFacility }) { $0.known }),
            (.existingFacilities, .each(places.filter { !$0.kind.isFacility }) { $0.known }),
            (
                .companySupport,
                has(.companies) ? .object([(.clawback, .object([])), (.companies, .list([company]))]) : nil
            ))
        let costs = programmes.filter { $0.lines == .costs }.compactMap { PlanKey(rawValue: $0.id.text) }
        return plan + costs.map { ($0, .list([[]])) }
    }

    private var previous: Known<PlanKey> {
        let facilities: Known<PlanKey> = [(.facilities, .list([[(.id, .text("earlier-1"))]]))]
        return hasPrevious ? facilities + [(.softCost, .blank), (.companies, .list([[]]))] : facilities
    }

    private func body(_ name: String?) -> Known<PlanKey> {
        let claims = applicant.map { schedule.isInTokyoArea($0) && !$0.isPrefecture } ?? false
        return Known(
            (.code, .maybe(applicant?.text)), (.name, .maybe(name)),
            (.disadvantagedArea, claims ? .object([]) : nil))
    }

    private func facility(_ id: String, _ kind: Programme.Lines) -> Known<PlanKey> {
        let own = applicant.flatMap { $0.isPrefecture ? nil : $0 }
        let claims = applicant.map { schedule.isInTokyoArea($0) && $0.isPrefecture } ?? false
        return Known(
            (.id, .text(id)), (.operation, .maybe(kind.operation?.rawValue)), (.municipality, .maybe(own?.text)),
            (.disadvantagedArea, claims ? .object([]) : nil))
    }
}

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
        json.object { write(into: &$0) }
        json.finish()
        return json.utf8
    }
}

extension StartingPlan {
    private func has(_ lines: Programme.Lines) -> Bool { programmes.contains { $0.lines == lines } }

    private var hasNew: Bool { programmes.contains { $0.lines.isFacility } }

    /// Promotion and companies need a facility; without one of this plan it is one of an earlier round.
    private var restsOnEarlierRound: Bool { !hasNew && !has(.existingFacilities) }

    /// What the companies use: the first facility there is.
    private var firstFacility: String { restsOnEarlierRound ? "earlier-1" : "office-1" }

    private func write(into plan: inout JSONWriter) {
        let name = applicant.flatMap { LocalGovernments.name(of: $0)?.name }
        plan.string("format", "grant-plan/1")
        plan.string("schedule", schedule.id)
        if let name { plan.string("title", name + " 地方創生テレワーク推進実施計画") }
        plan.object("applicant") {
            $0.string("code", applicant?.text ?? "")
            $0.string("name", name ?? "")
            if let applicant, schedule.isInTokyoArea(applicant), !applicant.isPrefecture { $0.blankClaim() }
        }
        plan.string("type", type?.rawValue ?? "")
        if hasNew, has(.existingFacilities) { writeReading(into: &plan) }
        if restsOnEarlierRound { writeEarlierRound(into: &plan) }
        writeFacilities(into: &plan)
        for programme in programmes where programme.lines == .costs {
            plan.array(programme.id.text) { $0.blankCost() }
        }
        if has(.companies) { writeCompanySupport(into: &plan) }
    }

    /// ③ beside ①② is no printed combination, so somebody has to say on what basis it may be.
    private func writeReading(into plan: inout JSONWriter) {
        plan.array("readings") {
            $0.object {
                $0.string("id", ReadingValue.together.reading.id)
                $0.string("value", ReadingValue.together.id)
                $0.string("basis", "")
            }
        }
    }

    private func writeEarlierRound(into plan: inout JSONWriter) {
        plan.object("previous") {
            $0.array("facilities") {
                $0.object {
                    $0.string("id", "earlier-1")
                    $0.string("name", "")
                    $0.null("capacity")
                    $0.null("eligibleCost")
                }
            }
        }
    }

    private func writeFacilities(into plan: inout JSONWriter) {
        let kinds = [.publicFacilities, .privateFacilities, .existingFacilities].filter { has($0) }
        if hasNew {
            plan.array("facilities") { list in
                for (index, kind) in kinds.enumerated() where kind.isFacility {
                    list.object { writeFacility("office-\(index + 1)", kind, into: &$0) }
                }
            }
        }
        if has(.existingFacilities) {
            plan.array("existingFacilities") { list in
                list.object { writeFacility("office-\(kinds.count)", .existingFacilities, into: &$0) }
            }
        }
    }

    private func writeFacility(_ id: String, _ kind: Programme.Lines, into facility: inout JSONWriter) {
        facility.string("id", id)
        facility.string("name", "")
        if let operation = kind.operation {
            facility.string("operation", operation.rawValue)
            facility.null("capacity")
        }
        let isPlace = applicant.map { !$0.isPrefecture } ?? false
        facility.string("municipality", isPlace ? applicant?.text ?? "" : "")
        if let applicant, schedule.isInTokyoArea(applicant), applicant.isPrefecture { facility.blankClaim() }
        facility.array("costs") { $0.blankCost() }
    }

    private func writeCompanySupport(into plan: inout JSONWriter) {
        plan.object("companySupport") {
            $0.object("clawback") {
                $0.string("source", "")
                $0.string("countedFrom", "")
                $0.array("steps") {
                    $0.object {
                        $0.null("withinMonths")
                        $0.string("share", "")
                    }
                }
            }
            $0.array("companies") {
                $0.object {
                    $0.string("id", "company-1")
                    $0.string("name", "")
                    $0.string("headquarters", "")
                    $0.string("facility", firstFacility)
                    $0.null("amount")
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func blankCost() {
        object {
            $0.string("item", "")
            $0.null("amount")
        }
    }

    fileprivate mutating func blankClaim() {
        object("disadvantagedArea") { $0.string("basis", "") }
    }
}

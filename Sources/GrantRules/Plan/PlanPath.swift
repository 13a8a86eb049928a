/// A place in a plan or a settlement: what a finding points at, without any idea of lines.
///
/// It is a few bytes, so that a million findings can be held before any is put into words.
package struct PlanPath: Hashable, Sendable {
    /// The keys that lead to an object or a list, with `/` between them.
    private let keys: Literal
    private let index: Int32
    private let field: Field

    /// The last key of the path, if there is one more; a case is spelled as the key is.
    package enum Field: String, Sendable {
        case none = ""
        case code, name, id, disadvantagedArea, municipality, costs, operatorContribution
        case amount, headquarters, facility, leftOn, withinMonths, steps, nationalShare, eligibleCost
        case on, dueOn, ground, payments, waived, taxableCost, period, elapsed, totalCost
    }

    package static let root = PlanPath("")
    package static let applicant = PlanPath("applicant")
    package static let companySupport = PlanPath("companySupport")
    package static let requested = PlanPath("requested")
    package static let localFunding = PlanPath("localFunding")
    package static let clawbackSteps = PlanPath("companySupport/clawback/steps")

    package static func facility(_ index: Int) -> PlanPath { PlanPath("facilities", index) }
    package static func existingFacility(_ index: Int) -> PlanPath { PlanPath("existingFacilities", index) }
    /// A list of costs, which stands under the word of its programme.
    package static func costs(_ programme: Programme.ID) -> PlanPath { PlanPath(programme.word) }
    package static func company(_ index: Int) -> PlanPath { PlanPath("companySupport/companies", index) }
    package static func reading(_ index: Int) -> PlanPath { PlanPath("readings", index) }
    package static func clawbackStep(_ index: Int) -> PlanPath { PlanPath("companySupport/clawback/steps", index) }
    package static func earlierFacility(_ index: Int) -> PlanPath { PlanPath("previous/facilities", index) }
    package static func earlierExisting(_ index: Int) -> PlanPath { PlanPath("previous/existingFacilities", index) }

    package static let decisions = PlanPath("decisions")
    package static let receipts = PlanPath("receipts")
    package static let fixed = PlanPath("fixed")
    package static let orders = PlanPath("orders")
    package static func receipt(_ index: Int) -> PlanPath { PlanPath("receipts", index) }
    package static func order(_ index: Int) -> PlanPath { PlanPath("orders", index) }
    package static func taxReturn(_ index: Int) -> PlanPath { PlanPath("taxReturns", index) }
    package static func disposal(_ index: Int) -> PlanPath { PlanPath("disposals", index) }

    private init(_ keys: Literal, _ index: Int = -1, _ field: Field = .none) {
        self.keys = keys
        self.index = Int32(truncatingIfNeeded: index)
        self.field = field
    }

    package func field(_ field: Field) -> PlanPath { PlanPath(keys, Int(index), field) }

    /// Whether it points at a claim of a disadvantaged area.
    var isClaim: Bool { field == .disadvantagedArea }

    var isOfDisposal: Bool { keys == "disposals" }

    /// One key or one place in a list.
    package enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    package var steps: [Step] {
        var steps = keys.text.utf8.split(separator: UInt8(ascii: "/")).map { Step.key(String(Substring($0))) }
        if index >= 0 { steps.append(.index(Int(index))) }
        if field != .none { steps.append(.key(field.rawValue)) }
        return steps
    }

    /// RFC 6901; no key of a plan needs an escape.
    package var pointer: String {
        (keys.text.isEmpty ? "" : "/" + keys.text) + (index < 0 ? "" : "/\(index)")
            + (field == .none ? "" : "/" + field.rawValue)
    }
}

/// A place in a plan: what a finding points at, without any idea of lines.
///
/// It is a few bytes, so that a million findings can be held before any is put into words.
public struct PlanPath: Hashable, Sendable {
    private let section: Section
    private let index: Int32
    private let field: Field

    public enum Section: UInt8, Sendable {
        case root, applicant, requested, localFunding, companySupport, promotion
        case readings, facilities, existingFacilities, companies, clawbackSteps
        case earlierFacilities, earlierExisting
    }

    /// The last key of the path, if there is one more.
    public enum Field: UInt8, Sendable {
        case none, code, name, id, disadvantagedArea, municipality, costs, operatorContribution
        case amount, headquarters, facility, leftOn, withinMonths, steps, nationalShare, eligibleCost
    }

    public static let root = PlanPath(.root)
    public static let applicant = PlanPath(.applicant)
    public static let promotion = PlanPath(.promotion)
    public static let companySupport = PlanPath(.companySupport)
    public static let requested = PlanPath(.requested)
    public static let localFunding = PlanPath(.localFunding)
    /// `/companySupport/clawback/steps`
    public static let clawbackSteps = PlanPath(.clawbackSteps)

    public static func facility(_ index: Int) -> PlanPath { PlanPath(.facilities, index) }
    public static func existingFacility(_ index: Int) -> PlanPath { PlanPath(.existingFacilities, index) }
    public static func company(_ index: Int) -> PlanPath { PlanPath(.companies, index) }
    public static func reading(_ index: Int) -> PlanPath { PlanPath(.readings, index) }
    public static func clawbackStep(_ index: Int) -> PlanPath { PlanPath(.clawbackSteps, index) }
    public static func earlierFacility(_ index: Int) -> PlanPath { PlanPath(.earlierFacilities, index) }
    public static func earlierExisting(_ index: Int) -> PlanPath { PlanPath(.earlierExisting, index) }

    private init(_ section: Section, _ index: Int = -1, _ field: Field = .none) {
        self.section = section
        self.index = Int32(truncatingIfNeeded: index)
        self.field = field
    }

    public func field(_ field: Field) -> PlanPath { PlanPath(section, Int(index), field) }

    /// Whether it points at a claim of a disadvantaged area.
    var isClaim: Bool { field == .disadvantagedArea }

    /// One key or one place in a list.
    public enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    public var steps: [Step] {
        var steps = section.keys.map { Step.key($0) }
        if index >= 0 { steps.append(.index(Int(index))) }
        if field != .none { steps.append(.key(field.key)) }
        return steps
    }

    /// RFC 6901; no key of a plan needs an escape.
    public var pointer: String {
        var pointer = ""
        for step in steps {
            switch step {
            case .key(let key): pointer += "/" + key
            case .index(let index): pointer += "/\(index)"
            }
        }
        return pointer
    }
}

extension PlanPath.Section {
    var keys: [String] {
        switch self {
        case .root: []
        case .applicant: ["applicant"]
        case .requested: ["requested"]
        case .localFunding: ["localFunding"]
        case .companySupport: ["companySupport"]
        case .promotion: ["promotion"]
        case .readings: ["readings"]
        case .facilities: ["facilities"]
        case .existingFacilities: ["existingFacilities"]
        case .companies: ["companySupport", "companies"]
        case .clawbackSteps: ["companySupport", "clawback", "steps"]
        case .earlierFacilities: ["previous", "facilities"]
        case .earlierExisting: ["previous", "existingFacilities"]
        }
    }
}

extension PlanPath.Field {
    var key: String {
        switch self {
        case .none: ""
        case .code: "code"
        case .name: "name"
        case .id: "id"
        case .disadvantagedArea: "disadvantagedArea"
        case .municipality: "municipality"
        case .costs: "costs"
        case .operatorContribution: "operatorContribution"
        case .amount: "amount"
        case .headquarters: "headquarters"
        case .facility: "facility"
        case .leftOn: "leftOn"
        case .withinMonths: "withinMonths"
        case .steps: "steps"
        case .nationalShare: "nationalShare"
        case .eligibleCost: "eligibleCost"
        }
    }
}

/// One rule of the grant: what it says, why, on what it rests, and how it judges a plan.
///
/// A rule is a value. To add one, write its file and add its name to `Rule.all`.
public struct Rule: Sendable {
    public let code: Code
    public let severity: Severity
    /// The rule in a few words.
    public let title: Text
    /// What it says and why, in a sentence or two.
    public let reason: Text
    /// What would mend it, whatever the figures are.
    public let remedy: Text
    public let sources: [Source]
    /// One-change edits of `Plan.example`, below, at and above the limit.
    public let examples: @Sendable () -> [Example]
    /// Refuses items or remarks on them, one at a time.
    var limit: Limit?
    /// Looks at the plan, or at the amounts when they are known.
    var check: Check?
    /// What is wrong in this case, with the figure and the limit.
    let message: @Sendable (Breach, Assessment) -> Text
}

public enum Severity: Int, Comparable, Sendable, CaseIterable {
    case info, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    public var name: String {
        switch self {
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

/// How a rule speaks inside the fold over the items.
struct Limit: Sendable {
    typealias Apply = @Sendable (inout Candidate, borrowing Running, inout Breaches) -> Void

    let lines: [Programme.Lines]
    let stage: Stage
    let apply: Apply

    /// What bars an item comes first and alone; other refusals may meet on one item; only an admitted one is remarked on.
    enum Stage: Sendable, CaseIterable { case bar, refusal, remark }

    static func barring(_ lines: [Programme.Lines], _ apply: @escaping Apply) -> Limit {
        Limit(lines: lines, stage: .bar, apply: apply)
    }

    static func refusing(_ lines: [Programme.Lines], _ apply: @escaping Apply) -> Limit {
        Limit(lines: lines, stage: .refusal, apply: apply)
    }

    static func remarking(_ lines: [Programme.Lines], _ apply: @escaping Apply) -> Limit {
        Limit(lines: lines, stage: .remark, apply: apply)
    }
}

extension [Programme.Lines] {
    static let facilities: [Programme.Lines] = [.publicFacilities, .privateFacilities]
    static let existing: [Programme.Lines] = [.existingFacilities]
    static let places = facilities + existing
    static let costs: [Programme.Lines] = [.costs]
    static let companies: [Programme.Lines] = [.companies]
}

/// How a rule looks at a plan as a whole.
enum Check: Sendable {
    typealias OfPlan = @Sendable (borrowing Filing, inout Breaches) -> Void
    typealias OfAmounts = @Sendable (borrowing Outcome, borrowing Plan, inout Breaches) -> Void
    typealias OfReadings = @Sendable ([ReadingOutcome], inout Breaches) -> Void

    /// Needs nothing but the plan; the readings cannot change its answer.
    case plan(OfPlan)
    /// Needs the amounts, so it speaks again under every reading.
    case amounts(OfAmounts)
    /// Needs the amounts under the other readings.
    case readings(OfReadings)
}

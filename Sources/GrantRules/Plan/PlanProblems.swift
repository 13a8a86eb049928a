/// Everything that keeps a draft from being a plan although each of its values is right by itself.
public struct PlanProblems: Error, Sendable {
    public let all: [Problem]
    /// Every amount of money together, for `sumTooLarge`.
    public let sum: Int64

    public struct Problem: Hashable, Sendable {
        public let kind: Kind
        package let path: PlanPath
        /// The earlier place that this one collides with.
        package let other: PlanPath?
    }

    public enum Kind: Hashable, Sendable {
        case duplicateID
        case noCosts
        case noSteps
        case stepsOutOfOrder
        case contributionOfPublicFacility
        case readingStatedTwice
        case prefectureAsPlace
        /// The edition pays for nothing of the kind.
        case programmeNotOffered
        case sumTooLarge
        /// An award is one decision at least.
        case noDecision
        /// It cannot be before the day that it collides with.
        case dayTooEarly
        /// It cannot be above the amount that it collides with.
        case partAboveWhole
        case amountOfNothing
        case yearsOutOfRange
        case nothingWaived
    }
}

extension PlanProblems {
    init(in draft: borrowing PlanDraft) {
        var checks = PlanChecks<PlanPath>()
        checks.look(at: draft)
        all = checks.found.map { Problem(kind: $0.kind, path: $0.place, other: $0.other) }
        sum = checks.sum
    }
}

extension PlanProblems: CustomStringConvertible {
    /// `duplicateID /facilities/1/id (/facilities/0/id)`; sentences are the findings of `Report(assessing:)`.
    public var description: String {
        all.map { problem in
            "\(problem.kind) \(problem.path.pointer)" + (problem.other.map { " (\($0.pointer))" } ?? "")
        }.joined(separator: "\n")
    }
}

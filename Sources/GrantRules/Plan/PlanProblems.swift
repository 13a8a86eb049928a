/// Everything that keeps a draft from being a plan although each of its values is right by itself.
public struct PlanProblems: Error, Sendable {
    /// In the order in which they were found; never empty in what is thrown.
    package let all: [Problem]
    /// Every amount of money together, for `sumTooLarge`.
    package let sum: Int64

    /// One thing that cannot be as it stands beside the rest; `PlanProblems.description` says where.
    package struct Problem: Hashable, Sendable {
        /// What is wrong, whatever the place.
        package let kind: Kind
        package let path: PlanPath
        /// The earlier place that this one collides with.
        package let other: PlanPath?
    }

    /// What only the whole of a plan or of a settlement can show to be wrong.
    package enum Kind: Hashable, Sendable {
        /// Ids stand once: among facilities of every kind, among companies, and in each list of a settlement.
        case duplicateID
        /// A facility, ① to ③, has one cost at least.
        case noCosts
        /// A scheme of repayment has one step at least.
        case noSteps
        /// The months of the steps rise strictly.
        case stepsOutOfOrder
        /// Only a facility of ② has an operator whose money there could be.
        case contributionOfPublicFacility
        /// A document answers a question at most once.
        case readingStatedTwice
        /// A facility or a head office stands in a municipality, not in a prefecture's own code.
        case prefectureAsPlace
        /// The edition pays for nothing of the kind.
        case programmeNotOffered
        /// All amounts together are above `Yen.largestSum`.
        case sumTooLarge
        /// An award is one decision at least.
        case noDecision
        /// It cannot be before the day that it collides with.
        case dayTooEarly
        /// It cannot be above the amount that it collides with.
        case partAboveWhole
        /// An order, its payment, and a cost that something is divided by are 1 yen or more.
        case amountOfNothing
        /// Years of a disposal outside `Disposal.periods` or `Disposal.elapsedYears`.
        case yearsOutOfRange
        /// A waiver names at least one of the two charges.
        case nothingWaived
    }
}

extension PlanProblems {
    init(in draft: borrowing PlanDraft) {
        var checks = PlanChecks<PlanPath>()
        checks.look(at: draft)
        self.init(consume checks)
    }

    init(_ checks: consuming PlanChecks<PlanPath>) {
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

public import GrantRules

/// Plans funded in the order of their lines, until the appropriation is used up.
public struct FundingOrder: Sendable {
    public let appropriation: Yen
    private var granted: Int64 = 0
    /// The line whose plan takes the last yen, or more than is left.
    public private(set) var usedUpAfter: Int?

    /// What one line's plan would be granted.
    public struct Share: Sendable {
        public let line: Int
        public let nationalShare: Yen
    }

    public init(_ schedule: Schedule = .latest) { appropriation = schedule.appropriation.value }

    /// The lines that follow those given before.
    public mutating func add(_ shares: [Share]) {
        for share in shares where usedUpAfter == nil {
            // Below the appropriation, so no sum of two passes 64 bits.
            granted += share.nationalShare.amount
            if granted >= appropriation.amount { usedUpAfter = share.line }
        }
    }
}

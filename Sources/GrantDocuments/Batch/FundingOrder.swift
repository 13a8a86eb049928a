package import GrantRules

/// Plans funded in the order of their lines, until the appropriation is used up.
package struct FundingOrder: Sendable {
    package let appropriation: Yen
    private var granted: Int64 = 0
    /// The line whose plan takes the last yen, or more than is left.
    package private(set) var usedUpAfter: Int?

    /// What one line's plan would be granted.
    package struct Share: Sendable {
        package let line: Int
        package let nationalShare: Yen
    }

    package init(_ schedule: Schedule = .latest) { appropriation = schedule.appropriation.value }

    /// The lines that follow those given before.
    package mutating func add(_ shares: [Share]) {
        for share in shares where usedUpAfter == nil {
            // Below the appropriation, so no sum of two passes 64 bits.
            granted += share.nationalShare.amount
            if granted >= appropriation.amount { usedUpAfter = share.line }
        }
    }
}

/// A settlement that holds together: whatever is one can be reckoned.
///
/// Nothing in it ever changes; it is a class only so that handing it around costs a pointer.
public final class Settlement: Sendable {
    /// All that was written down, as it was.
    public let draft: SettlementDraft
    /// The last of its days but for the days on which something is due.
    package let lastDay: Day

    /// Throws every problem at once; the rules of the law are not asked here but in `reckoned`.
    public init(_ draft: SettlementDraft) throws(PlanProblems) {
        let problems = PlanProblems(in: draft)
        guard problems.all.isEmpty else { throw problems }
        var days = draft.decisions.map { $0.day } + draft.receipts.map { $0.day }
        if let fixed = draft.fixed { days.append(fixed.day) }
        for order in draft.orders { days += [order.day] + order.payments.map { $0.day } }
        // There is a decision, or it would not hold together.
        lastDay = days.reduce(draft.decisions[0].day) { max($0, $1) }
        self.draft = draft
    }
}

extension Settlement: Equatable {
    public static func == (one: Settlement, other: Settlement) -> Bool { one === other || one.draft == other.draft }
}

/// The repayment scheme (返還制度) of the body's own ordinance.
public struct Clawback: Equatable, Sendable {
    /// The ordinance and its article.
    public var source: String
    public var countedFrom: Start
    /// Shares to be paid back, by the months within which the company left; the months rise strictly.
    public var steps: [Step]

    public init(source: String, countedFrom: Start, steps: [Step]) {
        self.source = source
        self.countedFrom = countedFrom
        self.steps = steps
    }

    public enum Start: String, Sendable, CaseIterable {
        case applied, paid, contracted

        /// The key of a company that holds the day.
        package var dayKey: String { rawValue + "On" }
    }

    public struct Step: Equatable, Sendable {
        public let withinMonths: Int
        public let share: Ratio

        public static let longest = 1_200

        public init?(withinMonths: Int, share: Ratio) {
            guard (1...Step.longest).contains(withinMonths) else { return nil }
            self.withinMonths = withinMonths
            self.share = share
        }

        /// A literal of an example.
        init(known months: Int, _ share: Ratio) {
            withinMonths = months
            self.share = share
        }
    }
}

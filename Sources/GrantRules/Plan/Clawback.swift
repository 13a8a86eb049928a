/// The repayment scheme (返還制度) of the body's own ordinance.
public struct Clawback: Equatable, Sendable {
    /// The ordinance and its article.
    public var source: String
    /// The event from which the months of every step count, as the ordinance has it.
    public var countedFrom: Start
    /// Shares to be paid back, by the months within which the company left; the months rise strictly.
    public var steps: [Step]

    /// Takes them as they are; `Plan` refuses a scheme without steps, or whose months do not rise.
    public init(source: String, countedFrom: Start, steps: [Step]) {
        self.source = source
        self.countedFrom = countedFrom
        self.steps = steps
    }

    /// The day of a company from which the months count; K802 when the company left and that day is missing.
    public enum Start: String, Sendable, CaseIterable {
        /// `Company.appliedOn`, of the application (申請日).
        case applied
        /// `Company.paidOn`, of the payment (支給日).
        case paid
        /// `Company.contractedOn`, of the lease or of the permission (契約日).
        case contracted

        /// The key of a company that holds the day.
        package var dayKey: String { rawValue + "On" }
    }

    /// What a company pays back that leaves within so many months of the start.
    public struct Step: Equatable, Sendable {
        /// 1 to 1,200; the period ends by the calendar (民法 140, 143).
        public let withinMonths: Int
        /// Of what the company was paid, and of the national part of that; each is rounded down to the yen.
        public let share: Ratio

        /// A bound of this format, a hundred years; the slides print none.
        package static let longest = 1_200

        /// Nil unless the months are from 1 to 1,200; whether they rise is for `Plan` to see.
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

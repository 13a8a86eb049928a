/// An order to pay back (返還命令).
public struct ReturnOrder: Equatable, Sendable {
    /// Stands once among the orders; in a finding `order/` comes before it.
    public var id: String
    /// Has no default, since on it hangs whether there is a 加算金 (L05).
    public var ground: Ground
    /// The principal, national money of 1 yen or more; without the charges.
    public var amount: Yen
    /// It takes from the receipts up to this day, the latest first (L06).
    public var day: Day
    /// As extended.
    public var dueOn: Day
    /// Which paper it is; nothing is judged by it.
    public var document: String?
    /// They act by their day, on one day as listed, and go to the principal until it is paid (L07).
    public var payments: [Payment] = []
    /// What of the charges was let off (L11); nil when nothing was.
    public var waived: Waiver?

    /// Neither paid nor waived; `Settlement` refuses 0 yen and a due day before the order's own.
    public init(id: String, ground: Ground, amount: Yen, on day: Day, dueOn: Day) {
        self.id = id
        self.ground = ground
        self.amount = amount
        self.day = day
        self.dueOn = dueOn
    }

    /// The article of the Act under which it stands, on which hangs whether there is a surcharge.
    public enum Ground: String, Sendable, CaseIterable {
        /// The body's own breach.
        case ownBreach = "17-1"
        /// A company's breach (間接補助事業者等).
        case companysBreach = "17-2"
        /// Changed circumstances.
        case changedCircumstances = "10-1"
        /// More was paid than was fixed.
        case overpaid = "18-2"
    }

    /// What the body paid under the order.
    public struct Payment: Equatable, Sendable {
        /// Not before the order's; it lowers the balance from the next day on.
        public var day: Day
        /// 1 yen or more; what the principal does not need goes to the charges.
        public var amount: Yen

        /// Checks nothing; `Settlement` refuses 0 yen and a day before the order's.
        public init(on day: Day, amount: Yen) {
            self.day = day
            self.amount = amount
        }
    }

    /// What was let off (免除), each charge for itself.
    public struct Waiver: Equatable, Sendable {
        /// Of the 加算金; nil for nothing, and more than there is of it is N113.
        public var surcharge: Yen?
        /// Of the 延滞金; nil for nothing, and more than there is of it is N113.
        public var lateCharge: Yen?
        /// Which paper it is; nothing is judged by it.
        public var document: String?

        /// Checks nothing; `Settlement` refuses a waiver that names neither charge.
        public init(surcharge: Yen? = nil, lateCharge: Yen? = nil, document: String? = nil) {
            self.surcharge = surcharge
            self.lateCharge = lateCharge
            self.document = document
        }
    }
}

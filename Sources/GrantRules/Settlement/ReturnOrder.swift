/// An order to pay back (返還命令).
public struct ReturnOrder: Equatable, Sendable {
    public var id: String
    public var ground: Ground
    public var amount: Yen
    public var day: Day
    /// As extended.
    public var dueOn: Day
    public var document: String?
    public var payments: [Payment] = []
    public var waived: Waiver?

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

    public struct Payment: Equatable, Sendable {
        public var day: Day
        public var amount: Yen

        public init(on day: Day, amount: Yen) {
            self.day = day
            self.amount = amount
        }
    }

    /// What was let off (免除), each charge for itself.
    public struct Waiver: Equatable, Sendable {
        public var surcharge: Yen?
        public var lateCharge: Yen?
        public var document: String?

        public init(surcharge: Yen? = nil, lateCharge: Yen? = nil, document: String? = nil) {
            self.surcharge = surcharge
            self.lateCharge = lateCharge
            self.document = document
        }
    }
}

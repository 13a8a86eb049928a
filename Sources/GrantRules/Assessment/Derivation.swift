/// An amount and, when they are kept, the steps by which it came about.
///
/// The same operations compute the figure and write the explanation, so neither can say what the other does not.
public struct Derivation: Sendable {
    public private(set) var yen: Yen
    /// None when nobody will read them, which saves the array.
    private var kept: [Step]?

    public var steps: [Step] { kept ?? [] }

    public struct Step: Sendable {
        public let operation: Operation
        public let result: Yen
    }

    public enum Operation: Sendable {
        /// The amount that the rest starts from.
        case given(Subject, Yen)
        /// Another item's amount, by its place among the items.
        case plus(item: Int, Yen)
        case less(Yen)
        case capped(at: Yen, by: Pool)
        case refused(by: CodeSet)
        case scaled(by: Ratio, rounding: Rounding)
    }

    /// What a derivation starts from.
    public enum Subject: Sendable { case declared, eligible, nothing }

    private init(_ subject: Subject, _ yen: Yen, keepingSteps: Bool) {
        self.yen = yen
        if keepingSteps { kept = [Step(operation: .given(subject, yen), result: yen)] }
    }

    static func given(_ subject: Subject, _ yen: Yen, keepingSteps: Bool) -> Derivation {
        Derivation(subject, yen, keepingSteps: keepingSteps)
    }

    private mutating func take(_ operation: @autoclosure () -> Operation, _ result: Yen) {
        yen = result
        kept?.append(Step(operation: operation(), result: result))
    }

    mutating func add(_ amount: Yen, item: Int) { take(.plus(item: item, amount), yen.plus(amount)) }

    mutating func subtract(_ amount: Yen) {
        if amount > .zero { take(.less(amount), yen.less(amount)) }
    }

    /// Lowers the amount to the ceiling, and says whether it was above.
    mutating func cap(at ceiling: Yen, by pool: @autoclosure () -> Pool) -> Bool {
        guard yen > ceiling else { return false }
        take(.capped(at: ceiling, by: pool()), ceiling)
        return true
    }

    mutating func refuse(by codes: CodeSet) { take(.refused(by: codes), .zero) }

    mutating func scale(by ratio: Ratio, rounding: Rounding) {
        take(.scaled(by: ratio, rounding: rounding), yen.scaled(by: ratio, rounding: rounding))
    }
}

extension Derivation {
    /// Does every step again from its operation alone; the result is `yen`, or the derivation is wrong.
    package func replayed() -> Yen {
        steps.reduce(.zero) { running, step in
            switch step.operation {
            case .given(_, let yen): yen
            case .plus(_, let yen): running.plus(yen)
            case .less(let yen): running.less(yen)
            case .capped(let ceiling, _): min(running, ceiling)
            case .refused: .zero
            case .scaled(let ratio, let rounding): running.scaled(by: ratio, rounding: rounding)
            }
        }
    }
}

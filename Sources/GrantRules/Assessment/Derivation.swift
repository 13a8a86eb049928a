/// An amount and, when they are kept, the steps by which it came about.
///
/// The same operations compute the figure and write the explanation, so neither can say what the other does not.
public struct Derivation: Sendable {
    /// What the last step came to, whether steps are kept or not.
    public private(set) var yen: Yen
    /// None when nobody will read them, which saves the array.
    private var kept: [Step]?

    /// In the order in which they were taken; empty when they were not kept.
    package var steps: [Step] { kept ?? [] }

    /// One operation and what it came to.
    package struct Step: Sendable {
        /// Done to the result of the step before, and enough to do it again.
        package let operation: Operation
        /// The amount after it, in whole yen.
        package let result: Yen
    }

    /// What a step does to the amount before it.
    package enum Operation: Sendable {
        /// The amount that the rest starts from.
        case given(Subject, Yen)
        /// Another item's amount, by its place among the items.
        case plus(item: Int, Yen)
        /// Takes away what the plan itself excludes from its costs.
        case less(Yen)
        /// Lowers it to what that limit had left for the item.
        case capped(at: Yen, by: Pool)
        /// Lowers it to 0, for the rules of these codes.
        case refused(by: CodeSet)
        /// Multiplies it exactly, by the rate of the plan's type (F03), and rounds once.
        case scaled(by: Ratio, rounding: Rounding)
    }

    /// What a derivation starts from.
    package enum Subject: Sendable {
        /// All costs of an item, excluded ones too.
        case declared
        /// Eligible cost, of an item or of all together, of which a share is taken.
        case eligible
        /// 0, to which the items' amounts are added.
        case nothing
    }

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

import GrantRules

/// One line of `batch`: the figures of a plan and its codes, written by hand into one buffer.
struct BatchRecord {
    private static let head = Array("{\"n\":".utf8)
    private static let applicant = Array(",\"applicant\":\"".utf8)
    private static let conforms = Array("\",\"verdict\":\"conforms\",\"declared\":".utf8)
    private static let violations = Array("\",\"verdict\":\"violations\",\"declared\":".utf8)
    private static let eligible = Array(",\"eligible\":".utf8)
    private static let nationalShare = Array(",\"nationalShare\":".utf8)
    private static let min = Array(",\"min\":".utf8)
    private static let max = Array(",\"max\":".utf8)
    private static let codes = Array(",\"codes\":".utf8)
    private static let unreadable = Array(",\"verdict\":\"unreadable\",\"codes\":".utf8)
    private static let end = Array("}\n".utf8)

    static func append(_ number: Int, _ plan: Plan, _ figures: Figures, codes list: [UInt8], to utf8: inout [UInt8]) {
        utf8 += head
        append(Int64(number), to: &utf8)
        utf8 += applicant
        plan.applicant.code.appending(to: &utf8)
        utf8 += figures.totals.verdict == .conforms ? conforms : violations
        append(figures.totals.declared.amount, to: &utf8)
        utf8 += eligible
        append(figures.totals.eligible.amount, to: &utf8)
        utf8 += nationalShare
        append(figures.totals.nationalShare.amount, to: &utf8)
        utf8 += min
        append(figures.range.min.amount, to: &utf8)
        utf8 += max
        append(figures.range.max.amount, to: &utf8)
        utf8 += codes
        utf8 += list
        utf8 += end
    }

    /// A line that no plan could be read from.
    static func append(_ number: Int, unreadable list: [UInt8], to utf8: inout [UInt8]) {
        utf8 += head
        append(Int64(number), to: &utf8)
        utf8 += unreadable
        utf8 += list
        utf8 += end
    }

    /// The digits of a number that is not negative, without making a string.
    @inline(__always)
    private static func append(_ number: Int64, to utf8: inout [UInt8]) {
        let first = utf8.count
        var rest = UInt64(truncatingIfNeeded: number)
        repeat {
            let (tenth, digit) = rest.quotientAndRemainder(dividingBy: 10)
            utf8.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
            rest = tenth
        } while rest > 0
        var (low, high) = (first, utf8.count - 1)
        while low < high {
            utf8.swapAt(low, high)
            low += 1
            high -= 1
        }
    }
}

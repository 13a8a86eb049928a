import GrantRules

/// One line of `batch`: the figures of a plan and its codes, written by hand into one buffer.
///
/// A class, so that using it counts one reference and not one for every part.
final class BatchRecord: Sendable {
    /// Longer than all that is fixed, with every number at its longest.
    private let room = 320
    private let head = Array("{\"n\":".utf8)
    private let applicant = Array(",\"applicant\":\"".utf8)
    private let conforms = Array("\",\"verdict\":\"conforms\",\"declared\":".utf8)
    private let violations = Array("\",\"verdict\":\"violations\",\"declared\":".utf8)
    private let eligible = Array(",\"eligible\":".utf8)
    private let nationalShare = Array(",\"nationalShare\":".utf8)
    private let min = Array(",\"min\":".utf8)
    private let max = Array(",\"max\":".utf8)
    private let codes = Array(",\"codes\":".utf8)
    private let unreadable = Array(",\"verdict\":\"unreadable\",\"codes\":".utf8)
    private let end = Array("}\n".utf8)

    func append(_ number: Int, _ plan: Plan, _ figures: Figures, codes list: [UInt8], to utf8: inout [UInt8]) {
        let code = plan.applicantCode.digits
        utf8.append(addingCapacity: room + list.count) { line in
            line.append(head)
            line.append(digitsOf: Int64(number))
            line.append(applicant)
            line.append(sixDigits: code)
            line.append(figures.totals.verdict == .conforms ? conforms : violations)
            line.append(digitsOf: figures.totals.declared.amount)
            line.append(eligible)
            line.append(digitsOf: figures.totals.eligible.amount)
            line.append(nationalShare)
            line.append(digitsOf: figures.totals.nationalShare.amount)
            line.append(min)
            line.append(digitsOf: figures.range.min.amount)
            line.append(max)
            line.append(digitsOf: figures.range.max.amount)
            line.append(codes)
            line.append(list)
            line.append(end)
        }
    }

    /// A line that no plan could be read from.
    func append(_ number: Int, unreadable list: [UInt8], to utf8: inout [UInt8]) {
        utf8.append(addingCapacity: room + list.count) { line in
            line.append(head)
            line.append(digitsOf: Int64(number))
            line.append(unreadable)
            line.append(list)
            line.append(end)
        }
    }
}

extension OutputSpan<UInt8> {
    @inline(__always)
    fileprivate mutating func append(_ bytes: [UInt8]) {
        for byte in bytes { append(byte) }
    }

    @inline(__always)
    fileprivate mutating func append(sixDigits number: UInt32) {
        var divisor: UInt32 = 100_000
        while divisor > 0 {
            append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }

    /// A number of at most sixteen digits that is not negative: all that a plan's amounts add up to.
    @inline(__always)
    fileprivate mutating func append(digitsOf number: Int64) {
        var rest = UInt64(truncatingIfNeeded: number)
        // The digits in their order, the first one lowest.
        var low: UInt64 = 0
        var high: UInt64 = 0
        repeat {
            let tenth = rest / 10
            high = high << 8 | low >> 56
            low = low << 8 | (rest &- tenth &* 10 &+ UInt64(UInt8(ascii: "0")))
            rest = tenth
        } while rest > 0
        while low != 0 {
            append(UInt8(truncatingIfNeeded: low))
            low = low >> 8 | high << 56
            high >>= 8
        }
    }
}

import GrantRules

/// One line of `batch`: the figures of a plan and its codes, written by hand into one buffer.
///
/// A class, so that using it counts one reference and not one for every part.
final class BatchRecord: Sendable {
    /// Longer than all that is fixed, with every number at its longest.
    private let room = 320
    private let head = FixedText("{\"n\":")
    private let applicant = FixedText(",\"applicant\":\"")
    private let conforms = FixedText("\",\"verdict\":\"conforms\",\"declared\":")
    private let violations = FixedText("\",\"verdict\":\"violations\",\"declared\":")
    private let eligible = FixedText(",\"eligible\":")
    private let nationalShare = FixedText(",\"nationalShare\":")
    private let min = FixedText(",\"min\":")
    private let max = FixedText(",\"max\":")
    private let codes = FixedText(",\"codes\":")
    private let unreadable = FixedText(",\"verdict\":\"unreadable\",\"codes\":")
    private let end = FixedText("}\n")

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

/// Text that is the same in every record, ready to be stored eight bytes at a time.
private struct FixedText: Sendable {
    let words: [UInt64]
    let count: Int

    init(_ text: String) {
        var words: [UInt64] = []
        var count = 0
        for byte in text.utf8 {
            if count % 8 == 0 { words.append(0) }
            words[count / 8] |= UInt64(byte) << UInt64(count % 8 * 8)
            count += 1
        }
        self.words = words
        self.count = count
    }
}

extension OutputSpan<UInt8> {
    @inline(__always)
    fileprivate mutating func append(_ bytes: [UInt8]) {
        for byte in bytes { append(byte) }
    }

    @inline(__always)
    fileprivate mutating func append(_ text: FixedText) {
        var left = text.count
        for word in text.words {
            append(word: word, count: min(left, 8))
            left &-= 8
        }
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
        append(word: low, count: 8 &- low.leadingZeroBitCount / 8)
        if high != 0 { append(word: high, count: 8 &- high.leadingZeroBitCount / 8) }
    }

    /// Up to eight bytes, the first of them lowest.
    @inline(__always)
    private mutating func append(word: UInt64, count more: Int) {
        unsafe withUnsafeMutableBufferPointer { room, count in
            // Safe: the room left is as large as what is stored, and every eight bytes are a number.
            precondition(room.count &- count >= 8)
            unsafe UnsafeMutableRawBufferPointer(room).storeBytes(
                of: word.littleEndian, toByteOffset: count, as: UInt64.self)
            count &+= more
        }
    }
}

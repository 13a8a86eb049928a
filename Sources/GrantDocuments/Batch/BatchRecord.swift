import GrantRules

/// One line of `batch`: the figures of a plan and its codes, written by hand into one buffer.
///
/// A class, so that using it counts one reference and not one for every part.
final class BatchRecord: Sendable {
    /// Longer than all that is fixed, with every number at its longest.
    private let room = 320 + CodeBook.lengthOfName * LineCodes.all.count
    private let head = FixedText("{\"n\":")
    private let applicant = FixedText(",\"applicant\":\"")
    private let conforms = FixedText("\",\"verdict\":\"conforms\",\"declared\":")
    private let violations = FixedText("\",\"verdict\":\"violations\",\"declared\":")
    private let eligible = FixedText(",\"eligible\":")
    private let nationalShare = FixedText(",\"nationalShare\":")
    private let min = FixedText(",\"min\":")
    private let max = FixedText(",\"max\":")
    private let codes = FixedText(",\"codes\":[")
    private let unreadable = FixedText(",\"verdict\":\"unreadable\",\"codes\":[")
    private let end = FixedText("]}\n")
    /// As `CodeBook` has them.
    private let names: [UInt64]

    init(_ names: [UInt64]) { self.names = names }

    func append(_ number: Int, _ plan: Plan, _ figures: Figures, codes shown: LineCodes, to utf8: inout [UInt8]) {
        let code = plan.draft.applicant.code.digits
        utf8.append(addingCapacity: room) { line in
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
            line.append(shown, names)
            line.append(end)
        }
    }

    /// A line that no plan could be read from.
    func append(_ number: Int, unreadable shown: LineCodes, to utf8: inout [UInt8]) {
        utf8.append(addingCapacity: room) { line in
            line.append(head)
            line.append(digitsOf: Int64(number))
            line.append(unreadable)
            line.append(shown, names)
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
    /// `"F201","R901"`
    @inline(__always)
    fileprivate mutating func append(_ codes: LineCodes, _ names: [UInt64]) {
        var last = count
        codes.forEachPlace {
            append(word: names[$0], count: CodeBook.lengthOfName)
            last = count &- 1
        }
        // Without the comma behind the last.
        removeLast(count &- last)
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
        append(word: OutputSpan.eightDigits(number) &>> 16 | OutputSpan.zeros, count: 6)
    }

    /// A number of at most sixteen digits that is not negative: all that a plan's amounts add up to.
    @inline(__always)
    fileprivate mutating func append(digitsOf number: Int64) {
        let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
        let last = OutputSpan.eightDigits(UInt32(truncatingIfNeeded: low))
        guard high > 0 else { return append(withoutZeros: last) }
        append(withoutZeros: OutputSpan.eightDigits(UInt32(truncatingIfNeeded: high)))
        append(word: last | OutputSpan.zeros, count: 8)
    }

    /// Without the zeros before it; of nothing but zeros, the last.
    @inline(__always)
    private mutating func append(withoutZeros digits: UInt64) {
        let zeros = min(digits.trailingZeroBitCount / 8, 7)
        append(word: (digits | OutputSpan.zeros) &>> UInt64(truncatingIfNeeded: zeros &* 8), count: 8 &- zeros)
    }

    /// What makes a digit of its value.
    private static var zeros: UInt64 { 0x3030_3030_3030_3030 }

    /// The digits of a number below 100,000,000, a byte each, the first of them lowest.
    @inline(__always)
    private static func eightDigits(_ number: UInt32) -> UInt64 {
        // Two groups of four digits, four of two, eight of one; a division by 100 or 10 is a product and a shift.
        let fours = UInt64(number / 10_000) | UInt64(number % 10_000) &<< 32
        let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) &<< 16
        let tens = (pairs &* 103) &>> 10 & 0x000F_000F_000F_000F
        return tens | (pairs &- tens &* 10) &<< 8
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

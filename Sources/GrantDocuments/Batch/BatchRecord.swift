import GrantRules

/// One line of `batch`: the figures of a plan and its codes, written by hand into one buffer.
struct BatchRecord: Sendable {
    /// Longer than all that is fixed, with every number at its longest.
    private let room = 320 + CodeBook.lengthOfName * LineCodes.all.count
    /// As `CodeBook` has them.
    private let names: [UInt64]

    init(_ names: [UInt64]) { self.names = names }

    func append(_ number: Int, _ plan: Plan, _ figures: Figures, codes shown: LineCodes, to utf8: inout [UInt8]) {
        let code = plan.draft.applicant.code.digits
        utf8.append(addingCapacity: room) { line in
            line.append("{\"n\":")
            line.append(digitsOf: Int64(number))
            line.append(",\"applicant\":\"")
            line.append(digitsOf: Int64(code), atLeast: 6)
            line.append("\",\"verdict\":\"")
            line.append(figures.totals.verdict == .conforms ? "conforms" : "violations")
            line.append("\",\"declared\":")
            line.append(digitsOf: figures.totals.declared.amount)
            line.append(",\"eligible\":")
            line.append(digitsOf: figures.totals.eligible.amount)
            line.append(",\"nationalShare\":")
            line.append(digitsOf: figures.totals.nationalShare.amount)
            line.append(",\"min\":")
            line.append(digitsOf: figures.range.min.amount)
            line.append(",\"max\":")
            line.append(digitsOf: figures.range.max.amount)
            line.append(shown, names)
        }
    }

    /// A line that no plan could be read from.
    func append(_ number: Int, unreadable shown: LineCodes, to utf8: inout [UInt8]) {
        utf8.append(addingCapacity: room) { line in
            line.append("{\"n\":")
            line.append(digitsOf: Int64(number))
            line.append(",\"verdict\":\"unreadable\"")
            line.append(shown, names)
        }
    }
}

extension OutputSpan<UInt8> {
    /// `"F201","R901"`, and the end of the line.
    @inline(__always)
    fileprivate mutating func append(_ codes: LineCodes, _ names: [UInt64]) {
        append(",\"codes\":[")
        var last = count
        codes.forEachPlace {
            var name = names[$0]
            while name > 0 {
                append(UInt8(truncatingIfNeeded: name))
                name &>>= 8
            }
            last = count &- 1
        }
        // Without the comma behind the last.
        removeLast(count &- last)
        append("]}\n")
    }

    @inline(__always)
    fileprivate mutating func append(_ text: StaticString) {
        let length = text.utf8CodeUnitCount
        unsafe withUnsafeMutableBufferPointer { room, count in
            // Safe: the room left is as large as the text, which lies apart from it.
            precondition(room.count &- count >= length)
            unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[count...]).copyMemory(
                from: UnsafeRawBufferPointer(start: text.utf8Start, count: length))
            count &+= length
        }
    }

    /// A number that is not negative, with zeros before it where it has fewer digits.
    @inline(__always)
    fileprivate mutating func append(digitsOf number: Int64, atLeast least: Int = 1) {
        var (rest, length, next) = (UInt64(truncatingIfNeeded: number), 1, UInt64(10))
        while next <= rest || length < least { (length, next) = (length &+ 1, next &* 10) }
        unsafe withUnsafeMutableBufferPointer { room, count in
            // Safe: the room left is as large as the number.
            precondition(room.count &- count >= length)
            for place in (count..<count &+ length).reversed() {
                unsafe room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            count &+= length
        }
    }
}

/// Lines and columns of a text, counted from 1: lines end at LF or CRLF, columns are Unicode scalars.
///
/// It keeps a mark every few hundred bytes, so a place costs the same wherever it is and however long the lines are.
package struct LineTable: Sendable {
    private let bytes: [UInt8]
    private let marks: [Mark]

    /// Where the counting stands at the beginning of a block.
    private struct Mark {
        /// Line breaks before it.
        var breaks: UInt32 = 0
        /// Scalars that begin between the last line break and it.
        var scalars: UInt32 = 0
    }

    private static let block = 512

    package init(_ bytes: [UInt8]) {
        var marks: [Mark] = []
        var mark = Mark()
        var start = 0
        while true {
            marks.append(mark)
            guard start < bytes.count else { break }
            let end = min(start + LineTable.block, bytes.count)
            LineTable.count(bytes, start..<end, &mark)
            start = end
        }
        self.bytes = bytes
        self.marks = marks
    }

    /// The place of a byte; what lies beyond the end is taken for the end.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = max(0, min(offset, bytes.count))
        let block = offset / LineTable.block
        var mark = marks[block]
        LineTable.count(bytes, block * LineTable.block..<offset, &mark)
        return (Int(mark.breaks) + 1, Int(mark.scalars) + 1)
    }

    /// The bytes of a line without its end and without a byte order mark; empty beyond the last line.
    package func line(_ number: Int) -> Range<Int> {
        guard let start = start(ofLine: number) else { return bytes.count..<bytes.count }
        var end = bytes.count
        if let next = self.start(ofLine: number + 1) {
            end = next - 1
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        }
        return start..<end
    }

    private func start(ofLine number: Int) -> Int? {
        if number == 1 { return JSON.beginsWithMark(bytes, bytes.indices) ? 3 : 0 }
        // The last block before which the line break in question has not come yet.
        var low = 0
        var high = marks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(marks[middle].breaks) < number - 1 { low = middle } else { high = middle }
        }
        var breaks = Int(marks[low].breaks)
        var position = low * LineTable.block
        while position < bytes.count {
            if bytes[position] == 0x0A {
                breaks += 1
                if breaks == number - 1 { return position + 1 }
            }
            position += 1
        }
        return nil
    }

    private static func count(_ bytes: [UInt8], _ range: Range<Int>, _ mark: inout Mark) {
        // A byte order mark is no column.
        let isMarked = range.lowerBound == 0 && JSON.beginsWithMark(bytes, bytes.indices)
        let first = isMarked ? min(3, range.upperBound) : range.lowerBound
        for position in first..<range.upperBound {
            let byte = bytes[position]
            if byte == 0x0A {
                mark.breaks += 1
                mark.scalars = 0
            } else if byte & 0xC0 != 0x80 {
                mark.scalars += 1
            }
        }
    }
}

/// The ranges of a sheet that are shown as one cell; no two share a cell.
package struct MergedRanges: Sendable {
    package let ranges: [CellRange]
    /// Each range once for each of its columns, in the order of columns, then rows.
    private let strips: [Strip]

    private struct Strip: Sendable {
        let column: Int32
        let firstRow: Int32
        let range: Int32
    }

    /// Nil when two ranges share a cell.
    init?(_ ranges: [CellRange]) {
        var strips: [Strip] = []
        for (index, range) in ranges.enumerated() {
            for column in range.first.column...range.last.column {
                strips.append(Strip(column: Int32(column), firstRow: Int32(range.first.row), range: Int32(index)))
            }
        }
        strips.sort { ($0.column, $0.firstRow) < ($1.column, $1.firstRow) }
        for (strip, next) in zip(strips, strips.dropFirst()) where strip.column == next.column {
            guard next.firstRow > ranges[Int(strip.range)].last.row else { return nil }
        }
        self.ranges = ranges
        self.strips = strips
    }

    package func range(over cell: CellAddress) -> CellRange? {
        let after = strips.firstPlace { ($0.column, $0.firstRow) > (Int32(cell.column), Int32(cell.row)) }
        guard after > 0 else { return nil }
        let range = ranges[Int(strips[after - 1].range)]
        return range.contains(cell) ? range : nil
    }
}

/// A sheet's cells, row by row, and what lies over them. Cells that hold nothing are not there.
package struct Sheet: Sendable {
    package let name: String
    package let isHidden: Bool
    package let merged: MergedRanges
    package let hiddenColumns: [ClosedRange<Int>]
    /// In the order of rows, then columns.
    let cells: [StoredCell]
    let texts: TextStore

    package struct Row: Sendable {
        package let index: Int
        package let isHidden: Bool
        package let cells: [Cell]

        package func cell(inColumn column: Int) -> Cell? { cells.first { $0.address.column == column } }
    }

    /// The rows with anything in them, each made when it is reached.
    package var rows: some Sequence<Row> {
        sequence(state: 0) { next -> Row? in
            guard next < cells.count else { return nil }
            let start = next
            while next < cells.count, cells[next].row == cells[start].row { next += 1 }
            return Row(
                index: Int(cells[start].row), isHidden: cells[start].marks.contains(.isInHiddenRow),
                cells: cells[start..<next].map { cell($0) })
        }
    }

    package func cell(at address: CellAddress) -> Cell? {
        let place = cells.firstPlace { !($0.address < address) }
        return place < cells.count && cells[place].address == address ? cell(cells[place]) : nil
    }

    private func cell(_ stored: StoredCell) -> Cell {
        Cell(
            address: stored.address, kind: stored.kind, text: texts.text(stored.text),
            isDate: stored.marks.contains(.isDate), showsMultiple: stored.marks.contains(.showsMultiple),
            isFormula: stored.marks.contains(.isFormula))
    }
}

extension Array {
    /// The place of the first element that fits, where all after it fit as well.
    func firstPlace(where fits: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if fits(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

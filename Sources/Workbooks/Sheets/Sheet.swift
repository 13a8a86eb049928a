/// A sheet's cells, row by row, and what lies over them. Cells that hold nothing are not there.
package struct Sheet: Sendable {
    package let name: String
    package let isHidden: Bool
    package let merged: MergedRanges
    package let hiddenColumns: [ClosedRange<Int>]
    /// In the order of rows, then columns.
    let cells: [StoredCell]
    let texts: TextStore

    /// Its cells are made when they are asked for.
    package struct Row: Sendable {
        package let index: Int
        package let isHidden: Bool
        fileprivate let stored: ArraySlice<StoredCell>
        fileprivate let texts: TextStore

        package var cells: [Cell] { stored.map { Cell($0, texts) } }

        package func cell(inColumn column: Int) -> Cell? {
            stored.first { $0.column == column }.map { Cell($0, texts) }
        }
    }

    /// The rows with anything in them.
    package var rows: some Sequence<Row> {
        sequence(state: 0) { next -> Row? in
            guard next < cells.count else { return nil }
            let start = next
            while next < cells.count, cells[next].row == cells[start].row { next += 1 }
            return Row(
                index: Int(cells[start].row), isHidden: cells[start].marks.contains(.isInHiddenRow),
                stored: cells[start..<next], texts: texts)
        }
    }

    /// The columns below a row that have a cell as is wanted.
    package func columns(below row: Int, with isWanted: (Cell) -> Bool) -> Set<Int> {
        var isFound: [Bool] = []
        for stored in cells[cells.firstPlace { $0.row > row }...] {
            let column = Int(stored.column)
            if column < isFound.count, isFound[column] { continue }
            guard isWanted(Cell(stored, texts)) else { continue }
            if column >= isFound.count { isFound += repeatElement(false, count: column + 1 - isFound.count) }
            isFound[column] = true
        }
        return Set(isFound.indices.filter { isFound[$0] })
    }

    package func cell(at address: CellAddress) -> Cell? {
        let place = cells.firstPlace { !($0.address < address) }
        return place < cells.count && cells[place].address == address ? Cell(cells[place], texts) : nil
    }
}

extension Cell {
    fileprivate init(_ stored: StoredCell, _ texts: TextStore) {
        self.init(
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

public import GrantRules

/// The text of a plan and where its lines are; of a workbook, the text made out of it and where its cells are.
public struct SourceText: Sendable {
    /// As it was given.
    package let file: [UInt8]
    package let bytes: [UInt8]
    package let lines: LineTable
    let cells: CellMap?

    package init(_ bytes: [UInt8]) {
        file = bytes
        self.bytes = bytes
        lines = LineTable(bytes)
        cells = nil
    }

    init(_ json: JSON, from cells: CellMap, file: [UInt8]) {
        self.file = file
        bytes = json.bytes
        lines = LineTable(json.bytes)
        self.cells = cells
    }

    package var isWorkbook: Bool { cells != nil }

    /// Counted from 1, columns in Unicode scalars; of a workbook, row and column of a cell.
    public struct Position: Hashable, Sendable {
        /// A line ends at LF or CRLF; of a workbook, the row.
        public let line: Int
        /// In Unicode scalars, not in bytes; of a workbook, 1 for column A.
        public let column: Int
    }

    package func position(of offset: Int) -> Position {
        let (line, column) = lines.position(of: offset)
        return Position(line: line, column: column)
    }

    /// Where the value pointed at begins; the place has to be one of a finding about this text.
    public func start(of place: Finding.Place) -> Position {
        guard let (row, column) = cells(of: place)?.start else { return position(of: place.bytes.lowerBound) }
        return Position(line: row, column: column)
    }

    /// Exclusive.
    package func end(of place: Finding.Place) -> Position {
        guard let (row, column) = cells(of: place)?.end else { return position(of: place.bytes.upperBound) }
        return Position(line: row, column: column)
    }

    /// Where a reader should look.
    package func shownStart(of place: Finding.Place) -> Position {
        cells == nil ? position(of: place.shown.lowerBound) : start(of: place)
    }

    func cells(of place: Finding.Place) -> CellPlace? { cells?.place(at: place.bytes) }

    /// The heading that a cell stands under, and what is in it; nothing of a text.
    package func cell(of place: Finding.Place) -> (heading: String, text: String)? {
        guard let cells, let place = cells.place(at: place.bytes), let heading = place.heading else { return nil }
        return (heading, cells.text(at: place))
    }

    /// `plan.json:12:7`, or `計画.xlsx 「経費」C4:C6`.
    func whereabouts(of place: Finding.Place, in file: String) -> String {
        if let cells = cells(of: place) { return "\(file) \(cells.text)" }
        let start = shownStart(of: place)
        return "\(file):\(start.line):\(start.column)"
    }
}

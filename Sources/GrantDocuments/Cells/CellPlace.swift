import Workbooks

/// Cells of one sheet, and the heading that they stand under when there is one.
struct CellPlace: Hashable, Sendable {
    let sheet: String
    private let first: CellRange
    /// Apart from the first, because most places are one cell and there may be a million.
    private let others: [CellRange]
    /// 金額（円）
    let heading: String?

    init(_ sheet: String, _ range: CellRange, heading: String? = nil) {
        self.sheet = sheet
        first = range
        others = []
        self.heading = heading
    }

    /// Ranges that lie one above the other become one; nil without any.
    init?(_ sheet: String, _ ranges: [CellRange], heading: String? = nil) {
        var joined: [CellRange] = []
        for range in ranges {
            if let last = joined.last, last.last.row + 1 == range.first.row,
                last.first.column == range.first.column, last.last.column == range.last.column
            {
                joined[joined.count - 1] = CellRange(last.first, range.last)
            } else {
                joined.append(range)
            }
        }
        guard let first = joined.first else { return nil }
        self.sheet = sheet
        self.first = first
        others = Array(joined.dropFirst())
        self.heading = heading
    }

    /// All of one sheet, in one; nil without any.
    init?(_ places: [CellPlace], heading: String? = nil) {
        guard let sheet = places.first?.sheet else { return nil }
        var ranges: [CellRange] = []
        for place in places {
            ranges.append(place.first)
            ranges += place.others
        }
        self.init(sheet, ranges, heading: heading)
    }

    var ranges: [CellRange] { [first] + others }

    /// 「経費」C4:C6 C9
    var text: String { "「\(sheet)」\(cells)" }

    private static let mostShown = 8

    var cells: String {
        let shown = ranges.prefix(CellPlace.mostShown).map { $0.text }.joined(separator: " ")
        return ranges.count > CellPlace.mostShown ? shown + " …" : shown
    }

    /// Row and column of the first cell, counted from 1.
    var start: (row: Int, column: Int) { (first.first.row + 1, first.first.column + 1) }

    /// The last row, and the column after the last.
    var end: (row: Int, column: Int) {
        let last = (others.last ?? first).last
        return (last.row + 1, last.column + 2)
    }
}

/// Where in a workbook the values of a text stand that was made out of it.
struct CellMap: Sendable {
    let workbook: Workbook
    /// Where each value begins, in the order of the text; behind the text, one byte each, what no value says.
    private let starts: [Int]
    private let places: [CellPlace]

    /// `places` are those of the values in the order of the text, then the others.
    init(_ workbook: Workbook, of json: JSON, _ places: [CellPlace]) {
        self.workbook = workbook
        var starts: [Int] = []
        starts.reserveCapacity(places.count)
        CellMap.add(json.root, of: json, to: &starts)
        for further in 0..<places.count - starts.count { starts.append(json.bytes.count + further) }
        self.starts = starts
        self.places = places
    }

    private static func add(_ node: JSON.Node, of json: JSON, to starts: inout [Int]) {
        starts.append(json.range(of: node).lowerBound)
        for member in json.members(of: node) { add(member.value, of: json, to: &starts) }
        for element in json.elements(of: node) { add(element, of: json, to: &starts) }
    }

    /// Of the value that begins there, or the last that begins before.
    func place(at bytes: Range<Int>) -> CellPlace? {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = low + (high - low) / 2
            if starts[middle] <= bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && low <= places.count ? places[low - 1] : nil
    }

    /// The node of a value by its number in the order of the text.
    func node(ofValue number: Int, in json: JSON) -> Int {
        var (low, high) = (0, json.tape[json.root.index].skip)
        while low < high {
            let middle = low + (high - low) / 2
            if json.tape[middle].start < starts[number] { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What stands in the first cell of a place.
    func text(at place: CellPlace) -> String {
        let (row, column) = place.start
        let sheet = workbook.sheets.first { $0.name == place.sheet }
        guard let cell = sheet?.cell(at: CellAddress(row: row - 1, column: column - 1)) else { return "" }
        guard cell.kind == .number, !cell.isDate, let number = CellNumber(cell.text) else { return cell.text }
        return number.plain
    }
}

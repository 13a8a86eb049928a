/// Reads the cells of one sheet after another, the texts of all into one store.
struct SheetReader {
    /// Whether the file asks to be worked out anew, so that it vouches for no value of a formula.
    let isStale: Bool
    /// By the number of a style, what it says of a number.
    var styles: [StoredCell.Marks] = []
    var texts = TextStore()
    var shared: [TextStore.Place] = []
    /// Of all sheets, as the next one.
    var cellCount = 0
    var mergedColumns = 0

    private var cells: [StoredCell] = []
    private var merged: [CellRange] = []
    private var hiddenColumns: [ClosedRange<Int>] = []

    struct Contents {
        let cells: [StoredCell]
        let merged: MergedRanges
        let hiddenColumns: [ClosedRange<Int>]
    }

    init(isStale: Bool) { self.isStale = isStale }

    /// Most texts stand in a part of their own, to which cells refer by number.
    mutating func readSharedTexts(_ part: consuming XMLReader) throws(WorkbookFlaw) {
        var xml = part
        guard try xml.nextChild(of: 0) else { throw .brokenMarkup(xml.part) }
        while try xml.nextChild(of: 1) {
            let start = texts.bytes.count
            try xml.appendRichText(to: &texts.bytes)
            texts.bytes.unescapeCharacters(from: start)
            shared.append(texts.place(from: start))
            try Bound.sharedTexts.check(shared.count)
        }
    }

    mutating func read(_ part: consuming XMLReader) throws(WorkbookFlaw) -> Contents {
        var xml = part
        (cells, merged, hiddenColumns) = ([], [], [])
        guard try xml.nextChild(of: 0) else { throw .brokenMarkup(xml.part) }
        while try xml.nextChild(of: 1) {
            if xml.is("cols") {
                while try xml.nextChild(of: 2) { try column(xml) }
            } else if xml.is("sheetData") {
                var next = 0
                while try xml.nextChild(of: 2) { next = try row(&xml, orElse: next) + 1 }
            } else if xml.is("mergeCells") {
                while try xml.nextChild(of: 2) { try merge(xml) }
            }
        }
        // One place twice is no workbook that Excel would open.
        let isSorted = zip(cells, cells.dropFirst()).allSatisfy { $0.address < $1.address }
        if !isSorted { cells.sort { $0.address < $1.address } }
        guard let merged = MergedRanges(merged),
            isSorted || zip(cells, cells.dropFirst()).allSatisfy({ $0.address < $1.address })
        else { throw .contradiction(xml.part) }
        return Contents(cells: cells, merged: merged, hiddenColumns: hiddenColumns)
    }

    private mutating func column(_ xml: XMLReader) throws(WorkbookFlaw) {
        guard xml.flag("hidden") else { return }
        guard let first = xml.number("min"), let last = xml.number("max"), first >= 1, first <= last,
            last <= CellAddress.mostColumns, hiddenColumns.count < CellAddress.mostColumns
        else { throw .contradiction(xml.part) }
        hiddenColumns.append(first - 1...last - 1)
    }

    private mutating func merge(_ xml: XMLReader) throws(WorkbookFlaw) {
        guard let range = xml.plain("ref").flatMap({ CellRange(xml.bytes[$0]) }) else { throw .contradiction(xml.part) }
        mergedColumns += range.last.column - range.first.column + 1
        try Bound.mergedColumns.check(mergedColumns)
        if range.first != range.last { merged.append(range) }
    }

    /// Writers may leave out where a row or a cell is: then it is next to the one before.
    private mutating func row(_ xml: inout XMLReader, orElse next: Int) throws(WorkbookFlaw) -> Int {
        var row = next
        if let said = xml.plain("r") {
            guard let number = xml.bytes.span.number(said, in: 10), number >= 1 else { throw .contradiction(xml.part) }
            row = Int(number) - 1
        }
        guard row < CellAddress.mostRows else { throw .contradiction(xml.part) }
        let marks: StoredCell.Marks = xml.flag("hidden") ? [.isInHiddenRow] : []
        var column = 0
        while try xml.nextChild(of: 3) {
            guard xml.is("c") else { continue }
            if let said = xml.plain("r") {
                guard let address = CellAddress(xml.bytes[said]), address.row == row else {
                    throw .contradiction(xml.part)
                }
                column = address.column
            }
            guard column < CellAddress.mostColumns else { throw .contradiction(xml.part) }
            try cell(&xml, CellAddress(row: row, column: column), marks)
            column += 1
        }
        return row
    }

    private mutating func cell(
        _ xml: inout XMLReader, _ address: CellAddress, _ rowMarks: StoredCell.Marks
    ) throws(WorkbookFlaw) {
        let type = xml.plain("t") ?? 0..<0
        let firstOfType = type.first.map { xml.bytes[$0] }
        let style = xml.number("s") ?? 0
        let start = texts.bytes.count
        var marks = rowMarks
        while try xml.nextChild(of: 4) {
            if xml.is("v") {
                try xml.appendText(to: &texts.bytes)
            } else if xml.is("is") {
                try xml.appendRichText(to: &texts.bytes)
            } else if xml.is("f") {
                marks.insert(.isFormula)
            }
        }
        var place = texts.place(from: start)
        var kind: Cell.Kind
        switch firstOfType {
        case nil, UInt8(ascii: "n"):
            kind = .number
            if style < styles.count { marks.formUnion(styles[style]) }
        case UInt8(ascii: "s") where type.count == 1:
            kind = .text
            if place.length > 0 {
                guard let index = texts.bytes.span.number(start..<texts.bytes.count, in: 10), index < shared.count
                else {
                    throw .contradiction(xml.part)
                }
                texts.bytes.removeLast(texts.bytes.count - start)
                place = shared[Int(index)]
            }
        case UInt8(ascii: "s"), UInt8(ascii: "i"):
            kind = .text
            texts.bytes.unescapeCharacters(from: start)
            place = texts.place(from: start)
        case UInt8(ascii: "b"): kind = .boolean
        case UInt8(ascii: "e"): kind = .error
        case UInt8(ascii: "d"): kind = .isoDate
        default: throw .contradiction(xml.part)
        }
        if marks.contains(.isFormula), isStale || (place.length == 0 && kind != .text) {
            kind = .uncalculated
            place = TextStore.Place(start: 0, length: 0)
        }
        guard place.length > 0 || kind == .uncalculated else { return }
        cellCount += 1
        try Bound.cells.check(cellCount)
        cells.append(
            StoredCell(row: UInt32(address.row), column: UInt16(address.column), kind: kind, marks: marks, text: place))
    }
}

extension XMLReader {
    /// Adds the text of the element just begun: its own `t` and those of its runs, without the furigana in `rPh`,
    /// which Excel keeps for whatever a Japanese keyboard has typed.
    mutating func appendRichText(to buffer: inout [UInt8]) throws(WorkbookFlaw) {
        let outer = depth
        while try nextChild(of: outer) {
            if self.is("t") {
                try appendText(to: &buffer)
            } else if self.is("r") {
                let run = depth
                while try nextChild(of: run) {
                    if self.is("t") { try appendText(to: &buffer) }
                }
            }
        }
    }
}

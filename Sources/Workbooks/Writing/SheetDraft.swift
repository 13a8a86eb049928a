/// A sheet to be written, row after row from the top.
package struct SheetDraft: Sendable {
    package let name: String
    /// Widths in narrow characters, and the style of the cells below what is written.
    package let columns: [(width: Int, style: CellStyle)]
    /// How many of the first rows stay in sight and stand on every printed page.
    package var headingRows = 0
    /// Without a password: only headings and the like are locked, and rows may be added, removed and sorted.
    package var isLocked = false
    var rows: [(cells: [CellDraft?], height: Int?)] = []
    private(set) var lists: [(range: CellRange, formula: String, refusal: String?)] = []

    package init(_ name: String, columns: [(width: Int, style: CellStyle)]) {
        self.name = name
        self.columns = columns
    }

    /// Adds the next row, from its first column on; nil where nothing is to be written. Its height is in points.
    package mutating func add(_ cells: [CellDraft?], height: Int? = nil) {
        rows.append((cells, height ?? heightOfWrapped(cells)))
    }

    /// Words to choose from, of which none may have a comma and all together 255 characters. Other entries are refused
    /// with that sentence, where there is one.
    package mutating func offer(_ words: [String], in range: CellRange, refusal: String? = nil) {
        lists.append((range, "\"\(words.joined(separator: ","))\"", refusal))
    }

    /// The same with what is in cells of another sheet.
    package mutating func offer(cells: CellRange, of sheet: String, in range: CellRange, refusal: String? = nil) {
        let corners = [cells.first, cells.last].map { "$\(CellAddress.letters(ofColumn: $0.column))$\($0.row + 1)" }
        lists.append((range, "'\(sheet)'!\(corners.joined(separator: ":"))", refusal))
    }

    /// Programs disagree on whether a row without a height grows with its text, so it is given one.
    private func heightOfWrapped(_ cells: [CellDraft?]) -> Int? {
        var most = 1
        for (column, cell) in zip(columns, cells) {
            guard case .text(let text, .wrapped) = cell else { continue }
            let width = max(4, column.width - 2)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                // Wide characters count two.
                let length = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) }
                return max(1, (length + width - 1) / width)
            }
            most = max(most, lines.reduce(0, +))
        }
        // Excel's rows are at most 409 points high.
        return most > 1 ? min(most * 19, 409) : nil
    }
}

/// What is to be written into a cell.
package enum CellDraft: Sendable {
    case text(String, CellStyle)
    /// A day is one too: ``CellDay/serial``.
    case number(Int64, CellStyle)
    case blank(CellStyle)
}

/// Why a draft would be no workbook that Excel opens.
package enum DraftFlaw: Error, Equatable, Sendable {
    case tooManyRows(sheet: String)
    case textTooLong(sheet: String, CellAddress)
}

import Workbooks

/// Where on a sheet the headings of its form are: by their words, wherever they stand.
struct SheetHeadings {
    /// The row of the table's headings.
    private(set) var row: Int?
    /// By the columns of the form.
    private(set) var columns: [Int?] = []
    /// The cells beside the labels of the form.
    private(set) var labels: [CellAddress?] = []
    private(set) var notes: [(kind: CellNote.Kind, ranges: [CellRange])] = []

    private let form: SheetForm
    private let sheet: Sheet
    /// What looks like a heading and is none of the form's, or heads nothing though something stands below.
    private var strangers: [Stranger] = []

    private struct Stranger {
        let name: String
        let address: CellAddress
    }

    private static let rowsSearched = 40

    init(_ form: SheetForm, on sheet: Sheet) {
        self.form = form
        self.sheet = sheet
        if let table = form.table { findColumns(table) }
        findLabels()
        noteMissing()
    }

    /// How many headings of a form stand in the row that has most of them.
    static func most(of form: SheetForm, on sheet: Sheet) -> (row: Sheet.Row, count: Int)? {
        let wanted = form.table.map { $0.columns.map { CellWords.heading($0.heading) } } ?? []
        var best: (row: Sheet.Row, count: Int)?
        for row in sheet.rows {
            guard row.index < rowsSearched else { break }
            let count = row.cells.count { wanted.contains(CellWords.heading($0.text)) }
            if count > best?.count ?? 0 { best = (row, count) }
        }
        return best
    }

    /// How many of a hundred labels and headings of a form a sheet has; of one it tells nothing.
    static func likeness(of sheet: Sheet, to form: SheetForm) -> Int {
        var labels = Set(form.labels.map { CellWords.heading($0.heading) })
        for row in sheet.rows {
            guard row.index < rowsSearched else { break }
            for cell in row.cells { labels.remove(CellWords.heading(cell.text)) }
        }
        let count = (most(of: form, on: sheet)?.count ?? 0) + form.labels.count - labels.count
        return count > 1 ? count * 100 / (form.labels.count + (form.table?.columns.count ?? 0)) : 0
    }

    private mutating func findColumns(_ table: FormTable) {
        let wanted = table.columns.map { CellWords.heading($0.heading) }
        columns = wanted.map { _ in nil }
        guard let best = SheetHeadings.most(of: form, on: sheet), best.count >= min(2, wanted.count) else { return }
        row = best.row.index
        var unused = sheet.columns(below: best.row.index) { !CellWords.isBlank($0.text) }
        for cell in best.row.cells {
            let word = CellWords.heading(cell.text)
            if word.hasPrefix(FormTable.memo) { unused.remove(cell.address.column) }
            guard cell.kind == .text, let place = wanted.firstIndex(of: word) else { continue }
            noteDoubled(cell, columns[place] != nil)
            noteUnit(cell, of: table.columns[place])
            columns[place] = columns[place] ?? cell.address.column
            unused.remove(cell.address.column)
        }
        strangers = unused.sorted().map { column in
            let address = CellAddress(row: best.row.index, column: column)
            return Stranger(name: best.row.cell(inColumn: column)?.text ?? "", address: address)
        }
        if let amounts = table.columns.first(where: { $0.kind.quantity?.units.ja == Quantity.yen.units.ja }) {
            for row in sheet.rows.prefix(while: { $0.index < best.row.index }) {
                for cell in row.cells where CellWords.isOfUnit(cell.text) { noteUnit(cell, of: amounts) }
            }
        }
    }

    /// Amounts in thousands would pass for yen.
    private mutating func noteUnit(_ cell: Cell, of field: FormField) {
        guard let wanted = field.kind.quantity?.units.ja, let unit = CellWords.otherUnit(in: cell.text, than: wanted)
        else { return }
        let found = CellWords.trimmed(cell.text)
        notes.append((.otherUnit(found, heading: field.heading, unit), [CellRange(cell.address)]))
    }

    /// Above the table, when there is one. Whatever stands to the left of something in the column of the labels is a
    /// label.
    private mutating func findLabels() {
        let wanted = form.labels.map { CellWords.heading($0.heading) }
        labels = wanted.map { _ in nil }
        guard !wanted.isEmpty else { return }
        var others: [Cell] = []
        var numbers: [Cell] = []
        var column: Int?
        for row in sheet.rows {
            if let end = self.row, row.index >= end { break }
            numbers += row.cells.filter { $0.kind == .number }
            for cell in row.cells where cell.kind == .text && !CellWords.isBlank(cell.text) {
                let beside = beside(cell)
                guard let place = wanted.firstIndex(of: CellWords.heading(cell.text)) else {
                    if row.cell(inColumn: beside.column) != nil { others.append(cell) }
                    continue
                }
                noteDoubled(cell, labels[place] != nil)
                noteUnit(cell, of: form.labels[place])
                labels[place] = labels[place] ?? beside
                column = column ?? cell.address.column
            }
        }
        let own = others.filter {
            $0.address.column == column && !CellWords.heading($0.text).hasPrefix(FormTable.memo)
        }
        strangers += own.map { Stranger(name: CellWords.trimmed($0.text), address: $0.address) }
        // Whoever inserts a column or clears a label has a number left over, which nobody would miss. In the row of a
        // label of ours other words, such as the form's examples, head nothing.
        let rows = Set(labels.compactMap { $0?.row })
        let headed = others.filter {
            !rows.contains($0.address.row) || CellWords.heading($0.text).hasPrefix(FormTable.memo)
        }
        let known = Set(labels.compactMap { $0 } + headed.map { beside($0) })
        for cell in numbers where !known.contains(cell.address) {
            notes.append((.strayNumber(cell.text), [CellRange(cell.address)]))
        }
    }

    private func beside(_ label: Cell) -> CellAddress {
        let last = sheet.merged.range(over: label.address)?.last.column ?? label.address.column
        return CellAddress(row: label.address.row, column: last + 1)
    }

    private mutating func noteDoubled(_ cell: Cell, _ isDoubled: Bool) {
        if isDoubled { notes.append((.doubledHeading(CellWords.trimmed(cell.text)), [CellRange(cell.address)])) }
    }

    /// While one of ours is missing, a stranger may be that one; otherwise it is somebody's own.
    private mutating func noteMissing() {
        let found = labels.map { $0 != nil } + columns.map { $0 != nil }
        let fields = form.labels + (form.table?.columns ?? [])
        let missing = zip(fields, found).filter { !$1 }.map { $0.0 }
        let names = strangers.map { CellWords.isBlank($0.name) ? FormTable.noHeading : CellWords.trimmed($0.name) }
        let ranges = strangers.map { CellRange($0.address) }
        if !missing.isEmpty, !strangers.isEmpty, names.allSatisfy({ $0 == FormTable.noHeading }) {
            notes.append((.missingHeadings(missing.map { $0.heading }, sheet: form.name), ranges))
        } else if !missing.isEmpty, !strangers.isEmpty {
            notes.append((.unknownHeadings(names, missing: missing.map { $0.heading }), ranges))
        } else if !strangers.isEmpty {
            notes.append((.unreadColumns(names), ranges))
        } else if missing.contains(where: { $0.isRequired }) {
            let top = CellAddress(row: row ?? 0, column: 0)
            let required = missing.filter { $0.isRequired }.map { $0.heading }
            notes.append((.missingHeadings(required, sheet: form.name), [CellRange(top)]))
        }
    }
}

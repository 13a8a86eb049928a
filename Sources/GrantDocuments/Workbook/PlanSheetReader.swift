import GrantRules
import Workbooks

/// From the cells of a workbook to the text of `grant-plan/1`, with the cells of every value.
struct PlanSheetReader {
    /// Of every value, in the order of the text.
    private var places: [CellPlace] = []
    private var notes = CellNotes()
    private var labels = SheetRow()
    private var lists: [FormPath: [SheetRow]] = [:]
    /// Of lists that each facility has for itself, by its id.
    private var ownLists: [FormPath: [String: [SheetRow]]] = [:]
    private let from1904: Bool
    private let top: CellPlace

    struct Written {
        let json: [UInt8]
        let places: [CellPlace]
        let notes: CellNotes
    }

    static func text(of workbook: Workbook) -> Written {
        var reader = PlanSheetReader(workbook)
        var json = JSONWriter(pretty: true)
        reader.readSheets(of: workbook)
        reader.write(&json)
        json.finish()
        return Written(json: json.utf8, places: reader.places, notes: reader.notes)
    }

    private init(_ workbook: Workbook) {
        from1904 = workbook.countsFrom1904
        top = CellPlace(workbook.sheets.first?.name ?? "", .top)
    }
}

extension CellRange {
    static let top = CellRange(CellAddress(row: 0, column: 0))
}

// MARK: - Sheets

extension PlanSheetReader {
    private mutating func readSheets(of workbook: Workbook) {
        let found = SheetForm.all.map { form in
            workbook.sheets.first { $0.name.utf8.elementsEqual(form.name.utf8) }
                ?? workbook.sheets.first { CellWords.folded($0.name) == CellWords.folded(form.name) }
        }
        guard found.contains(where: { $0 != nil }) else {
            return notes.add(.noSheets, .cells(top))
        }
        let names = found.compactMap { $0?.name }
        let missing = zip(SheetForm.all, found).filter { $1 == nil }.map { $0.0 }
        for sheet in workbook.sheets where !names.contains(sheet.name) { noteStranger(sheet, missing) }
        for (form, sheet) in zip(SheetForm.all, found) { if let sheet { read(sheet, as: form) } }
        if found[0] == nil { notes.add(.missingSheet(SheetForm.applicant.name), .cells(top)) }
        giveOutOwnRows()
    }

    /// A sheet of another name with the headings of one that is not there was renamed or copied.
    private mutating func noteStranger(_ sheet: Sheet, _ missing: [SheetForm]) {
        let place = CellPlace(sheet.name, .top)
        let found = missing.map { (form: $0, likeness: SheetHeadings.likeness(of: sheet, to: $0)) }
        if let own = found.max(by: { $0.likeness < $1.likeness }), own.likeness > 50 {
            notes.add(.renamedSheet(sheet.name, own: own.form.name), .cells(place))
        } else {
            notes.add(mild: .unreadSheet, at: place)
        }
    }

    private mutating func read(_ sheet: Sheet, as form: SheetForm) {
        // No plan needs what is on the others: there an empty sheet is one that is not there.
        let isEmpty = !sheet.rows.contains { _ in true }
        if isEmpty, form.name != SheetForm.applicant.name { return }
        let headings = SheetHeadings(form, on: sheet)
        for (kind, ranges) in headings.notes {
            guard let place = CellPlace(sheet.name, ranges) else { continue }
            if kind.isError { notes.add(kind, .cells(place)) } else { notes.add(mild: kind, at: place) }
        }
        if sheet.isHidden { notes.add(mild: .hiddenSheet, at: CellPlace(sheet.name, .top)) }
        let hidden = form.labels.isEmpty ? [] : Set(sheet.rows.filter { $0.isHidden }.map { $0.index })
        for (field, address) in zip(form.labels, headings.labels) {
            labels.slots.append(slot(field, at: address, on: sheet, address.flatMap { sheet.cell(at: $0) }))
            if let address, hidden.contains(address.row) {
                notes.add(mild: .hiddenRows, at: CellPlace(sheet.name, CellRange(address)))
            }
        }
        if let table = form.table, headings.row != nil { read(table, of: sheet, headings) }
    }

    private func slot(_ field: FormField, at address: CellAddress?, on sheet: Sheet, _ cell: Cell?) -> Slot {
        let written = cell.flatMap { $0.kind == .text && CellWords.isBlank($0.text) ? nil : $0 }
        let content: Slot.Content = address == nil ? .noHeading : written.map { .cell($0) } ?? .blank
        return Slot(field: field, content: content, sheet: sheet.name, address: address)
    }
}

// MARK: - Rows

extension PlanSheetReader {
    private mutating func read(_ table: FormTable, of sheet: Sheet, _ headings: SheetHeadings) {
        let present = headings.columns.compactMap { $0 }
        guard let first = present.min(), let last = present.max(), let head = headings.row else { return }
        var hidden: [CellRange] = []
        var mergedSeen: Set<CellRange> = []
        for row in sheet.rows where row.index > head {
            var slots: [Slot] = []
            for (field, column) in zip(table.columns, headings.columns) {
                let address = column.map { CellAddress(row: row.index, column: $0) }
                slots.append(slot(field, at: address, on: sheet, column.flatMap { row.cell(inColumn: $0) }))
            }
            guard slots.contains(where: { $0.isFilled }) else { continue }
            let range = CellRange(
                CellAddress(row: row.index, column: first), CellAddress(row: row.index, column: last))
            if row.isHidden { hidden.append(range) }
            if let word = sum(in: slots) {
                notes.add(.sumOfRows(word), .cells(CellPlace(sheet.name, range)))
                continue
            }
            cover(&slots, table.columns, headings, row.index, of: sheet, &mergedSeen)
            var made = SheetRow(slots: slots)
            made.whole = CellPlace(sheet.name, range)
            put(made, table)
        }
        if let place = CellPlace(sheet.name, hidden) { notes.add(mild: .hiddenRows, at: place) }
        let unseen = present.filter { column in sheet.hiddenColumns.contains { $0.contains(column) } }
        let columns = unseen.map { CellRange(CellAddress(row: head, column: $0)) }
        if let place = CellPlace(sheet.name, columns) { notes.add(mild: .hiddenColumns, at: place) }
    }

    /// 計 where a row has its name, its purpose or its number.
    private func sum(in slots: [Slot]) -> String? {
        for slot in slots where slot.field.namesRow {
            if let text = slot.text, CellWords.isSum(text) { return text }
        }
        return nil
    }

    /// One cell for several rows is what the left of a table looks like: whose they are, it says of all of them.
    private mutating func cover(
        _ slots: inout [Slot], _ columns: [FormField], _ headings: SheetHeadings, _ row: Int, of sheet: Sheet,
        _ seen: inout Set<CellRange>
    ) {
        guard !sheet.merged.ranges.isEmpty else { return }
        for index in slots.indices {
            guard let column = headings.columns[index],
                let merged = sheet.merged.range(over: CellAddress(row: row, column: column)),
                merged.first.row != merged.last.row || merged.first.column != column,
                merged.first.row > headings.row ?? 0
            else { continue }
            if columns[index].isID, merged.first.column == column {
                slots[index] = slot(columns[index], at: merged.first, on: sheet, sheet.cell(at: merged.first))
            } else {
                slots[index] = Slot(
                    field: columns[index], content: .covered, sheet: sheet.name, address: slots[index].address)
                if seen.insert(merged).inserted {
                    notes.add(.merged, .cells(CellPlace(sheet.name, merged, heading: columns[index].heading)))
                }
            }
        }
    }

    private mutating func put(_ row: SheetRow, _ table: FormTable) {
        var row = row
        let lead = row.slots.first
        guard let list = table.lists.first else { return }
        if table.owner != nil {
            // Whose it is is known once all facilities are.
            guard let lead, case .some(let id) = readLead(lead) else { return }
            for list in table.lists {
                row.list = list.path
                ownLists[list.path, default: [:]][id, default: []].append(row)
            }
        } else if table.division != nil {
            guard let lead, let word = readLead(lead) else { return }
            guard let list = table.lists.first(where: { $0.field.says.ja == word }) else {
                return note(lead, .unknownDivision(word, among: table.lists.map { $0.field.says.ja }))
            }
            for slot in row.slots.dropFirst() where slot.isFilled {
                if list.fields.contains(where: { $0.path == slot.field.path }) { continue }
                note(slot, .cellOfOtherDivision(slot.field.heading, word))
            }
            row.list = list.path
            lists[list.path, default: []].append(row)
        } else {
            row.list = list.path
            lists[list.path, default: []].append(row)
        }
    }

    /// What says where a row belongs; nil when it cannot be used, which is then said.
    private mutating func readLead(_ lead: Slot) -> String? {
        switch lead.content {
        case .noHeading, .covered: return nil
        case .blank: break
        case .cell(let cell):
            switch CellReading.of(cell, as: lead.field, from1904: from1904).0 {
            case .text(let text): return text
            case .none(let kind):
                note(lead, kind)
                return nil
            case .number, .truth: break
            }
        }
        note(lead, .blank(lead.field))
        return nil
    }

    private mutating func note(_ slot: Slot, _ kind: CellNote.Kind) {
        if let place = slot.place { notes.add(kind, .cells(place)) }
    }

    /// Says of every id that no facility has, once.
    private mutating func giveOutOwnRows() {
        for table in SheetForm.all.compactMap({ $0.table }) {
            guard let owner = table.owner else { continue }
            var ids: Set<String> = []
            let facilities = table.lists.flatMap { lists[$0.owners ?? FormPath()] ?? [] }
            for facility in facilities { if let id = facility.id { ids.insert(id) } }
            // What a facility without a usable id is called, nobody knows.
            if facilities.contains(where: { $0.id == nil }) { continue }
            let rows = table.lists.first.flatMap { ownLists[$0.path] } ?? [:]
            let strays = rows.filter { !ids.contains($0.key) }.compactMap { id, rows -> (String, CellPlace)? in
                let places = rows.compactMap { $0.slots.first?.place }
                let cells = CellPlace(places.first?.sheet ?? "", places.flatMap { $0.ranges }, heading: owner.heading)
                return cells.map { (id, $0) }
            }
            for (id, place) in strays.sorted(by: { $0.1.start.row < $1.1.start.row }) {
                notes.add(.unknownOwner(id, heading: owner.heading), .cells(place))
            }
        }
    }
}

// MARK: - The text

extension PlanSheetReader {
    private mutating func write(_ json: inout JSONWriter) {
        places.append(labels.slots.compactMap { $0.place }.first ?? top)
        json.object { write(.plan, at: FormPath(), of: labels, into: &$0) }
    }

    private mutating func write(_ shape: Shape, at path: FormPath, of row: SheetRow, into json: inout JSONWriter) {
        for field in shape.fields {
            let inner = path.appending(field)
            switch field.kind {
            case .object(let shape):
                guard field.isRequired || isFilled(inner, row) else { continue }
                places.append(place(of: inner, row))
                json.object(field.key) { write(shape, at: inner, of: row, into: &$0) }
            case .list(let shape, _):
                let rows = rows(of: inner, row)
                guard field.isRequired || !rows.isEmpty else { continue }
                if let whole = row.whole, row.id == nil {
                    // Whose its rows are cannot be known.
                    hole(field.key, whole, into: &json)
                    continue
                }
                places.append(place(of: rows, shape) ?? row.whole ?? place(of: path, row))
                json.array(field.key) { list in
                    for row in rows {
                        places.append(row.whole ?? top)
                        list.object { write(shape, at: FormPath(), of: row, into: &$0) }
                    }
                }
            default:
                if let slot = row.slot(inner) {
                    write(slot, field, into: &json)
                } else if field.isRequired, let word = field.kind.words.first, field.kind.words.count == 1 {
                    // The name of the format, which is on no sheet.
                    places.append(top)
                    json.string(field.key, word.id)
                } else if field.isRequired {
                    hole(field.key, top, into: &json)
                }
            }
        }
    }

    private mutating func write(_ slot: Slot, _ field: Field, into json: inout JSONWriter) {
        guard let place = slot.place else {
            if field.isRequired { hole(field.key, top, into: &json) }
            return
        }
        if case .covered = slot.content { return hole(field.key, place, into: &json) }
        guard case .cell(let cell) = slot.content else {
            if field.isRequired { hole(field.key, place, .blank(slot.field), into: &json) }
            return
        }
        let (reading, remark) = CellReading.of(cell, as: slot.field, from1904: from1904)
        if let remark { notes.add(mild: remark, at: place) }
        switch reading {
        case .none(let kind): return hole(field.key, place, kind, into: &json)
        case .text(let text): json.string(field.key, text)
        case .number(let digits): json.literal(field.key, digits)
        case .truth(let value): json.bool(field.key, value)
        }
        places.append(place)
    }

    /// Where a value cannot be had. That is said of the cell, and not once more of the text.
    private mutating func hole(
        _ key: String, _ place: CellPlace, _ kind: CellNote.Kind? = nil, into json: inout JSONWriter
    ) {
        if let kind { notes.add(kind, .value(places.count)) }
        places.append(place)
        json.null(key)
    }

    private func isFilled(_ path: FormPath, _ row: SheetRow) -> Bool {
        row.slots(through: path).contains { $0.isFilled }
            || row.whole == nil && lists.contains { $0.key.leads(through: path) && !$0.value.isEmpty }
    }

    private func rows(of list: FormPath, _ row: SheetRow) -> [SheetRow] {
        guard row.whole != nil else { return lists[list] ?? [] }
        // The only key of a list within an element is the list's own.
        let full = row.list.appending(list)
        guard let lists = ownLists[full], let id = row.id else { return [] }
        return lists[id] ?? []
    }

    private func place(of path: FormPath, _ row: SheetRow) -> CellPlace {
        let inner = SheetForm.all.compactMap { $0.table }.flatMap { $0.lists }.filter { $0.path.leads(through: path) }
        // Of what has rows and labels, the rows are what it is about.
        let rows = path == FormPath() ? nil : inner.compactMap { lists[$0.path]?.first?.whole }.first
        return rows ?? row.slots(through: path).compactMap { $0.place }.first ?? row.whole ?? top
    }

    /// A list of costs is pointed at by its amounts, any other by its rows.
    private func place(of rows: [SheetRow], _ element: Shape) -> CellPlace? {
        guard let sheet = rows.first?.whole?.sheet else { return nil }
        let isOfCosts = element.name == Shape.cost.name
        let places = rows.compactMap { row in
            isOfCosts ? row.slots.first { $0.field.kind.quantity != nil }?.place ?? row.whole : row.whole
        }
        return CellPlace(sheet, places.flatMap { $0.ranges })
    }
}

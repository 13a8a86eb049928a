import GrantRules
import Workbooks

/// The rows of a plan as they stand in the cells of a workbook, each with the list that it belongs to.
struct PlanRows {
    private(set) var labels = SheetRow()
    private var lists: [FormPath: [SheetRow]] = [:]
    /// Of lists that each facility has for itself, by the list's own key and the facility's id.
    private var ownRows: [FormPath: [String: [SheetRow]]] = [:]
    private(set) var notes = CellNotes()
    let from1904: Bool
    /// Where nothing better can be pointed at.
    let top: CellPlace

    init(of workbook: Workbook) {
        from1904 = workbook.countsFrom1904
        top = CellPlace(workbook.sheets.first?.name ?? "", .top)
        readSheets(of: workbook)
    }
}

extension CellRange {
    static let top = CellRange(CellAddress(row: 0, column: 0))
}

// MARK: - Sheets

extension PlanRows {
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

extension PlanRows {
    private mutating func read(_ table: FormTable, of sheet: Sheet, _ headings: SheetHeadings) {
        let present = headings.columns.compactMap { $0 }
        guard let first = present.min(), let last = present.max(), let head = headings.row else { return }
        var hidden: [CellRange] = []
        var mergedSeen: Set<CellRange> = []
        for row in sheet.rows where row.index > head {
            var slots: [Slot] = []
            slots.reserveCapacity(table.columns.count)
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
        slots.first { slot in
            if slot.field.namesRow, case .cell(let cell) = slot.content { CellWords.isSum(cell.text) } else { false }
        }?.text
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
        guard var list = table.lists.first, let lead = row.slots.first else { return }
        if table.owner != nil {
            // Whose it is is known once all facilities are.
            if let id = readLead(lead) { ownRows[list.inner, default: [:]][id, default: []].append(row) }
            return
        }
        if table.division != nil {
            guard let word = readLead(lead) else { return }
            guard let own = table.lists.first(where: { $0.field.says.ja == word }) else {
                return note(lead, .unknownDivision(word, among: table.lists.map { $0.field.says.ja }))
            }
            for slot in row.slots.dropFirst() where slot.isFilled {
                if own.fields.contains(where: { $0.path == slot.field.path }) { continue }
                note(slot, .cellOfOtherDivision(slot.field.heading, word))
            }
            list = own
        }
        lists[list.path, default: []].append(row)
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
            let rows = table.lists.first.flatMap { ownRows[$0.inner] } ?? [:]
            let strays = rows.filter { !ids.contains($0.key) }.compactMap { id, rows -> (String, CellPlace)? in
                CellPlace(rows.compactMap { $0.slots.first?.place }, heading: owner.heading).map { (id, $0) }
            }
            for (id, place) in strays.sorted(by: { $0.1.start.row < $1.1.start.row }) {
                notes.add(.unknownOwner(id, heading: owner.heading), .cells(place))
            }
        }
    }
}

// MARK: - What the text asks

extension PlanRows {
    func isFilled(_ path: FormPath, _ row: SheetRow) -> Bool {
        row.slots(through: path).contains { $0.isFilled }
            || row.whole == nil && lists.contains { $0.key.leads(through: path) && !$0.value.isEmpty }
    }

    func rows(of list: FormPath, _ row: SheetRow) -> [SheetRow] {
        guard row.whole != nil else { return lists[list] ?? [] }
        return row.id.flatMap { ownRows[list]?[$0] } ?? []
    }

    func place(of path: FormPath, _ row: SheetRow) -> CellPlace {
        let inner = SheetForm.all.compactMap { $0.table }.flatMap { $0.lists }.filter { $0.path.leads(through: path) }
        // Of what has rows and labels, the rows are what it is about.
        let rows = path == FormPath() ? nil : inner.compactMap { lists[$0.path]?.first?.whole }.first
        return rows ?? row.slots(through: path).compactMap { $0.place }.first ?? row.whole ?? top
    }
}

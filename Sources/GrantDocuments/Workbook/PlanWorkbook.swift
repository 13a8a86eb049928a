package import GrantRules
import Workbooks

/// Why a plan has no form in Excel: there is more of it than Excel allows.
package struct NoRoom: Error {
    package let message: Text
}

/// The workbook of a plan, to be filled in or filled.
struct PlanWorkbook {
    /// What is known of the plan: blanks are `""` and `null`, as in a plan that is begun.
    private let json: JSON

    /// A table has room for so many rows, and lists to choose from reach beyond.
    private static let leastRows = 20
    private static let listedRows = 1_000
    private static let shares = ["1/1", "3/4", "2/3", "1/2", "1/3", "1/4"]

    static func bytes(of json: JSON) throws(NoRoom) -> [UInt8] {
        let book = PlanWorkbook(json: json)
        do { return try WorkbookDraft.bytes(SheetForm.all.map { book.sheet($0) }) } catch {
            throw NoRoom(message: error.sentence)
        }
    }

    private func sheet(_ form: SheetForm) -> SheetDraft {
        let columns = form.table?.columns ?? []
        let answers = columns.first { if case .answer = $0.kind { true } else { false } }
        var widths = columns.map { (width: $0.width, style: $0.style) } + [(width: 24, style: CellStyle.text)]
        if answers != nil { widths.append((width: 60, style: .plain)) }
        if !form.labels.isEmpty {
            widths[0].width = max(widths[0].width, 42)
            while widths.count < 3 { widths.append((width: 40, style: .plain)) }
        }
        if form.table == nil { widths = [42, 44, 44].map { (width: $0, style: CellStyle.plain) } }
        var sheet = SheetDraft(form.name, columns: widths)
        sheet.isLocked = true
        sheet.addAlone([.text(form.title, .title)], height: 26)
        sheet.addAlone([.text(form.hint, .hint)])
        var row = 2
        for label in form.labels {
            add(label, at: row, to: &sheet)
            row += 1
        }
        guard let table = form.table else { return sheet }
        if row > 2 {
            sheet.addAlone([])
            row += 1
        }
        sheet.headingRows = row + 1
        add(table, answers, at: row, to: &sheet)
        return sheet
    }

    private func add(_ label: FormField, at row: Int, to sheet: inout SheetDraft) {
        let note = label.field.note?.ja ?? (label.example == "…" ? "" : "例: \(label.example)")
        let value = cell(label, value(at: label.path, of: json.root))
        sheet.addAlone([.text(label.heading, label.headingStyle), value, .text(note, .hint)], height: 22)
        offer(label, in: CellRange(CellAddress(row: row, column: 1)), to: &sheet)
    }

    private func add(_ table: FormTable, _ answers: FormField?, at head: Int, to sheet: inout SheetDraft) {
        var headings: [CellDraft?] = table.columns.map { .text($0.heading, $0.headingStyle) }
        headings.append(.text(FormTable.memo, .optionalHeading))
        let choices = answers?.kind.words.map { $0.says.ja } ?? []
        if answers != nil { headings.append(.text(FormTable.memo + "（選べる解釈の値）", .optionalHeading)) }
        sheet.add(headings, height: 40)
        var rows = table.lists.flatMap { self.rows(of: $0, in: table) }
        let blank: [CellDraft?] = (table.columns.map { $0.style } + [.text]).map { .blank($0) }
        while rows.count < max(PlanWorkbook.leastRows, choices.count) { rows.append(blank) }
        for (index, choice) in choices.enumerated() { rows[index].append(.text(choice, .plain)) }
        for row in rows { sheet.add(row) }
        for (column, field) in table.columns.enumerated() {
            let range = PlanWorkbook.column(column, below: head, count: max(rows.count, PlanWorkbook.listedRows))
            offer(field, in: range, to: &sheet)
            guard field === answers else { continue }
            let source = PlanWorkbook.column(table.columns.count + 1, below: head, count: choices.count)
            sheet.offer(cells: source, of: sheet.name, in: range, refusal: PlanWorkbook.refusal)
        }
    }

    private static let refusal = "一覧から選ぶ。"

    private static func column(_ column: Int, below head: Int, count: Int) -> CellRange {
        CellRange(CellAddress(row: head + 1, column: column), CellAddress(row: head + count, column: column))
    }

    private func offer(_ field: FormField, in range: CellRange, to sheet: inout SheetDraft) {
        switch field.kind {
        case .words, .schedule, .question:
            sheet.offer(field.kind.words.map { $0.says.ja }, in: range, refusal: PlanWorkbook.refusal)
        case .share, .shareOrNothing: sheet.offer(PlanWorkbook.shares, in: range)
        // Answers are too many and too long for a list that stands with the column.
        default: break
        }
    }
}

// MARK: - Out of the plan

extension PlanWorkbook {
    private func rows(of list: FormList, in table: FormTable) -> [[CellDraft?]] {
        guard let owners = list.owners, let owner = list.owner else {
            return elements(list.path, of: json.root).map { element in
                row(element, table, lead: table.division.map { _ in .text(list.field.says.ja, .text) })
            }
        }
        return elements(owners, of: json.root).flatMap { facility -> [[CellDraft?]] in
            let lead = cell(owner, value(at: owner.path, of: facility))
            return elements(FormPath().appending(list.field), of: facility).map { row($0, table, lead: lead) }
        }
    }

    private func row(_ element: JSON.Node, _ table: FormTable, lead: CellDraft?) -> [CellDraft?] {
        (lead.map { [$0] } ?? []) + table.fields.map { cell($0, value(at: $0.path, of: element)) } + [.blank(.text)]
    }

    private func elements(_ path: FormPath, of node: JSON.Node) -> [JSON.Node] {
        value(at: path, of: node).map { Array(json.elements(of: $0)) } ?? []
    }

    private func value(at path: FormPath, of node: JSON.Node) -> JSON.Node? {
        var node = node
        for key in path.keys {
            guard let inner = json.value(key.rawValue, of: node) else { return nil }
            node = inner
        }
        return node
    }

    private func cell(_ field: FormField, _ node: JSON.Node?) -> CellDraft {
        guard let node else { return .blank(field.style) }
        if let number = json.wholeNumber(of: node) { return .number(number, field.style) }
        guard let text = json.string(of: node), !text.isEmpty else { return .blank(field.style) }
        switch field.kind {
        case .day:
            guard let day = Day(text),
                let serial = CellDay(year: day.year, month: day.month, day: day.day).serial
            else { return .text(text, .text) }
            return .number(serial, .day)
        case .headquarters: return .text(text == "overseas" ? FormNames.overseas : text, .text)
        case .words, .schedule, .question, .answer:
            return .text(field.kind.words.saying(text).ja, .text)
        default: return .text(text, field.style)
        }
    }
}

extension SheetDraft {
    /// With nothing beside the cells, where otherwise the look of the columns would show.
    fileprivate mutating func addAlone(_ cells: [CellDraft], height: Int? = nil) {
        let blanks = max(0, columns.count - cells.count)
        var row: [CellDraft?] = cells.map { .some($0) }
        row += Array(repeating: .some(.blank(.plain)), count: blanks)
        add(row, height: height)
    }
}

extension FormField {
    fileprivate var headingStyle: CellStyle { isRequired ? .heading : .optionalHeading }

    fileprivate var style: CellStyle {
        switch kind {
        case .money, .moneyFromOne, .whole, .rising: .amount
        case .day: .day
        case .remark: .wrapped
        default: .text
        }
    }

    fileprivate var width: Int {
        switch kind {
        case .text, .remark, .basis, .question: 30
        case .answer: 46
        case .money, .moneyFromOne, .corporateNumber, .words, .schedule, .whole, .rising, .localGovernment,
            .municipality, .headquarters:
            20
        case .id, .day, .share, .shareOrNothing, .truth, .object, .list: 14
        }
    }
}

extension DraftFlaw {
    fileprivate var sentence: Text {
        switch self {
        case .tooManyRows(let sheet):
            Text(
                ja: "「\(sheet)」の行が Excel の上限 \(Int64(CellAddress.mostRows).grouped) 行を超える。",
                en: "「\(sheet)」 would have more than the \(Int64(CellAddress.mostRows).grouped) rows that Excel allows")
        case .textTooLong(let sheet, let address):
            Text(
                ja: "「\(sheet)」\(address.text) の文字が Excel の上限 32,767字を超える。",
                en: "the text of 「\(sheet)」\(address.text) is longer than the 32,767 characters that Excel allows")
        }
    }
}

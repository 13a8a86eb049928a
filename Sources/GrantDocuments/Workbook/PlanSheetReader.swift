import GrantRules
import Workbooks

/// From the cells of a workbook to the text of `grant-plan/1`, with the cells of every value.
struct PlanSheetReader {
    private let plan: PlanRows
    /// Of every value, in the order of the text.
    private var places: [CellPlace] = []
    private var notes: CellNotes

    struct Written {
        let json: [UInt8]
        let places: [CellPlace]
        let notes: CellNotes
    }

    static func text(of workbook: Workbook) -> Written {
        var reader = PlanSheetReader(PlanRows(of: workbook))
        var json = JSONWriter(pretty: true)
        reader.write(&json)
        json.finish()
        return Written(json: json.utf8, places: reader.places, notes: reader.notes)
    }

    private init(_ plan: PlanRows) {
        self.plan = plan
        notes = plan.notes
    }
}

extension PlanSheetReader {
    private mutating func write(_ json: inout JSONWriter) {
        places.append(plan.labels.slots.compactMap { $0.place }.first ?? plan.top)
        json.object { write(.plan, at: FormPath(), of: plan.labels, into: &$0) }
    }

    private mutating func write(_ shape: Shape, at path: FormPath, of row: SheetRow, into json: inout JSONWriter) {
        for field in shape.fields {
            let inner = path.appending(field)
            switch field.kind {
            case .object(let shape):
                guard field.isRequired || plan.isFilled(inner, row) else { continue }
                places.append(plan.place(of: inner, row))
                json.object(field.key) { write(shape, at: inner, of: row, into: &$0) }
            case .list(let shape, _):
                let rows = plan.rows(of: inner, row)
                guard field.isRequired || !rows.isEmpty else { continue }
                if let whole = row.whole, row.id == nil {
                    // Whose its rows are cannot be known.
                    hole(field.key, whole, into: &json)
                    continue
                }
                places.append(place(of: rows, shape) ?? row.whole ?? plan.place(of: path, row))
                json.array(field.key) { list in
                    for row in rows {
                        places.append(row.whole ?? plan.top)
                        list.object { write(shape, at: FormPath(), of: row, into: &$0) }
                    }
                }
            default:
                if let slot = row.slot(inner) {
                    write(slot, field, into: &json)
                } else if field.isRequired, let word = field.kind.words.first, field.kind.words.count == 1 {
                    // The name of the format, which is on no sheet.
                    places.append(plan.top)
                    json.string(field.key, word.id)
                } else if field.isRequired {
                    hole(field.key, plan.top, into: &json)
                }
            }
        }
    }

    private mutating func write(_ slot: Slot, _ field: Field, into json: inout JSONWriter) {
        guard let place = slot.place else {
            if field.isRequired { hole(field.key, plan.top, into: &json) }
            return
        }
        if case .covered = slot.content { return hole(field.key, place, into: &json) }
        guard case .cell(let cell) = slot.content else {
            if field.isRequired { hole(field.key, place, .blank(slot.field), into: &json) }
            return
        }
        let (reading, remark) = CellReading.of(cell, as: slot.field, from1904: plan.from1904)
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

    /// A list of costs is pointed at by its amounts, any other by its rows.
    private func place(of rows: [SheetRow], _ element: Shape) -> CellPlace? {
        let isOfCosts = element.name == Shape.cost.name
        return CellPlace(
            rows.compactMap { row in
                isOfCosts ? row.slots.first { $0.field.kind.quantity != nil }?.place ?? row.whole : row.whole
            })
    }
}

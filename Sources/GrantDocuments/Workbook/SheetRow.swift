import Workbooks

/// What stands, or could stand, at a row of the format.
struct Slot {
    let field: FormField
    let content: Content
    let sheet: String
    /// Nothing where there is no such column or label.
    let address: CellAddress?

    enum Content {
        /// With more in it than white space.
        case cell(Cell)
        case blank
        /// Lies under a merged cell, which was said.
        case covered
        case noHeading
    }

    var place: CellPlace? { address.map { CellPlace(sheet, CellRange($0), heading: field.heading) } }

    var isFilled: Bool {
        switch content {
        case .cell, .covered: true
        case .blank, .noHeading: false
        }
    }

    /// As ids are compared.
    var text: String? {
        guard case .cell(let cell) = content else { return nil }
        switch cell.kind {
        case .number: return cell.isDate ? nil : CellNumber(cell.text)?.plain ?? cell.text
        case .text: return CellWords.trimmed(cell.text)
        case .boolean: return cell.text == "1" ? "TRUE" : "FALSE"
        case .error, .isoDate, .uncalculated: return nil
        }
    }
}

/// The cells that one object of the plan is made of.
struct SheetRow {
    var slots: [Slot] = []
    /// Nothing of labels, which are on several sheets.
    var whole: CellPlace?

    /// What tells a facility or a company from the others.
    var id: String? { slots.first { $0.field.isID }?.text }

    func slot(_ path: FormPath) -> Slot? { slots.first { $0.field.path == path } }

    func slots(through path: FormPath) -> [Slot] { slots.filter { $0.field.path.leads(through: path) } }
}

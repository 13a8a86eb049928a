import GrantRules

/// What is to be said of cells before the plan is looked at.
struct CellNote {
    let kind: Kind
    let target: Target

    enum Target {
        /// Which value of the text, in its order.
        case value(Int)
        case cells(CellPlace)
    }

    /// Those from `readAsNumber` on do no harm.
    enum Kind {
        case noSheets
        case missingSheet(String)
        case renamedSheet(String, own: String)
        case doubledHeading(String)
        case missingHeadings([String], sheet: String)
        case unknownHeadings([String], missing: [String])
        /// A heading of ours with another unit, such as 金額（千円）.
        case otherUnit(String, heading: String, String)
        /// Beside the cell that belongs to a label, or beside no label.
        case strayNumber(String)
        case uncalculated, merged
        case blank(FormField)
        case errorValue(String)
        case turnedIntoDay(String)
        case shownInMultiples(String)
        case saysNothing(String)
        case unknownOwner(String, heading: String)
        case unknownDivision(String, among: [String])
        case cellOfOtherDivision(String, String)
        case sumOfRows(String)
        case readAsNumber(String)
        case zeroRestored(String)
        case unreadSheet, hiddenSheet, hiddenRows, hiddenColumns
        case unreadColumns([String])
    }
}

extension CellNote.Kind {
    var code: Code {
        switch self {
        case .noSheets, .missingSheet, .renamedSheet, .missingHeadings: .noForm
        case .doubledHeading: .duplicateKey
        case .unknownHeadings, .cellOfOtherDivision, .otherUnit, .strayNumber: .unknownKey
        case .blank(let field): if case .basis = field.kind { .readingWithoutBasis } else { .missingKey }
        case .uncalculated, .errorValue, .merged, .turnedIntoDay, .shownInMultiples, .saysNothing: .noCellValue
        case .unknownOwner, .unknownDivision, .sumOfRows: .rowOfNothing
        case .readAsNumber, .zeroRestored: .readAfterAll
        case .unreadSheet, .unreadColumns, .hiddenSheet, .hiddenRows, .hiddenColumns: .unseenCells
        }
    }

    /// Whether it keeps the plan from being one.
    var isError: Bool { Rule.ofDocuments(code).severity == .error }
}

/// The notes of a workbook: of errors the first are kept and the rest counted; the others stand once for a column.
struct CellNotes {
    private(set) var errors: [CellNote] = []
    private(set) var errorCount = 0
    private var mild: [(kind: CellNote.Kind, sheet: String, heading: String?, cells: [CellPlace])] = []

    mutating func add(_ kind: CellNote.Kind, _ target: CellNote.Target) {
        errorCount += 1
        if errors.count < Slips.shown { errors.append(CellNote(kind: kind, target: target)) }
    }

    mutating func add(mild kind: CellNote.Kind, at place: CellPlace) {
        let same = mild.lastIndex {
            $0.kind.code == kind.code && $0.sheet == place.sheet && $0.heading == place.heading && place.heading != nil
        }
        if let same { mild[same].cells.append(place) } else { mild.append((kind, place.sheet, place.heading, [place])) }
    }

    /// With the first of each column's, and how many there are.
    var all: [(note: CellNote, count: Int)] {
        errors.map { ($0, 1) }
            + mild.compactMap { entry in
                CellPlace(entry.cells, heading: entry.heading).map {
                    (CellNote(kind: entry.kind, target: .cells($0)), entry.cells.count)
                }
            }
    }
}

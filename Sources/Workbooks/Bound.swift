/// How much of each thing a workbook may have, in all its sheets together; with all of it reading needs 170 MB.
package enum Bound: Equatable, Sendable {
    /// Bytes of the file.
    case file
    /// A workbook has some twenty, and a picture or two.
    case parts
    /// Bytes of XML, unpacked.
    case markup
    /// Elements in each other.
    case depth
    /// Of one element.
    case attributes
    /// Bytes of an attribute that is text.
    case attribute
    /// References from one part to others.
    case relations
    case sheets
    case styles
    case sharedTexts
    /// Cells that hold something.
    case cells
    /// Bytes of what is in cells.
    case text
    /// Columns of all ranges that are shown as one cell.
    case mergedColumns

    package var most: Int {
        switch self {
        case .file: 32 << 20
        case .parts, .relations, .attribute: 4_096
        case .markup: 64 << 20
        case .depth, .attributes: 256
        case .sheets: 1_024
        case .styles: 65_536
        case .mergedColumns: 1 << 17
        case .sharedTexts, .cells: 1 << 20
        case .text: 16 << 20
        }
    }

    func check(_ count: Int) throws(WorkbookFlaw) {
        guard count <= most else { throw .exceeds(self) }
    }
}

/// A cell's place, counted from 0; written as `D5`.
package struct CellAddress: Hashable, Comparable, Sendable {
    package var row: Int
    package var column: Int

    package static let mostRows = 1_048_576
    package static let mostColumns = 16_384

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// `D5`, or `$D$5`.
    package init?(_ text: some Sequence<UInt8>) {
        var column = 0
        var row = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard row == 0, column < CellAddress.mostColumns else { return nil }
                column = column * 26 + Int(byte & 0x1F)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard column > 0, row < CellAddress.mostRows else { return nil }
                row = row * 10 + Int(byte & 0x0F)
            default: return nil
            }
        }
        guard (1...CellAddress.mostRows).contains(row), (1...CellAddress.mostColumns).contains(column) else {
            return nil
        }
        self.init(row: row - 1, column: column - 1)
    }

    package static func < (a: CellAddress, b: CellAddress) -> Bool { (a.row, a.column) < (b.row, b.column) }

    package var text: String { CellAddress.letters(ofColumn: column) + "\(row + 1)" }

    /// `A` to `XFD`.
    package static func letters(ofColumn column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            rest -= 1
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
            rest /= 26
        }
        return letters
    }
}

/// A rectangle of cells, corners included; written as `D5` or `D5:D7`.
package struct CellRange: Hashable, Sendable {
    package var first: CellAddress
    package var last: CellAddress

    package init(_ first: CellAddress, _ last: CellAddress) {
        self.first = first
        self.last = last
    }

    package init(_ cell: CellAddress) { self.init(cell, cell) }

    init?(_ text: ArraySlice<UInt8>) {
        let corners = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard corners.count <= 2, let first = CellAddress(corners[0]),
            let last = CellAddress(corners[corners.count - 1]),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.init(first, last)
    }

    package var text: String { first == last ? first.text : first.text + ":" + last.text }

    package func contains(_ cell: CellAddress) -> Bool {
        (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
    }
}

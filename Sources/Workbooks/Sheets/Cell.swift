/// What stands in a cell.
package struct Cell: Equatable, Sendable {
    package let address: CellAddress
    package let kind: Kind
    /// Of a number its digits as written, see ``CellNumber``; of an error its word, such as `#REF!`.
    package let text: String
    /// Whether the number is shown as a day or a time, see ``CellDay``.
    package let isDate: Bool
    /// Whether 千, 万 or 億 is shown behind the number, which is not divided by it.
    package let showsMultiple: Bool
    package let isFormula: Bool

    package enum Kind: UInt8, Sendable {
        case text, number, error
        /// `1` or `0`.
        case boolean
        /// `2021-10-01` or longer, as strict workbooks may write a day.
        case isoDate
        /// A formula whose value nobody has worked out, or that the file itself does not vouch for.
        case uncalculated
    }
}

/// A cell as it is kept: sixteen bytes, its text beside those of all the others.
struct StoredCell: Sendable {
    let row: UInt32
    let column: UInt16
    let kind: Cell.Kind
    let marks: Marks
    let text: TextStore.Place

    struct Marks: OptionSet {
        let rawValue: UInt8
        static let isDate = Marks(rawValue: 1)
        static let isFormula = Marks(rawValue: 2)
        static let isInHiddenRow = Marks(rawValue: 4)
        static let showsMultiple = Marks(rawValue: 8)
    }

    var address: CellAddress { CellAddress(row: Int(row), column: Int(column)) }
}

/// The texts of cells one after another, because a million strings of their own would take a hundred bytes each.
struct TextStore: Sendable {
    var bytes: [UInt8] = []

    struct Place: Sendable {
        let start: UInt32
        let length: UInt32
    }

    /// From `start` to the end.
    func place(from start: Int) -> Place { Place(start: UInt32(start), length: UInt32(bytes.count - start)) }

    func text(_ place: Place) -> String {
        String(decoding: bytes[Int(place.start)..<Int(place.start + place.length)], as: UTF8.self)
    }
}

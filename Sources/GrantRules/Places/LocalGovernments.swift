/// The prefectures and municipalities of Japan, as of one year; wards of designated cities are not among them.
package enum LocalGovernments {
    /// The year in which the codes and names were those in force; a later merger is not in the table.
    package static var asOf: String { LocalGovernmentTable.asOf }

    /// Whether the table has this code.
    package static func contains(_ code: LocalGovernmentCode) -> Bool {
        guard let (word, bit) = place(of: code) else { return false }
        return LocalGovernmentTable.members(at: word) & bit != 0
    }

    /// Whether the code is in the table or a ward's.
    package static func knows(_ code: LocalGovernmentCode) -> Bool { contains(code) || code.isWard }

    /// All codes of the table in order, found as they are asked for.
    package static var codes: Codes { Codes() }

    /// The row of the table in which a code stands, counted from 0.
    static func row(of code: LocalGovernmentCode) -> Int? {
        guard let (word, bit) = place(of: code) else { return nil }
        let members = LocalGovernmentTable.members(at: word)
        guard members & bit != 0 else { return nil }
        return LocalGovernmentTable.rank(at: word) + (members & (bit - 1)).nonzeroBitCount
    }

    private static func place(of code: LocalGovernmentCode) -> (word: Int, bit: UInt64)? {
        let offset = Int(code.number % 1000)
        let words = LocalGovernmentTable.wordsPerPrefecture
        guard offset < words * UInt64.bitWidth else { return nil }
        return (code.prefecture * words + offset / UInt64.bitWidth, 1 << UInt64(offset % UInt64.bitWidth))
    }
}

extension LocalGovernments {
    /// The codes of the table in order, without an array of them.
    package struct Codes: Sequence, IteratorProtocol, Sendable {
        private var word = 0
        private var rest: UInt64 = 0

        /// The next code, or nil after the last.
        package mutating func next() -> LocalGovernmentCode? {
            while rest == 0 {
                guard word < LocalGovernmentTable.words else { return nil }
                rest = LocalGovernmentTable.members(at: word)
                word += 1
            }
            let words = LocalGovernmentTable.wordsPerPrefecture
            let offset = (word - 1) % words * UInt64.bitWidth + rest.trailingZeroBitCount
            rest &= rest - 1
            return LocalGovernmentCode(unchecked: UInt32((word - 1) / words * 1000 + offset))
        }
    }
}

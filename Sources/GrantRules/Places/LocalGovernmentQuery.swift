/// What someone types to find a local government: the first digits of its code, or a part of its full name.
package struct LocalGovernmentQuery: Sendable {
    private let units: [UInt16]
    private let isDigits: Bool

    /// Spaces are ignored, full-width digits count as digits, and ヶ and ケ are equal.
    package init(_ text: String) {
        var units: [UInt16] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x3000: continue
            case 0xFF10...0xFF19: units.append(UInt16(scalar.value - 0xFF10 + 0x30))
            case let value: units.append(TableName.folded(UInt16(exactly: value) ?? .max))
            }
        }
        self.units = units
        isDigits = units.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether the code begins so, or the name in the table has it; an empty query finds everything.
    package func finds(_ code: LocalGovernmentCode) -> Bool { isDigits ? begins(code) : names(code) }

    private func begins(_ code: LocalGovernmentCode) -> Bool {
        guard units.count <= 6 else { return false }
        var rest = code.number * 10 + LocalGovernmentCode.checkDigit(of: code.number)
        for _ in units.count..<6 { rest /= 10 }
        return units.reduce(0) { $0 * 10 + UInt32($1 - 0x30) } == rest
    }

    private func names(_ code: LocalGovernmentCode) -> Bool {
        guard let name = TableName(of: code)?.units,
            let prefecture = TableName(of: code.prefectureCode)?.units
        else { return false }
        // A prefecture is found by its name, not by its name said twice.
        let before = code.isPrefecture ? 0 : prefecture.count
        let length = before + name.count
        guard units.count <= length else { return false }
        return (0...length - units.count).contains { first in
            units.indices.allSatisfy { index in
                let place = first + index
                let unit = place < before ? prefecture.lowerBound + place : name.lowerBound + place - before
                return units[index] == TableName.folded(LocalGovernmentTable.unit(at: unit))
            }
        }
    }
}

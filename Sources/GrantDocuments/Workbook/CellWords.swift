/// Words of cells, as people dress them and as they are compared.
enum CellWords {
    /// Without white space at the ends, be it half or full width.
    static func trimmed(_ text: String) -> String {
        let whole = text.unicodeScalars
        if let first = whole.first, let last = whole.last, !isSpace(first), !isSpace(last) { return text }
        var scalars = whole[...]
        while let first = scalars.first, isSpace(first) { scalars = scalars.dropFirst() }
        while let last = scalars.last, isSpace(last) { scalars = scalars.dropLast() }
        return String(scalars)
    }

    static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { isSpace($0) } }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// For comparing words: half width and without white space.
    static func folded(_ text: String) -> String {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars where !isSpace(scalar) { narrow(scalar).append(to: &folded) }
        return String(decoding: folded, as: UTF8.self)
    }

    /// For comparing headings: the same without what is in brackets and without marks for notes.
    static func heading(_ text: String) -> String {
        var heading: [UInt8] = []
        var depth = 0
        for scalar in text.unicodeScalars where !isSpace(scalar) {
            let scalar = narrow(scalar)
            switch scalar {
            case "(", "[", "【", "〔": depth += 1
            case ")", "]", "】", "〕": depth = max(0, depth - 1)
            case "※", "*": continue
            default: if depth == 0 { scalar.append(to: &heading) }
            }
        }
        return String(decoding: heading, as: UTF8.self)
    }

    /// Units that may be taken for another: what a heading or a line 単位 says instead of the one that is meant.
    private static let confused: [(unit: String, others: [String])] = [
        ("円", ["百万円", "億円", "万円", "千円"]), ("か月", ["年"]), ("年", ["か月", "カ月", "ヶ月", "ケ月", "月数"]),
    ]

    /// 千円 of `金額（千円）` or `単位：千円`, where yen are meant.
    static func otherUnit(in text: String, than unit: String) -> String? {
        let folded = folded(text).unicodeScalars
        let start = folded.firstIndex { $0 == "(" || $0 == "[" || $0 == "【" || $0 == "〔" }
        guard var rest = start.map({ folded[$0...] }) ?? (folded.starts(with: "単位".unicodeScalars) ? folded[...] : nil)
        else { return nil }
        let others = confused.first { $0.unit == unit }?.others ?? []
        while !rest.isEmpty {
            if rest.starts(with: unit.unicodeScalars) { return nil }
            if let other = others.first(where: { rest.starts(with: $0.unicodeScalars) }) { return other }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// Whether a line may say in what unit a table is: `単位：千円`, `（千円）`.
    static func isOfUnit(_ text: String) -> Bool {
        folded(text).hasPrefix("単位") || heading(text).isEmpty && !isBlank(text)
    }

    /// Whether a text only says that there is nothing to say: `なし`, `-`.
    static func saysNothing(_ text: String) -> Bool { nothing.contains(text) }
    private static let nothing = WordList([
        "なし", "無し", "無", "該当なし", "特になし", "-", "ー", "―", "−", "–", "—", "×", "0",
    ])

    /// Whether a row is headed as a sum of others.
    static func isSum(_ text: String) -> Bool { sums.contains(text) }
    private static let sums = WordList(["計", "合計", "小計", "総計", "総額", "合計額"])

    /// Words however they are dressed. Every cell is asked, and few begin like one of them.
    private struct WordList {
        private let words: [String]
        private let beginnings: [Unicode.Scalar]

        init(_ words: [String]) {
            self.words = words
            beginnings = words.compactMap { $0.unicodeScalars.first }
        }

        func contains(_ text: String) -> Bool {
            guard let first = text.unicodeScalars.first(where: { !isSpace($0) }),
                beginnings.contains(CellWords.narrow(first))
            else { return false }
            return words.contains(folded(text))
        }
    }

    static func narrow(_ text: String) -> String {
        var narrow: [UInt8] = []
        for scalar in text.unicodeScalars { CellWords.narrow(scalar).append(to: &narrow) }
        return String(decoding: narrow, as: UTF8.self)
    }

    /// The half-width twin of a full-width letter, digit or mark.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    /// The number that a text says in so many digits, however they are dressed: `２１，０００，０００円`, `¥21,000,000`.
    /// Nil with anything that means something, such as 千 or 万.
    static func digits(_ text: String, unit: String) -> String? {
        var rest = narrow(text).unicodeScalars[...]
        if trimmed(String(rest)).hasSuffix(unit) {
            rest = trimmed(String(rest)).unicodeScalars.dropLast(unit.unicodeScalars.count)
        }
        rest = trimmed(String(rest)).unicodeScalars[...]
        if let first = rest.first, first == "¥" || first == "￥" || first == "\\" { rest = rest.dropFirst() }
        let groups = rest.split(separator: ",", omittingEmptySubsequences: false)
        guard let head = groups.first, !head.isEmpty, groups.allSatisfy({ $0.allSatisfy { $0.value &- 0x30 < 10 } }),
            groups.count == 1 || head.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        let digits = groups.joined().drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(String.UnicodeScalarView(digits))
    }
}

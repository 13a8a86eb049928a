extension TerminalText {
    var columns: Int { EastAsianWidth.columns(of: utf8) }

    func leftAligned(to width: Int) -> TerminalText {
        var line = self
        line.append(spaces: width - columns)
        return line
    }

    /// In a column of so many, figures to its right.
    mutating func append(_ part: TerminalText, in width: Int, isFigure: Bool) {
        let spaces = width - part.columns
        if isFigure { append(spaces: spaces) }
        self += part
        if !isFigure { append(spaces: spaces) }
    }

    mutating func append(spaces count: Int) { append(trusted: repeatElement(UInt8(ascii: " "), count: max(0, count))) }

    static func spaces(_ count: Int) -> TerminalText { TerminalText().leftAligned(to: count) }

    var droppingTrailingSpaces: TerminalText { part(0..<utf8.count) }

    /// Broken into lines of so many columns: between words, or between Japanese characters where one may. A word longer
    /// than a line is cut.
    func wrapped(to width: Int) -> [TerminalText] {
        // No scalar takes more columns than bytes.
        if utf8.count <= width { return [droppingTrailingSpaces] }
        var lines: [TerminalText] = []
        var (start, used) = (0, 0)
        // Where the line may end, and the columns up to there.
        var (end, usedToEnd) = (0, 0)
        var before: MeasuredScalar?
        var scalars = UTF8Scalars(utf8)
        while let next = scalars.next().map(MeasuredScalar.init) {
            let position = scalars.position - next.scalar.utf8.count
            if let before, MeasuredScalar.mayBreak(before, next) { (end, usedToEnd) = (position, used) }
            while used > 0, used + next.columns > width {
                if end <= start { (end, usedToEnd) = (position, used) }
                lines.append(part(start..<end))
                (start, used, usedToEnd) = (end, used - usedToEnd, 0)
            }
            // What parts two words begins no line.
            if used == 0, next.scalar == " ", !lines.isEmpty { start = scalars.position } else { used += next.columns }
            before = next
        }
        if start < utf8.count { lines.append(part(start..<utf8.count)) }
        return lines
    }

    /// A stretch of it without the spaces at its end.
    private func part(_ range: Range<Int>) -> TerminalText {
        var end = range.upperBound
        while end > range.lowerBound, utf8[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return end - range.lowerBound == utf8.count ? self : TerminalText(trusted: Array(utf8[range.lowerBound..<end]))
    }
}

/// A scalar and the columns it takes, for the places where a line may be broken.
///
/// A word of ASCII stays whole, also with the 円 or か所 that follows a figure; no line begins with closing
/// punctuation or ends with an opening bracket (禁則).
private struct MeasuredScalar {
    let scalar: Unicode.Scalar
    let columns: Int

    init(_ scalar: Unicode.Scalar) {
        self.scalar = scalar
        columns = EastAsianWidth.columns(of: scalar)
    }

    static func mayBreak(_ before: MeasuredScalar, _ after: MeasuredScalar) -> Bool {
        if before.scalar == " " || after.scalar == " " { return true }
        if before.columns < 2, after.columns < 2 { return false }
        if closes(after.scalar) || opens(before.scalar) { return false }
        // 45,000,000円, 3か所
        if before.scalar.value >= 0x30, before.scalar.value <= 0x39, isUnit(after.scalar) { return false }
        return after.columns > 0
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "、", "。", "，", "．", "・", "）", "」", "』", "】", "〕", "〉", "》", "”", "’", "！", "？", "：", "；", "ー", "々",
            "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", ")", "]", "}", ",", ".", "!", "?", ":", ";", "\"":
            true
        default: false
        }
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "「", "『", "【", "〔", "〈", "《", "“", "‘", "(", "[", "{", "\"": true
        default: false
        }
    }

    private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "円", "人", "か", "年", "月", "日", "件", "社": true
        default: false
        }
    }
}

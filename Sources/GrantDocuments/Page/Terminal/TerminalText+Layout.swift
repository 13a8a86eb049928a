extension TerminalText {
    var columns: Int { EastAsianWidth.columns(of: utf8) }

    func leftAligned(to width: Int) -> TerminalText { self + TerminalText.spaces(width - columns) }
    func rightAligned(to width: Int) -> TerminalText { TerminalText.spaces(width - columns) + self }

    static func spaces(_ count: Int) -> TerminalText {
        TerminalText(trusted: [UInt8](repeating: UInt8(ascii: " "), count: max(0, count)))
    }

    var droppingTrailingSpaces: TerminalText { part(0..<utf8.count) }

    /// Broken into lines of so many columns: between words, or between Japanese characters where one may.
    func wrapped(to width: Int) -> [TerminalText] {
        var lines: [TerminalText] = []
        var line = 0..<0
        var used = 0
        var pieces = LinePieces(utf8, longest: width)
        while let piece = pieces.next() {
            if used + piece.columns > width, used > 0 {
                lines.append(part(line))
                used = 0
                line = piece.isSpace ? piece.bytes.upperBound..<piece.bytes.upperBound : piece.bytes
                if piece.isSpace { continue }
            }
            line = line.lowerBound..<piece.bytes.upperBound
            used += piece.columns
        }
        if !line.isEmpty || lines.isEmpty { lines.append(part(line)) }
        return lines
    }

    /// A stretch of it without the spaces at its end.
    private func part(_ range: Range<Int>) -> TerminalText {
        var end = range.upperBound
        while end > range.lowerBound, utf8[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return TerminalText(trusted: Array(utf8[range.lowerBound..<end]))
    }
}

/// The smallest pieces between which a line may be broken.
///
/// A word of ASCII stays whole, also with the 円 or か所 that follows a figure; no line begins with closing
/// punctuation or ends with an opening bracket (禁則).
private struct LinePieces {
    struct Piece {
        let bytes: Range<Int>
        let columns: Int
        let isSpace: Bool
    }

    private struct Measured {
        let scalar: Unicode.Scalar
        let columns: Int
    }

    private var scalars: UTF8Scalars
    /// The scalar that the next piece begins with, and where.
    private var first: Measured?
    private var start = 0
    /// A word without end is cut all the same.
    private let longest: Int

    init(_ utf8: [UInt8], longest: Int) {
        scalars = UTF8Scalars(utf8)
        self.longest = min(longest, 40)
        first = nextScalar()
    }

    mutating func next() -> Piece? {
        guard let first else { return nil }
        var before = first
        var columns = first.columns
        var count = 1
        var end = scalars.position
        var after = nextScalar()
        while let scalar = after, count < longest, !LinePieces.mayBreak(before, scalar) {
            columns += scalar.columns
            count += 1
            before = scalar
            end = scalars.position
            after = nextScalar()
        }
        defer {
            self.first = after
            start = end
        }
        return Piece(bytes: start..<end, columns: columns, isSpace: first.scalar == " ")
    }

    private mutating func nextScalar() -> Measured? {
        scalars.next().map { Measured(scalar: $0, columns: EastAsianWidth.columns(of: $0)) }
    }

    private static func mayBreak(_ before: Measured, _ after: Measured) -> Bool {
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

extension TerminalText {
    var columns: Int { EastAsianWidth.columns(of: string) }

    func leftAligned(to width: Int) -> TerminalText { self + TerminalText.spaces(width - columns) }
    func rightAligned(to width: Int) -> TerminalText { TerminalText.spaces(width - columns) + self }

    static func spaces(_ count: Int) -> TerminalText {
        TerminalText(trusted: String(repeating: " ", count: max(0, count)))
    }

    /// Cut to so many columns, the last of them an ellipsis when something is missing.
    func cut(to width: Int) -> TerminalText {
        guard columns > width else { return self }
        var kept = String.UnicodeScalarView()
        var used = 0
        for scalar in string.unicodeScalars {
            let next = EastAsianWidth.columns(of: scalar)
            if used + next > width - 1 { break }
            kept.append(scalar)
            used += next
        }
        return TerminalText(trusted: String(kept) + "…")
    }

    /// Broken into lines of so many columns: between words, or between Japanese characters where one may.
    func wrapped(to width: Int) -> [TerminalText] {
        var lines: [TerminalText] = []
        var line = ""
        var used = 0
        for piece in LinePieces(string, longest: width) {
            let columns = EastAsianWidth.columns(of: piece)
            if used + columns > width, used > 0 {
                lines.append(TerminalText(trusted: line.droppingTrailingSpaces))
                line = ""
                used = 0
                if piece == " " { continue }
            }
            line += piece
            used += columns
        }
        if used > 0 || lines.isEmpty { lines.append(TerminalText(trusted: line.droppingTrailingSpaces)) }
        return lines
    }
}

extension String {
    fileprivate var droppingTrailingSpaces: String {
        var scalars = unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}

/// The smallest pieces between which a line may be broken.
///
/// A word of ASCII stays whole, also with the 円 or か所 that follows a figure; no line begins with closing
/// punctuation or ends with an opening bracket (禁則).
private struct LinePieces: Sequence, IteratorProtocol {
    private let scalars: [Unicode.Scalar]
    /// A word without end is cut all the same.
    private let longest: Int
    private var start = 0

    init(_ text: String, longest: Int) {
        scalars = Array(text.unicodeScalars)
        self.longest = Swift.min(longest, 40)
    }

    mutating func next() -> String? {
        guard start < scalars.count else { return nil }
        var end = start + 1
        while end < scalars.count, !mayBreak(before: end), end - start < longest { end += 1 }
        defer { start = end }
        var piece = String.UnicodeScalarView()
        piece.append(contentsOf: scalars[start..<end])
        return String(piece)
    }

    private func mayBreak(before index: Int) -> Bool {
        let (before, after) = (scalars[index - 1], scalars[index])
        if before == " " || after == " " { return true }
        if LinePieces.closing.contains(after) || LinePieces.opening.contains(before) { return false }
        let isNarrow = { (scalar: Unicode.Scalar) in EastAsianWidth.columns(of: scalar) < 2 }
        if isNarrow(before), isNarrow(after) { return false }
        // 45,000,000円, 3か所
        if before.value >= 0x30, before.value <= 0x39, LinePieces.units.contains(after) { return false }
        return EastAsianWidth.columns(of: after) > 0
    }

    private static let closing: [Unicode.Scalar] = Array("、。，．・）」』】〕〉》”’！？：；ーぁぃぅぇぉっゃゅょ々)]},.!?:;\"".unicodeScalars)
    private static let opening: [Unicode.Scalar] = Array("（「『【〔〈《“‘([{\"".unicodeScalars)
    private static let units: [Unicode.Scalar] = Array("円人か年月日件社".unicodeScalars)
}

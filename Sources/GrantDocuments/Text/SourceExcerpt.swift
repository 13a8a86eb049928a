/// The line of the plan that a finding points at, with carets under the value.
struct SourceExcerpt: Sequence {
    private let lines: [TerminalText]

    init(of finding: LocatedFinding, in source: SourceText, width: Int) {
        guard !source.bytes.isEmpty else {
            lines = []
            return
        }
        let start = source.position(of: finding.shown.lowerBound)
        let end = source.position(of: finding.shown.upperBound)
        let gutter = TerminalText("  \(start.line) ")
        let room = Swift.max(20, width - gutter.columns - 2)
        let range = source.lines.line(start.line)
        let whole = SourceExcerpt.shown(source.bytes[range], upTo: 4_096)
        let from = start.column - 1
        let to = end.line == start.line ? end.column - 1 : from + 1
        let window = SourceExcerpt.window(of: whole, around: from, columns: room)
        let cells = whole[window]
        let before = whole[window.lowerBound..<Swift.min(Swift.max(from, window.lowerBound), window.upperBound)]
        let marked = whole[
            Swift.min(
                Swift.max(from, window.lowerBound), window.upperBound)..<Swift.min(
                    Swift.max(to, window.lowerBound), window.upperBound)]
        let text = TerminalText(trusted: cells.map { $0.text }.joined())
        let indent = before.reduce(0) { $0 + $1.columns }
        let carets = Swift.max(1, marked.reduce(0) { $0 + $1.columns })
        lines = [
            gutter + "│ " + text,
            TerminalText.spaces(gutter.columns) + "│ " + TerminalText.spaces(indent)
                + TerminalText(trusted: String(repeating: "^", count: carets)),
        ]
    }

    func makeIterator() -> IndexingIterator<[TerminalText]> { lines.makeIterator() }

    /// A scalar as it is shown, and the columns that takes.
    private struct Cell {
        let text: String
        let columns: Int
    }

    /// The scalars of a line; bytes that are not UTF-8 are shown as a replacement.
    private static func shown(_ bytes: ArraySlice<UInt8>, upTo most: Int) -> [Cell] {
        String(decoding: bytes.prefix(most * 4), as: UTF8.self).unicodeScalars.map { scalar in
            let text = TerminalFormat.shown(scalar)
            return Cell(text: text, columns: EastAsianWidth.columns(of: text))
        }
    }

    /// The part of a long line that still shows the place.
    private static func window(of cells: [Cell], around place: Int, columns room: Int) -> Range<Int> {
        var total = 0
        for cell in cells { total += cell.columns }
        if total <= room { return 0..<cells.count }
        var start = Swift.min(Swift.max(place, 0), cells.count)
        var left = 0
        while start > 0, left + cells[start - 1].columns <= room / 3 {
            start -= 1
            left += cells[start].columns
        }
        var end = start
        var used = 0
        while end < cells.count, used + cells[end].columns <= room {
            used += cells[end].columns
            end += 1
        }
        return start..<end
    }
}

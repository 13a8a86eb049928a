import GrantRules

/// Lines of a text with one place in them marked, each cut into what is before, in and after it.
package struct Excerpt: Sendable {
    let lines: [Line]
    /// Lines of the place that are not shown.
    let omitted: Int

    struct Line: Sendable {
        /// Its number; of a cell, its heading.
        let label: String
        let before: String
        let marked: String
        let after: String
    }

    private static let mostLines = 4
    /// More than a terminal has room for.
    private static let mostBytes = 160

    private init(lines: [Line], omitted: Int) {
        self.lines = lines
        self.omitted = omitted
    }

    /// Nothing for the whole of a text of several lines, of which its beginning says nothing.
    init?(of place: Finding.Place, in source: SourceText) {
        if source.isWorkbook {
            guard let cell = source.cell(of: place), !cell.text.isEmpty else { return nil }
            let text = Excerpt.text(Array(cell.text.utf8)[...], keeping: .start)
            self.init(lines: [Line(label: cell.heading, before: "", marked: text, after: "")], omitted: 0)
            return
        }
        let first = source.shownStart(of: place).line
        let last = place.key == nil ? max(first, source.end(of: place).line) : first
        guard !place.pointer.isEmpty || last == first else { return nil }
        self.init(of: source, marking: place.shown, lines: first...last)
    }

    /// Nothing for an empty text, which has no line to show.
    init?(of source: SourceText, marking place: Range<Int>, lines shown: ClosedRange<Int>) {
        guard !source.bytes.isEmpty else { return nil }
        let lines = shown.prefix(Excerpt.mostLines).map { Excerpt.line($0, of: source, marking: place) }
        self.init(lines: lines, omitted: shown.count - lines.count)
    }

    private static func line(_ number: Int, of source: SourceText, marking place: Range<Int>) -> Line {
        let range = source.lines.line(number)
        var start = min(max(place.lowerBound, range.lowerBound), range.upperBound)
        // The indentation of a further line is no part of the value.
        while start > place.lowerBound, start < range.upperBound, isBlank(source.bytes[start]) { start += 1 }
        let end = min(max(place.upperBound, start), range.upperBound)
        return Line(
            label: String(number), before: text(source.bytes[range.lowerBound..<start], keeping: .end),
            marked: text(source.bytes[start..<end], keeping: .start),
            after: text(source.bytes[end..<range.upperBound], keeping: .start))
    }

    private enum Side { case start, end }

    /// A long part is cut at a whole scalar, on the side away from the place.
    private static func text(_ bytes: ArraySlice<UInt8>, keeping side: Side) -> String {
        guard bytes.count > mostBytes else { return String(decoding: bytes, as: UTF8.self) }
        switch side {
        case .start:
            var end = bytes.startIndex + mostBytes
            while end > bytes.startIndex, isContinuation(bytes[end]) { end -= 1 }
            return String(decoding: bytes[..<end], as: UTF8.self) + "…"
        case .end:
            var start = bytes.endIndex - mostBytes
            while start < bytes.endIndex, isContinuation(bytes[start]) { start += 1 }
            return "…" + String(decoding: bytes[start...], as: UTF8.self)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

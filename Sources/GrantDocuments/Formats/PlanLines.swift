import GrantRules

/// The lines of the plan that a finding points at, each cut into what is before, in and after the place.
struct PlanLines {
    let lines: [Line]
    /// Lines of the place that are not shown.
    let omitted: Int

    struct Line {
        let number: Int
        let before: String
        let marked: String
        let after: String
    }

    private static let mostLines = 4
    private static let mostBytes = 120

    init(of finding: Finding, in source: SourceText) {
        var lines: [Line] = []
        let place = finding.place
        let first = source.shownStart(of: place).line
        let last = place.key == nil ? max(first, source.end(of: place).line) : first
        // The beginning of the plan says nothing about the whole of it.
        guard !place.pointer.isEmpty || last == first else {
            self.lines = []
            omitted = 0
            return
        }
        var number = first
        while number <= last, lines.count < PlanLines.mostLines {
            if let line = PlanLines.line(number, of: source, marking: place.shown) { lines.append(line) }
            number += 1
        }
        self.lines = lines
        omitted = lines.isEmpty ? 0 : last - number + 1
    }

    private static func line(_ number: Int, of source: SourceText, marking place: Range<Int>) -> Line? {
        let range = source.lines.line(number)
        guard !source.bytes.isEmpty else { return nil }
        var start = min(max(place.lowerBound, range.lowerBound), range.upperBound)
        // The indentation of a further line is no part of the value.
        while start > place.lowerBound, start < range.upperBound, isBlank(source.bytes[start]) { start += 1 }
        let end = min(max(place.upperBound, start), range.upperBound)
        return Line(
            number: number, before: text(source.bytes[range.lowerBound..<start], keeping: .end),
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

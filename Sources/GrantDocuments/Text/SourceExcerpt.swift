import GrantRules

/// The line of the plan that a finding points at, with carets under the value.
struct SourceExcerpt: Sequence {
    private let lines: [TerminalText]

    init(of finding: Finding, in source: SourceText, width: Int) {
        guard !source.bytes.isEmpty else {
            lines = []
            return
        }
        let number = source.shownStart(of: finding.place).line
        let gutter = TerminalText("  \(number) ")
        let room = Swift.max(20, width - gutter.columns - 2)
        let window = Window(
            of: source.lines.line(number), around: finding.place.shown, in: source.bytes, columns: room)
        lines = [
            gutter + "│ " + TerminalText(scalars: window.scalars),
            TerminalText.spaces(gutter.columns) + "│ " + TerminalText.spaces(window.indent)
                + TerminalText(trusted: [UInt8](repeating: UInt8(ascii: "^"), count: Swift.max(1, window.carets))),
        ]
    }

    func makeIterator() -> IndexingIterator<[TerminalText]> { lines.makeIterator() }
}

/// What is shown of a line, which may be as long as the file: all of it, or the part around the place.
private struct Window {
    /// Beside the place so many bytes are looked at: more than any terminal has room for.
    private static let reach = 2_048

    let scalars: [Unicode.Scalar]
    /// Columns before the place and under it.
    let indent: Int
    let carets: Int

    init(of line: Range<Int>, around shown: Range<Int>, in bytes: [UInt8], columns room: Int) {
        let place = shown.clamped(to: line)
        let first = Swift.max(line.lowerBound, place.lowerBound - Window.reach)
        let last = Swift.min(line.upperBound, place.lowerBound + Window.reach)
        let begin = Swift.min(Window.boundary(first, in: bytes), place.lowerBound)
        let before = Window.scalars(of: bytes[begin..<place.lowerBound])
        let after = Window.scalars(of: bytes[place.lowerBound..<last])
        // A value of several lines is marked by its first character.
        let marked =
            shown.upperBound <= line.upperBound
            ? Window.scalars(of: bytes[place.lowerBound..<Swift.min(place.upperBound, last)]).count
            : Swift.min(1, after.count)

        var start = 0
        var indent = Window.columns(of: before[...])
        if indent + Window.columns(of: after[...]) > room {
            start = before.count
            indent = 0
            while start > 0, indent + Window.columns(of: before[start - 1]) <= room / 3 {
                start -= 1
                indent += Window.columns(of: before[start])
            }
        }
        var used = indent
        var end = 0
        var carets = 0
        while end < after.count, used + Window.columns(of: after[end]) <= room {
            let columns = Window.columns(of: after[end])
            used += columns
            if end < marked { carets += columns }
            end += 1
        }
        scalars = Array(before[start...]) + after[..<end]
        self.indent = indent
        self.carets = carets
    }

    /// Bytes that are not UTF-8 are replacement characters.
    private static func scalars(of bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    /// Not in the middle of a scalar.
    private static func boundary(_ position: Int, in bytes: [UInt8]) -> Int {
        var position = position
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }

    private static func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// As it is shown, which for some is a stand-in.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        scalar.acts ? TerminalText(scalars: CollectionOfOne(scalar)).columns : EastAsianWidth.columns(of: scalar)
    }
}

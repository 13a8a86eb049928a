extension TerminalLines {
    /// The first line, or the part of it around the place, with carets under what is marked.
    mutating func write(_ excerpt: Excerpt) {
        guard let first = excerpt.lines.first else { return }
        let gutter = TerminalText("\(first.label) ")
        let shown = max(20, room - gutter.columns - 2)
        let before = Array(first.before.unicodeScalars)
        let after = Array((first.marked + first.after).unicodeScalars)
        // A value of several lines is marked by its first character.
        let isOneLine = excerpt.lines.count + excerpt.omitted == 1
        let marked = isOneLine ? first.marked.unicodeScalars.count : min(1, after.count)

        var start = 0
        var indent = columns(of: before[...])
        if indent + columns(of: after[...]) > shown {
            start = before.count
            indent = 0
            while start > 0, indent + columns(of: before[start - 1]) <= shown / 3 {
                start -= 1
                indent += columns(of: before[start])
            }
        }
        var used = indent
        var end = 0
        var carets = 0
        while end < after.count, used + columns(of: after[end]) <= shown {
            let columns = columns(of: after[end])
            used += columns
            if end < marked { carets += columns }
            end += 1
        }
        line(gutter + "│ " + TerminalText(scalars: before[start...]) + TerminalText(scalars: after[..<end]))
        line(
            TerminalText.spaces(gutter.columns) + "│ " + TerminalText.spaces(indent)
                + TerminalText(trusted: [UInt8](repeating: UInt8(ascii: "^"), count: max(1, carets))))
    }

    private func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// As it is shown, which for some is a stand-in.
    private func columns(of scalar: Unicode.Scalar) -> Int {
        scalar.acts ? TerminalText(scalars: CollectionOfOne(scalar)).columns : EastAsianWidth.columns(of: scalar)
    }
}

import GrantDocuments
import GrantTesting
import Testing

@Suite("Lines and columns")
struct LineTableTests {
    @Test(arguments: [
        ("ab", 0, 1, 1), ("ab", 1, 1, 2), ("ab", 2, 1, 3), ("", 0, 1, 1),
        ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 1, 1, 2), ("a\r\nb", 2, 1, 3),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 1, 3), ("a\n\r\nb", 4, 3, 1), ("\n\n", 2, 3, 1),
        ("\tx", 1, 1, 2), ("あx", 3, 1, 2), ("か\u{3099}x", 6, 1, 3), ("😀x", 4, 1, 2), ("👨‍👩‍👧x", 18, 1, 6),
        ("\u{FEFF}a", 0, 1, 1), ("\u{FEFF}a", 3, 1, 1), ("\u{FEFF}a", 4, 1, 2), ("\u{FEFF}\nab", 5, 2, 2),
        ("a\u{FEFF}b", 4, 1, 3), ("ab", 99, 1, 3), ("ab", -1, 1, 1),
        ("\u{FEFF}a", 1, 1, 1), ("\u{FEFF}a", 2, 1, 1), ("\u{FEFF}", 3, 1, 1), ("\u{FEFE}a", 3, 1, 2),
        ("\u{EBBF}a", 3, 1, 2), ("\u{FE3F}a", 3, 1, 2), ("a\n\u{FEFF}b", 5, 2, 2),
    ])
    func `of one place in a text`(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let place = LineTable(Array(text.utf8)).position(of: offset)
        #expect(place.line == line)
        #expect(place.column == column)
    }

    @Test(arguments: [
        ("ab", 1, 0..<2), ("a\nbc\n", 1, 0..<1), ("a\nbc\n", 2, 2..<4), ("a\nbc\n", 3, 5..<5),
        ("a\r\nb", 1, 0..<1), ("a\rb\nc", 1, 0..<3),
        ("a\n\nb", 2, 2..<2), ("a\r", 1, 0..<2), ("\u{FEFF}a\nb", 1, 3..<4), ("ab", 2, 2..<2),
        ("ab", 0, 2..<2), ("\r\n", 1, 0..<0), ("\n", 1, 0..<0), ("\n", 2, 1..<1), ("\n", 3, 1..<1),
        ("\u{FEFF}\n", 1, 3..<3),
        ("", 1, 0..<0), ("", 2, 0..<0), ("ab", -1, 2..<2), ("\r\n\r\na", 2, 2..<2), ("\u{FEFE}\n", 1, 0..<3),
    ])
    func `of a line's bytes, without its end`(_ text: String, _ number: Int, _ range: Range<Int>) {
        #expect(LineTable(Array(text.utf8)).line(number) == range)
    }

    @Test(arguments: [
        ("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("\n\n", 2), ("a\r\n", 1), ("a\r", 1), ("\u{FEFF}", 1),
        ("\n", 1),
    ])
    func `of which there are as many as line breaks, and one more for what follows the last`(
        _ text: String, _ lines: Int
    ) {
        let bytes = Array(text.utf8)
        #expect(LineTable(bytes).lineCount(of: bytes) == lines)
    }

    @Test(arguments: [511, 512, 513, 1_024, 1_025])
    func `of texts whose length is near that of a block`(_ length: Int) {
        for filling in ["a", "\n", "a\r\n", "ああああああああああああああああああああああああああああああ\n"] {
            for start in ["", "\u{FEFF}"] {
                let bytes = Array((start + String(repeating: filling, count: length)).utf8.prefix(length))
                let table = LineTable(bytes)
                let breaks = bytes.count { $0 == 0x0A }
                #expect(table.lineCount(of: bytes) == (bytes.last == 0x0A ? breaks : breaks + 1))
                var ends = bytes.indices.filter { bytes[$0] == 0x0A }
                let starts = [start.utf8.count] + ends.map { $0 + 1 }
                ends.append(length)
                for (index, (first, end)) in zip(starts, ends).enumerated()
                where end % 512 < 4 || end % 512 > 508 || index < 2 || index + 2 > starts.count {
                    let hasReturn = end > first && end < length && bytes[end - 1] == 0x0D
                    #expect(table.line(index + 1) == first..<(hasReturn ? end - 1 : end))
                    let place = table.position(of: end)
                    #expect(place.line == index + 1)
                    #expect(place.column == bytes[first..<end].count { $0 & 0xC0 != 0x80 } + 1)
                }
                #expect(table.line(starts.count + 1) == length..<length)
            }
        }
    }

    @Test
    func `agree with a count from the beginning, far beyond one block`() {
        var random = SplitMix(seed: 7)
        let pieces = ["a", "\n", "\r\n", "\r", "あ", "😀", "か\u{3099}", "\t", "xxxxxxxxxxxxxxxx", "{\"a\": 1}"]
        for start in ["", "\u{FEFF}"] {
            var text = start
            for _ in 0..<1500 { text += pieces[random.below(pieces.count)] }
            let bytes = Array(text.utf8)
            let table = LineTable(bytes)
            var line = 1
            var column = 1
            var starts = [start.utf8.count]
            for (offset, byte) in bytes.enumerated() {
                if byte & 0xC0 != 0x80 {
                    let place = table.position(of: offset)
                    #expect(place.line == line && place.column == column, "offset \(offset)")
                }
                if byte == 0x0A {
                    line += 1
                    column = 1
                    starts.append(offset + 1)
                } else if byte & 0xC0 != 0x80, offset > 0 || start.isEmpty {
                    column += 1
                }
            }
            for (index, first) in starts.enumerated() { #expect(table.line(index + 1).lowerBound == first) }
        }
    }
}

extension LineTable {
    /// How many lines the text has that this is the table of; text after the last line break is one, and an empty text has one.
    fileprivate func lineCount(of bytes: [UInt8]) -> Int {
        position(of: bytes.count).line - (bytes.last == 0x0A ? 1 : 0)
    }
}

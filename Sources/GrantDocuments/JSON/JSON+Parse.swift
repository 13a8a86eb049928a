extension JSON {
    /// Reads one whole text, strictly; a byte order mark before it is noted and passed over.
    package static func parse(_ bytes: [UInt8], most: Int = JSON.longest) throws(SyntaxError) -> JSON {
        var json = JSON()
        try json.parse(bytes, in: bytes.indices, .empty, most: most)
        return json
    }

    /// No document yet, only the room for one.
    init() {
        bytes = []
        tape = []
    }

    /// Reads a text that is part of `bytes` into the storage of the text before; every offset counts in `bytes`.
    mutating func parse(
        _ bytes: [UInt8], in range: Range<Int>, _ keys: KeyTable, most: Int = JSON.longest
    ) throws(SyntaxError) {
        guard range.count <= most, range.upperBound < Entry.tooFar else {
            throw SyntaxError(.tooLong, range.lowerBound..<range.lowerBound)
        }
        hasByteOrderMark = JSON.beginsWithMark(bytes, range)
        self.bytes = bytes
        let text = Stretch(start: range.lowerBound + (hasByteOrderMark ? 3 : 0), end: range.upperBound)
        makeRoom(text.mostNodes(in: bytes.span))
        var parser = JSONParser(text, keys)
        do {
            try parser.parse(bytes.span, into: tape.mutableSpan)
        } catch {
            let last = parser.count > 0 ? tape[parser.count - 1] : nil
            throw SyntaxDiagnosis(bytes: bytes, text: text).error(at: error, after: last)
        }
    }

    private mutating func makeRoom(_ count: Int) {
        guard tape.count < count else { return }
        tape = Array(repeating: Entry(.null, 0, 0, next: 0), count: count)
    }

    static func beginsWithMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count >= 3 && bytes[range.lowerBound] == 0xEF && bytes[range.lowerBound + 1] == 0xBB
            && bytes[range.lowerBound + 2] == 0xBF
    }
}

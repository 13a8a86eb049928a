extension JSON {
    /// Reads one whole text, strictly; a byte order mark before it is noted and passed over.
    public static func parse(_ bytes: [UInt8]) throws(SyntaxError) -> JSON {
        var json = JSON()
        try json.parse(bytes, in: bytes.indices)
        return json
    }

    /// No document yet, only the room for one.
    init() {
        bytes = []
        tape = []
    }

    /// Reads a text that is part of `bytes` into the storage of the text before; every offset counts in `bytes`.
    mutating func parse(_ bytes: [UInt8], in range: Range<Int>) throws(SyntaxError) {
        guard range.count <= JSON.longest, range.upperBound < Entry.tooFar else {
            throw SyntaxError(.tooLong, range.lowerBound..<range.lowerBound)
        }
        var start = range.lowerBound
        hasByteOrderMark =
            range.count >= 3 && bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF
        if hasByteOrderMark { start += 3 }
        var storage: [Entry] = []
        swap(&storage, &tape)
        var parser = JSONParser(bytes, upTo: range.upperBound, reusing: storage)
        try parser.parse(from: start)
        self.bytes = bytes
        swap(&parser.tape, &tape)
        lists = ListPlaces()
    }
}

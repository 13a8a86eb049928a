/// Goes once through a text and writes the tape; it keeps no stack, for an open container remembers its parent.
///
/// It only finds that a text is JSON, or where it stops being so; `SyntaxDiagnosis` says what was meant there.
struct JSONParser {
    let text: Stretch
    let keys: KeyTable
    /// How many nodes are written.
    private(set) var count = 0

    init(_ text: Stretch, _ keys: KeyTable) {
        self.text = text
        self.keys = keys
    }

    /// Where a text stops being JSON, and what would have been right there.
    struct Stop: Error {
        let position: Int
        let wanted: Wanted

        enum Wanted { case value, key, colon, comma, end, string, number, depth }
    }

    /// One value and nothing but white space around it. The tape has room for every node there can be.
    ///
    /// What changes is kept in local variables and the tape is taken over, because whatever could be reached from
    /// elsewhere would be stored and loaded again for every node.
    mutating func parse(_ all: Span<UInt8>, into tape: consuming MutableSpan<JSON.Entry>) throws(Stop) {
        let bytes = all.extracting(0..<text.end)
        var count = 0
        defer { self.count = count }
        var position = text.start
        var open = -1
        var depth = 0
        var inObject = false
        values: while true {
            // One space after a comma or a colon is what most programs write.
            if bytes.byte(at: position) == 0x20 { position &+= 1 }
            if inObject {
                let key = try key(bytes, all, position)
                tape[count] = key
                count &+= 1
                position = key.end
                if bytes.byte(at: position) != UInt8(ascii: ":") {
                    position = JSONParser.afterSpace(bytes, position)
                    guard bytes.byte(at: position) == UInt8(ascii: ":") else {
                        throw Stop(position: position, wanted: .colon)
                    }
                }
                position &+= 1
                if bytes.byte(at: position) == 0x20 { position &+= 1 }
            }
            position = JSONParser.afterSpace(bytes, position)
            guard let byte = bytes.byte(at: position) else { throw Stop(position: position, wanted: .value) }
            if byte == UInt8(ascii: "\"") {
                let string = JSONParser.afterString(bytes, position)
                guard string.end > 0 else { throw Stop(position: position, wanted: .string) }
                tape[count] = JSON.Entry(.string, position, string.end, next: count &+ 1, escaped: string.isEscaped)
                count &+= 1
                position = string.end
            } else if byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") {
                guard let after = JSONParser.afterNumber(bytes, position) else {
                    throw Stop(position: position, wanted: .number)
                }
                tape[count] = JSON.Entry(.number, position, after, next: count &+ 1)
                count &+= 1
                position = after
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                guard depth < JSON.deepest else { throw Stop(position: position, wanted: .depth) }
                depth &+= 1
                inObject = byte == UInt8(ascii: "{")
                tape[count] = JSON.Entry(inObject ? .object : .array, position, position, next: open)
                open = count
                count &+= 1
                position = JSONParser.afterSpace(bytes, position &+ 1)
                guard let next = bytes.byte(at: position) else {
                    throw Stop(position: position, wanted: inObject ? .key : .value)
                }
                // } follows { by two in ASCII, and ] follows [.
                guard next == byte &+ 2 else { continue values }
                position &+= 1
                open = JSONParser.close(open, position, next: count, &tape)
                inObject = open >= 0 && tape[open].isObject
                depth &-= 1
            } else {
                tape[count] = try JSONParser.word(bytes, position, next: count &+ 1)
                position = tape[count].end
                count &+= 1
            }
            while open >= 0 {
                position = JSONParser.afterSpace(bytes, position)
                guard let byte = bytes.byte(at: position) else { throw Stop(position: position, wanted: .comma) }
                if byte == UInt8(ascii: ",") {
                    position &+= 1
                    continue values
                }
                guard byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw Stop(position: position, wanted: .comma)
                }
                position &+= 1
                open = JSONParser.close(open, position, next: count, &tape)
                inObject = open >= 0 && tape[open].isObject
                depth &-= 1
            }
            position = JSONParser.afterSpace(bytes, position)
            guard position == bytes.count else { throw Stop(position: position, wanted: .end) }
            return
        }
    }

    /// Most often one that the table knows, with no space before it.
    @inline(__always)
    private func key(_ bytes: Span<UInt8>, _ all: Span<UInt8>, _ start: Int) throws(Stop) -> JSON.Entry {
        if let key = knownKey(bytes, all, start) { return key }
        return try otherKey(bytes, all, start)
    }

    /// The table looks beyond the text, at whatever the bytes hold.
    @inline(__always)
    private func knownKey(_ bytes: Span<UInt8>, _ all: Span<UInt8>, _ start: Int) -> JSON.Entry? {
        guard let (place, length) = keys.key(in: all, at: start), start &+ length <= bytes.count else { return nil }
        return JSON.Entry(.string, start, start &+ length, next: Int(place))
    }

    /// A key after space, one that is not in the table or is escaped, or one too close to the end of the bytes.
    @inline(never)
    private func otherKey(_ bytes: Span<UInt8>, _ all: Span<UInt8>, _ position: Int) throws(Stop) -> JSON.Entry {
        let start = JSONParser.afterSpace(bytes, position)
        if start > position, let key = knownKey(bytes, all, start) { return key }
        guard bytes.byte(at: start) == UInt8(ascii: "\"") else {
            throw Stop(position: start, wanted: .key)
        }
        let (end, isEscaped) = JSONParser.afterString(bytes, start)
        guard end > 0 else { throw Stop(position: start, wanted: .string) }
        // What an escaped key spells is worked out when somebody asks; one of a megabyte is not copied to be looked up.
        var place = KeyTable.stranger
        if end - start <= KeyTable.longest { place = keys.place(of: (start + 1..<end - 1).map { bytes[$0] }) }
        return JSON.Entry(.string, start, end, next: Int(place), escaped: isEscaped)
    }

    @inline(never)
    private static func word(
        _ bytes: Span<UInt8>, _ start: Int, next: Int
    ) throws(Stop) -> JSON.Entry {
        for (word, kind) in [("true", JSON.Kind.true), ("false", .false), ("null", .null)] {
            let after = start + word.utf8.count
            guard after <= bytes.count else { continue }
            var position = start
            for byte in word.utf8 {
                guard bytes[position] == byte else { break }
                position += 1
            }
            guard position == after, after == bytes.count || !SyntaxDiagnosis.isWordByte(bytes[after]) else { continue }
            return JSON.Entry(kind, start, after, next: next)
        }
        throw Stop(position: start, wanted: .value)
    }

    /// Its parent, which an open container keeps where a closed one keeps what follows it.
    @inline(__always)
    private static func close(
        _ container: Int, _ end: Int, next: Int, _ tape: inout MutableSpan<JSON.Entry>
    ) -> Int {
        let parent = Int(Int32(bitPattern: tape[container].next))
        tape[container].close(at: end, next: next)
        return parent
    }
}

/// The part of the bytes that is read.
struct Stretch {
    let start: Int
    let end: Int

    /// Room for half as many nodes as bytes costs nothing below this, and too much above.
    private static let long = 1 << 20

    /// At least as many as the nodes in it: a node takes a byte and the mark after it, or two brackets, of which
    /// the second may be missing as often as brackets can be open.
    func mostNodes(in bytes: Span<UInt8>) -> Int {
        let length = end - start
        return length < Stretch.long ? length / 2 + JSON.deepest : marksOutsideStrings(in: bytes) + 1
    }

    /// Brackets, commas and colons; a long text full of commas asks for no room.
    private func marksOutsideStrings(in all: Span<UInt8>) -> Int {
        let bytes = all.extracting(0..<end)
        var marks = 0
        var position = start
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                let after = JSONParser.afterString(bytes, position).end
                guard after > 0 else { return marks }
                position = after
            } else {
                marks &+= Stretch.isMark(byte) ? 1 : 0
                position += 1
            }
        }
        return marks
    }

    /// [ and { differ in one bit only.
    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte | 0x20 == UInt8(ascii: "{")
    }
}

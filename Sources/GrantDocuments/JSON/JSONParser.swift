/// Goes once through a text and writes the tape; it keeps no stack, for an open container remembers its parent.
///
/// It only finds that a text is JSON, or where it stops being so; `SyntaxDiagnosis` says what was meant there.
struct JSONParser {
    let text: Stretch
    /// How many nodes are written.
    private(set) var count = 0

    init(_ text: Stretch) { self.text = text }

    /// Where a text stops being JSON, and what would have been right there.
    struct Stop: Error {
        let position: Int
        let wanted: Wanted

        enum Wanted { case value, key, colon, comma, end, string, number, depth }
    }

    /// One value and nothing but white space around it. The tape has room for every node there can be.
    mutating func parse(_ bytes: Span<UInt8>, into tape: inout MutableSpan<JSON.Entry>) throws(Stop) {
        let end = text.end
        var position = text.start
        var open = -1
        var depth = 0
        var inObject = false
        values: while true {
            position = JSONParser.afterSpace(bytes, position, end)
            guard position < end else { throw Stop(position: position, wanted: .value) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position = try string(bytes, position, &tape)
            } else if byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") {
                position = try number(bytes, position, &tape)
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                guard depth < JSON.deepest else { throw Stop(position: position, wanted: .depth) }
                depth += 1
                inObject = byte == UInt8(ascii: "{")
                tape[count] = JSON.Entry(inObject ? .object : .array, position, position, next: open)
                open = count
                count += 1
                position = JSONParser.afterSpace(bytes, position + 1, end)
                guard position < end else { throw Stop(position: position, wanted: inObject ? .key : .value) }
                // } follows { by two in ASCII, and ] follows [.
                if bytes[position] != byte + 2 {
                    if inObject { position = try key(bytes, position, &tape) }
                    continue values
                }
                position += 1
                open = close(open, position, &tape)
                depth -= 1
            } else {
                position = try word(bytes, position, &tape)
            }
            while open >= 0 {
                position = JSONParser.afterSpace(bytes, position, end)
                guard position < end else { throw Stop(position: position, wanted: .comma) }
                inObject = tape[open].isObject
                let byte = bytes[position]
                if byte == UInt8(ascii: ",") {
                    position = JSONParser.afterSpace(bytes, position + 1, end)
                    guard inObject else { continue values }
                    guard position < end else { throw Stop(position: position, wanted: .key) }
                    position = try key(bytes, position, &tape)
                    continue values
                }
                guard byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw Stop(position: position, wanted: .comma)
                }
                position += 1
                open = close(open, position, &tape)
                depth -= 1
            }
            position = JSONParser.afterSpace(bytes, position, end)
            guard position == end else { throw Stop(position: position, wanted: .end) }
            return
        }
    }

    /// A key and its colon; the answer is where the value may begin.
    @inline(__always)
    private mutating func key(
        _ bytes: Span<UInt8>, _ start: Int, _ tape: inout MutableSpan<JSON.Entry>
    ) throws(Stop) -> Int {
        guard bytes[start] == UInt8(ascii: "\"") else { throw Stop(position: start, wanted: .key) }
        let after = JSONParser.afterSpace(bytes, try string(bytes, start, &tape), text.end)
        guard after < text.end, bytes[after] == UInt8(ascii: ":") else {
            throw Stop(position: after, wanted: .colon)
        }
        return after + 1
    }

    @inline(__always)
    private mutating func string(
        _ bytes: Span<UInt8>, _ start: Int, _ tape: inout MutableSpan<JSON.Entry>
    ) throws(Stop) -> Int {
        var isEscaped = false
        guard let end = JSONParser.afterString(bytes, start, text.end, &isEscaped) else {
            throw Stop(position: start, wanted: .string)
        }
        add(.string, start, end, &tape, escaped: isEscaped)
        return end
    }

    @inline(__always)
    private mutating func number(
        _ bytes: Span<UInt8>, _ start: Int, _ tape: inout MutableSpan<JSON.Entry>
    ) throws(Stop) -> Int {
        guard let end = JSONParser.afterNumber(bytes, start, text.end) else {
            throw Stop(position: start, wanted: .number)
        }
        add(.number, start, end, &tape)
        return end
    }

    private mutating func word(
        _ bytes: Span<UInt8>, _ start: Int, _ tape: inout MutableSpan<JSON.Entry>
    ) throws(Stop) -> Int {
        for (word, kind) in [("true", JSON.Kind.true), ("false", .false), ("null", .null)] {
            let end = start + word.utf8.count
            guard end <= text.end else { continue }
            var position = start
            for byte in word.utf8 {
                guard bytes[position] == byte else { break }
                position += 1
            }
            guard position == end, end == text.end || !SyntaxDiagnosis.isWordByte(bytes[end]) else {
                continue
            }
            add(kind, start, end, &tape)
            return end
        }
        throw Stop(position: start, wanted: .value)
    }

    @inline(__always)
    private mutating func add(
        _ kind: JSON.Kind, _ start: Int, _ end: Int, _ tape: inout MutableSpan<JSON.Entry>,
        escaped: Bool = false
    ) {
        tape[count] = JSON.Entry(kind, start, end, next: count + 1, escaped: escaped)
        count += 1
    }

    /// The container that held the one that now ends.
    @inline(__always)
    private func close(_ container: Int, _ end: Int, _ tape: inout MutableSpan<JSON.Entry>) -> Int {
        let parent = Int(Int32(bitPattern: tape[container].next))
        tape[container].close(at: end, next: count)
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
        return length < Stretch.long ? length / 2 + 1 + JSON.deepest : marksOutsideStrings(in: bytes) + 1
    }

    /// Brackets, commas and colons; a long text full of commas asks for no room.
    private func marksOutsideStrings(in bytes: Span<UInt8>) -> Int {
        var marks = 0
        var position = start
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                var isEscaped = false
                guard let after = JSONParser.afterString(bytes, position, end, &isEscaped) else {
                    return marks
                }
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

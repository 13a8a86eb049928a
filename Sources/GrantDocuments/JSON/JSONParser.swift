/// Goes once through a text and writes the tape; it keeps no stack, for an open container remembers its parent.
struct JSONParser {
    let bytes: [UInt8]
    let end: Int
    var tape: [JSON.Entry]

    /// `tape` lends its storage and may hold anything.
    init(_ bytes: [UInt8], upTo end: Int, reusing tape: consuming [JSON.Entry]) {
        self.bytes = bytes
        self.end = end
        self.tape = tape
        self.tape.removeAll(keepingCapacity: true)
    }

    /// One value and nothing but white space around it.
    mutating func parse(from start: Int) throws(JSON.SyntaxError) {
        var position = start
        var open = -1
        var depth = 0
        values: while true {
            position = afterSpace(position)
            guard position < end else { throw ended(from: start, inside: open) }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position = try string(at: position)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                position = try number(at: position)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < JSON.deepest else { throw JSON.SyntaxError(.tooDeep, position..<position + 1) }
                depth += 1
                let isObject = bytes[position] == UInt8(ascii: "{")
                let container = tape.count
                tape.append(JSON.Entry(isObject ? .object : .array, position, position, next: open))
                open = container
                position = afterSpace(position + 1)
                guard position < end else { throw ended(from: start, inside: open) }
                if bytes[position] != (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    if isObject { position = try key(at: position) }
                    continue values
                }
                open = close(open, at: position)
                depth -= 1
                position += 1
            case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
                position = try word(at: position)
            default:
                throw valueExpected(at: position, inside: open)
            }
            while open >= 0 {
                position = afterSpace(position)
                guard position < end else { throw ended(from: start, inside: open) }
                let byte = bytes[position]
                let isObject = tape[open].isObject
                if byte == UInt8(ascii: ",") {
                    let comma = position
                    position = afterSpace(position + 1)
                    guard position < end else { throw ended(from: start, inside: open) }
                    if bytes[position] == UInt8(ascii: "]") || bytes[position] == UInt8(ascii: "}") {
                        throw JSON.SyntaxError(.trailingComma, comma..<comma + 1)
                    }
                    if isObject { position = try key(at: position) }
                    continue values
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw commaExpected(at: position)
                }
                open = close(open, at: position)
                depth -= 1
                position += 1
            }
            position = afterSpace(position)
            guard position == end else { throw textAfterEnd(at: position) }
            return
        }
    }

    /// A key and its colon; the answer is where the value may begin.
    private mutating func key(at start: Int) throws(JSON.SyntaxError) -> Int {
        guard bytes[start] == UInt8(ascii: "\"") else { throw keyExpected(at: start) }
        var position = try string(at: start)
        if position < end, bytes[position] == UInt8(ascii: ":") { return position + 1 }
        position = afterSpace(position)
        guard position < end, bytes[position] == UInt8(ascii: ":") else { throw colonExpected(at: position) }
        return position + 1
    }

    /// The container that held the one that now ends.
    private mutating func close(_ container: Int, at position: Int) -> Int {
        let parent = Int(Int32(bitPattern: tape[container].next))
        tape[container].close(at: position + 1, next: tape.count)
        return parent
    }

    func afterSpace(_ start: Int) -> Int {
        var position = start
        while position < end {
            let byte = bytes[position]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            position += 1
        }
        return position
    }

    mutating func add(_ kind: JSON.Kind, _ range: Range<Int>, escaped: Bool = false) {
        tape.append(
            JSON.Entry(kind, range.lowerBound, range.upperBound, next: tape.count + 1, escaped: escaped))
    }
}

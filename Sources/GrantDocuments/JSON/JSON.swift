/// A JSON text (RFC 8259) as a flat tape over its bytes: every node knows where it begins and ends.
///
/// Nothing is copied out of the text until somebody asks for a string or a number.
package struct JSON: Sendable {
    package internal(set) var bytes: [UInt8]
    /// The nodes in the order of the text; a member is two of them, its key and then its value.
    var tape: [Entry]
    /// Whether the text began with a UTF-8 byte order mark, which is not part of it.
    package internal(set) var hasByteOrderMark = false

    /// The deepest that arrays and objects may be nested.
    package static let deepest = 64
    /// The longest text, 64 MiB.
    package static let longest = 64 << 20
    /// The longest report, which may be several times as long as its plan: just below 256 MiB.
    package static let longestReport = Entry.tooFar - 1

    package enum Kind: UInt8, Sendable, CaseIterable {
        case null, `false`, `true`, number, string, array, object
    }

    /// A handle of one value, or of one key, of one document.
    package struct Node: Hashable, Comparable, Sendable {
        let index: Int

        init(_ index: Int) { self.index = index }

        package static func < (a: Node, b: Node) -> Bool { a.index < b.index }
    }

    package var root: Node { Node(0) }

    package func kind(of node: Node) -> Kind { tape[node.index].kind }

    /// The bytes of a value, quotes and brackets included.
    package func range(of node: Node) -> Range<Int> { tape[node.index].range }
}

extension JSON {
    /// One node in twelve bytes.
    struct Entry {
        /// Three bits of kind, one that tells of escapes, 28 of where it starts.
        private let head: UInt32
        private var tail: UInt32
        /// The node after this one and all it holds; while it is open, the one that holds it; of a key, its place in
        /// the format's table of keys.
        var next: UInt32

        /// The first offset that does not fit.
        static let tooFar = 1 << 28

        init(_ kind: Kind, _ start: Int, _ end: Int, next: Int, escaped: Bool = false) {
            head =
                UInt32(truncatingIfNeeded: kind.rawValue) << 29 | (escaped ? 1 << 28 : 0)
                | UInt32(truncatingIfNeeded: start)
            tail = UInt32(truncatingIfNeeded: end)
            self.next = UInt32(truncatingIfNeeded: next)
        }

        var kind: Kind {
            switch head >> 29 {
            case 0: .null
            case 1: .false
            case 2: .true
            case 3: .number
            case 4: .string
            case 5: .array
            default: .object
            }
        }
        var isString: Bool { head >> 29 == 4 }
        var isNumber: Bool { head >> 29 == 3 }
        var isArray: Bool { head >> 29 == 5 }
        var isObject: Bool { head >> 29 == 6 }
        var isEscaped: Bool { head & 1 << 28 != 0 }
        var start: Int { Int(truncatingIfNeeded: head & 0x0FFF_FFFF) }
        var end: Int { Int(truncatingIfNeeded: tail) }
        var range: Range<Int> { start..<end }
        var skip: Int { Int(truncatingIfNeeded: next) }
        /// Of a key without escapes.
        var keyPlace: UInt8 { UInt8(truncatingIfNeeded: next) }

        mutating func close(at end: Int, next: Int) {
            tail = UInt32(truncatingIfNeeded: end)
            self.next = UInt32(truncatingIfNeeded: next)
        }
    }
}

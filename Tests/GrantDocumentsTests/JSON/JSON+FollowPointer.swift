@testable import GrantDocuments

/// The way back from a pointer, for the tests alone: the program only writes them.
extension JSON {
    /// The value an RFC 6901 pointer names, or nil; of doubled keys the first is taken.
    func node(at pointer: String) -> Node? {
        var node = root
        guard !pointer.isEmpty else { return node }
        let parts = pointer.split(separator: "/", omittingEmptySubsequences: false)
        guard parts[0].isEmpty else { return nil }
        for part in parts.dropFirst() {
            let inner =
                switch kind(of: node) {
                case .object: value(JSON.unescapedStep(part), of: node)
                case .array: JSON.place(part).flatMap { element($0, of: node) }
                case .null, .false, .true, .number, .string: Node?.none
                }
            guard let inner else { return nil }
            node = inner
        }
        return node
    }

    private static func place(_ part: Substring) -> Int? {
        let digits = part.utf8
        guard let first = digits.first, digits.count <= 9, digits.allSatisfy({ $0 &- 0x30 < 10 }),
            first != 0x30 || digits.count == 1
        else { return nil }
        return Int(part)
    }

    private static func unescapedStep(_ part: Substring) -> String {
        var result: [UInt8] = []
        var afterTilde = false
        for byte in part.utf8 {
            if afterTilde {
                result.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
                afterTilde = false
            } else if byte == UInt8(ascii: "~") {
                afterTilde = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

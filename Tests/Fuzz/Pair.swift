/// Two documents in one input, with a line of three hyphens between them.
struct Pair {
    let first: [UInt8]
    /// Nothing when the line is not there.
    let second: [UInt8]?

    init(_ bytes: [UInt8]) {
        let mark = Array("\n---\n".utf8)
        let place = bytes.indices.first { bytes[$0] == 0x0A && bytes[$0...].starts(with: mark) }
        first = place.map { Array(bytes[..<$0]) } ?? bytes
        second = place.map { Array(bytes[($0 + mark.count)...]) }
    }
}

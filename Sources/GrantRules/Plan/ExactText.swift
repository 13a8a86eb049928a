/// A string compared byte by byte: composed and decomposed が are two names here.
struct ExactText: Hashable, Sendable {
    let text: String

    /// Up to so many, a search through a list costs less than a table.
    static let searchable = 16

    init(_ text: String) { self.text = text }

    static func == (a: ExactText, b: ExactText) -> Bool {
        let (one, other) = (a.text.utf8, b.text.utf8)
        guard one.count == other.count else { return false }
        // Where both lie in memory as they are, a loop over the bytes is ten times as fast as one over indices.
        let same = unsafe one.withContiguousStorageIfAvailable { one in
            unsafe other.withContiguousStorageIfAvailable { other in
                one.indices.allSatisfy { unsafe one[$0] == other[$0] }
            }
        }
        return (same ?? nil) ?? one.elementsEqual(other)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(UInt8(0xFF))
    }
}

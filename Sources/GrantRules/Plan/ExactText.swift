/// A string compared byte by byte: composed and decomposed が are two names here.
struct ExactText: Hashable, Sendable {
    let text: String

    /// Up to so many, a search through a list costs less than a table.
    static let searchable = 16

    init(_ text: String) { self.text = text }

    static func == (a: ExactText, b: ExactText) -> Bool {
        let (one, other) = (a.text.utf8, b.text.utf8)
        return one.count == other.count && one.elementsEqual(other)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(UInt8(0xFF))
    }
}

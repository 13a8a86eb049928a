/// A kind of document that can be made longer.
struct Shape: Sendable {
    let name: String
    /// How often its pattern repeats at the smallest size.
    let count: Int
    let write: @Sendable (Int) -> Document

    init(_ name: String, _ count: Int = 100, _ write: @escaping @Sendable (Int) -> Document) {
        self.name = name
        self.count = count
        self.write = write
    }

    static let all = strangers + lists + values + valid + texts
}

/// A word of the command line as the system gave it: it may be the name of a file, and then its bytes count.
struct Word: Hashable, ExpressibleByStringLiteral {
    let bytes: [UInt8]
    /// The same as text; `\x83` stands for a byte that is no part of UTF-8.
    let text: String

    init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
        text = String(showing: self.bytes)
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
        self.text = text
    }

    init(stringLiteral text: String) { self.init(text) }

    var path: Path { Path(bytes: bytes) }

    /// `json` and `report.json` of `json=report.json`.
    var parted: (name: Word, value: Word?) {
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return (self, nil) }
        return (Word(bytes: bytes[..<sign]), Word(bytes: bytes[(sign + 1)...]))
    }

    /// What the process was called with, its own name left out.
    static var ofProcess: [Word] {
        (0..<Int(CommandLine.argc)).dropFirst().compactMap { index in
            guard let word = CommandLine.unsafeArgv[index] else { return nil }
            return Word(bytes: (0...).lazy.map { UInt8(bitPattern: word[$0]) }.prefix { $0 != 0 })
        }
    }
}

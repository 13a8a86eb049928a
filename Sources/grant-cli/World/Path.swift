/// The name of a file as the system has it: bytes, which need not be UTF-8.
struct Path: Hashable {
    let bytes: [UInt8]

    init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    init(_ text: String) { self.init(bytes: text.utf8) }

    /// For the functions of the C library.
    var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    /// A name in this directory.
    func appending(_ name: Path) -> Path {
        let slash = UInt8(ascii: "/")
        return Path(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name.bytes)
    }

    /// As reports and messages name it: `\x83` stands for a byte that is no part of UTF-8.
    var shown: String { String(decoding: bytes, as: UTF8.self) }
}

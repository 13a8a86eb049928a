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

    /// `reports/` of `reports/plan.html`, `.` of `plan.html`.
    var folder: Path { nameStart == 0 ? Path(".") : Path(bytes: bytes[..<nameStart]) }

    /// `plan.html` of `reports/plan.html`.
    var nameInFolder: [UInt8] { Array(bytes[nameStart...]) }

    /// Another name in the same folder.
    func beside(_ name: Path) -> Path { Path(bytes: bytes[..<nameStart] + name.bytes) }

    private var nameStart: Int { bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0 }

    /// As reports and messages name it: `\x83` stands for a byte that is no part of UTF-8.
    var shown: String { String(showing: bytes) }
}

extension String {
    /// Nothing of the bytes is lost: `\x83` stands for one that is no part of UTF-8.
    init(showing bytes: [UInt8]) {
        self.init()
        var rest = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        var place = 0
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar):
                unicodeScalars.append(Unicode.UTF8.decode(scalar))
                place += scalar.count
            case .error(let length):
                for byte in bytes[place..<place + length] {
                    self += "\\x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
                place += length
            case .emptyInput: return
            }
        }
    }
}

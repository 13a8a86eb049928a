#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Path {
    /// What the name leads to through its links, whether or not something is there; nothing when they lead round.
    var target: Path? {
        var path = self
        for _ in 0..<40 {
            var text = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            let count = readlink(path.cString, &text, text.count)
            guard count >= 0 else { return path }
            let link = text[..<count].map { UInt8(bitPattern: $0) }
            path = Path(bytes: (link.first == UInt8(ascii: "/") ? [] : path.bytes[..<path.nameStart]) + link)
        }
        return nil
    }

    /// `reports/` of `reports/plan.html`, `.` of `plan.html`.
    var folder: Path { nameStart == 0 ? Path(".") : Path(bytes: bytes[..<nameStart]) }

    /// `plan.html` of `reports/plan.html`.
    var nameInFolder: [UInt8] { Array(bytes[nameStart...]) }

    /// Another name in the same folder.
    func beside(_ name: String) -> Path { Path(bytes: bytes[..<nameStart] + Array(name.utf8)) }

    private var nameStart: Int { bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0 }
}

/// A ZIP archive, believed only where every figure of it agrees with every other. Nothing is unpacked before it is
/// asked for.
struct ZIPArchive: Sendable {
    private let bytes: [UInt8]
    private let entries: [ZIPEntry]
    private let places: [[UInt8]: Int]

    init(_ bytes: [UInt8]) throws(WorkbookFlaw) {
        let table = try ZIPTable(of: bytes.span)
        try Bound.parts.check(table.count)
        var entries: [ZIPEntry] = []
        var places: [[UInt8]: Int] = [:]
        var place = table.range.lowerBound
        for index in 0..<table.count {
            let entry = try ZIPEntry(bytes.span, at: &place, in: table.range)
            guard places.updateValue(index, forKey: entry.name) == nil else { throw .inconsistentArchive }
            entries.append(entry)
        }
        guard place == table.range.upperBound else { throw .inconsistentArchive }
        try ZIPArchive.checkApart(entries)
        self.bytes = bytes
        self.entries = entries
        self.places = places
    }

    /// Parts that share bytes are how a small archive becomes endless.
    private static func checkApart(_ entries: [ZIPEntry]) throws(WorkbookFlaw) {
        var end = 0
        for entry in entries.sorted(by: { $0.header < $1.header }) {
            guard entry.header >= end else { throw .inconsistentArchive }
            end = entry.packed.upperBound
        }
    }

    func has(_ name: String) -> Bool { places[ZIPArchive.folded(Array(name.utf8))] != nil }

    func hasPart(inFolder folder: String) -> Bool {
        let start = ZIPArchive.folded(Array(folder.utf8)) + [UInt8(ascii: "/")]
        return entries.contains { $0.name.starts(with: start) }
    }

    /// What is in a part, when that is at most `most` bytes.
    func contents(_ name: String, most: Int) throws(WorkbookFlaw) -> [UInt8] {
        guard let place = places[ZIPArchive.folded(Array(name.utf8))] else { throw .missingPart(name) }
        let entry = entries[place]
        guard entry.size <= most else { throw .exceeds(.markup) }
        let contents = try unpacked(entry, name)
        let checksum = CRC32.of(contents.span)
        guard contents.count == entry.size, checksum == entry.checksum else { throw .damaged(name) }
        return contents
    }

    private func unpacked(_ entry: ZIPEntry, _ name: String) throws(WorkbookFlaw) -> [UInt8] {
        switch entry.method {
        case 0: return Array(bytes[entry.packed])
        case 8:
            do { return try Inflate.bytes(of: bytes, in: entry.packed, length: entry.size) } catch {
                throw .damaged(name)
            }
        default: throw .unknownPacking(name)
        }
    }

    /// Names of parts are the same in upper and lower case; some writers use backslashes.
    static func folded(_ name: [UInt8]) -> [UInt8] {
        name.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "\\"): UInt8(ascii: "/")
            default: byte
            }
        }
    }
}

/// Where the table of contents of a ZIP archive lies, as the record at the archive's end says.
struct ZIPTable {
    let range: Range<Int>
    let count: Int

    private static let longestComment = 0xFFFF

    /// The record must be the last thing in the file, and the table must lie just before it: what is put before or
    /// behind an archive makes it two things at once.
    init(of bytes: Span<UInt8>) throws(WorkbookFlaw) {
        let end = try ZIPTable.end(of: bytes)
        // An archive in several files has numbers here.
        guard bytes.u32(at: end + 4) == 0, bytes.u16(at: end + 8) == bytes.u16(at: end + 10) else {
            throw .inconsistentArchive
        }
        var count = UInt64(bytes.u16(at: end + 10))
        var size = UInt64(bytes.u32(at: end + 12))
        var start = UInt64(bytes.u32(at: end + 16))
        var limit = end
        if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
            limit = try ZIPTable.wideEnd(of: bytes, before: end)
            count = bytes.u64(at: limit + 32)
            size = bytes.u64(at: limit + 40)
            start = bytes.u64(at: limit + 48)
        }
        guard start <= UInt64(limit), size == UInt64(limit) - start, count <= size / UInt64(ZIPEntry.leastSize) else {
            throw .inconsistentArchive
        }
        range = Int(start)..<limit
        self.count = Int(count)
    }

    private static func end(of bytes: Span<UInt8>) throws(WorkbookFlaw) -> Int {
        let size = 22
        var end = bytes.count - size
        while end >= 0, end >= bytes.count - size - longestComment {
            if bytes.u32(at: end) == 0x0605_4B50, end + size + Int(bytes.u16(at: end + 20)) == bytes.count {
                return end
            }
            end -= 1
        }
        throw bytes.count >= 4 && bytes.u32(at: 0) == ZIPEntry.localMark ? .cutOff : .otherFile(.notAnArchive)
    }

    /// The larger record of ZIP64, to which a pointer just before the usual one leads.
    private static func wideEnd(of bytes: Span<UInt8>, before end: Int) throws(WorkbookFlaw) -> Int {
        let pointer = end - 20
        guard pointer >= 56, bytes.u32(at: pointer) == 0x0706_4B50 else { throw .inconsistentArchive }
        let place = bytes.u64(at: pointer + 8)
        guard place <= UInt64(pointer - 56), bytes.u32(at: Int(place)) == 0x0606_4B50 else {
            throw .inconsistentArchive
        }
        return Int(place)
    }
}

/// One part of a ZIP archive, as the table of contents and the header before its bytes agree.
struct ZIPEntry: Sendable {
    /// Folded, for comparing: see ``ZIPArchive/folded(_:)``.
    let name: [UInt8]
    let method: UInt16
    let checksum: UInt32
    /// Unpacked.
    let size: Int
    let header: Int
    let packed: Range<Int>

    static let leastSize = 46
    static let localMark: UInt32 = 0x0403_4B50

    /// Reads the entry at `place` and moves on to the next.
    init(_ bytes: Span<UInt8>, at place: inout Int, in table: Range<Int>) throws(WorkbookFlaw) {
        let start = place
        guard start + ZIPEntry.leastSize <= table.upperBound, bytes.u32(at: start) == 0x0201_4B50 else {
            throw .inconsistentArchive
        }
        let nameStart = start + ZIPEntry.leastSize
        let nameEnd = nameStart + Int(bytes.u16(at: start + 28))
        let extraEnd = nameEnd + Int(bytes.u16(at: start + 30))
        place = extraEnd + Int(bytes.u16(at: start + 32))
        guard place <= table.upperBound else { throw .inconsistentArchive }
        guard bytes.u16(at: start + 8) & 1 == 0 else { throw .encrypted }
        method = bytes.u16(at: start + 10)
        checksum = bytes.u32(at: start + 16)
        let figures = try ZIPEntry.widened(
            [start + 24, start + 20, start + 42].map { UInt64(bytes.u32(at: $0)) }, by: bytes, in: nameEnd..<extraEnd)
        let (size, packedSize, header) = (figures[0], figures[1], figures[2])

        let localSize = 30
        guard header + UInt64(localSize) <= UInt64(table.lowerBound), size <= UInt64(Int32.max) else {
            throw .inconsistentArchive
        }
        let local = Int(header)
        let localName = local + localSize
        let nameLength = Int(bytes.u16(at: local + 26))
        let contents = localName + nameLength + Int(bytes.u16(at: local + 28))
        guard bytes.u32(at: local) == ZIPEntry.localMark, bytes.u16(at: local + 8) == method,
            nameLength == nameEnd - nameStart, contents <= table.lowerBound,
            packedSize <= UInt64(table.lowerBound - contents),
            (0..<nameLength).allSatisfy({ bytes[nameStart + $0] == bytes[localName + $0] })
        else { throw .inconsistentArchive }
        self.size = Int(size)
        self.header = local
        packed = contents..<contents + Int(packedSize)
        name = ZIPArchive.folded((nameStart..<nameEnd).map { bytes[$0] })
    }

    /// The figures that 32 bits are too few for, or that the writer thought so of, stand in a field of ZIP64.
    private static func widened(
        _ figures: [UInt64], by bytes: Span<UInt8>, in extra: Range<Int>
    ) throws(WorkbookFlaw) -> [UInt64] {
        let full = UInt64(UInt32.max)
        guard figures.contains(full) else { return figures }
        var figures = figures
        var place = extra.lowerBound
        while place + 4 <= extra.upperBound {
            let end = place + 4 + Int(bytes.u16(at: place + 2))
            guard end <= extra.upperBound else { throw .inconsistentArchive }
            guard bytes.u16(at: place) == 1 else {
                place = end
                continue
            }
            place += 4
            for index in figures.indices where figures[index] == full {
                guard place + 8 <= end else { throw .inconsistentArchive }
                figures[index] = bytes.u64(at: place)
                place += 8
            }
            return figures
        }
        throw .inconsistentArchive
    }
}

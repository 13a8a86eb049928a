/// Numbers of more than one byte, the lowest byte first, as ZIP has them.
extension Span<UInt8> {
    @inline(__always)
    func u16(at place: Int) -> UInt16 { UInt16(self[place]) | UInt16(self[place + 1]) << 8 }

    @inline(__always)
    func u32(at place: Int) -> UInt32 { UInt32(u16(at: place)) | UInt32(u16(at: place + 2)) << 16 }

    func u64(at place: Int) -> UInt64 { UInt64(u32(at: place)) | UInt64(u32(at: place + 4)) << 32 }
}

extension [UInt8] {
    mutating func append(u16 value: UInt16) {
        append(UInt8(truncatingIfNeeded: value))
        append(UInt8(truncatingIfNeeded: value >> 8))
    }

    mutating func append(u32 value: UInt32) {
        append(u16: UInt16(truncatingIfNeeded: value))
        append(u16: UInt16(truncatingIfNeeded: value >> 16))
    }
}

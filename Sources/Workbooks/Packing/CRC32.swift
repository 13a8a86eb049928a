/// The checksum of ZIP: the reflected polynomial EDB88320, eight bytes at a step.
enum CRC32 {
    static func of(_ bytes: Span<UInt8>) -> UInt32 {
        let tables = tables.span
        var crc: UInt32 = .max
        var place = 0
        while place + 8 <= bytes.count {
            let low = crc ^ bytes.u32(at: place)
            let high = bytes.u32(at: place + 4)
            crc = 0
            for byte in 0..<4 {
                let shift = UInt32(8 &* byte)
                crc ^= tables[(7 &- byte) << 8 | Int(low >> shift & 0xFF)]
                crc ^= tables[(3 &- byte) << 8 | Int(high >> shift & 0xFF)]
            }
            place += 8
        }
        while place < bytes.count {
            crc = tables[Int((crc ^ UInt32(bytes[place])) & 0xFF)] ^ crc >> 8
            place += 1
        }
        return ~crc
    }

    /// What each byte does to the checksum, then the same with one to seven zeros after it.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = []
        tables.reserveCapacity(8 * 256)
        for byte in 0..<UInt32(256) {
            var crc = byte
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
            tables.append(crc)
        }
        for place in 256..<8 * 256 {
            let before = tables[place - 256]
            tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
        }
        return tables
    }()
}

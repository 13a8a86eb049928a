/// The checksum of ZIP: the reflected polynomial EDB88320, twelve bytes at a step.
enum CRC32 {
    static func of(_ bytes: Span<UInt8>) -> UInt32 {
        let tables = tables.span
        // Once, so that no look-up has to be checked.
        precondition(tables.count == step * 256)
        var crc: UInt32 = .max
        var rest = bytes
        while rest.count >= step {
            let first = crc ^ rest.u32(at: 0)
            crc = 0
            for place in 0..<4 { crc ^= tables[(step - 1 - place) << 8 | Int(first >> UInt32(8 * place) & 0xFF)] }
            for place in 4..<step { crc ^= tables[(step - 1 - place) << 8 | Int(rest[place])] }
            rest = rest.extracting(droppingFirst: step)
        }
        for place in rest.indices { crc = tables[Int((crc ^ UInt32(rest[place])) & 0xFF)] ^ crc >> 8 }
        return ~crc
    }

    private static let step = 12

    /// What each byte does to the checksum, then the same with one zero after it, two, and so on.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = []
        tables.reserveCapacity(step * 256)
        for byte in 0..<UInt32(256) {
            var crc = byte
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
            tables.append(crc)
        }
        for place in 256..<step * 256 {
            let before = tables[place - 256]
            tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
        }
        return tables
    }()
}

import Testing

@testable import Workbooks

struct CRC32Tests {
    /// The check value of the catalogue of CRCs, and others from Python's zlib.
    @Test(
        arguments: [
            ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926), ("12345678", 0x9AE0_DAAF),
            ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
        ] as [(String, UInt32)])
    func `is the one of known texts, whatever their length is to eight`(text: String, checksum: UInt32) {
        #expect(CRC32.of(Array(text.utf8).span) == checksum)
    }

    @Test func `is the plain one, bit by bit, of every length up to 100`() {
        var random = SmallRandom(seed: 1)
        for length in 0...100 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            var crc: UInt32 = .max
            for byte in bytes {
                crc ^= UInt32(byte)
                for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
            }
            let found = CRC32.of(bytes.span)
            #expect(found == ~crc)
        }
    }
}

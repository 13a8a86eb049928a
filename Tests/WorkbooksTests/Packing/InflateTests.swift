import Foundation
import Testing

@testable import Workbooks

struct InflateTests {
    /// What zlib has packed, with its length and checksum: see `Scripts/check-workbooks --record`.
    struct Stream: CustomTestStringConvertible {
        let name: String
        let length: Int
        let checksum: UInt32
        let packed: [UInt8]

        var testDescription: String { name }

        static let all: [Stream] = {
            do {
                return try Fixture.lines("deflate.txt").compactMap { line in
                    let fields = line.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
                    guard let length = Int(fields[1]), let checksum = UInt32(fields[2], radix: 16),
                        let packed = Data(base64Encoded: fields[3])
                    else { return nil }
                    return Stream(name: fields[0], length: length, checksum: checksum, packed: Array(packed))
                }
            } catch { return [] }
        }()
    }

    private func unpacked(_ bytes: [UInt8], _ length: Int) throws -> [UInt8] {
        try Inflate.bytes(of: bytes, in: bytes.indices, length: length)
    }

    @Test func `there are streams of every kind`() { #expect(Stream.all.count == 45) }

    @Test(arguments: Stream.all)
    func `unpacks what zlib packs`(stream: Stream) throws {
        let bytes = try unpacked(stream.packed, stream.length)
        let checksum = CRC32.of(bytes.span)
        #expect(checksum == stream.checksum)
    }

    @Test(arguments: Stream.all)
    func `makes not a byte more and not one less than was said`(stream: Stream) throws {
        #expect(throws: Inflate.Flaw.otherLength) { try unpacked(stream.packed, stream.length + 1) }
        if stream.length > 0 {
            #expect(throws: Inflate.Flaw.otherLength) { try unpacked(stream.packed, stream.length - 1) }
        }
    }

    @Test(arguments: Stream.all.filter { $0.packed.count < 250 })
    func `refuses a stream that is cut off anywhere`(stream: Stream) {
        for end in stream.packed.indices {
            #expect(throws: Inflate.Flaw.self) { try unpacked(Array(stream.packed[..<end]), stream.length) }
        }
    }

    @Test(arguments: Stream.all.filter { $0.packed.count < 250 })
    func `ends in bytes or a flaw when bits are turned`(stream: Stream) {
        for bit in stride(from: 0, to: stream.packed.count * 8, by: 3) {
            var packed = stream.packed
            packed[bit / 8] ^= 1 << UInt8(bit % 8)
            do { #expect(try unpacked(packed, stream.length).count == stream.length) } catch {}
        }
    }

    /// By hand after RFC 1951, 3.2: bits from the lowest up.
    @Test(
        arguments: [
            ([0x07], .badBlock),  // a block of the fourth kind
            ([0x01, 0x01, 0x00, 0x00, 0x00], .badBlock),  // a length without its complement
            ([0x01, 0x02, 0x00, 0xFD, 0xFF, 0x41], .endsTooSoon),
            ([0x03, 0x02], .badDistance),  // three bytes from one before the first
            ([], .endsTooSoon),
            ([0xFC, 0xFF], .badBlock),  // 288 literals
        ] as [([UInt8], Inflate.Flaw)])
    func `names what is wrong`(packed: [UInt8], flaw: Inflate.Flaw) {
        #expect(throws: flaw) { try unpacked(packed, 3) }
    }

    @Test func `makes no room for more than DEFLATE can hold`() {
        #expect(throws: Inflate.Flaw.otherLength) { try unpacked([0x03, 0x00], 64 << 20) }
    }

    /// A block of nothing but the word for its end, in a code whose table is the largest there is: words of one to
    /// fifteen bits for the first literals, and one of fifteen bits for the end.
    private func idleBlocks(_ count: Int) -> [UInt8] {
        var bits = Bits()
        // Thirteen of the nineteen lengths have words of four bits, six have words of five; every length is said.
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        let lengths = (1...15).map { $0 } + [Int](repeating: 0, count: 241) + [15, 0]
        for _ in 0..<count {
            bits.add(0b100, 3)
            bits.add(0, 5)
            bits.add(0, 5)
            bits.add(15, 4)
            for symbol in order { bits.add(symbol < 13 ? 4 : 5, 3) }
            for length in lengths {
                if length < 13 { bits.addWord(length, 4) } else { bits.addWord(26 + length - 13, 5) }
            }
            bits.addWord(0x7FFF, 15)
        }
        bits.add(0b011, 3)
        bits.add(0, 7)
        return bits.bytes
    }

    private struct Bits {
        private(set) var bytes: [UInt8] = []
        private var count = 0

        mutating func add(_ value: Int, _ length: Int) {
            for bit in 0..<length {
                if count % 8 == 0 { bytes.append(0) }
                bytes[count / 8] |= UInt8(value >> bit & 1) << UInt8(count % 8)
                count += 1
            }
        }

        /// A word of a code has its highest bit first.
        mutating func addWord(_ word: Int, _ length: Int) {
            for bit in (0..<length).reversed() { add(word >> bit & 1, 1) }
        }
    }

    @Test func `a few blocks of nothing are read, a thousand with large tables are not`() throws {
        #expect(try unpacked(idleBlocks(3), 0).isEmpty)
        #expect(throws: Inflate.Flaw.badBlock) { try unpacked(idleBlocks(1_000), 0) }
    }
}

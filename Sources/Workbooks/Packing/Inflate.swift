/// Unpacks DEFLATE (RFC 1951).
struct Inflate {
    /// Why bytes are no DEFLATE, or not of the length that was said.
    enum Flaw: Error {
        case endsTooSoon, badBlock, badCode, badDistance, otherLength
    }

    /// At best two bits stand for 258 bytes.
    static let mostGrowth = 1_032

    private var reader: BitReader
    private var made = 0
    private var fixed: (HuffmanCode, HuffmanCode)?
    /// What making tables has cost, counted in bytes that could have been made instead.
    private var effort = 0

    /// What is packed there, which must be `length` bytes: no more are ever made.
    static func bytes(of bytes: [UInt8], in range: Range<Int>, length: Int) throws(Flaw) -> [UInt8] {
        guard length / mostGrowth <= range.count else { throw .otherLength }
        var output = [UInt8](repeating: 0, count: length)
        var inflate = Inflate(reader: BitReader(bytes, range))
        var span = output.mutableSpan
        try inflate.blocks(into: &span)
        guard inflate.made == length else { throw .otherLength }
        return output
    }

    private mutating func blocks(into output: inout MutableSpan<UInt8>) throws(Flaw) {
        var isLast = false
        while !isLast {
            isLast = try reader.take(1) == 1
            switch try reader.take(2) {
            case 0: try stored(into: &output)
            case 1:
                let (literals, distances) = try fixedCodes()
                try block(literals, distances, into: &output)
            case 2:
                let (literals, distances) = try ownCodes()
                try block(literals, distances, into: &output)
            default: throw .badBlock
            }
        }
    }

    private mutating func stored(into output: inout MutableSpan<UInt8>) throws(Flaw) {
        let head = try reader.takeBytes(4)
        let length = head.span.u16(at: 0)
        guard head.span.u16(at: 2) == ~length else { throw .badBlock }
        let bytes = try reader.takeBytes(Int(length))
        guard bytes.count <= output.count - made else { throw .otherLength }
        for byte in bytes {
            output[made] = byte
            made += 1
        }
    }

    private mutating func block(
        _ literals: HuffmanCode, _ distances: HuffmanCode, into output: inout MutableSpan<UInt8>
    ) throws(Flaw) {
        while true {
            let symbol = try reader.symbol(literals)
            if symbol < 256 {
                guard made < output.count else { throw .otherLength }
                output[made] = UInt8(truncatingIfNeeded: symbol)
                made &+= 1
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Inflate.lengths.count else { throw .badCode }
            let length = try number(Inflate.lengths[symbol - 257])
            let place = try reader.symbol(distances)
            guard place < Inflate.distances.count else { throw .badDistance }
            let distance = try number(Inflate.distances[place])
            guard distance <= made else { throw .badDistance }
            guard length <= output.count &- made else { throw .otherLength }
            // One by one, for what is copied may reach into what the copy makes.
            for _ in 0..<length {
                output[made] = output[made &- distance]
                made &+= 1
            }
        }
    }

    // MARK: Codes

    private mutating func ownCodes() throws(Flaw) -> (HuffmanCode, HuffmanCode) {
        let literalCount = try reader.take(5) + 257
        let distanceCount = try reader.take(5) + 1
        guard literalCount <= 286, distanceCount <= 30 else { throw .badBlock }
        let count = literalCount + distanceCount
        let metaCount = try reader.take(4) + 4
        var metaLengths = [UInt8](repeating: 0, count: 19)
        for place in Inflate.metaOrder.prefix(metaCount) {
            metaLengths[place] = UInt8(truncatingIfNeeded: try reader.take(3))
        }
        let meta = try HuffmanCode(lengths: metaLengths)
        var lengths: [UInt8] = []
        while lengths.count < count {
            let symbol = try reader.symbol(meta)
            switch symbol {
            case 16:
                guard let last = lengths.last else { throw .badCode }
                lengths += [UInt8](repeating: last, count: try reader.take(2) + 3)
            case 17: lengths += [UInt8](repeating: 0, count: try reader.take(3) + 3)
            case 18: lengths += [UInt8](repeating: 0, count: try reader.take(7) + 11)
            default: lengths.append(UInt8(truncatingIfNeeded: symbol))
            }
        }
        // A block must be able to end, so its code has the word for that.
        guard lengths.count == count, lengths[256] > 0 else { throw .badCode }
        let literals = try HuffmanCode(lengths: lengths[..<literalCount])
        let distances = try HuffmanCode(lengths: lengths[literalCount...])
        // A word of n bits is worth having in a block of at least Fibonacci(n + 2) bytes. So no packer makes many large
        // tables for few bytes; who does wants to keep the reader busy.
        effort += (literals.size + distances.size) / 32 + 8
        guard effort <= made + 1 << 15 else { throw .badBlock }
        return (literals, distances)
    }

    private mutating func fixedCodes() throws(Flaw) -> (HuffmanCode, HuffmanCode) {
        if let fixed { return fixed }
        let literals = (0..<288).map { UInt8($0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8) }
        let codes = try (HuffmanCode(lengths: literals), HuffmanCode(lengths: [UInt8](repeating: 5, count: 32)))
        fixed = codes
        return codes
    }

    private static let metaOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    // MARK: Lengths and distances

    /// A number that a word begins: the least it may be, and how many bits say by how much it is more.
    private struct Number {
        let least: Int
        let bits: Int
    }

    private mutating func number(_ number: Number) throws(Flaw) -> Int {
        try number.bits == 0 ? number.least : number.least &+ reader.take(number.bits)
    }

    private static let lengths: [Number] = {
        var numbers = upwards(from: 3, count: 28) { $0 < 8 ? 0 : $0 / 4 - 1 }
        numbers.append(Number(least: 258, bits: 0))
        return numbers
    }()

    private static let distances = upwards(from: 1, count: 30) { $0 < 4 ? 0 : $0 / 2 - 1 }

    /// Each begins where the one before has ended.
    private static func upwards(from first: Int, count: Int, bits: (Int) -> Int) -> [Number] {
        var least = first
        return (0..<count).map { index in
            let number = Number(least: least, bits: bits(index))
            least += 1 << number.bits
            return number
        }
    }
}

/// FIPS 180-4, so that a report names the very bytes it judged.
package enum SHA256 {
    private typealias State = SIMD8<UInt32>

    /// A word of each of four blocks: a block's words, unlike the state, do not depend on the block before.
    private typealias Four = SIMD4<UInt32>

    private static let start = State(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]

    /// Sixty-four lower-case hexadecimal digits.
    package static func hex(of bytes: [UInt8]) -> String {
        SHA256.bytes(of: bytes).map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The thirty-two bytes of the digest.
    static func bytes(of bytes: [UInt8]) -> [UInt8] {
        var tail = Array(bytes[(bytes.count / 64 * 64)...])
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(bytes.count) * 8
        for byte in 0..<UInt64(8) { tail.append(UInt8(truncatingIfNeeded: bits >> (56 - byte * 8))) }
        var state = start
        var words = [Four](repeating: .zero, count: 64)
        take(bytes.span, into: &state, &words)
        take(tail.span, into: &state, &words)
        return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - $0 % 4 * 8)) }
    }

    /// Every whole block of 64 bytes. The room for their words is handed in, so that it is made once.
    private static func take(_ bytes: Span<UInt8>, into state: inout State, _ words: inout [Four]) {
        var rest = bytes
        while rest.count >= 64 {
            let blocks = min(rest.count / 64, 4)
            spread(rest, into: &words)
            for block in 0..<blocks { mix(words.span, of: block, into: &state) }
            rest = rest.extracting(droppingFirst: blocks * 64)
        }
    }

    /// The words of four blocks side by side, each with its round's constant; where there are fewer, the first stands again.
    private static func spread(_ bytes: Span<UInt8>, into words: inout [Four]) {
        let constants = constants.span
        var words = words.mutableSpan
        precondition(words.count == 64 && constants.count == 64)
        let first = bytes.extracting(first: 64)
        let second = bytes.count < 128 ? first : bytes.extracting(64..<128)
        let third = bytes.count < 192 ? first : bytes.extracting(128..<192)
        let fourth = bytes.count < 256 ? first : bytes.extracting(192..<256)
        for index in 0..<16 {
            words[index] = Four(first.word(index), second.word(index), third.word(index), fourth.word(index))
        }
        for index in 16..<64 {
            let (a, b) = (words[index - 15], words[index - 2])
            let low = rotate(a, 7) ^ rotate(a, 18) ^ a &>> 3
            let high = rotate(b, 17) ^ rotate(b, 19) ^ b &>> 10
            words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
        }
        for index in 0..<64 { words[index] &+= Four(repeating: constants[index]) }
    }

    private static func mix(_ words: Span<Four>, of block: Int, into state: inout State) {
        precondition(words.count == 64)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in stride(from: 0, to: 64, by: 8) {
            round(a, b, c, &d, e, f, g, &h, words[index + 0][block])
            round(h, a, b, &c, d, e, f, &g, words[index + 1][block])
            round(g, h, a, &b, c, d, e, &f, words[index + 2][block])
            round(f, g, h, &a, b, c, d, &e, words[index + 3][block])
            round(e, f, g, &h, a, b, c, &d, words[index + 4][block])
            round(d, e, f, &g, h, a, b, &c, words[index + 5][block])
            round(c, d, e, &f, g, h, a, &b, words[index + 6][block])
            round(b, c, d, &e, f, g, h, &a, words[index + 7][block])
        }
        state &+= State(a, b, c, d, e, f, g, h)
    }

    /// Where the standard moves all eight words on by one, the next round is told their new names.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ added: UInt32
    ) {
        // Rotations of rotations turn one word in place, and `b ^ c` is known: it was `a ^ b` in the round before.
        let first = h &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6) &+ (e & f ^ ~e & g) &+ added
        let second = rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2) &+ (b ^ (a ^ b) & (b ^ c))
        d &+= first
        h = first &+ second
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 - count) }

    /// The product shifts to the left: it is one instruction for all four, where `&<<` would take them apart.
    @inline(__always)
    private static func rotate(_ words: Four, _ count: UInt32) -> Four {
        words &>> count | words &* Four(repeating: 1 &<< (32 - count))
    }
}

extension Span<UInt8> {
    @inline(__always)
    fileprivate func word(_ index: Int) -> UInt32 {
        let at = index &* 4
        return UInt32(self[at]) << 24 | UInt32(self[at &+ 1]) << 16 | UInt32(self[at &+ 2]) << 8 | UInt32(self[at &+ 3])
    }
}

extension Span<UInt8> {
    /// Whether all of it is UTF-8: nothing overlong, no surrogate, nothing beyond U+10FFFF.
    var isUTF8: Bool {
        var place = 0
        while place < count {
            // Markup is ASCII for long stretches.
            while place <= count &- 8, (u32(at: place) | u32(at: place &+ 4)) & 0x8080_8080 == 0 { place &+= 8 }
            guard place < count else { break }
            guard let length = lengthOfCharacter(at: place) else { return false }
            place &+= length
        }
        return true
    }

    private func lengthOfCharacter(at place: Int) -> Int? {
        let lead = self[place]
        if lead < 0x80 { return 1 }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard (0xC2...0xF4).contains(lead), length <= count - place else { return nil }
        let second = self[place + 1]
        switch lead {
        case 0xE0: if second < 0xA0 { return nil }
        case 0xED: if second > 0x9F { return nil }
        case 0xF0: if second < 0x90 { return nil }
        case 0xF4: if second > 0x8F { return nil }
        default: break
        }
        for further in place + 1..<place + length where self[further] & 0xC0 != 0x80 { return nil }
        return length
    }
}

/// From XML as it is written to what it says.
extension XMLReader {
    /// A line ends with LF, whatever the file has (XML 1.0, 2.11).
    func append(_ range: Range<Int>, isLiteral: Bool, to buffer: inout [UInt8]) throws(WorkbookFlaw) {
        var place = range.lowerBound
        while place < range.upperBound {
            switch bytes[place] {
            case UInt8(ascii: "&") where !isLiteral: try appendEntity(at: &place, before: range.upperBound, to: &buffer)
            case UInt8(ascii: "\r"):
                if place + 1 == range.upperBound || bytes[place + 1] != UInt8(ascii: "\n") {
                    buffer.append(UInt8(ascii: "\n"))
                }
                place += 1
            default:
                let start = place
                while place < range.upperBound, bytes[place] != UInt8(ascii: "&"), bytes[place] != UInt8(ascii: "\r") {
                    place += 1
                }
                if place == start { place += 1 }
                buffer += bytes[start..<place]
            }
        }
    }

    private func appendEntity(at place: inout Int, before end: Int, to buffer: inout [UInt8]) throws(WorkbookFlaw) {
        let bytes = bytes.span
        let start = place + 1
        while place < end, bytes[place] != UInt8(ascii: ";") { place &+= 1 }
        guard start < place, place < end, let scalar = XMLReader.scalar(start..<place, in: bytes) else {
            throw .brokenMarkup(part)
        }
        place += 1
        for byte in scalar.utf8 { buffer.append(byte) }
    }

    private static func scalar(_ entity: Range<Int>, in bytes: Span<UInt8>) -> Unicode.Scalar? {
        guard bytes[entity.lowerBound] == UInt8(ascii: "#") else {
            var name = XMLName()
            for place in entity { name.append(bytes[place]) }
            switch name {
            case "amp": return "&"
            case "lt": return "<"
            case "gt": return ">"
            case "quot": return "\""
            case "apos": return "'"
            default: return nil
            }
        }
        let digits = entity.dropFirst()
        let isHexadecimal = digits.first.map { bytes[$0] } == UInt8(ascii: "x")
        return bytes.number(isHexadecimal ? digits.dropFirst() : digits, in: isHexadecimal ? 16 : 10)
            .flatMap { Unicode.Scalar($0) }
    }
}

extension Span<UInt8> {
    /// The number that the digits there write, at most eight.
    func number(_ digits: Range<Int>, in base: UInt32) -> UInt32? {
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        var number: UInt32 = 0
        for place in digits {
            let byte = self[place]
            let digit: UInt32
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte & 0x0F)
            case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
                digit = UInt32(byte & 0x0F) + 9
            default: return nil
            }
            guard digit < base else { return nil }
            // Eight digits of sixteen values are all that 32 bits hold.
            number = number * base + digit
        }
        return number
    }
}

extension [UInt8] {
    /// Excel's own way to write what XML cannot hold, `_x000D_`, is put in place of the character, from `start` on.
    mutating func unescapeCharacters(from start: Int) {
        guard self[start...].contains(UInt8(ascii: "_")) else { return }
        var made = start
        var place = start
        while place < count {
            if place + 7 <= count, self[place] == UInt8(ascii: "_"), self[place + 1] == UInt8(ascii: "x"),
                self[place + 6] == UInt8(ascii: "_"),
                let scalar = span.number(place + 2..<place + 6, in: 16).flatMap({ Unicode.Scalar($0) })
            {
                for byte in scalar.utf8 {
                    self[made] = byte
                    made += 1
                }
                place += 7
            } else {
                self[made] = self[place]
                made += 1
                place += 1
            }
        }
        removeLast(count - made)
    }
}

import GrantTesting

extension PlanGenerator {
    /// The line as it might arrive from a broken export: no JSON any more, or JSON that is no plan.
    mutating func damaged(_ line: [UInt8]) -> [UInt8] {
        switch random.below(14) {
        case 0: Array(line.prefix(random.below(line.count)))
        case 1: replacing("\"capacity\":", with: "\"capasity\":", in: line)
        case 2: replacing("}", with: ",}", in: line)
        case 3: replacing("\"type\":", with: "\"type\":\"standard\",\"type\":", in: line)
        case 4: replacing("000,", with: "e3,", in: line)
        case 5: replacing("000}", with: ".5}", in: line)
        case 6: replacing("\"name\":", with: "\"name\":null,\"nome\":", in: line)
        case 7: replacing("\"id\":\"", with: "\"id\":\"\\ud800", in: line)
        case 8: mistaken(line)
        case 9: [0xEF, 0xBB, 0xBF] + line
        case 10: Array(String(repeating: "[", count: random.within(1...90)).utf8)
        case 11: replacing("office-2", with: "office-1", in: line)
        case 12: replacing("\"code\":\"", with: "\"code\":\"9", in: line)
        default: random.chance(50) ? [] : Array(" \t ".utf8)
        }
    }

    /// One byte that is another, anywhere: bad UTF-8 more often than not.
    private mutating func mistaken(_ line: [UInt8]) -> [UInt8] {
        var line = line
        let byte = UInt8(random.below(256))
        line[random.below(line.count)] = byte == 0x0A ? 0x0B : byte
        return line
    }

    /// The first place where the words stand, if they do.
    private func replacing(_ words: String, with others: String, in line: [UInt8]) -> [UInt8] {
        let wanted = Array(words.utf8)
        guard line.count >= wanted.count else { return line }
        for start in 0...line.count - wanted.count where line[start..<start + wanted.count].elementsEqual(wanted) {
            return Array(line[..<start]) + Array(others.utf8) + Array(line[(start + wanted.count)...])
        }
        return line
    }
}

/// The word that was probably meant.
package enum Suggestion {
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        nearest(to: Array(word.utf8), among: candidates)
    }

    /// The nearest of the candidates, when it is near enough to be worth saying; the first of equals.
    static func nearest(to word: [UInt8], among candidates: [String]) -> String? {
        guard word.count <= 40 else { return nil }
        let folded = word.map(fold)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(folded, candidate.utf8.map(fold))
            let allowed = max(1, candidate.utf8.count / 3)
            if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Capitals, underscores and hyphens are the commonest slips and count for little.
    private static func fold(_ byte: UInt8) -> UInt8 {
        if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return byte | 0x20 }
        return byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte
    }

    /// Insertions, deletions, replacements and neighbours exchanged, one each.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}

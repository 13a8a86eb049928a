import GrantTesting

@testable import GrantDocuments

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int) -> Int

/// Changes an input as a whole value of JSON half of the time, so that what comes out is still JSON and gets further in.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int, _ seed: UInt32) -> Int {
    var random = Chance(state: UInt64(seed) &+ 1)
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard random.below(2) == 0, let changed = Mutator.changed(bytes, &random), changed.count <= most else {
        return mutateBytes(start, count, most)
    }
    start.update(from: changed, count: changed.count)
    return changed.count
}

enum Mutator {
    /// One value of one document of the input becomes another, goes away or comes twice.
    static func changed(_ bytes: [UInt8], _ random: inout Chance) -> [UInt8]? {
        let documents = documents(of: bytes)
        guard !documents.isEmpty else { return nil }
        let (document, offset) = documents[random.below(documents.count)]
        let places = document.values.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
        guard let place = places.dropFirst().randomElement(using: &random) ?? places.first else { return nil }
        var changed = bytes
        switch random.below(6) {
        case 0, 1:
            // A text in the place of a text mostly, because it gets furthest.
            let isText = bytes[place.lowerBound] == 0x22 && random.below(4) > 0
            let others = isText ? texts : values
            changed.replaceSubrange(place, with: Array(others[random.below(others.count)].utf8))
        case 2, 3: changed.replaceSubrange(place, with: bytes[places[random.below(places.count)]])
        case 4:
            // With the comma after it, when there is one.
            let end = place.upperBound < bytes.count && bytes[place.upperBound] == 0x2C ? 1 : 0
            changed.removeSubrange(place.lowerBound..<place.upperBound + end)
        default: changed.replaceSubrange(place, with: bytes[place] + [0x2C] + bytes[place])
        }
        return changed
    }

    /// The whole input, or else each of two documents, or each line.
    private static func documents(of bytes: [UInt8]) -> [(JSON, Int)] {
        if let json = try? JSON.parse(bytes) { return [(json, 0)] }
        let pair = Pair(bytes)
        if let second = pair.second {
            let parts = [(pair.first, 0), (second, bytes.count - second.count)]
            return parts.compactMap { part in (try? JSON.parse(part.0)).map { ($0, part.1) } }
        }
        return bytes.split(separator: 0x0A).compactMap { line in
            (try? JSON.parse(Array(line))).map { ($0, line.startIndex) }
        }
    }

    private static let values = [
        "0", "1", "-0", "99999", "100000", "1000000", "12000001", "30000001", "90000000", "9999999999999", "1e3",
        "null", "true", "[]", "{}", "\"\"", "\"072028\"", "\"131016\"", "\"130001\"", "\"2024-02-29\"", "\"1/2\"",
    ]

    /// Something that would act in one format or another, if it got there as it is.
    private static let texts = [
        "\"\u{202E}x\"", "\"\\u001b[2J\"", "\"\u{9B}2J\"", "\"\u{7F}\\u0007\"", "\"\u{2028}\u{FEFF}\u{2066}\"",
        "\"\u{FFF9}\u{E0041}\"", "\"=1+1\"", "\"@x\"", "\"+1\"", "\"-1\"", "\"＝1\"", "\" =1\"", "\"<script>\"",
        "\"]]>\"",
        "\"&lt;&#39;\"", "\"\\\" onload='x\"", "\"a,b:c;d\"", "\"%0A::error::\"", "\"[a](http://b) ![c]\"",
        "\"|*_~`$\"",
        "\"```\"", "\"\\n---\\n\"", "\"{0}\"", "\"\\\\\"", "\"\u{1F600}が\"", "\"か\u{3099}\"",
    ]
}

extension JSON {
    /// Where the values are, keys left out.
    fileprivate var values: [Range<Int>] {
        var found: [Range<Int>] = []
        func walk(_ node: Node) {
            found.append(range(of: node))
            for element in elements(of: node) { walk(element) }
            for member in members(of: node) { walk(member.value) }
        }
        walk(root)
        return found
    }
}

/// A random number from the seed that libFuzzer gives.
struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }

    mutating func below(_ end: Int) -> Int { Int(next() >> 33) % end }
}

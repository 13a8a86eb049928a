import GrantTesting
import Testing

@testable import GrantDocuments

/// The reader goes eight bytes at a time and looks keys up by their bits; `PlainJSON` does neither.
@Suite("The reader beside a plain one")
struct AgreementTests {
    @Test(arguments: UInt64(1)...12)
    func `takes the same texts and finds the same in them`(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<300 {
            let text = RandomText(&random).bytes
            let plain = PlainJSON(text)
            #expect(difference(try? JSON.parse(text), plain) == nil, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test(arguments: UInt64(11)...16)
    func `reads a text among other bytes as it reads it alone`(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let keys = Vocabulary.shared.keys
        // The storage of the one before, in which the rest of a longer text may lie.
        var json = JSON()
        for _ in 0..<200 {
            let text = RandomText(&random).bytes.filter { $0 != 0xEF }
            let plain = PlainJSON(text)
            for (before, after) in [("", "e\":1.5\"]}"), ("[1,\n", ""), ("\"", "\":0000000000000000000000000")] {
                let whole = Array(before.utf8) + text + Array(after.utf8)
                let range = before.utf8.count..<before.utf8.count + text.count
                let isRead = (try? json.parse(whole, in: range, keys)) != nil
                #expect(isRead == (plain != nil), "\(String(decoding: text, as: UTF8.self))")
                guard isRead, plain != nil else { continue }
                let alone = PlainJSON(Array(repeating: 0x20, count: before.utf8.count) + text)
                #expect(
                    alone?.difference(from: json, at: json.root) == nil, "\(String(decoding: text, as: UTF8.self))")
                #expect(strangeKeys(json) == [], "\(String(decoding: text, as: UTF8.self))")
            }
        }
    }

    @Test
    func `every byte in the place of every other of a run of characters`() {
        for run in ["あい", "会津若松", "aéい", "😀ab", "éé日x"] {
            for place in run.utf8.indices.map({ run.utf8.distance(from: run.utf8.startIndex, to: $0) }) {
                for byte in UInt8.min...UInt8.max {
                    var bytes = Array(run.utf8)
                    bytes[place] = byte
                    for behind in ["", "語", "abcdefghi"] {
                        let text = [0x22] + bytes + Array(behind.utf8) + [0x22]
                        let json = try? JSON.parse(text)
                        #expect((json != nil) == (PlainJSON(text) != nil), "\(text)")
                    }
                }
            }
        }
    }

    @Test
    func `every first byte of a character with the second bytes that may and may not follow it`() {
        let seconds: [UInt8] = [0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x91, 0x9F, 0xA0, 0xA1, 0xBF, 0xC0, 0xFF]
        for first in UInt8(0x80)...0xFF {
            for second in seconds {
                for rest in [[], [0x80], [0xBF, 0x81], [0x80, 0x41], [0xC0, 0x80]] as [[UInt8]] {
                    for behind in ["", "abcdefgh"] {
                        let text = [0x22, first, second] + rest + Array(behind.utf8) + [0x22]
                        #expect(((try? JSON.parse(text)) != nil) == (PlainJSON(text) != nil), "\(text)")
                    }
                }
            }
        }
    }

    @Test(arguments: UInt64(21)...24)
    func `writes the pointer of every value, and finds the value by it`(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let text = RandomText(&random).bytes
            guard let json = try? JSON.parse(text), let plain = PlainJSON(text) else { continue }
            var places: [PointerRecorder.Place] = []
            PointerRecorder.record(plain, PointerRecorder.Place(), &places)
            // All of them, and only some, so that the walk leaves things out.
            for step in [1, 2, 3, 7] {
                var walk = PointerWalk(json)
                for index in stride(from: random.below(step), to: places.count, by: step) {
                    let place = walk.place(of: index)
                    #expect(place.pointer == places[index].pointer)
                    #expect(place.key == places[index].key && place.element == places[index].element)
                    let isDoubled = places.contains { outer in
                        place.pointer.hasPrefix(outer.pointer + "/")
                            && places.count { $0.isValue && $0.pointer == outer.pointer } > 1
                    }
                    // Of a key that stands twice the first counts, and what only the second holds is not to be found.
                    if isDoubled { continue }
                    let first = places.firstIndex { $0.pointer == place.pointer && $0.isValue }
                    #expect(json.node(at: place.pointer)?.index == first)
                }
            }
        }
    }

    private func difference(_ json: JSON?, _ plain: PlainJSON?) -> String? {
        guard let json, let plain else { return (json == nil) == (plain == nil) ? nil : "only one takes it" }
        return plain.difference(from: json, at: json.root)
    }

    /// Keys that are taken for another one of the format, or for none.
    private func strangeKeys(_ json: JSON) -> [String] {
        var strange: [String] = []
        json.withView { view in
            func look(_ node: JSON.Node) {
                for member in json.members(of: node) {
                    let name = json.string(of: member.key) ?? ""
                    let place = Vocabulary.shared.place(ofKey: view[member.key.index], in: view)
                    let expected = PlanKey.allCases.first { $0.rawValue.utf8.elementsEqual(name.utf8) }
                    if place != expected?.place ?? KeyTable.stranger { strange.append(name) }
                    look(member.value)
                }
                for element in json.elements(of: node) { look(element) }
            }
            look(json.root)
        }
        return strange
    }
}

/// The pointers of a document in the order of its nodes.
private enum PointerRecorder {
    struct Place {
        var pointer = ""
        var key: String?
        var element: Int?
        var isValue = true
    }

    static func record(_ value: PlainJSON, _ place: Place, _ places: inout [Place]) {
        places.append(place)
        if value.kind == .array {
            for (index, part) in value.parts.enumerated() {
                record(part, Place(pointer: "\(place.pointer)/\(index)", key: place.key, element: index), &places)
            }
        } else {
            for index in stride(from: 0, to: value.parts.count, by: 2) {
                let key = String(decoding: value.parts[index].text, as: UTF8.self)
                let step = key.replacing("~", with: "~0").replacing("/", with: "~1")
                let inner = Place(pointer: place.pointer + "/" + step, key: key)
                // A key is named as its value is.
                places.append(Place(pointer: inner.pointer, key: key, isValue: false))
                record(value.parts[index + 1], inner, &places)
            }
        }
    }
}

/// A JSON text that half of the time had a byte or two changed.
private struct RandomText {
    private(set) var bytes: [UInt8] = []

    init(_ random: inout SplitMix) {
        value(&random, depth: random.below(5))
        if random.below(2) == 0 { return }
        for _ in 0...random.below(2) { spoil(&random) }
    }

    private static let blanks = ["", "", "", " ", "\n", "\t", "\r\n", "  \n    "]
    private static let words = ["null", "true", "false", "nul", "truely", "fals"]
    private static let numbers = [
        "0", "-0", "7", "-1", "10", "01", "-", "12345678", "123456789", "1234567890123456", "9223372036854775807",
        "9223372036854775808", "1.5", "1.", "12.123456789", "-0.0e-0", "1e3", "1E+12345678", "1e", "1e+", ".5", "2E-7",
    ]
    private static let pieces = [
        "a", "b", "Z", "0", " ", "/", "あ", "が", "ퟻ", "퀀", "豈", "é", "߿", "ࠀ", "😀", "\u{10FFFF}", "\u{7F}", "\u{80}",
        "\\n", "\\b", "\\f", "\\r", "\\t", "\\/", "\\\\", "\\\"", "\\u0041", "\\uFFFF", "\\ud83D\\uDe00", "\\uD800",
        "\\uDC00", "\\u0000", "\\x", "\\u12", "\\uGabc", "\\u00e9", "abcdefgh", "日本語の文章", "~", "~1",
    ]
    private static let edits: [[UInt8]] =
        [
            "\"", "\\", "{", "}", "[", "]", ",", ":", "-", "e", ".", "0", "1", " ", "\n", "\u{1F}", "\u{7F}", "\0", "/",
            "//",
            "\u{3000}", "\u{FEFF}", "t", "u", "E", "+", "_", "9", "😀", "い",
        ].map { Array($0.utf8) } + [
            [0x80], [0xBF], [0xC0], [0xE0], [0xED, 0xA0], [0xF4, 0x90], [0xFF], [0xE3, 0x81],
        ]
    private static let names = PlanKey.allCases.map { $0.rawValue }

    private mutating func add(_ text: String) { bytes += text.utf8 }
    private mutating func blank(_ random: inout SplitMix) { add(RandomText.one(of: RandomText.blanks, &random)) }

    private static func one<Value>(of values: [Value], _ random: inout SplitMix) -> Value {
        values[random.below(values.count)]
    }

    private mutating func value(_ random: inout SplitMix, depth: Int) {
        blank(&random)
        defer { blank(&random) }
        switch random.below(depth > 0 ? 10 : 5) {
        case 0: add(RandomText.words[random.below(random.below(8) == 0 ? 6 : 3)])
        case 1, 2: add(RandomText.one(of: RandomText.numbers, &random))
        case 3, 4: string(&random)
        case 5, 6: group("[", "]", &random) { $0.value(&$1, depth: depth - 1) }
        default:
            group("{", "}", &random) {
                $0.blank(&$1)
                $0.key(&$1)
                $0.blank(&$1)
                $0.add(":")
                $0.value(&$1, depth: depth - 1)
            }
        }
    }

    private mutating func group(
        _ open: String, _ close: String, _ random: inout SplitMix, _ part: (inout RandomText, inout SplitMix) -> Void
    ) {
        add(open)
        blank(&random)
        for index in 0..<random.below(4) {
            if index > 0 { add(",") }
            part(&self, &random)
        }
        add(close)
    }

    private mutating func string(_ random: inout SplitMix) {
        add("\"")
        for _ in 0..<random.below(12) {
            // What has an escape or a character of its own comes after any number of plain letters.
            let isSpecial = random.below(4) == 0
            add(RandomText.pieces[isSpecial ? random.below(RandomText.pieces.count) : random.below(4)])
        }
        add("\"")
    }

    /// A key of the format, whole, longer, shorter or spelled with an escape; or any other.
    private mutating func key(_ random: inout SplitMix) {
        var name = RandomText.one(of: RandomText.names, &random)
        switch random.below(8) {
        case 0: return string(&random)
        case 1: name += RandomText.one(of: ["s", "x", "12345678", "あ"], &random)
        case 2: name.removeLast()
        case 3:
            let first = String(name.utf8.first ?? 0x61, radix: 16)
            name = "\\u00" + first + name.dropFirst()
        case 4: name = String(name.reversed())
        default: break
        }
        add("\"" + name + "\"")
    }

    /// One byte goes away, or is another, or something comes between; or the text ends.
    private mutating func spoil(_ random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let place = random.below(bytes.count)
        let edit = RandomText.one(of: RandomText.edits, &random)
        switch random.below(8) {
        case 0, 1: bytes.remove(at: place)
        case 2, 3: bytes.replaceSubrange(place...place, with: edit)
        case 4, 5: bytes.insert(contentsOf: edit, at: place)
        case 6: bytes[place] = UInt8(truncatingIfNeeded: random.below(256))
        default: bytes.removeSubrange(place...)
        }
    }
}

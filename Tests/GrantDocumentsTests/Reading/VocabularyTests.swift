import GrantRules
import Testing

@testable import GrantDocuments

@Suite("Keys, words and slips as numbers")
struct VocabularyTests {
    @Test(arguments: 0...24)
    func `short texts are one when every byte is`(_ length: Int) {
        let text = (0..<length).map { UInt8(truncatingIfNeeded: 0x41 + $0) }
        let word = ShortText(text)
        #expect(word == ShortText(String(decoding: text, as: UTF8.self)))
        // Near the end of what is kept, and far from it.
        for behind in [0, 1, 7, 8, 30] {
            let kept = [0x2C] + text + Array(repeating: 0x2D, count: behind)
            kept.withUnsafeBufferPointer { all in
                let whole = ByteView(all)
                #expect(ShortText(ByteView(whole, 1..<1 + length)) == word)
                #expect(ShortText(ByteView(whole, 0..<length)) != word || length == 0)
                if behind > 0 { #expect(ShortText(ByteView(whole, 1..<2 + length)) != word) }
                if length > 0 { #expect(ShortText(ByteView(whole, 1..<length)) != word) }
            }
            for place in 0..<length {
                for bit in [UInt8(1), 0x80] {
                    var other = kept
                    other[1 + place] ^= bit
                    other.withUnsafeBufferPointer {
                        #expect(ShortText(ByteView(ByteView($0), 1..<1 + length)) != word, "\(place)")
                    }
                }
            }
        }
        #expect(ShortText(text + [0]) != word)
    }

    @Test
    func `a longer text is none of the short ones`() {
        for length in 25...40 {
            let text = ShortText(String(repeating: "a", count: length))
            for other in 0...24 { #expect(ShortText(String(repeating: "a", count: other)) != text) }
        }
    }

    @Test
    func `a slip keeps its kind, place, detail and the other place`() {
        let kinds = (UInt16(0)...999).compactMap { Slip.Kind(rawValue: $0) }
        #expect(kinds.count == 32)
        for kind in kinds {
            for (node, detail) in [(0, 0), (1, 255), (0xFFFF_FFFF, 1), (0x1234_5678, 0x9A)] as [(Int, UInt8)] {
                let slip = Slip(kind, node, detail: detail, other: 77)
                #expect(slip.kind == kind && slip.node == node && slip.detail == detail && slip.other == 77)
                #expect(slip.code == Code(.d, kind.rawValue / 10))
            }
        }
        #expect(Slip(.badDate, 1).detail == 0 && Slip(.badDate, 1).other == 0)
    }

    @Test
    func `slips go by code, then by place, then by kind and detail`() {
        let slips = [
            Slip(.duplicateKey, 9_000_000, detail: 9), Slip(.wrongType, 2), Slip(.wrongType, 3, detail: 200),
            Slip(.badCode, 1, detail: 1), Slip(.badCode, 1, detail: 2), Slip(.badHeadquarters, 1, detail: 0),
            Slip(.badHeadquarters, 256), Slip(.prefectureAsPlace, 0),
        ]
        #expect(slips.reversed().sorted().map(\.node) == slips.map(\.node))
        for (earlier, later) in zip(slips, slips.dropFirst()) {
            #expect(earlier < later && !(later < earlier))
            #expect(!(earlier < earlier))
        }
    }

    @Test(arguments: [false, true])
    func `the first thousand slips are kept, in whatever order they come`(_ isBackwards: Bool) {
        for count in [0, 1, 999, 1_000, 1_001, 7_999, 8_000, 8_001, 20_000] {
            var slips = Slips()
            for index in 0..<count { slips.add(Slip(.badDate, isBackwards ? count - index : index + 1)) }
            #expect(slips.count == count && slips.isEmpty == (count == 0))
            #expect(slips.first.map(\.node) == Array((1...max(count, 1)).prefix(min(count, 1_000))))
            #expect(slips.codes.sorted == (count == 0 ? [] : [.badDate]))
            #expect(slips.codes.isEmpty == (count == 0))
        }
        var mixed = Slips()
        for index in 0..<9_000 { mixed.add(Slip(index % 2 == 0 ? .badDate : .badCode, index)) }
        mixed.add(Slip(.unknownKey, 5))
        #expect(mixed.codes.sorted == [.unknownKey, .badPlace, .badDate])
        #expect(mixed.first.prefix(3).map(\.node) == [5, 1, 3])
        #expect(mixed.codes.sorted.contains(.badDate) && !mixed.codes.sorted.contains(.syntax))
    }
}

import GrantRules
import Testing

@testable import GrantDocuments

@Suite("What a file that is no JSON seems to be")
struct FileKindTests {
    private func kind(_ bytes: [UInt8]) -> FileKind? {
        do {
            _ = try JSON.parse(bytes)
            Issue.record("\(bytes) is JSON")
            return nil
        } catch { return FileKind(bytes, 0..<bytes.count, after: error) }
    }

    private static let beginnings: [([UInt8], FileKind)] = [
        ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32), ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
        ([0x50, 0x4B, 3, 4], .zip), ([0x50, 0x4B, 5, 6], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
        (Array("%PDF".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
        ([0x1F, 0x8B], .compressed),
    ]

    @Test(arguments: beginnings)
    func `every byte of a signature counts`(_ bytes: [UInt8], _ expected: FileKind) {
        let rest = Array("xyzw".utf8)
        #expect(kind(bytes + rest) == expected)
        #expect(kind(bytes) == expected)
        #expect(FileKind.isPackage(bytes + rest) == [.zip, .oldOffice].contains(expected))
        for place in bytes.indices {
            for change in [UInt8(0x10), 0x20] {
                var other = bytes + rest
                other[place] &+= change
                #expect(kind(other) != expected, "\(other)")
            }
        }
        #expect(kind(bytes.dropLast() + rest) != expected)
    }

    @Test(
        arguments: [
            ([0x7B, 0], .utf16), ([0, 0x7B], .utf16), ([0x7B], nil), ([0x7B, 0, 0], .utf16), ([0, 0x7B, 0], .utf16),
            ([0x7B, 0, 0x0A, 0], .utf16), ([0, 0x7B, 0, 0x0A], .utf16), ([0, 0, 0, 0x7B], .utf32),
            ([0x7B, 0, 0, 0], .utf32),
            ([0x7B, 0, 0, 1], .utf16), ([0x7B, 0, 1, 0], .utf16), ([0, 1, 0, 0], .utf16), ([0, 0, 1, 1], nil),
            ([0, 0, 0, 0], nil), ([0, 0, 0], nil), ([1, 1, 0, 0], nil), ([0, 0, 1, 0], nil), ([1, 1, 1, 0], nil),
            ([0, 0, 0, 0x7B, 0, 0, 0, 0x22], .utf32),
        ] as [([UInt8], FileKind?)])
    func `zeros between ASCII`(_ bytes: [UInt8], _ expected: FileKind?) { #expect(kind(bytes) == expected) }

    @Test(arguments: twoBytes)
    func `marks of two bytes that are no UTF-8`(_ bytes: [UInt8], _ isLegacy: Bool) {
        for before in ["[\"", "{\"会津\": \"x"] {
            #expect((kind(Array(before.utf8) + bytes) == .legacy) == isLegacy, "\(bytes)")
        }
    }

    private static let end: [UInt8] = [0x22, 0x5D]

    static let twoBytes: [([UInt8], Bool)] = [
        ([0x89, 0x40] + end, true), ([0x89, 0x3F] + end, false), ([0x89, 0x7E] + end, true),
        ([0x89, 0x7F] + end, false),
        ([0x89, 0x80] + end, true), ([0x89, 0xFE] + end, true), ([0x89, 0xFF] + end, false),
        ([0x80, 0x40] + end, false),
        ([0x81, 0x40] + end, true), ([0xA0, 0x40] + end, false), ([0xA1, 0x40] + end, true),
        ([0xFC, 0x40] + end, true),
        ([0xFD, 0x40] + end, false), ([0xFF, 0x40] + end, false), ([0xB1, 0x3F] + end, false),
        ([0xB1, 0xF2] + end, true),
        // A half-width kana after a character of two bytes.
        ([0x89, 0x40, 0xB1] + end, true), ([0x89, 0x40, 0xA1, 0x3F] + end, true),
        ([0x89, 0x40, 0xDF, 0x3F] + end, true),
        ([0x89, 0x40, 0xE0, 0x3F] + end, false), ([0x89, 0x40, 0xA0, 0x3F] + end, false),
        ([0x89, 0x40, 0x41, 0x80] + end, false),
        ([0x89, 0x40, 0x7F] + end, true), ([0x89, 0x40, 0x80, 0x41], false),
        // The file ends in the middle.
        ([0x89, 0x40, 0x89], true), ([0x89, 0x40], true), ([0x89], false), ([0x89, 0x40, 0xE0], true),
        ([0x89, 0x40, 0x41, 0x89], true),
        // Only so far is looked at.
        ([0x89, 0x40] + [UInt8](repeating: 0x41, count: 510) + [0xFF] + end, true),
        ([0x89, 0x40] + [UInt8](repeating: 0x41, count: 509) + [0xFF] + end, false),
    ]

    @Test(
        arguments: [
            ("", .empty), (" \n\t", .empty), ("<html>", .markup), (" \n<", .markup), ("               <", .markup),
            ("                <", nil), ("a<", nil), ("{\"a\": <", nil), ("あ", nil), ("[1,]", nil), ("=", nil),
            ("!<", nil),
        ] as [(String, FileKind?)])
    func `other texts`(_ text: String, _ expected: FileKind?) { #expect(kind(Array(text.utf8)) == expected) }

    @Test
    func `of a part of many bytes only the part is looked at`() {
        let bytes = Array("<{ \n%PDF".utf8)
        func kind(_ range: Range<Int>) -> FileKind? {
            var json = JSON()
            do {
                try json.parse(bytes, in: range, .empty)
                return nil
            } catch { return FileKind(bytes, range, after: error) }
        }
        #expect(kind(0..<1) == .markup)
        #expect(kind(1..<2) == nil)
        #expect(kind(2..<4) == .empty)
        #expect(kind(4..<8) == .pdf)
        #expect(kind(4..<7) == nil)
    }
}

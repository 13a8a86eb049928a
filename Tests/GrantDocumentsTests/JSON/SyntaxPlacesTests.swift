import Testing

@testable import GrantDocuments

@Suite("Where a text stops being JSON")
struct SyntaxPlacesTests {
    @Test(arguments: places)
    func `the bytes that are to blame, and what is wrong with them`(
        _ text: String, _ kind: JSON.SyntaxError.Kind, _ range: Range<Int>
    ) {
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array(text.utf8)) }
        #expect(error?.kind == kind)
        #expect(error?.range == range)
    }

    @Test(arguments: places)
    func `are the same ones among other bytes, which are not looked at`(
        _ text: String, _ kind: JSON.SyntaxError.Kind, _ range: Range<Int>
    ) {
        for (before, after) in [(",", ""), ("{,\n", "0\"0\u{2028}"), ("[1,", "nfinity\\u1234abc"), ("\"\\", "\"\"]}")] {
            let start = before.utf8.count
            let whole = Array((before + text + after).utf8)
            var json = JSON()
            let error = #expect(throws: JSON.SyntaxError.self) {
                try json.parse(whole, in: start..<start + text.utf8.count, .empty)
            }
            #expect(error?.kind == kind)
            #expect(error?.range == range.lowerBound + start..<range.upperBound + start)
        }
    }

    static let places: [(String, JSON.SyntaxError.Kind, Range<Int>)] = [
        ("", .nothing, 0..<0), (" \n", .nothing, 2..<2), ("[1", .endedEarly, 2..<2), ("[1, ", .endedEarly, 4..<4),
        ("{\"a\": ", .endedEarly, 6..<6), ("[1,]", .trailingComma, 2..<3), ("[1, \n ]", .trailingComma, 2..<3),
        ("{\"a\":1,}", .trailingComma, 6..<7), ("{\"a\":1 , }", .trailingComma, 7..<8),
        ("[,1]", .extraComma, 1..<2), ("{,}", .extraComma, 1..<2), ("[1,,2]", .extraComma, 3..<4),
        (",", .extraComma, 0..<1),
        ("]", .valueExpected, 0..<1), (" ]", .valueExpected, 1..<2), ("{\"a\":}", .valueExpected, 5..<6),
        ("[1}", .wrongBracket, 2..<3), ("{]", .wrongBracket, 1..<2), ("{ ]", .wrongBracket, 2..<3),
        ("[1 2]", .missingComma, 3..<4), ("[1\"a\"]", .missingComma, 2..<3), ("[[]あ]", .missingComma, 3..<6),
        ("{\"a\" 1}", .colonExpected, 5..<6), ("{\"a\"あ}", .colonExpected, 4..<7), ("{\"a\"/}", .comment, 4..<6),
        ("{1:2}", .unquotedKey, 1..<2), ("{会津:1}", .unquotedKey, 1..<7), ("{{}}", .keyExpected, 1..<2),
        ("{[]}", .keyExpected, 1..<2), ("{:1}", .keyExpected, 1..<2), ("{-1}", .keyExpected, 1..<2),
        ("[会津]", .unquotedText, 1..<7), ("[abc1_]", .unquotedText, 1..<6), ("[zAZ09 ]", .unquotedText, 1..<6),
        ("[a会津、b]", .unquotedText, 1..<8), ("[a-b]", .unquotedText, 1..<2), ("[a@]", .unquotedText, 1..<2),
        ("[a{]", .unquotedText, 1..<2), ("[a[]", .unquotedText, 1..<2), ("nul", .unquotedText, 0..<3),
        ("[nullx]", .unquotedText, 1..<6), ("[true1]", .unquotedText, 1..<6), ("[false_]", .unquotedText, 1..<7),
        ("[a:]", .unquotedText, 1..<2), ("[a^]", .unquotedText, 1..<2), ("[a`]", .unquotedText, 1..<2),
        ("[\u{7F}]", .unknownMark, 1..<2), ("[\u{1}]", .unknownMark, 1..<2),
        ("[True]", .unknownWord, 1..<5), ("[NaN]", .notANumber, 1..<4), ("{NaN}", .notANumber, 1..<4),
        ("[-Infinity]", .notANumber, 1..<10), ("[-Infinity, 1]", .notANumber, 1..<10), ("-inf", .notANumber, 0..<4),
        ("-Inf\n", .notANumber, 0..<4), ("-I\r", .notANumber, 0..<2), ("-Infinityxyz", .notANumber, 0..<9),
        ("// x\n1", .comment, 0..<4), ("# x", .comment, 0..<3), ("1 // x\r\n", .comment, 2..<6),
        ("[1/]", .comment, 2..<4),
        ("'a'", .singleQuote, 0..<1), ("[`a`]", .singleQuote, 1..<2), ("[1'2]", .singleQuote, 2..<3),
        ("“a”", .fullWidthMark, 0..<3), ("[1，2]", .fullWidthMark, 2..<5), ("{“a”}", .fullWidthMark, 1..<4),
        ("[1,\u{3000}2]", .unusualSpace, 3..<6), ("[1\u{A0}]", .unusualSpace, 2..<4),
        ("\u{FEFF}\u{FEFF}1", .unusualSpace, 3..<6),
        ("1 2", .textAfterEnd, 2..<3), ("1 あ", .textAfterEnd, 2..<5), ("1 “", .textAfterEnd, 2..<5),
        ("[]]", .textAfterEnd, 2..<3),
        ("1'", .textAfterEnd, 1..<2), ("{}#", .comment, 2..<3),
        ("\"abc", .unterminatedString, 0..<4), ("[\"abc", .unterminatedString, 1..<5),
        ("\"\\", .unterminatedString, 0..<2),
        ("[\"a\\", .unterminatedString, 1..<4), ("\"\\\"", .unterminatedString, 0..<3),
        ("{\"a", .unterminatedString, 1..<3),
        ("\"a\nb\"", .lineBreakInString, 0..<2), ("[\"ab\r\"]", .lineBreakInString, 1..<4),
        ("\"a\tb\"", .controlCharacter, 2..<3),
        ("\"\u{1F}\"", .controlCharacter, 1..<2), ("\"\u{B}\"", .controlCharacter, 1..<2),
        ("\"\u{C}\"", .controlCharacter, 1..<2),
        ("\"\u{E}\"", .controlCharacter, 1..<2), ("\"\u{8}\"", .controlCharacter, 1..<2),
        ("\"\0\"", .controlCharacter, 1..<2),
        ("\"\\x\"", .unknownEscape, 1..<3), ("\"\\あ\"", .unknownEscape, 1..<5), ("\"a\\n\\x\"", .unknownEscape, 4..<6),
        ("\"\\u12\"", .incompleteUnicodeEscape, 1..<3), ("\"\\u12G4\"", .incompleteUnicodeEscape, 1..<3),
        ("\"\\u123", .incompleteUnicodeEscape, 1..<3), ("\"あ\\u", .incompleteUnicodeEscape, 4..<6),
        ("\"\\uD800\"", .loneSurrogate, 1..<7), ("\"\\uD800", .loneSurrogate, 1..<7),
        ("\"a\\uDC00\"", .loneSurrogate, 2..<8),
        ("01", .leadingZero, 0..<2), ("[-012]", .leadingZero, 1..<5), ("[00.5]", .leadingZero, 1..<3),
        ("+1", .leadingPlus, 0..<1), ("[+1]", .leadingPlus, 1..<2), (".5", .leadingPoint, 0..<1),
        ("1.", .incompleteNumber, 0..<2), ("1.e3", .incompleteNumber, 0..<4), ("[-]", .incompleteNumber, 1..<2),
        ("-", .incompleteNumber, 0..<1), ("--1", .incompleteNumber, 0..<1), ("-a", .incompleteNumber, 0..<2),
        ("0.", .incompleteNumber, 0..<2), ("[0.x]", .incompleteNumber, 1..<4), ("[2i.]", .incompleteNumber, 1..<3),
        ("[1e+]", .incompleteNumber, 1..<3), ("[1_000]", .incompleteNumber, 1..<6),
        ("[3000円]", .incompleteNumber, 1..<8),
        ("[0x10]", .incompleteNumber, 1..<5), ("[1.2.3]", .incompleteNumber, 1..<4),
        ("{\"a\":1x}", .incompleteNumber, 5..<7),
        ("{\"a\":38,000,000}", .incompleteNumber, 5..<15), ("{\"a\":38,000千円,\"b\":1}", .incompleteNumber, 5..<17),
        ("{\"a\":38,00}", .unquotedKey, 8..<10), ("{\"a\":38,0000}", .unquotedKey, 8..<12),
        ("{\"a\":38, 000}", .unquotedKey, 9..<12), ("{\"a\":3８}", .incompleteNumber, 5..<9),
        ("{\"a\":38，000}", .incompleteNumber, 5..<13), ("[３００]", .fullWidthMark, 1..<10),
        ("[３，０００]", .fullWidthMark, 1..<16), ("[¥30,000]", .unquotedText, 1..<9), ("[￥30]", .unquotedText, 1..<6),
        ("[1;2]", .unknownMark, 2..<3), ("[1=2]", .unknownMark, 2..<3), ("[1:2]", .unknownMark, 2..<3),
        ("[@]", .unknownMark, 1..<2),
        ("[1@]", .incompleteNumber, 1..<2), ("[1 @]", .missingComma, 3..<4),
        ("[1,!2]", .unknownMark, 3..<4), ("[1,\u{1F}2]", .unknownMark, 3..<4), ("{\"a\":!1}", .unknownMark, 5..<6),
        ("{\"a\":\u{1F}1}", .unknownMark, 5..<6), ("[:1]", .unknownMark, 1..<2), ("{\"a\";1}", .colonExpected, 4..<5),
        ("{\"a\"91}", .colonExpected, 4..<5), ("\"\u{7F}\t\"", .controlCharacter, 2..<3),
        ("\"é", .unterminatedString, 0..<3), ("\"😀", .unterminatedString, 0..<5),
        ("\"a \tb\"", .controlCharacter, 3..<4),
        ("\"\\x", .unknownEscape, 1..<3), ("[３", .fullWidthMark, 1..<4), ("[９９]", .fullWidthMark, 1..<7),
        ("[1／2]", .fullWidthMark, 2..<5), ("[1：2]", .fullWidthMark, 2..<5), ("[1;000]", .unknownMark, 2..<3),
        ("{\"a\":38,000", .incompleteNumber, 5..<11), ("{\"a\":38,00", .unquotedKey, 8..<10),
        ("{\"a\":19,999}", .incompleteNumber, 5..<11), ("[12.]", .incompleteNumber, 1..<4),
        ("-h", .incompleteNumber, 0..<2),
        ("[\"a\"@]", .missingComma, 4..<5), ("[abc,123]", .unquotedText, 1..<4), ("[￥30,000]", .unquotedText, 1..<10),
    ]

    @Test
    func `a byte order mark is three bytes, all of them in the text`() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let alone = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(mark) }
        #expect(alone?.kind == .nothing)
        #expect(alone?.range == 3..<3)
        for bytes in [[0xEF, 0xBB], [0xEF, 0xBB, 0xBE], [0xEF, 0xBA, 0xBF], [0xEE, 0xBB, 0xBF]] as [[UInt8]] {
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(bytes) }
            #expect(error?.range.lowerBound == 0)
        }
        var json = JSON()
        let error = #expect(throws: JSON.SyntaxError.self) { try json.parse(mark + [0x31], in: 0..<2, .empty) }
        #expect(error?.kind == .notUTF8)
        #expect(!json.hasByteOrderMark)
        try json.parse([0x20] + mark + [0x31, 0x20], in: 1..<5, .empty)
        #expect(json.hasByteOrderMark && json.range(of: json.root) == 4..<5)
        try json.parse(Array("[]".utf8), in: 0..<2, .empty)
        #expect(!json.hasByteOrderMark)
    }

    @Test
    func `what is no UTF-8 is one byte behind a backslash as well`() {
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse([0x22, 0x5C, 0xFF, 0x22]) }
        #expect(error?.kind == .unknownEscape)
        #expect(error?.range == 1..<3)
    }

    @Test(arguments: 1...24)
    func `numbers and strings end with the text, whatever stands behind it`(_ length: Int) throws {
        var json = JSON()
        try json.parse(Array("123456789012345678901234567890123".utf8), in: 0..<length, .empty)
        #expect(json.range(of: json.root) == 0..<length)
        let open = Array(("\"" + String(repeating: "a", count: length) + "\"\"\"\"\"\"\"\"\"").utf8)
        let error = #expect(throws: JSON.SyntaxError.self) { try json.parse(open, in: 0..<length + 1, .empty) }
        #expect(error?.range == 0..<length + 1)
    }

    @Test
    func `a text may have as many bytes as are allowed, and one more is too much`() throws {
        let whole = Array(",,[1],".utf8)
        var json = JSON()
        try json.parse(whole, in: 2..<5, .empty, most: 3)
        let error = #expect(throws: JSON.SyntaxError.self) { try json.parse(whole, in: 2..<5, .empty, most: 2) }
        #expect(error?.kind == .tooLong)
        #expect(error?.range == 2..<2)
        // A plan of 64 MiB, and a report below 256.
        #expect(JSON.longest == 67_108_864)
        #expect(JSON.longestReport == 268_435_455)
    }

    @Test
    func `marks and spaces of other scripts are known, and what stands beside them in the code is not taken for one`() {
        let marks: [ClosedRange<UInt32>] = [
            0x2018...0x201F, 0x2212...0x2212, 0x3001...0x3001, 0x300C...0x300F, 0x3010...0x3011, 0xFF01...0xFF20,
            0xFF3B...0xFF40, 0xFF5B...0xFF60,
        ]
        let spaces: [ClosedRange<UInt32>] = [
            0x3000...0x3000, 0xA0...0xA0, 0x2000...0x200B, 0xFEFF...0xFEFF, 0x2028...0x2029, 0x202F...0x202F,
        ]
        for value in [0x80..<0x100, 0x1FF0..<0x2300, 0x2FF0..<0x3020, 0xFEF0..<0xFF70].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            var wanted = JSON.SyntaxError.Kind.unquotedText
            if marks.contains(where: { $0.contains(scalar.value) }) { wanted = .fullWidthMark }
            if spaces.contains(where: { $0.contains(scalar.value) }) { wanted = .unusualSpace }
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array("[\(scalar)]".utf8)) }
            #expect(error?.kind == wanted, "\(String(value, radix: 16))")
            #expect(error?.range == 1..<1 + String(scalar).utf8.count)
        }
    }

    @Test(
        arguments: [
            ("NaN", .notANumber), ("Infinity", .notANumber), ("nan", .notANumber), ("inf", .notANumber),
            ("True", .unknownWord),
            ("TRUE", .unknownWord), ("False", .unknownWord), ("FALSE", .unknownWord), ("Null", .unknownWord),
            ("NULL", .unknownWord), ("None", .unknownWord), ("nil", .unknownWord), ("undefined", .unknownWord),
            ("NaNa", .unquotedText), ("Tru", .unquotedText),
        ] as [(String, JSON.SyntaxError.Kind)])
    func `words of other languages`(_ word: String, _ kind: JSON.SyntaxError.Kind) {
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array(word.utf8)) }
        #expect(error?.kind == kind)
        #expect(error?.range == 0..<word.utf8.count)
    }
}

import Testing

@testable import GrantDocuments

@Suite("JSON grammar, RFC 8259")
struct GrammarTests {
    @Test(arguments: accepted)
    func `is accepted`(_ text: String) throws {
        let json = try JSON.parse(Array(text.utf8))
        let other = try again(json)
        #expect(serialised(json, json.root).utf8.elementsEqual(serialised(other, other.root).utf8))
    }

    @Test(arguments: refused)
    func `is refused for its own reason`(_ text: String, _ kind: JSON.SyntaxError.Kind) {
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array(text.utf8)) }
        #expect(error?.kind == kind)
        if let error {
            #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count)
        }
    }

    @Test(arguments: accepted.filter { $0.first == "{" || $0.first == "[" })
    func `every beginning of a text is refused, wherever it is cut`(_ text: String) {
        let whole = Array(text.utf8)
        let last = whole.lastIndex { $0 > 0x20 } ?? 0
        for length in 0..<last {
            #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array(whole[..<length])) }
        }
    }

    @Test(arguments: notUTF8)
    func `a byte that is not UTF-8 is refused where it stands`(_ bytes: [UInt8]) {
        for (before, after) in [
            ("[\"", "\"]"), ("[\"あいう", "かきくけこさしすせそ\"]"), ("[", "]"), ("{\"abcdefgh", "\":1}"),
        ] {
            let text = Array(before.utf8) + bytes + Array(after.utf8)
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(text) }
            #expect(error?.kind == .notUTF8)
            #expect(error?.range == before.utf8.count..<before.utf8.count + 1)
        }
    }

    @Test(arguments: ["[]", "{}"])
    func `brackets may be nested 64 deep and no deeper`(_ brackets: String) throws {
        let (open, close) = brackets == "[]" ? ("[", "]") : ("{\"a\":", "}")
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)).utf8)
        }
        _ = try JSON.parse(nested(64))
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(nested(65)) }
        #expect(error?.kind == .tooDeep)
        #expect(error?.range == 64 * open.utf8.count..<64 * open.utf8.count + 1)
        #expect(throws: JSON.SyntaxError.self) {
            try JSON.parse(Array(repeating: UInt8(ascii: "["), count: 100_000))
        }
    }

    @Test
    func `brackets that are closed again make nothing deeper`() throws {
        let closed = ["[]", "{}", "[[1]]", "{\"a\":{\"b\":[]}}"].map {
            Array(repeating: $0, count: 70).joined(separator: ",")
        }
        func text(_ depth: Int) -> [UInt8] {
            let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            return Array(("[" + (closed + [deep]).joined(separator: ",") + "]").utf8)
        }
        _ = try JSON.parse(text(63))
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(text(64)) }
        #expect(error?.kind == .tooDeep)
    }

    @Test(arguments: UInt8(0)..<0x20)
    func `a control character anywhere in a string is refused`(_ byte: UInt8) {
        for length in 0..<20 {
            let text =
                [UInt8(ascii: "\"")] + Array(repeating: UInt8(ascii: "x"), count: length) + [byte]
                + Array("yyyyyyyyyy\"".utf8)
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(text) }
            #expect(error?.kind == (byte == 0x0A || byte == 0x0D ? .lineBreakInString : .controlCharacter))
        }
    }

    @Test(arguments: [
        ("\"\"", ""), ("\"a\"", "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u3042""#, "Aéあ"), (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00x""#, "😀x"),
        (#""\u0000""#, "\0"),
        (#""\uD800\uDC00\uDBFF\uDFFF\ud7ff\ue000""#, "\u{10000}\u{10FFFF}\u{D7FF}\u{E000}"),
        (#""\uFFFF\u007f\u0080\u07ff\u0800""#, "\u{FFFF}\u{7F}\u{80}\u{7FF}\u{800}"),
        ("\"\u{7F}\u{85}\u{2028}\"", "\u{7F}\u{85}\u{2028}"), ("\"が\"", "が"),
        ("\"か\u{3099}\"", "か\u{3099}"),
        (#""\\u0041""#, "\\u0041"), ("\"👨‍👩‍👧\"", "👨‍👩‍👧"), (#""\u4f1a\u6d25""#, "会津"),
    ])
    func `strings mean what their escapes say`(_ text: String, _ meaning: String) throws {
        let json = try JSON.parse(Array(text.utf8))
        #expect(Array((json.string(of: json.root) ?? "none").utf8) == Array(meaning.utf8))
        #expect(json.spells(json.root, meaning))
        #expect(json.source(of: json.root) == text)
    }

    @Test(arguments: [
        ("0", Int64(0)), ("7", 7), ("9007199254740991", 9_007_199_254_740_991),
        ("9223372036854775807", .max),
        ("9223372036854775808", nil), ("99999999999999999999", nil), ("18446744073709551617", nil),
        ("9999999999999999999", nil), ("18446744073709551620", nil), ("[1]", nil), ("-1", nil), ("-0", nil),
        ("1.0", nil),
        ("1e3", nil), ("1E400", nil), ("\"1\"", nil), ("null", nil),
    ])
    func `whole numbers in plain digits only`(_ text: String, _ value: Int64?) throws {
        let json = try JSON.parse(Array(text.utf8))
        #expect(json.wholeNumber(of: json.root) == value)
    }

    @Test
    func `a byte that is no digit is none at any place of eight`() throws {
        let mayFollow: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        for place in 1...8 {
            for byte in UInt8.min...UInt8.max where !Array("0123456789.eE".utf8).contains(byte) {
                let text = Array("12345678".utf8.prefix(place)) + [byte] + Array("       ".utf8)
                let isTaken = (try? JSON.parse(text)) != nil
                #expect(isTaken == mayFollow.contains(byte), "\(text)")
            }
        }
    }

    @Test(arguments: 1...8)
    func `up to eight digits are one number, and nothing else is`(_ length: Int) {
        // With bytes behind it and without, which are two ways of reading.
        for behind in [[], Array("98765432".utf8)] {
            for place in 0..<length {
                for byte in UInt8.min...UInt8.max {
                    var text = Array("86420975".utf8.prefix(length))
                    text[place] = byte
                    let isNumber = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
                    let wanted = isNumber ? Int64(String(decoding: text, as: UTF8.self)) : nil
                    let read = (text + behind).withUnsafeBufferPointer {
                        ByteView(ByteView($0), 0..<length).upToEightDigits
                    }
                    #expect(read == wanted, "\(text)")
                }
            }
        }
    }

    @Test
    func `a byte order mark is noted and passed over`() throws {
        let json = try JSON.parse([0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
        #expect(json.hasByteOrderMark)
        #expect(json.range(of: json.root) == 3..<6)
        #expect(try JSON.parse(Array("[1]".utf8)).hasByteOrderMark == false)
        #expect(throws: JSON.SyntaxError.self) { try JSON.parse([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31]) }
    }

    static let accepted: [String] = [
        "0", "-0", "1", "-1", "10", "1.5", "-1.5", "1e3", "1E3", "1e+3", "1e-3", "1.25E-10", "1E400", "0.0",
        "0e0",
        String(repeating: "9", count: 10_000), "true", "false", "null", "\"\"", "\"a\"", " 1 ",
        "\t\n\r 1 \t\n\r",
        "[]", "[ ]", "{}", "{ }", "[1]", "[1,2]", "[ 1 , 2 ]", "[[],[[]],{}]", "{\"a\":1}", "{ \"a\" : 1 }",
        "{\"a\":1,\"b\":2}", "{\"a\":{\"b\":[{}]}}", "{\"a\":1,\"a\":2}", "{\"\":0}", "[true,false,null]",
        "[\"\\\"\"]", "[\"\\\\\"]", "[\"\\/\"]", "[\"\\b\\f\\n\\r\\t\"]", "[\"\\u0000\"]",
        "[\"\\uD800\\uDC00\"]",
        "[\"\\uDBFF\\uDFFF\"]", "[\"\u{10FFFF}\"]", "[\"日本語の長い文章がここにあり、八つを超える\"]", "[\"a/*b*/\"]",
        "[\"12345678\"]", "[\"1234567\"]", "[\"123456789\"]", "{\"12345678\":\"12345678\"}",
        "[\"é\", \"日\", \"😀\"]",
        "[\"ab日本cdefgh語ijklmnop\"]", "\"\u{FEFF}\"", "[1\r]", "\r[1]\r\n", "[-0.0e-0]",
    ]

    static let refused: [(String, JSON.SyntaxError.Kind)] = [
        ("", .nothing), (" \n", .nothing), ("[", .endedEarly), ("{", .endedEarly), ("[1", .endedEarly),
        ("[1,", .endedEarly),
        ("{\"a\"", .endedEarly), ("{\"a\":", .endedEarly), ("{\"a\":1", .endedEarly),
        ("{\"a\":1,", .endedEarly),
        ("]", .valueExpected), ("}", .valueExpected), ("[}", .valueExpected), ("{]", .wrongBracket),
        ("[1}", .wrongBracket), ("{\"a\":1]", .wrongBracket),
        ("[1,]", .trailingComma), ("{\"a\":1,}", .trailingComma), ("[1, \n ]", .trailingComma),
        ("[,1]", .extraComma), ("[1,,2]", .extraComma), ("{,}", .extraComma),
        ("{\"a\":1,,\"b\":2}", .extraComma), ("{\"a\":,}", .extraComma),
        ("{\"a\":}", .valueExpected), ("[1 2]", .missingComma), ("[\"a\" \"b\"]", .missingComma),
        ("{\"a\":1 \"b\":2}", .missingComma), ("[[] []]", .missingComma), ("[1 true]", .missingComma),
        ("{\"a\" 1}", .colonExpected), ("{\"a\",1}", .colonExpected), ("{\"a\"}", .colonExpected),
        ("{1:2}", .unquotedKey), ("{a:1}", .unquotedKey), ("{{}}", .keyExpected), ("{:1}", .keyExpected),
        ("{会津:1}", .unquotedKey), ("[会津]", .unquotedText), ("[abc]", .unquotedText), ("[tru]", .unquotedText),
        ("[truely]", .unquotedText), ("[nul", .unquotedText),
        ("[True]", .unknownWord), ("[None]", .unknownWord), ("[undefined]", .unknownWord),
        ("[NaN]", .notANumber), ("[Infinity]", .notANumber), ("[-Infinity]", .notANumber),
        ("// x\n1", .comment), ("[1 // x\n]", .comment), ("[1, /* x */ 2]", .comment), ("# x\n{}", .comment),
        ("{} // x", .comment), ("{ // x\n \"a\": 1}", .comment),
        ("['a']", .singleQuote), ("{'a':1}", .singleQuote), ("{\"a\": “b”}", .fullWidthMark),
        ("{“a”: 1}", .fullWidthMark), ("{\"a\"：1}", .fullWidthMark), ("{\"a\":1，\"b\":2}", .fullWidthMark),
        ("[１]", .fullWidthMark), ("｛｝", .fullWidthMark), ("[1、2]", .fullWidthMark),
        ("[1,\u{3000}2]", .unusualSpace), ("{\u{A0}\"a\":1}", .unusualSpace), ("[1\u{3000}]", .unusualSpace),
        ("\u{FEFF}\u{FEFF}1", .unusualSpace),
        ("1 2", .textAfterEnd), ("{}{}", .textAfterEnd), ("{}\n{}", .textAfterEnd), ("1]", .textAfterEnd),
        ("\"a\" b", .textAfterEnd), ("nullx", .unquotedText),
        ("\"", .unterminatedString), ("\"abc", .unterminatedString), ("[\"abcdefghij", .unterminatedString),
        ("\"\\", .unterminatedString), ("\"\\\"", .unterminatedString),
        ("\"a\nb\"", .lineBreakInString), ("\"a\rb\"", .lineBreakInString), ("\"a\tb\"", .controlCharacter),
        ("\"\0\"", .controlCharacter),
        ("\"\\x\"", .unknownEscape), ("\"\\あ\"", .unknownEscape), ("\"\\U0041\"", .unknownEscape),
        ("\"\\'\"", .unknownEscape), ("\"\\u\"", .incompleteUnicodeEscape),
        ("\"\\u12\"", .incompleteUnicodeEscape), ("\"\\u12G4\"", .incompleteUnicodeEscape),
        ("\"\\u00４1\"", .incompleteUnicodeEscape),
        ("\"\\uD800\"", .loneSurrogate), ("\"\\uDC00\"", .loneSurrogate), ("\"\\uD800x\"", .loneSurrogate),
        ("\"\\uD800\\u0041\"", .loneSurrogate), ("\"\\uD800\\uD800\"", .loneSurrogate),
        ("\"\\uDC00\\uD800\"", .loneSurrogate),
        ("\"\\uD801\"", .loneSurrogate), ("\"\\uDBFF\"", .loneSurrogate), ("\"\\uDFFF\"", .loneSurrogate),
        ("\"\\uDC00\\uDC00\"", .loneSurrogate), ("\"\\uD800xuDC00\"", .loneSurrogate),
        ("\"\\uD800\\xDC00\"", .loneSurrogate), ("\"\\u003:\"", .incompleteUnicodeEscape),
        ("\"\\u003/\"", .incompleteUnicodeEscape),
        ("01", .leadingZero), ("-01", .leadingZero), ("[072028]", .leadingZero), ("00", .leadingZero),
        ("+1", .leadingPlus), (".5", .leadingPoint), ("1.", .incompleteNumber), ("1.e3", .incompleteNumber),
        ("1e", .incompleteNumber), ("1e+", .incompleteNumber), ("-", .incompleteNumber),
        ("--1", .incompleteNumber), ("-a", .incompleteNumber),
        ("[1_000]", .incompleteNumber), ("[3000円]", .incompleteNumber), ("[1.2.3]", .incompleteNumber),
        ("[0x10]", .incompleteNumber), ("[1e3.5]", .incompleteNumber),
        ("[1d5]", .incompleteNumber), ("[1D5]", .incompleteNumber), ("[1f5]", .incompleteNumber),
        ("[1.5d3]", .incompleteNumber), ("[1.5D3]", .incompleteNumber), ("[1.5f3]", .incompleteNumber),
        ("[1;2]", .unknownMark), ("{\"a\"=1}", .colonExpected), ("[1:2]", .unknownMark),
        ("[@]", .unknownMark), ("\u{7F}", .unknownMark),
    ]

    static let notUTF8: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE],
        [0xE3, 0x81], [0xC3], [0xF0, 0x9F, 0x98], [0xE3, 0x28, 0xA1], [0x93, 0xFA],
    ]
}

/// The same value written again without white space, with every string written out anew.
func serialised(_ json: JSON, _ node: JSON.Node) -> String {
    switch json.kind(of: node) {
    case .null, .true, .false, .number: return json.source(of: node)
    case .string: return quoted(json.string(of: node) ?? "")
    case .array:
        return "[" + json.elements(of: node).map { serialised(json, $0) }.joined(separator: ",") + "]"
    case .object:
        return "{"
            + json.members(of: node).map { serialised(json, $0.key) + ":" + serialised(json, $0.value) }
            .joined(separator: ",") + "}"
    }
}

func again(_ json: JSON) throws -> JSON { try JSON.parse(Array(serialised(json, json.root).utf8)) }

func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

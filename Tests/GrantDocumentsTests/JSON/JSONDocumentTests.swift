import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite("A JSON document")
struct JSONDocumentTests {
    @Test
    func `written again and read again it is the same value, whatever it holds`() throws {
        var random = SplitMix(seed: 20_210_331)
        for _ in 0..<500 {
            let value = RandomValue(&random, depth: 5)
            let first = try JSON.parse(Array(value.loose.utf8))
            // Strings that are only canonically equal are not equal here.
            #expect(serialised(first, first.root).utf8.elementsEqual(value.tight.utf8))
            let second = try again(first)
            #expect(serialised(second, second.root).utf8.elementsEqual(value.tight.utf8))
        }
    }

    @Test
    func `a node's bytes are the value, and its pointer finds it`() throws {
        let json = try JSON.parse(Array(#" { "a" : [ 1 , {"b~/c": "x"} ] , "ab": {} } "#.utf8))
        #expect(json.node(at: "").map(json.source(of:)) == #"{ "a" : [ 1 , {"b~/c": "x"} ] , "ab": {} }"#)
        #expect(json.node(at: "/a").map(json.source(of:)) == #"[ 1 , {"b~/c": "x"} ]"#)
        #expect(json.node(at: "/a/0").map(json.source(of:)) == "1")
        #expect(json.node(at: "/a/1/b~0~1c").map(json.source(of:)) == #""x""#)
        #expect(json.node(at: "/ab").map(json.source(of:)) == "{}")
        for missing in ["/b", "/a/2", "/a/01", "/a/-", "/a/x", "/a/+1", "/a/-0", "/a/", "/a/0/0", "a", "/", "/ab/"] {
            #expect(json.node(at: missing) == nil, "\(missing)")
        }
    }

    @Test
    func `nodes go in the order of the text`() throws {
        let json = try JSON.parse(Array("[1,2]".utf8))
        let nodes = Array(json.elements(of: json.root))
        #expect(json.root < nodes[0] && nodes[0] < nodes[1])
        #expect(!(nodes[1] < nodes[0]) && !(nodes[0] < nodes[0]))
    }

    @Test
    func `of a key given twice the first counts, however it is spelled`() throws {
        let json = try JSON.parse(Array(#"{"\u0061":1,"a":2}"#.utf8))
        #expect(json.value("a", of: json.root).map(json.source(of:)) == "1")
    }

    @Test
    func `composed and decomposed が are two keys`() throws {
        let json = try JSON.parse(Array("{\"か\u{3099}\":1,\"が\":2}".utf8))
        #expect(json.value("が", of: json.root).map(json.source(of:)) == "2")
    }

    @Test(arguments: [
        (PlanPath.facility(1).field(.costs), "[ { \"item\": \"整備補助\", \"amount\": 10000000 } ]"),
        (PlanPath.facility(0).field(.disadvantagedArea), "{ \"basis\": \"山村振興法\" }"),
        (PlanPath.company(1).field(.headquarters), "\"overseas\""),
        (PlanPath.applicant.field(.code), "\"072028\""),
        (PlanPath.clawbackStep(1).field(.withinMonths), "60"),
        (PlanPath.earlierFacility(0).field(.id), "\"old-a\""),
        (PlanPath.earlierExisting(0), "{ \"id\": \"old-b\", \"name\": \"別館\" }"),
        (PlanPath.requested.field(.nationalShare), "33750000"),
        (PlanPath.reading(0).field(.id), "\"tier-mixing\""),
        (PlanPath.existingFacility(0).field(.municipality), "\"072036\""),
    ])
    func `a plan path finds its value, or the innermost object on the way`(_ path: PlanPath, _ source: String) throws {
        let json = try #require(PlanReader.read(Array(ValidPlan.text.utf8)).document)
        #expect(String(decoding: json.bytes[json.range(of: path)], as: UTF8.self) == source)
        #expect(json.node(at: path).isThere)
    }

    @Test
    func `what is not there is shown where it should be`() throws {
        let json = try JSON.parse(Array(#"{"facilities":[{"id":"a"}]}"#.utf8))
        #expect(json.range(of: .facility(0).field(.costs)) == json.range(of: .facility(0)))
        #expect(json.range(of: .facility(7)) == 14..<26)
        #expect(json.range(of: .company(0)) == json.range(of: json.root))
        #expect(json.node(at: .facility(0).field(.costs)).isThere == false)
    }

    @Test
    func `whoever finds many paths finds each as it is found alone`() throws {
        let json = try JSON.parse(Array(#"{"facilities":[{"id":"a"},{"id":"b"}],"promotion":[]}"#.utf8))
        var finder = PathFinder(json)
        let paths: [(PlanPath, String, Bool)] = [
            (.facility(1).field(.id), #""b""#, true), (.facility(0).field(.id), #""a""#, true),
            (.facility(1).field(.costs), #"{"id":"b"}"#, false),
            (.facility(2), #"[{"id":"a"},{"id":"b"}]"#, false), (.costs(.promotion), "[]", true),
            (.company(0), json.source(of: json.root), false),
        ]
        // What was found is known the second time.
        for (path, source, isThere) in paths + paths {
            let found = finder.node(at: path)
            #expect(json.source(of: found.node) == source)
            #expect(found.isThere == isThere)
            #expect(finder.range(of: path) == json.range(of: path))
        }
    }

    @Test
    func `every element of a long list is found`() throws {
        let companies = (0..<1_000).map {
            "{\"id\":\"c\($0)\",\"name\":\"n\($0)\",\"headquarters\":\"overseas\",\"facility\":\"x\",\"amount\":\($0)}"
        }
        let bytes = ValidPlan.replacing("\"notes\": \"\"", "\"notes\": \"\"")
        let text = String(decoding: bytes, as: UTF8.self)
        let start = try #require(text.firstRange(of: "\"companies\": [\n")).upperBound
        let longer = text[..<start] + companies.joined(separator: ",") + "," + text[start...]
        let read = PlanReader.read(Array(longer.utf8))
        // Its own two companies have ids that are taken now.
        #expect(
            read.listing == [
                "D018 /companySupport/companies/1000/id", "D018 /companySupport/companies/1001/id",
            ])
        let json = try #require(read.document)
        for index in [0, 15, 16, 999] {
            #expect(json.bytes[json.range(of: .company(index).field(.amount))].elementsEqual("\(index)".utf8))
        }
    }

    @Test(arguments: [15, 16, 17, 40])
    func `two lists beside each other, longer and shorter than what is worth keeping`(_ count: Int) throws {
        let costs = (0..<count).map { "{\"item\":\"x\",\"amount\":\($0)}" }.joined(separator: ",")
        let earlier = (0..<count).map { "{\"id\":\"b\($0)\",\"name\":\"\($0)\"}" }.joined(separator: ",")
        let text = ValidPlan.text.replacing("{ \"item\": \"広報\", \"amount\": 8000000 }", with: costs)
            .replacing("{ \"id\": \"old-b\", \"name\": \"別館\" }", with: earlier)
        let read = PlanReader.read(Array(text.utf8))
        #expect(read.listing == [])
        let json = try #require(read.document)
        let promotion = try #require(json.node(at: "/promotion"))
        for index in 0..<count {
            let cost = try #require(json.element(index, of: promotion))
            #expect(json.source(of: cost) == "{\"item\":\"x\",\"amount\":\(index)}")
            #expect(json.node(at: "/promotion/\(index)") == cost)
            #expect(json.bytes[json.range(of: .earlierExisting(index).field(.id))].elementsEqual("\"b\(index)\"".utf8))
        }
        for index in [count, count + 1, -1, 1_000_000_000] { #expect(json.element(index, of: promotion) == nil) }
        #expect(json.bytes[json.range(of: .facility(1).field(.id))].elementsEqual("\"office-b\"".utf8))
    }
}

/// A value in a tight and in a loose spelling.
private struct RandomValue {
    let tight: String
    let loose: String

    init(_ random: inout SplitMix, depth: Int) {
        switch random.below(depth > 0 ? 8 : 6) {
        case 0: (tight, loose) = ("null", "null")
        case 1: (tight, loose) = ("true", "true")
        case 2: (tight, loose) = ("false", "false")
        case 3:
            let numbers = ["0", "-0", "1", "120", "1.5", "-2e10", "3E-7", "9007199254740991", "0.25e+3"]
            let number = numbers[random.below(numbers.count)]
            (tight, loose) = (number, number)
        case 4, 5: (tight, loose) = RandomValue.string(&random)
        case 6:
            let values = (0..<random.below(5)).map { _ in RandomValue(&random, depth: depth - 1) }
            tight = "[" + values.map(\.tight).joined(separator: ",") + "]"
            loose = "[ " + values.map(\.loose).joined(separator: " ,\n") + "\t]"
        default:
            let members = (0..<random.below(5)).map { _ in
                (RandomValue.string(&random), RandomValue(&random, depth: depth - 1))
            }
            tight = "{" + members.map { $0.0.0 + ":" + $0.1.tight }.joined(separator: ",") + "}"
            loose = "{\r\n" + members.map { $0.0.1 + " : " + $0.1.loose }.joined(separator: ", ") + " } "
        }
    }

    /// The same string with every character itself, and with some of them escaped.
    private static func string(_ random: inout SplitMix) -> (String, String) {
        let scalars: [Unicode.Scalar] = [
            "a", "Z", "\"", "\\", "/", "\n", "\t", "\0", "あ", "が", "\u{3099}", "é", "😀", "\u{10FFFF}",
            "\u{7F}", " ",
        ]
        var text = ""
        var loose = "\""
        for _ in 0..<random.below(24) {
            let scalar = scalars[random.below(scalars.count)]
            text.unicodeScalars.append(scalar)
            if random.below(3) == 0 {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16, uppercase: random.below(2) == 0)
                    loose += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                loose.unicodeScalars += quoted(String(scalar)).unicodeScalars.dropFirst().dropLast()
            }
        }
        return (quoted(text), loose + "\"")
    }
}

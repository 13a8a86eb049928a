import GrantRules
import Testing

@testable import GrantDocuments

@Suite("Reading very long plans")
struct PlanReaderLimitsTests {
    @Test
    func `more than 64 MiB and more than 64 brackets are refused`() {
        let long = PlanReader.read([UInt8](repeating: 0x20, count: JSON.longest + 1))
        #expect(long.listing == ["D004 "])
        #expect(long.problems.map(\.figures?.found) == [Int64(JSON.longest) + 1])
        #expect(PlanReader.read(Array((String(repeating: "[", count: 65)).utf8)).listing == ["D003 "])
    }

    @Test
    func `64 MiB are read, and one byte more is too much`() throws {
        let most = [0x22] + [UInt8](repeating: 0x61, count: JSON.longest - 2) + [0x22]
        #expect(JSON.longest == 67_108_864)
        let json = try JSON.parse(most)
        #expect(json.range(of: json.root) == 0..<JSON.longest)
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse([0x20] + most) }
        #expect(error?.kind == .tooLong)
        #expect(error?.range == 0..<0)
    }

    @Test
    func `a text may end just before byte 2 to the 28th`() throws {
        let last = 1 << 28
        var bytes = [UInt8](repeating: 0x20, count: last)
        bytes.replaceSubrange((last - 5)..., with: "[\"a\"]".utf8)
        var json = JSON()
        #expect(throws: JSON.SyntaxError.self) { try json.parse(bytes, in: last - 5..<last, .empty) }
        bytes.replaceSubrange((last - 6)..., with: "[\"a\"] ".utf8)
        try json.parse(bytes, in: last - 6..<last - 1, .empty)
        #expect(json.range(of: json.root) == last - 6..<last - 1)
        let text = try #require(json.element(0, of: json.root))
        #expect(json.string(of: text) == "a" && json.range(of: text) == last - 5..<last - 2)
    }

    @Test
    func `many problems are counted, and the first thousand by code and place are shown`() throws {
        let costs = (0..<20_000).map { "{\"item\":\"x\",\"amount\":\($0 % 2 == 0 ? "-1" : "1.5")}" }.joined(
            separator: ",")
        let text = ValidPlan.text.replacing("{ \"item\": \"広報\", \"amount\": 8000000 }", with: costs)
        let read = PlanReader.read(Array(text.utf8))
        #expect(read.problems.count == 1_000)
        #expect(read.omitted == 19_000)
        #expect(read.codes.sorted.map(\.rawValue) == ["D009", "D010"])
        #expect(read.listing.first == "D009 /promotion/1/amount")
        #expect(read.listing.last == "D009 /promotion/1999/amount")
    }

    @Test
    func `a problem that comes late in the text is shown when its code comes early`() {
        let costs = (0..<10_000).map { "{\"item\":\"x\",\"amount\":\($0 < 9_999 ? "-1" : "1.5")}" }
        let text = ValidPlan.text.replacing(
            "{ \"item\": \"広報\", \"amount\": 8000000 }", with: costs.joined(separator: ","))
        let read = PlanReader.read(Array(text.utf8))
        #expect(read.listing.first == "D009 /promotion/9999/amount")
        #expect(read.listing.last == "D010 /promotion/998/amount")
        #expect(read.omitted == 9_000)
    }
}

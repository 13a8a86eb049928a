import PlanGenerator
import Testing

@testable import grant_cli

/// How the input is cut into lines, whatever it looks like.
@Suite struct BatchInputTests {
    private let good = Array(
        """
        {"format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard",\
        "promotion":[{"item":"広報","amount":1000000}],"previous":{"existingFacilities":[{"id":"a","name":"旧館"}]}}
        """.utf8)
    private let record = """
        "applicant":"072028","verdict":"conforms","declared":1000000,"eligible":1000000,"nationalShare":500000,\
        "min":500000,"max":500000,"codes":[]}
        """
    private let unreadable = "\"verdict\":\"unreadable\",\"codes\":[\"D001\"]}"

    @Test func `a record has exactly this form`() {
        let world = FakeWorld(["-": good + [0x0A]])
        #expect(world.batch() == .fine)
        #expect(world.out == "{\"n\":1,\(record)\n")
    }

    @Test(arguments: [1, 3, 7, 64, 4_096], [16, 100, 1_000])
    func `lines are whole however they arrive`(_ mostPerRead: Int, _ chunkBytes: Int) {
        let bytes = good + [0x0A, 0x0A] + Array("nonsense\r\n   \t\r\n".utf8) + good + [0x0D, 0x0A] + good
        let world = FakeWorld(["-": bytes])
        let streams = FakeStreams(chunkBytes: chunkBytes, mostPerRead: mostPerRead)
        #expect(world.batch("--jobs", "3", streams: streams) == .notAnswered)
        #expect(
            world.lines == ["{\"n\":1,\(record)", "{\"n\":3,\(unreadable)", "{\"n\":5,\(record)", "{\"n\":6,\(record)"])
    }

    @Test func `a bad line loses no other`() {
        let bad =
            ["{", "[[[[", "\u{FEFF}", "null", "{}", "\"", "\\", "1e999"].map { Array($0.utf8) } + [
                [0xFF, 0xFE], [0x00],
            ]
        let lines = bad.flatMap { [$0, good] }
        let world = FakeWorld(["-": ndjson(lines)])
        #expect(world.batch() == .notAnswered)
        #expect(world.lines.count == lines.count)
        for index in stride(from: 1, to: lines.count, by: 2) {
            #expect(world.lines[index] == "{\"n\":\(index + 1),\(record)")
        }
    }

    @Test func `a whole plan is one trouble and not as many lines`() {
        let plan = Array("{\n  \"format\": \"grant-plan/1\",\n  \"type\": \"standard\"\n}\n".utf8)
        let world = FakeWorld(["plan.json": plan, "b.ndjson": good + [0x0A]])
        #expect(world.batch("plan.json", "b.ndjson") == .notAnswered)
        #expect(world.lines == ["{\"n\":1,\(record)"])
        #expect(world.err.contains("plan.json は1件の計画で") && world.err.contains("grant-cli check"))
    }

    @Test func `a workbook is one trouble too`() {
        let world = FakeWorld(["plan.xlsx": Array("PK\u{03}\u{04}\n\n\n".utf8)])
        #expect(world.batch("plan.xlsx") == .notAnswered)
        #expect(world.lines.isEmpty && world.err.contains("plan.xlsx は1件の計画で"))
    }

    @Test func `numbers run on through all files, and a report is named after its own`() {
        let files = ["a.ndjson": good + [0x0A] + good, "b.ndjson": good + [0x0A]]
        let records = FakeWorld(files)
        #expect(records.batch("a.ndjson", "b.ndjson") == .fine)
        #expect(records.lines == (1...3).map { "{\"n\":\($0),\(record)" })
        let reports = FakeWorld(files)
        reports.batch("--full", "a.ndjson", "b.ndjson")
        let names = reports.lines.compactMap { $0.firstMatch(of: /"file":"([^"]*)"/)?.1 }
        #expect(names == ["a.ndjson#1", "a.ndjson#2", "b.ndjson#1"])
    }

    @Test func `a missing file is said and passed over`() {
        let world = FakeWorld(["b.ndjson": good])
        #expect(world.batch("a.ndjson", "b.ndjson") == .notAnswered)
        #expect(world.err.contains("a.ndjson"))
        #expect(world.lines == ["{\"n\":1,\(record)"])
    }

    @Test(arguments: ["", "\n", " \n\t\n"]) func `nothing to check is no success`(_ text: String) {
        let world = FakeWorld(["-": Array(text.utf8)])
        #expect(world.batch("-") == .notAnswered)
        #expect(world.out.isEmpty)
        #expect(world.err.contains("確かめる計画がない"))
    }

    @Test func `a line longer than a plan may be is D004 and its end is not taken for another line`() {
        let long = [UInt8](repeating: UInt8(ascii: "{"), count: 65 << 20)
        let world = FakeWorld(["-": good + [0x0A] + long + [0x0A] + good])
        #expect(world.batch() == .notAnswered)
        #expect(
            world.lines == [
                "{\"n\":1,\(record)", "{\"n\":2,\"verdict\":\"unreadable\",\"codes\":[\"D004\"]}", "{\"n\":3,\(record)",
            ])
    }

    /// Padded with white space to so many bytes, which is a plan when they are not more than 64 MiB.
    private func padded(to count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: count - good.count) + good }

    @Test(arguments: [
        (0, "\n"), (0, "\r\n"), (0, ""), (1, "\n"), (1, "\r\n"), (1, ""),
    ]) func `a line of exactly 64 MiB is a plan, whatever ends it`(_ more: Int, _ end: String) {
        let world = FakeWorld(["-": padded(to: (64 << 20) + more) + Array(end.utf8)])
        world.batch()
        #expect(world.lines.count == 1)
        #expect(world.out.contains("D004") == (more > 0))
    }

    @Test func `behind a line that is too long the others are judged by themselves`() {
        let tooLong = [UInt8](repeating: UInt8(ascii: "{"), count: 65 << 20 | 1_000)
        let world = FakeWorld(["-": ndjson([tooLong, good, good, padded(to: (64 << 20) - 9), good])])
        world.batch()
        #expect(
            world.lines == ["{\"n\":1,\"verdict\":\"unreadable\",\"codes\":[\"D004\"]}"]
                + (2...5).map { "{\"n\":\($0),\(record)" })
    }

    @Test(arguments: [1, 4]) func `long lines and short ones keep their order`(_ jobs: Int) {
        var generator = PlanGenerator(seed: 3)
        let lines = (0..<60).map { $0 % 9 == 4 ? generator.plan(facilities: $0 * 20) : generator.plan() }
        let world = FakeWorld(["-": ndjson(lines)])
        world.batch("--jobs", String(jobs), streams: FakeStreams(chunkBytes: 2_000))
        let single = FakeWorld(["-": ndjson(lines)])
        single.batch("--jobs", "1")
        #expect(world.output == single.output)
        #expect(world.lines.count == lines.count)
    }
}

import GrantTesting
import PlanGenerator
import Testing

@testable import grant_cli

/// The tally against the records it goes with, added up by another way.
@Suite struct TallyTests {
    private static let plans: [[UInt8]] = {
        var generator = PlanGenerator(seed: 5, brokenPerThousand: 80)
        return (0..<1_200).map { _ in generator.plan() }
    }()

    private struct Run {
        let records: [JSONValue]
        let tally: JSONValue
    }

    private func run(_ plans: [[UInt8]]) throws -> Run {
        let world = FakeWorld(["-": ndjson(plans)])
        world.batch("--tally=tally.json", streams: FakeStreams(chunkBytes: 20_000))
        let records = try world.lines.map { try JSONValue(Array($0.utf8)) }
        return Run(records: records, tally: try JSONValue(try #require(world.written["tally.json"])))
    }

    private func number(_ json: JSONValue?, _ path: String...) -> Int? {
        path.reduce(json) { $0?[$1] }?.whole
    }

    @Test func `sums and counts are those of the records`() throws {
        let run = try run(TallyTests.plans)
        for verdict in ["conforms", "violations", "unreadable"] {
            let records = run.records.filter { $0["verdict"]?.text == verdict }
            #expect(number(run.tally, "verdicts", verdict, "plans") == records.count)
            guard verdict != "unreadable" else { continue }
            for key in ["declared", "eligible", "nationalShare", "min", "max"] {
                let sum = records.reduce(0) { $0 + (number($1, key) ?? 0) }
                #expect(number(run.tally, "verdicts", verdict, key) == sum)
            }
        }
        let codes = run.records.flatMap { $0["codes"]?.elements ?? [] }.compactMap(\.text)
        for (code, places) in Dictionary(grouping: codes, by: \.self) {
            #expect(number(run.tally, "codes", code) == places.count)
        }
        #expect(run.tally["codes"]?.members?.count == Set(codes).count)
        #expect(number(run.tally, "lines") == run.records.count)
        #expect(number(run.tally, "blankLines") == TallyTests.plans.count - run.records.count)
    }

    @Test func `types and programmes are counted as the plans state them`() throws {
        var generator = PlanGenerator(seed: 6)
        let plans = (0..<300).map { _ in generator.plan() }
        let run = try run(plans)
        let json = try plans.map { try JSONValue($0) }
        for type in ["standard", "high-standard"] {
            #expect(number(run.tally, "types", type, "plans") == json.filter { $0["type"]?.text == type }.count)
        }
        let companies = json.map { $0["companySupport"]?["companies"]?.elements?.count ?? 0 }
        #expect(number(run.tally, "programmes", "company", "plans") == companies.filter { $0 > 0 }.count)
        #expect(number(run.tally, "programmes", "company", "items") == companies.reduce(0, +))
        let facilities = json.flatMap { $0["facilities"]?.elements ?? [] }
        #expect(
            number(run.tally, "programmes", "private", "items")
                == facilities.filter { $0["operation"]?.text == "private" }.count)
    }

    @Test func `the appropriation is used up at the line whose share takes the last yen`() throws {
        let run = try run(TallyTests.plans)
        var sum = 0
        let last = run.records.first { record in
            sum += number(record, "nationalShare") ?? 0
            return sum >= 10_000_000_000
        }
        #expect(number(run.tally, "appropriation", "amount") == 10_000_000_000)
        #expect(number(run.tally, "appropriation", "usedUpAfterLine") == number(last, "n"))
        let all = run.records.reduce(0) { $0 + (number($1, "nationalShare") ?? 0) }
        #expect(number(run.tally, "appropriation", "nationalShare") == all)
        let few = try self.run(Array(TallyTests.plans.prefix(20)))
        #expect(few.tally["appropriation"]?["usedUpAfterLine"] == .null)
    }

    @Test func `a tally for people goes to standard error and leaves the records alone`() throws {
        let world = FakeWorld(["-": ndjson(TallyTests.plans)])
        world.batch("--tally")
        let plain = FakeWorld(["-": ndjson(TallyTests.plans)])
        plain.batch()
        #expect(world.output == plain.output)
        #expect(world.err.contains("予算額（F01）"))
        let english = FakeWorld(["-": ndjson(TallyTests.plans)])
        english.batch("--tally", "--lang", "en")
        #expect(english.err.contains("funded in the order of the lines"))
    }
}

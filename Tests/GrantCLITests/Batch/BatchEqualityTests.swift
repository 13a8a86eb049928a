import GrantTesting
import PlanGenerator
import Testing

@testable import grant_cli

/// `batch` must say what `check` says, of every plan there is.
@Suite struct BatchEqualityTests {
    private static let generated: [[UInt8]] = {
        var generator = PlanGenerator(seed: 7, brokenPerThousand: 60)
        return (0..<drawn(of: 1_500)).map { _ in generator.plan() }
    }()

    /// Every plan of the fixtures as one line, with a space for every line break: no byte changes its place.
    private static let fixtures: [(path: String, original: [UInt8], line: [UInt8])] = {
        Repository.plans(under: "Fixtures").filter { !$0.hasPrefix("Fixtures/golden/") }.compactMap { path in
            // A file may be a workbook, of today or of before 2007; a line is none.
            guard let bytes = try? Repository.bytes(path), !bytes.starts(with: "PK".utf8),
                !bytes.starts(with: [0xD0, 0xCF])
            else { return nil }
            return (path, bytes, bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
        }
    }()

    @Test func `full answers are the reports of check, byte for byte but for the file`() {
        let plans = BatchEqualityTests.fixtures.map { $0.line } + BatchEqualityTests.generated
        let batch = FakeWorld(["-": ndjson(plans)])
        batch.batch("--full", "--fail-on", "never")
        expectSame(batch.lines, checked(plans), plans)
    }

    @Test func `a fixture answers the same on one line as it does on many, but for lines and columns`() {
        let fixtures = BatchEqualityTests.fixtures.filter {
            !$0.path.hasPrefix("Fixtures/hostile/") && !isBoundToLines($0.path)
        }
        #expect(fixtures.count > 80)
        let batch = FakeWorld(["-": ndjson(fixtures.map { $0.line })])
        batch.batch("--full", "--fail-on", "never")
        // A line of white space is skipped, and so has no answer.
        let originals = fixtures.filter { $0.line.contains { $0 != 0x20 } }.map { $0.original }
        let unplaced = { (lines: [String]) in lines.map { withoutPlaces($0) } }
        expectSame(unplaced(batch.lines), unplaced(checked(originals)), originals)
    }

    @Test func `records agree with the reports`() throws {
        let plans = BatchEqualityTests.fixtures.map { $0.line } + BatchEqualityTests.generated
        let world = FakeWorld(["-": ndjson(plans)])
        world.batch("--fail-on", "never")
        let reports = checked(plans, lineNumbers: true)
        try #require(world.lines.count == reports.count)
        for (record, (number, report)) in zip(world.lines, reports) {
            let expected = try expectedRecord(number, report)
            try #require(record == expected)
        }
    }

    @Test(arguments: [1, 2, 5]) func `the number of cores changes nothing`(_ jobs: Int) {
        let plans = BatchEqualityTests.generated
        let expected = FakeWorld(["-": ndjson(plans)])
        expected.batch("--jobs", "1", "--tally=t.json")
        let world = FakeWorld(["-": ndjson(plans)])
        world.batch("--jobs", String(jobs), "--tally=t.json", streams: FakeStreams(chunkBytes: 3_000))
        #expect(world.output == expected.output)
        #expect(world.written["t.json"] == expected.written["t.json"])
    }
}

// MARK: - What check says

extension BatchEqualityTests {
    /// Comments end with their line, line breaks may not stand in strings, and other encodings have other bytes.
    private func isBoundToLines(_ path: String) -> Bool {
        ["comment.", "raw-newline", "cut-off", "utf-16", "shift-jis", "excel", "pdf"].contains { path.contains($0) }
    }

    /// The answers of `check --format ndjson`, without those of blank lines, which `batch` skips.
    private func checked(_ plans: [[UInt8]]) -> [String] { checked(plans, lineNumbers: false).map { $0.1 } }

    private func checked(_ plans: [[UInt8]], lineNumbers: Bool) -> [(Int, String)] {
        var files: [String: [UInt8]] = [:]
        var names: [String] = []
        var numbers: [Int] = []
        for (index, plan) in plans.enumerated() where plan.contains(where: { !" \t\r".utf8.contains($0) }) {
            names.append("-#\(index + 1)")
            numbers.append(index + 1)
            files[names.last ?? ""] = plan
        }
        let world = FakeWorld(files)
        world.run(["check", "--format", "ndjson", "--"] + names)
        return Array(zip(numbers, world.lines))
    }

    private func withoutPlaces(_ line: String) -> String {
        line.replacing(/"(line|column|endLine|endColumn)":\d+/) { "\"\($0.1)\":0" }
            .replacing(/"file":"[^"]*","sha256":"[^"]*"/, with: "")
    }

    private func expectSame(_ batch: [String], _ check: [String], _ plans: [[UInt8]]) {
        #expect(batch.count == check.count)
        for (one, other) in zip(batch, check) where one != other {
            Issue.record("batch says \(one.prefix(3_000))\ncheck says \(other.prefix(3_000))")
            return
        }
    }

    /// The record that follows from a report, by way of another reader of JSON.
    private func expectedRecord(_ number: Int, _ report: String) throws -> String {
        let json = try JSONValue(Array(report.utf8))
        let findings = try #require(json["findings"]?.elements)
        let codes = Set(findings.compactMap { $0["code"]?.text }).sorted().map { "\"\($0)\"" }
        let verdict = try #require(json["verdict"]?.text)
        let list = codes.joined(separator: ",")
        guard let totals = json["totals"], let share = json["range"]?["nationalShare"] else {
            return "{\"n\":\(number),\"verdict\":\"\(verdict)\",\"codes\":[\(list)]}"
        }
        let code = try #require(json["plan"]?["applicant"]?["code"]?.text)
        func yen(_ values: JSONValue, _ key: String) -> String { values[key]?.number.map { "\($0)" } ?? "none" }
        return "{\"n\":\(number),\"applicant\":\"\(code)\",\"verdict\":\"\(verdict)\""
            + ",\"declared\":\(yen(totals, "declared")),\"eligible\":\(yen(totals, "eligible"))"
            + ",\"nationalShare\":\(yen(totals, "nationalShare")),\"min\":\(yen(share, "min"))"
            + ",\"max\":\(yen(share, "max")),\"codes\":[\(list)]}"
    }
}

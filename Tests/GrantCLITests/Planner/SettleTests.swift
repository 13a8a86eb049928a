import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import grant_cli

/// `settle`, `schema settlement`, `schema settlement-report` and `init --settlement`.
@Suite struct SettleTests {
    private static let yakushima = "golden/settlements/yakushima.json"
    private static let several = "golden/settlements/several-orders.json"

    private func world(_ file: String, _ plans: [String: String] = [:]) throws -> FakeWorld {
        try FakeWorld(fixtures: plans.merging(["s.json": file]) { $1 })
    }

    @Test func `the published case comes out to the yen`() throws {
        let world = try world(Self.yakushima)
        #expect(world.run("settle", "s.json") == .fine)
        #expect(world.out.contains("1,539,534円") && world.out.contains("339"))
    }

    @Test func `errors are status 1, warnings when asked, and never is never`() throws {
        #expect(try world(Self.several).run("settle", "s.json") == .fine)
        #expect(try world(Self.several).run("settle", "--as-of", "2024-12-31", "s.json") == .found)
        #expect(try world(Self.several).run("settle", "--as-of", "2024-12-31", "--fail-on", "never", "s.json") == .fine)
        #expect(try world(Self.yakushima).run("settle", "--fail-on", "warning", "s.json") == .found)
        let ignoring = try world(Self.yakushima)
        #expect(
            ignoring.run("settle", "--fail-on", "warning", "--ignore", "R901", "--format", "json", "s.json") == .fine)
        #expect(ignoring.out.contains("\"ignored\""))
    }

    @Test func `a reading of settlements is taken, and one of plans is not`() throws {
        let after = try world(Self.yakushima)
        #expect(after.run("settle", "--reading", "surcharge-first-day=after", "s.json") == .fine)
        #expect(after.out.contains("1,534,993円"))
        let plans = try world(Self.yakushima)
        #expect(plans.run("settle", "--reading", "tier-mixing=counts", "s.json") == .notAnswered)
        #expect(plans.err.contains("tier-mixing"))
        let check = try FakeWorld(fixtures: ["p.json": "plans/aizuwakamatsu.json"])
        #expect(check.run("check", "--reading", "order-stacking=afresh", "p.json") == .notAnswered)
    }

    @Test func `a day before the last day of the file is a usage error that names it`() throws {
        let world = try world(Self.several)
        #expect(world.run("settle", "--as-of", "2024-02-29", "s.json") == .notAnswered)
        #expect(world.err.contains("2024-03-01") && world.out.isEmpty)
        #expect(try self.world(Self.several).run("settle", "--as-of", "2024-02-30", "s.json") == .notAnswered)
    }

    @Test func `the plan with what was spent says what is allowable`() throws {
        let world = try world(Self.several, ["spent.json": "plans/aizuwakamatsu.json"])
        world.run("settle", "--actual", "spent.json", "--format", "json", "s.json")
        let report = try JSONValue(world.output)
        #expect(report["actual"]?["file"]?.text == "spent.json" && report["amounts"]?["allowable"]?.whole != nil)
    }

    @Test func `a plan that cannot be read leaves it unknown, says why, and is status 2`() throws {
        let world = try world(Self.several, ["spent.json": "plans/broken.json"])
        #expect(world.run("settle", "--actual", "spent.json", "--format", "json", "s.json") == .notAnswered)
        let report = try JSONValue(world.output)
        #expect(report["amounts"]?["allowable"] == .null && report["actual"]?["sha256"]?.text?.count == 64)
        #expect(report["verdict"]?.text == "unreadable" && report["actual"]?["verdict"]?.text == "unreadable")
        #expect(try SchemaValidator(SettlementReportSchema.json()).accepts(report))
        #expect(!world.err.isEmpty)
    }

    @Test(arguments: ["text", "markdown", "html", "csv", "junit"])
    func `what was not compared is stamped 適合 in no format, and a page says what to do`(_ format: String) throws {
        for day in [[], ["--as-of", "2024-12-31"]] {
            let world = try world(Self.several, ["spent.json": "plans/broken.json"])
            #expect(
                world.run(["settle", "--actual", "spent.json", "--format", format] + day + ["s.json"]) == .notAnswered)
            // Unpaid after its day, an order is an error by itself.
            let verdict = format == "junit" ? ["unreadable", "violations"] : ["判定不能", "不適合"]
            #expect(world.out.contains(verdict[day.isEmpty ? 0 : 1]))
            #expect(!world.out.contains("誤りはない") && world.out.firstRange(of: /[^不]適合/) == nil)
            guard ["text", "markdown", "html"].contains(format) else { continue }
            let page = world.out.replacing(/\s/, with: "")
            #expect(page.contains("実績の計画spent.jsonを読み取れないため、実績と比べていない"))
            #expect(page.contains("grant-clicheck") && page.contains("不明"))
        }
    }

    @Test func `a plan as spent that does not conform is said beside it, and its amounts stand`() throws {
        for (format, words) in [
            ("json", ["\"verdict\": \"violations\"", "\"errors\": 1"]),
            ("text", ["spent.json（不適合、誤り1）", "その計画は不適合、誤り1"]), ("html", ["（不適合、誤り1）"]), ("markdown", ["（不適合、誤り1）"]),
        ] {
            let world = try world(Self.several, ["spent.json": "violations/S505/no-scheme.S505.json"])
            world.run("settle", "--actual", "spent.json", "--format", format, "s.json")
            let squeezed = format == "json" ? world.out : world.out.replacing(/\s/, with: "")
            for word in words { #expect(squeezed.contains(word), "\(format) \(word)") }
            guard format == "json" else { continue }
            let report = try JSONValue(world.output)
            #expect(report["actual"]?["errors"]?.whole == 1 && report["amounts"]?["allowable"]?.whole != nil)
            #expect(try SchemaValidator(SettlementReportSchema.json()).accepts(report))
        }
    }

    @Test func `another body's plan is N109`() throws {
        let world = try world(Self.several, ["spent.json": "plans/tokyo.json"])
        #expect(world.run("settle", "--actual", "spent.json", "--format", "json", "s.json") == .found)
        #expect(world.out.contains("N109"))
        #expect(try JSONValue(world.output)["amounts"]?["allowable"] == .null)
    }

    @Test func `check and settle name each other for the other's document`() throws {
        let check = try world(Self.yakushima)
        #expect(check.run("check", "s.json") == .notAnswered)
        #expect(check.out.contains("grant-cli settle") && check.out.contains("D032"))
        let settle = try FakeWorld(fixtures: ["s.json": "plans/aizuwakamatsu.json"])
        #expect(settle.run("settle", "s.json") == .notAnswered)
        #expect(settle.out.contains("grant-cli check") && settle.out.contains("D032"))
    }

    @Test func `one file is given, no more and no fewer, and no report takes its place`() throws {
        #expect(try world(Self.yakushima).run("settle") == .notAnswered)
        #expect(try world(Self.yakushima).run("settle", "s.json", "s.json") == .notAnswered)
        let world = try world(Self.yakushima)
        #expect(world.run("settle", "--format", "html=s.json", "s.json") == .notAnswered && world.written.isEmpty)
    }

    @Test(arguments: ReportFormat.all.map(\.id)) func `every format is written as asked`(_ format: String) throws {
        let world = try world(Self.several)
        #expect(world.run("settle", "--format", format, "s.json") == .fine)
        #expect(!world.output.isEmpty)
    }

    @Test func `a settlement is begun with its blanks, and settle points at each`() throws {
        let world = FakeWorld()
        #expect(world.run("init", "--settlement", "--applicant", "072028") == .fine)
        #expect(world.out.contains("grant-settlement/1") && world.out.contains("会津若松市"))
        let blank = FakeWorld(["s.json": world.output])
        #expect(blank.run("settle", "s.json") == .notAnswered)
        #expect(!blank.out.contains("D006") && !blank.out.contains("D007"))
    }

    @Test(arguments: [
        ("settlement", "docs/schemas/grant-settlement-1.schema.json"),
        ("settlement-report", "docs/schemas/grant-settlement-report-1.schema.json"),
    ]) func `a schema is checked in`(_ word: String, _ path: String) throws {
        let world = FakeWorld()
        #expect(world.run("schema", word) == .fine)
        try expectCheckedIn(world.output, path)
    }

    @Test func `worked settlements fit the schema, and their reports that of reports`() throws {
        let (of, about) = (
            try SchemaValidator(SettlementSchema.json()), try SchemaValidator(SettlementReportSchema.json())
        )
        for line in try Repository.text("Fixtures/worked/worked-settlements.ndjson").split(separator: "\n") {
            let settlement = try #require(try JSONValue(Array(line.utf8))["settlement"])
            #expect(try of.accepts(settlement))
            let world = FakeWorld(["s.json": settlement.bytes])
            world.run("settle", "--format", "json", "s.json")
            #expect(try about.accepts(try JSONValue(world.output)))
        }
    }

    @Test func `schema and reader agree on every change in one place`() throws {
        let validator = try SchemaValidator(SettlementSchema.json())
        let document = try JSONValue(try Repository.bytes("Fixtures/" + Self.several))
        let beyond: Set<Code> = [
            .syntax, .notUTF8, .tooDeep, .tooLong, .otherFile, .duplicateKey, .notPlainDigits, .badPlace, .badDate,
            .duplicateID,
            .badShare, .sumTooLarge, .dayTooEarly, .partAboveWhole, .byteOrderMark,
        ]
        for mutation in drawn(from: Mutation.all(of: document)) {
            let read = SettlementReader.read(mutation.document.bytes)
            if try validator.accepts(mutation.document) {
                #expect(beyond.isSuperset(of: read.problems.map(\.code)), "\(mutation.description)")
            } else {
                #expect(read.settlement == nil, "\(mutation.description)")
            }
        }
    }

    @Test func `audit runs a filed report again, and asks for the plan it was made with`() throws {
        let settled = try world(Self.several, ["spent.json": "plans/aizuwakamatsu.json"])
        settled.run("settle", "--actual", "spent.json", "--format", "json", "s.json")
        let files = try ["s.json": Self.several, "spent.json": "plans/aizuwakamatsu.json"].mapValues {
            try Repository.bytes("Fixtures/" + $0)
        }
        let audit = FakeWorld(files.merging(["r.json": settled.output]) { $1 })
        #expect(audit.run("audit", "r.json", "s.json") == .notAnswered)
        #expect(audit.err.contains("--actual"))
        #expect(audit.run("audit", "--actual", "spent.json", "r.json", "s.json") == .fine)
    }

    @Test func `rules shows a rule of settlements`() {
        let world = FakeWorld()
        #expect(world.run("rules", "N101") == .fine)
        #expect(world.out.contains("N101") && world.out.contains("L02"))
    }
}

import Testing

@testable import GrantDocuments
@testable import GrantRules

/// An edition is two files of literals: everything computes and shows what they say, and nothing of another edition.
@Suite struct TrialEditionTests {
    /// 21,000,000 for a facility of 18 people, 8,000,000 of promotion, 34,000,000 for ⑤, 1,000,000 to a company.
    private static func draft(settlement: Int64 = 34_000_000) -> PlanDraft {
        var draft = PlanDraft.example
        draft.schedule = .r9Trial
        draft.costs[.settlement] = [
            Cost(item: "定着支援", amount: Yen(sum: settlement - 4_000_000)),
            Cost(item: "交流会", amount: Yen(sum: 4_000_000)),
        ]
        return draft
    }

    private static let source = #"{"settlement":[{"item":"定着支援"}],"promotion":[],"facilities":[{"costs":[]}]}"#

    /// The row of ⑤ in the format, without a key of the enumeration.
    private static let format = Shape(
        "plan", Shape.plan.says.ja, Shape.plan.says.en,
        Shape.plan.fields + [
            Field(
                key: Programme.ID.settlement.text, place: UInt8(PlanKey.allCases.count), kind: .list(.cost),
                isRequired: false, says: Text(ja: "⑤の費用", en: "the costs of programme 5"), note: nil, sample: nil,
                condition: nil)
        ])

    private static func read(_ text: String) -> ReadPlan {
        var document = DocumentFormat.plan
        document.shape = format
        var scratch = PlanReader.Scratch(Vocabulary(document, editions: Schedule.all + [.r9Trial]))
        let bytes = Array(text.utf8)
        return PlanReader.read(bytes, in: bytes.indices, detail: .full, using: &scratch)
    }

    private static func document(schedule: String, _ amount: String) -> String {
        """
        {"format":"grant-plan/1","schedule":"\(schedule)","applicant":{"code":"072028","name":"会津若松市"},
         "type":"standard","settlement":[{"item":"定着支援","amount":\(amount)}]}
        """
    }

    @Test func `one row of the format lets the reader take the costs of the fifth programme`() throws {
        let read = TrialEditionTests.read(TrialEditionTests.document(schedule: "r9-trial", "31000000"))
        let figures = try #require(read.plan).figures().totals
        #expect(figures.declared.grouped == "31,000,000" && figures.eligible.grouped == "30,000,000")
        let wrong = TrialEditionTests.read(TrialEditionTests.document(schedule: "r9-trial", "{}"))
        #expect(wrong.listing == ["D008 /settlement/0/amount"])
        #expect(wrong.schedule.id == "r9-trial" && read.schedule.id == "r9-trial")
        let other = TrialEditionTests.read(TrialEditionTests.document(schedule: "r2-hosei3", "1"))
        #expect(other.listing == ["D006 /settlement"])
    }

    private static func report(_ draft: PlanDraft = draft()) throws -> Report {
        let bytes = Array(source.utf8)
        var read = PlanReader.read(bytes)
        read.plan = try Plan(draft)
        read.schedule = .r9Trial
        read.problems = []
        return Report(
            read, source: SourceText(bytes), file: "plan.json",
            options: ReportOptions(tool: Report.Tool(name: "grant-cli", version: "1.0.0")))
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    @Test func `each programme has the caps of the edition, and the fifth its own per body`() throws {
        let assessment = try Plan(TrialEditionTests.draft()).assessed()
        let lines = assessment.items.map { "\($0.id) \($0.cap.grouped) \($0.eligible.yen.grouped) \($0.binding.id)" }
        #expect(
            lines == [
                "facility/office-a 20,000,000 20,000,000 tier-cap", "promotion 10,000,000 8,000,000 none",
                "settlement 30,000,000 30,000,000 settlement-cap", "company/c1 500,000 500,000 company-cap",
            ])
        #expect(assessment.totals.nationalShare.grouped == "29,250,000")
        #expect(assessment.breaches.map(\.code.rawValue) == ["F201", "P401", "S501"])
        #expect(assessment.items.allSatisfy { $0.eligible.replayed() == $0.eligible.yen })
        let figures = try Plan(TrialEditionTests.draft()).figures()
        #expect(figures.totals.nationalShare == assessment.totals.nationalShare)
    }

    /// 5,000,000 of ③ are cut to 4,000,000, so 6,000,000 of the 10,000,000 are left for promotion.
    @Test func `an existing facility may have a cap below the limit that it shares`() throws {
        let plan = try Plan.example().changing {
            $0.schedule = .r9Trial
            $0.facilities = []
            $0.existingFacilities = [.example("office-a", "既存", cost: 5_000_000)]
        }
        let items = plan.assessed().items
        #expect(items.map { $0.eligible.yen.grouped } == ["4,000,000", "6,000,000", "500,000"])
        #expect(items.map(\.binding.id) == ["existing-cap", "soft-cap", "company-cap"])
    }

    @Test func `an edition without the programme refuses the list`() {
        var draft = TrialEditionTests.draft()
        draft.schedule = .r2Hosei3
        #expect {
            try Plan(draft)
        } throws: {
            ($0 as? PlanProblems)?.all.map { "\($0.kind) \($0.path.pointer)" } == ["programmeNotOffered /settlement"]
        }
    }

    @Test(arguments: ReportFormat.texts.map(\.id)) func `every format shows the fifth programme and its fact`(
        _ format: String
    ) throws {
        let report = try TrialEditionTests.report()
        let bytes = try #require(ReportFormat.named(format)).render([report], in: .en)
        let text = TrialEditionTests.text(bytes).filter { $0 != "\\" }
        #expect(text.contains(["csv", "json", "ndjson"].contains(format) ? "30000000" : "30,000,000"))
        // GitLab has no place for what a finding rests on.
        if !["csv", "gitlab"].contains(format) { #expect(text.contains("F17")) }
        #expect(!text.contains("30,000,000 yen, 20 to 49"))
        if ["html", "markdown", "csv"].contains(format) { #expect(text.contains("settling companies")) }
    }

    @Test func `text, picture and explanation name it and cite its fact`() throws {
        let report = try TrialEditionTests.report()
        let style = TextStyle(color: false, width: 200)
        let text = TrialEditionTests.text(report.page(.ja).text(style))
        #expect(text.contains("⑤") && text.contains("進出企業定着支援") && text.contains("⑤の上限により30,000,000円"))
        let explained = TrialEditionTests.text(try #require(report.explanation(.ja)).text(style))
        #expect(explained.contains("34,000,000円 = 定着支援 30,000,000円 + 交流会 4,000,000円"))
        #expect(explained.contains("のうち、⑤の上限30,000,000円まで）〔F17 試し〕"))
        #expect(explained.contains("⑤ 30,000,000円"))
        let html = TrialEditionTests.text(try #require(ReportFormat.named("html")).render([report], in: .ja))
        #expect(html.contains("<h3>⑤ 進出企業定着支援</h3>"))
    }

    @Test func `a comparison tells it from promotion`() throws {
        let report = try TrialEditionTests.report()
        let more = try TrialEditionTests.report(TrialEditionTests.draft(settlement: 20_000_000))
        let comparison = try #require(ComparisonReport(more, report)).comparison
        let changed = comparison.lines.filter { comparison.state(of: $0) == .changed }
        #expect(changed.compactMap { $0.after.map { comparison.after.items[$0].id } } == ["settlement"])
    }

    /// Of 30,000,000 yen 10,000,000 are used.
    @Test func `advice tells its room, moves costs to it and knows when to leave it out`() throws {
        let plan = try Plan(TrialEditionTests.draft(settlement: 10_000_000))
        let room = plan.advice().suggestions.filter { $0.kind == .useRoom }.map(\.message.ja)
        #expect(room.contains("進出企業定着支援には、あと20,000,000円まで交付対象となりうる。"))
        let moving = try plan.changing {
            $0.facilities[0].costs = [
                Cost(item: "改修工事", amount: Yen(sum: 20_000_000)), Cost(item: "入居者の定着", amount: Yen(sum: 3_000_000)),
            ]
        }
        let move = try #require(moving.advice().suggestions.first { $0.kind == .moveCost })
        #expect(move.gain == 1_500_000)
        #expect(move.message.ja.hasSuffix("進出企業定着支援に移す。"))
    }

    /// The edition gives ③ 4,000,000 of the 10,000,000 that it shares with promotion.
    @Test func `advice tells the room of an existing facility below its own limit`() throws {
        let plan = try Plan.example().changing {
            $0.schedule = .r9Trial
            ($0.facilities, $0.costs, $0.companies) = ([], CostLists(), [])
            $0.existingFacilities = [.example("x1", "既存", cost: 3_000_000)]
        }
        let room = try #require(plan.advice().suggestions.first { $0.message.en.hasPrefix("\"既存\"") })
        #expect(room.message.en == "\"既存\" has room for 1,000,000 yen more")
        #expect(room.gain == 500_000)
    }

    @Test func `a tally counts it, and the appropriation is that of the edition`() throws {
        let plan = try Plan(TrialEditionTests.draft())
        let figures = plan.figures()
        var tally = Tally()
        tally.count(plan, figures.totals, figures.range)
        let counted = tally.programmes.map { "\($0.programme.id.text) \($0.plans) \($0.items)" }
        #expect(
            counted == ["public 1 1", "private 0 0", "existing 0 0", "promotion 1 1", "company 1 1", "settlement 1 1"])
        #expect(FundingOrder(.r9Trial).appropriation.grouped == "5,000,000,000")
    }

    @Test func `what is printed of the edition has its figures`() throws {
        let wide = TextStyle(color: false, width: 200)
        let page = TrialEditionTests.text(Schedule.r9Trial.page(.ja).text(wide))
        #expect(page.contains("⑤ 1団体の上限額") && page.contains("F17") && page.contains("①② 1施設の上限額 30人以上"))
        let json = TrialEditionTests.text(Schedule.r9Trial.json())
        #expect(json.contains("\"settlement\"") && !json.contains("90000000"))
        let start = StartingPlan(applicant: nil, type: nil, schedule: .r9Trial).json()
        #expect(TrialEditionTests.text(start).contains("\"settlement\": ["))
        #expect(TrialEditionTests.text(start).contains("\"r9-trial\""))
        let rule = try #require(Catalogue.rule(.aboveFacilityCap))
        #expect(rule.citations(under: .r9Trial).map(\.text.en)[0].contains("20,000,000 yen, 30 people"))
    }

    @Test(arguments: [Schedule.r2Hosei3, .r9Trial]) func `every programme has a limit, and every limit programmes`(
        _ schedule: Schedule
    ) {
        for programme in schedule.programmes { #expect(!schedule.pools(of: programme).isEmpty) }
        for pool in schedule.pools {
            let known = pool.programmes.allSatisfy { id in schedule.programmes.contains { $0.id == id } }
            #expect(known && !pool.programmes.isEmpty)
        }
        #expect(schedule.programmes.count <= 8 && schedule.pools.count <= 8 && schedule.sizes.count <= 8)
    }
}

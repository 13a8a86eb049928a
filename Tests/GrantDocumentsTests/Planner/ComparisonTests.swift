import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct ComparisonTests {
    private func comparison(_ before: String, _ after: String) throws -> PlanComparison {
        try #require(ComparisonReport(try PlannerFixtures.report(before), try PlannerFixtures.report(after))).comparison
    }

    @Test func `a line keeps what it is when it is renamed, moved or given another id`() throws {
        let comparison = try comparison("before", "after")
        let lines = comparison.lines.map { line in
            let old = line.before.map { comparison.before.items[$0].id } ?? "-"
            let new = line.after.map { comparison.after.items[$0].id } ?? "-"
            return "\(old) \(new) \(comparison.state(of: line).rawValue) \(line.match.rawValue)"
        }
        #expect(
            lines == [
                "facility/b facility/b changed id", "facility/a facility/a changed id",
                "facility/c facility/kita changed name", "company/c1 company/c1 same id", "- company/c3 added none",
                "promotion - removed none", "company/c2 - removed none",
            ])
        #expect(comparison.lines.filter { $0.hasMoved }.count == 1)
        #expect(comparison.isRenamed(comparison.lines[1]))
        #expect(comparison.gained.map { $0.code } == [.aboveFacilityCap, .companyFromInside])
        #expect(comparison.lost.isEmpty)
    }

    @Test(arguments: PlannerFixtures.readable)
    func `a plan does not differ from itself`(_ plan: CorpusPlan) throws {
        let report = try plan.report()
        #expect(try #require(ComparisonReport(report, report)).isSame)
    }

    /// Money that moves within a facility, a day and the ordinance change no figure of the answer.
    @Test func `every entry that changed is listed, before and after, in the order of the form`() throws {
        func report(_ changes: (String, String)...) -> Report {
            let text = changes.reduce(ValidPlan.text) { text, change in
                guard let range = text.firstRange(of: change.0) else { return text }
                return text.replacingCharacters(in: range, with: change.1)
            }
            return Report(of: Array(text.utf8), file: "plan.json", options: .test)
        }
        let after = report(
            ("\"amount\": 21000000", "\"amount\": 20000000"),
            ("{ \"item\": \"備品\"", "{ \"item\": \"外構\", \"amount\": 1000000 }, { \"item\": \"備品\""),
            ("第9条", "第10条"), ("2021-11-01", "2021-11-10"), ("\"notes\": \"\"", "\"notes\": \"差替え\""))
        let answer = try #require(ComparisonReport(report(), after))
        #expect(answer.comparison.isSame && !answer.isSame)
        #expect(
            answer.entries.map {
                "\($0.subject?.ja ?? "-") \($0.what.ja) \($0.before?.shown.ja ?? "-") \($0.after?.shown.ja ?? "-")"
            } == [
                "①中町オフィス 費用「改修工事費」 金額 21,000,000円 20,000,000円", "①中町オフィス 費用「外構」 費目 - 外構",
                "①中町オフィス 費用「外構」 金額 - 1,000,000円", "④進出支援 返還制度 要綱の条項 進出支援金交付要綱 第9条 進出支援金交付要綱 第10条",
                "④株式会社みほん 支給日 令和3年11月1日 令和3年11月10日", "- 覚え書き 空欄 差替え",
            ])
        let text = String(decoding: answer.page(.ja).text(PlannerFixtures.plain), as: UTF8.self)
        #expect(text.contains("△1,000,000") && text.contains("記載の変更が6か所ある"))
    }

    @Test func `what is gone is called as it was, and what is new as it is`() throws {
        let answer = try #require(
            ComparisonReport(try PlannerFixtures.report("before"), try PlannerFixtures.report("after")))
        let names = answer.entries.filter { $0.what.ja == "金額" && ($0.before == nil || $0.after == nil) }
        #expect(names.map { $0.subject?.ja.last } == ["」", "た", "し"], "プロモーション, 合同会社あらた, 株式会社ためし")
        let page = String(decoding: answer.page(.ja).text(PlannerFixtures.plain), as: UTF8.self)
        #expect(page.contains("変更のない事業項目 3件") && !page.contains("変更のない事業項目 4件"), "a new line of 0円 is not unchanged")
    }

    @Test func `the rows of each table add up to its sums`() throws {
        let answer = try #require(
            ComparisonReport(try PlannerFixtures.report("before"), try PlannerFixtures.report("after")))
        let tables = answer.page(.ja).blocks.compactMap { block in
            if case .table(let table) = block, table.unit != nil { table } else { nil }
        }
        #expect(!tables.isEmpty)
        for table in tables {
            func figure(_ cell: Phrase) -> Int64 {
                Int64(cell.string.replacing("△", with: "-").filter { $0 != "," && $0 != "+" }) ?? .min
            }
            let total = try #require(table.total)
            for column in 1...3 {
                let sum = table.groups.flatMap(\.rows).reduce(Int64(0)) { $0 + figure($1.cells[column]) }
                #expect(sum == figure(total.cells[column]), "\(table.title.ja)")
            }
            #expect(table.groups.flatMap(\.rows).contains { $0.cells[0].string.hasPrefix("変更のない") })
        }
    }

    @Test func `there and back the differences are the opposite`() throws {
        let (there, back) = (try comparison("before", "after"), try comparison("after", "before"))
        #expect(there.gained.map { $0.code } == back.lost.map { $0.code })
        #expect(there.lines.filter { $0.before == nil }.count == back.lines.filter { $0.after == nil }.count)
    }
}

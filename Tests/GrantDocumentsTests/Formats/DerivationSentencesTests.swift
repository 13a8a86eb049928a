import GrantRules
import Testing

@testable import GrantDocuments

/// The sentences that a planner is shown, worked out by hand.
@Suite struct DerivationSentencesTests {
    private func assessment(_ name: String) throws -> Assessment {
        let plan = try #require(Corpus.rich.first { $0.name == name })
        return try #require(plan.report().assessment)
    }

    @Test func `a facility above its cap`() throws {
        let assessment = try assessment("aizuwakamatsu")
        #expect(
            assessment.sentences(of: assessment.items[0]).map(\.ja) == [
                "計上額  52,000,000円 = 改修工事費 38,000,000円 + 備品購入費 9,000,000円 + 運営費 5,000,000円",
                "交付対象事業費  45,000,000円（52,000,000円のうち、上限額45,000,000円まで）〔F06 交付上限額等〕",
                "国費  22,500,000円 = 45,000,000円 × 1/2〔F03 資金の流れ〕",
                "地方負担  22,500,000円 = 45,000,000円 − 22,500,000円",
                "交付対象外（自己負担）  7,000,000円 = 52,000,000円 − 45,000,000円",
            ])
    }

    @Test func `an item is also asked for by its name, and the sums alone by total`() throws {
        let plan = try #require(Corpus.rich.first { $0.name == "aizuwakamatsu" })
        let report = try plan.report()
        let item = try #require(report.assessment?.items.first)
        let style = TextStyle(color: false)
        let byID = try #require(report.explanation(ofItem: item.id, .ja)).text(style)
        #expect(try #require(report.explanation(ofItem: item.name, .ja)).text(style) == byID)
        let total = String(decoding: try #require(report.explanation(ofItem: "total", .ja)).text(style), as: UTF8.self)
        #expect(total.contains("国費") && !total.contains(item.id))
    }

    /// Three times 500,000.5 are 1,500,001.5, and 1,500,000 when each is rounded down.
    @Test func `a total of rounded shares says by which reading it misses the product, and by how much`() throws {
        let office = """
            "operation":"public","capacity":18,"municipality":"072028","costs":[{"item":"改修","amount":1000001}]
            """
        let plan = """
            {"format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard",
             "facilities":[{"id":"a","name":"甲",\(office)},{"id":"b","name":"乙",\(office)}],
             "promotion":[{"item":"広報","amount":1000001}],
             "readings":[{"id":"rounding","value":"item","basis":"照会"}]}
            """
        let assessment = try #require(Report(of: Array(plan.utf8), file: "p.json", options: .test).assessment)
        let total = try #require(assessment.totalSteps.first { $0.subject == Amount.nationalShare }).sentence.ja
        #expect(total.hasPrefix("1,500,000円 = ") && total.contains("× 1/2 = 1,500,001円より1円少ない"), "\(total)")
        #expect(total.contains("rounding") || total.contains("端数"), "\(total)")
    }

    /// 36,743,334 less 1,200,000 is 35,543,334, of which three quarters are 26,657,500.5.
    @Test func `an excluded cost and a share that is not whole`() throws {
        let assessment = try assessment("tokyo")
        let sentences = assessment.sentences(of: assessment.items[0]).map(\.en)
        #expect(
            sentences.contains { $0.hasPrefix("base: 35,543,334 yen = 36,743,334 yen less 1,200,000 yen excluded (") })
        #expect(
            sentences.contains(
                "national share: 26,657,500 yen = 35,543,334 yen × 3/4, rounded down to the yen "
                    + "[F03 Flow of funds; L10 Act on Fractions in Claims and Debts of the State (Act No. 61 of 1950), "
                    + "articles 2 (1) and 4]"))
    }

    @Test func `a refused item names the rules that refuse it and has no share`() throws {
        let assessment = try assessment("tokyo")
        let item = try #require(assessment.items.first { $0.id == "company/c2" })
        #expect(
            assessment.sentences(of: item).map(\.ja) == [
                "計上額  1,000,000円", "交付対象事業費  0円（認められない）〔S506 認められない施設の利用〕",
                "交付対象外（自己負担）  1,000,000円 = 1,000,000円 − 0円",
            ])
    }

    /// 90,000,000 less 45,000,000 and 24,500,000 leaves 20,500,000 for the third facility.
    @Test func `what is left of a shared limit is named as such`() throws {
        let assessment = try assessment("ueda")
        #expect(
            assessment.sentences(of: assessment.items[2]).map(\.ja).contains(
                "交付対象事業費  20,500,000円（34,250,001円のうち、施設全体の総枠90,000,000円から先に使用した69,500,000円を除く残額20,500,000円まで）"
                    + "〔F07 交付上限額等、解釈 tier-mixing=envelope〕"))
    }

    /// 45,000,000 and 24,500,000 and 20,500,000; 12,000,000; thirty companies.
    @Test func `a total is the sum of the programmes`() throws {
        let assessment = try assessment("ueda")
        #expect(
            assessment.totalSentences.map(\.ja).contains(
                "交付対象事業費  127,500,000円 = ① 45,000,000円 + ② 45,000,000円（2件） + プロジェクト推進 12,000,000円 + "
                    + "④ 25,500,000円（30件）"))
    }

    @Test(arguments: Corpus.rich) func `every derivation ends at the amount it explains`(_ plan: CorpusPlan) throws {
        guard let assessment = try plan.report().assessment else { return }
        for (place, item) in assessment.items.enumerated() {
            let steps = assessment.steps(ofItemAt: place)
            let eligible = try #require(steps.last { $0.subject == Amount.eligible })
            #expect(eligible.sentence.ja.hasPrefix(item.eligible.yen.ja))
        }
    }
}

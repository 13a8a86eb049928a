import Testing

@testable import GrantRules

/// Sentences that say one thing or another: each plan hears the one that is true of it, with its own names and figures.
@Suite struct MessagesTests {
    private func message(_ code: Code, _ edit: (inout PlanDraft) -> Void) throws -> Text {
        let findings = try Plan.example().changing(edit).assessed().findings.filter { $0.code == code }
        try #require(findings.count == 1)
        return findings[0].message
    }

    private static func apply(_ code: LocalGovernmentCode, _ name: String, claim: String?) -> (inout PlanDraft) -> Void
    {
        {
            $0.applicant = Applicant(code: code, name: name, disadvantagedArea: claim.flatMap { Claim(basis: $0) })
            $0.facilities[0].municipality = code
            $0.company { $0.headquarters = .overseas }
        }
    }

    /// Japanese sentences are set solid; only words of other letters stand apart.
    @Test(arguments: RuleExamplesTests.cases) func `no space stands beside a figure of a Japanese sentence`(
        _ one: RuleExamplesTests.Case
    ) throws {
        for finding in try one.example.findings() {
            for sentence in [finding.message.ja, finding.mend.ja] {
                #expect(!sentence.contains(/[ぁ-んァ-ヶ一-龥、。（] [0-9△]|[0-9円] [ぁ-んァ-ヶ一-龥（]/), "\(sentence)")
            }
        }
    }

    @Test(arguments: [(1, "within 1 month of the application"), (2, "within 2 months of the application")])
    func `one month is no months`(_ months: Int, _ words: String) throws {
        let message = try message(.repaymentDue) { draft in
            draft.clawback?.steps = [Clawback.Step(known: months, Ratio(literal: 1, 1))]
            draft.company {
                $0.appliedOn = Day(known: 2021, 10, 1)
                $0.leftOn = Day(known: 2021, 10, 15)
            }
        }
        #expect(message.en.contains(words), "\(message.en)")
    }

    @Test func `a limit that nothing has drawn on is not said to be left over`() throws {
        let whole = try message(.aboveBodyLimit) { $0.promote(12_000_001) }
        #expect(whole.ja.hasSuffix("の上限12,000,000円を1円超えている。"))
        let rest = try message(.aboveBodyLimit) {
            $0.promote(7_000_001)
            $0.previous.softCost = Yen(sum: 5_000_000)
        }
        #expect(rest.ja.hasSuffix("の上限12,000,000円から先に使用した5,000,000円を除く残額7,000,000円を1円超えている。"))
    }

    @Test func `a share that is to be repaid is written as an ordinance writes it`() throws {
        #expect(try message(.repaymentDue) { $0.leave("2024-10-01") }.ja.contains("支給額の全額（1,000,000円、"))
        #expect(try message(.repaymentDue) { $0.leave("2024-10-02") }.ja.contains("支給額の2分の1（500,000円、"))
    }

    @Test func `a facility of another prefecture hears that, and not that it lacks a claim`() throws {
        let text = try message(.placeNotAllowed) {
            $0.moveToTokyo(.fukushima)
            $0.facilities[0].disadvantagedArea = Claim(basis: "告示")
        }
        #expect(text.ja == "「中町オフィス」の所在地は、「東京都」の区域の外にある。")
    }

    @Test func `a company that gives the name of its office hears the id`() throws {
        let text = try message(.unknownFacility) { $0.company { $0.facility = "中町オフィス" } }
        #expect(text.ja.contains("は名称で、id でない") && text.ja.contains("「office-a」"))
        let plan = try Plan.example().changing { $0.company { $0.facility = "中町オフィス" } }
        let finding = try #require(plan.assessed().findings.first { $0.code == .unknownFacility })
        #expect(finding.mend == Text(ja: "\"facility\" に「office-a」と書く。", en: "write \"office-a\" in \"facility\""))
        let twice = try message(.unknownFacility) {
            $0.previous.existingFacilities = [.init(id: "old", name: "中町オフィス")]
            $0.company { $0.facility = "中町オフィス" }
        }
        #expect(twice.ja.hasSuffix("計画にも以前の採択分にもない。"), "which of the two is not known")
    }

    @Test func `a municipality that is listed and claims nothing hears that the basis is missing`() throws {
        let text = try message(.disadvantagedAreaUnsure, MessagesTests.apply(.okutama, "奥多摩町", claim: nil))
        #expect(text.ja.hasPrefix("「奥多摩町」は参考一覧") && text.ja.hasSuffix("根拠が申告されていない。"))
        #expect(text.en.hasPrefix("\"奥多摩町\" is on the reference list"))
    }

    @Test func `a municipality that claims and is not listed hears that the list has it not`() throws {
        let text = try message(.disadvantagedAreaUnsure, MessagesTests.apply(.shinjuku, "新宿区", claim: "告示"))
        #expect(text.ja.hasPrefix("「新宿区」は条件不利地域を含むと申告") && text.ja.hasSuffix("にはない。"))
        #expect(text.en.hasPrefix("\"新宿区\" is claimed to include"))
    }

    @Test func `a prefecture hears it of the place of its facility`() throws {
        let listed = try message(.disadvantagedAreaUnsure) { $0.moveToTokyo(.okutama) }
        #expect(listed.ja.hasPrefix("「中町オフィス」の所在地は参考一覧"))
        #expect(listed.en.hasPrefix("the place of \"中町オフィス\" is on the reference list"))
        let claimed = try message(.disadvantagedAreaUnsure) {
            $0.moveToTokyo(.shinjuku)
            $0.facilities[0].disadvantagedArea = Claim(basis: "告示")
        }
        #expect(claimed.ja.hasPrefix("「中町オフィス」の所在地は条件不利地域を含むと申告"))
        #expect(claimed.en.hasPrefix("the place of \"中町オフィス\" is claimed to include"))
    }

    @Test func `who left before the first day hears both days`() throws {
        let text = try message(.leftBeforeStart) { $0.leave("2021-09-30") }
        #expect(text.ja.contains("令和3年9月30日") && text.ja.contains("申請日、令和3年10月1日）より前"))
        #expect(text.en.contains("left on 2021-09-30, before the application on 2021-10-01"))
    }

    @Test(arguments: [
        (Clawback.Start.applied, "申請日（\"appliedOn\"）がない", "the day of application (\"appliedOn\")"),
        (Clawback.Start.paid, "支給日（\"paidOn\"）がない", "the day of payment (\"paidOn\")"),
        (Clawback.Start.contracted, "契約日（\"contractedOn\"）がない", "the day of contract (\"contractedOn\")"),
    ]) func `who left under a scheme without its first day hears which key is missing`(
        _ start: Clawback.Start, _ ja: String, _ en: String
    ) throws {
        let text = try message(.leftBeforeStart) {
            $0.clawback?.countedFrom = start
            $0.company { $0.leftOn = Day("2021-10-01") }
        }
        #expect(text.ja.contains(ja) && text.en.contains(en))
    }

    /// Half of 21,000,000 and of 8,000,000 is 14,500,000, and of a company's 1,000,000 it is 500,000.
    @Test func `a reading that matters says between which amounts, or that the verdict alone changes`() throws {
        let amounts = try message(.readingMatters) { $0.company { $0.headquarters = .municipality(.fukushima) } }
        #expect(amounts.ja.contains("14,500,000円から15,000,000円まで"))
        #expect(amounts.en.contains("between 14,500,000 yen and 15,000,000 yen"))
        let verdict = try message(.readingMatters) {
            $0.company {
                $0.headquarters = .municipality(.fukushima)
                $0.amount = .zero
            }
        }
        #expect(verdict.ja.contains("判定が変わる（国費はどちらも14,500,000円）"))
        #expect(verdict.en.contains("the verdict depends on") && verdict.en.contains("14,500,000 yen either way"))
    }

    /// Check digits by the weights 6, 5, 4, 3, 2: 102 for 13999 leaves 3, so 8; 116 for 07999 leaves 6, so 5.
    @Test func `who writes a code that is not in the table hears that code`() throws {
        let facility = try message(.codeNotInTable) {
            $0.facilities[0].municipality = LocalGovernmentCode(unchecked: 13_999)
        }
        #expect(facility.ja.hasPrefix("コード139998は") && facility.en.hasPrefix("the code 139998 is not"))
        let applicant = try message(.codeNotInTable) { $0.applicant.code = LocalGovernmentCode(unchecked: 7_999) }
        #expect(applicant.ja.hasPrefix("コード079995は") && applicant.en.hasPrefix("the code 079995 is not"))
    }

    @Test func `an error weighs more than a warning and a warning more than an info`() {
        let inOrder: [Severity] = [.info, .warning, .error]
        for (place, one) in inOrder.enumerated() {
            for (other, two) in inOrder.enumerated() { #expect((one < two) == (place < other)) }
        }
    }
}

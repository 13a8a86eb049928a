import GrantRules
import Testing

@testable import GrantDocuments

@Suite("Every D code")
struct DocumentCodeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let gives: [String]
        /// Pieces of the Japanese message, or of what mends it.
        let says: [String]

        init(_ old: String, _ new: String, _ gives: String..., says: [String] = []) {
            self.old = old
            self.new = new
            self.gives = gives
            self.says = says
        }

        var testDescription: String { "\(old) → \(new)" }
    }

    @Test
    func `the plan that every case changes is whole`() throws {
        let read = PlanReader.read(Array(ValidPlan.text.utf8))
        #expect(read.listing == [])
        #expect(read.codes.isEmpty && read.omitted == 0)
        let plan = try #require(read.plan)
        #expect(plan.draft.title == "会津若松市 地方創生テレワーク推進実施計画")
        #expect(plan.draft.applicant.code.text == "072028")
        #expect(plan.draft.applicant.name == "会津若松市")
        #expect(plan.draft.applicant.disadvantagedArea?.basis == "過疎地域自立促進特別措置法")
        #expect(plan.draft.type == .standard)
        #expect(plan.draft.readings.map(\.value) == [.envelope])
        #expect(plan.draft.readings.map(\.basis) == ["内閣府の回答"])
        #expect(plan.draft.previous.facilities.map(\.capacity.people) == [30])
        #expect(plan.draft.previous.facilities.map(\.eligibleCost.amount) == [4_000_000])
        #expect(plan.draft.previous.existingFacilities.map(\.id) == ["old-b"])
        #expect(plan.draft.previous.softCost?.amount == 500_000)
        #expect(plan.draft.previous.companies.map { $0.corporateNumber?.text } == ["7000012050002"])
        #expect(plan.draft.facilities.map(\.id) == ["office-a", "office-b"])
        #expect(plan.draft.facilities.map(\.operation) == [.public, .private])
        #expect(plan.draft.facilities.map(\.capacity.people) == [18, 25])
        #expect(plan.draft.facilities.map(\.municipality.text) == ["072028", "072010"])
        #expect(plan.draft.facilities[0].costs.map(\.item) == ["改修工事費", "備品"])
        #expect(plan.draft.facilities[0].costs.map(\.amount.amount) == [21_000_000, 3_000_000])
        #expect(plan.draft.facilities[0].costs.map { $0.excluded?.reason } == [nil, "他の補助金の対象"])
        #expect(plan.draft.facilities[1].operatorContribution?.amount == 5_000_000)
        #expect(plan.draft.existingFacilities.map(\.municipality.text) == ["072036"])
        #expect(plan.draft.existingFacilities[0].disadvantagedArea?.basis == "離島振興法")
        #expect(plan.draft.costs[.promotion].map(\.amount.amount) == [8_000_000])
        #expect(plan.draft.clawback?.source == "進出支援金交付要綱 第9条")
        #expect(plan.draft.clawback?.countedFrom == .applied)
        #expect(plan.draft.clawback?.steps.map(\.withinMonths) == [36, 60])
        #expect(plan.draft.clawback?.steps.map(\.share.text) == ["1/1", "1/2"])
        #expect(plan.draft.companies.map(\.headquarters) == [.municipality(try code("131016")), .overseas])
        #expect(plan.draft.companies.map(\.facility) == ["office-a", "office-b"])
        #expect(plan.draft.companies.map(\.amount.amount) == [1_000_000, 999_999])
        #expect(plan.draft.companies[0].appliedOn?.text == "2021-10-01")
        #expect(plan.draft.companies[0].paidOn?.text == "2021-11-01")
        #expect(plan.draft.companies[0].leftOn?.text == "2024-03-31")
        #expect(plan.draft.companies[1].leftOn == nil)
        #expect(plan.draft.requested.eligibleCost?.amount == 45_000_000)
        #expect(plan.draft.requested.nationalShare?.amount == 33_750_000)
        #expect(plan.draft.notes == "")
        #expect(read.schedule.id == "r2-hosei3")
    }

    @Test(arguments: keys + values + words + japanese + wholes)
    func `one change gives exactly its codes`(_ example: Case) {
        let read = PlanReader.read(ValidPlan.replacing(example.old, example.new))
        #expect(read.listing == example.gives)
        #expect((read.plan == nil) == !example.gives.isEmpty)
        let said = read.problems.map { $0.message.ja + $0.mend.ja }.joined()
        for piece in example.says { #expect(said.contains(piece), "\(said)") }
        let brief = PlanReader.read(ValidPlan.replacing(example.old, example.new), detail: .figures)
        #expect(brief.codes == read.codes)
        #expect((brief.plan == nil) == (read.plan == nil))
    }

    @Test(arguments: wholes)
    func `what is wrong with the whole is found beside a piece that cannot be read`(_ example: Case) {
        let text = String(decoding: ValidPlan.replacing(example.old, example.new), as: UTF8.self)
        let both = text.replacing("\"title\": \"会津若松市 地方創生テレワーク推進実施計画\"", with: "\"title\": true")
        #expect(PlanReader.read(Array(both.utf8)).listing == ["D008 /title"] + example.gives)
    }

    @Test
    func `what is wrong with the whole is found though no format is named`() {
        let text = ValidPlan.text.replacing("\"format\": \"grant-plan/1\",", with: "")
            .replacing("\"id\": \"office-b\"", with: "\"id\": \"office-a\"")
        #expect(PlanReader.read(Array(text.utf8)).listing == ["D007 ", "D018 /facilities/1/id"])
    }

    @Test(arguments: [("0", 1, "0 people"), ("100001", 100_000, "100,001 people")] as [(String, Int64, String)])
    func `a number out of range is told with the limit that it passes`(
        _ number: String, _ limit: Int64, _ words: String
    ) throws {
        let read = PlanReader.read(ValidPlan.replacing("\"capacity\": 18", "\"capacity\": \(number)"))
        let problem = try #require(read.problems.first)
        #expect(problem.figures == Finding.Figures(found: try #require(Int64(number)), limit: limit))
        #expect(problem.message.en.contains("the capacity, \(words), is out of range"))
    }

    @Test(arguments: [
        ("\"131016\"", "\"130001\"", "is the code of a prefecture, 東京都"),
        (
            "{ \"item\": \"広報\", \"amount\": 8000000 }", "7",
            "entry 1 of \"promotion\" takes an object { } and has the number 7"
        ),
    ])
    func `places and entries are named in English too`(_ old: String, _ new: String, _ end: String) {
        let problems = PlanReader.read(ValidPlan.replacing(old, new)).problems
        #expect(problems.map { $0.message.en.hasSuffix(end) } == [true])
    }

    @Test(arguments: [
        ("\"capacity\": 18", "\"capacity\": 1.0", "1 person"),
        ("\"capacity\": 18", "\"capacity\": 18.0", "18 people"),
        ("\"withinMonths\": 36", "\"withinMonths\": 1.0", "1 month"),
        ("\"withinMonths\": 36", "\"withinMonths\": 36.0", "36 months"),
    ])
    func `one person and one month are no people and no months`(_ old: String, _ new: String, _ piece: String) {
        let problems = PlanReader.read(ValidPlan.replacing(old, new)).problems
        let words = problems.flatMap { ($0.message.en + " " + $0.mend.en).split { !$0.isLetter && !$0.isNumber } }
        #expect(words.joined(separator: " ").contains(piece))
        #expect(words.contains(piece.split(separator: " ")[1]))
    }

    @Test
    func `forty characters of a text are shown, and one line of it`() {
        for piece in ["a", "é", "あ", "😀"] {
            let forty = String(repeating: piece, count: 40)
            for (text, shown) in [
                (forty, forty), (forty + piece, forty + "…"), (forty + "x", forty + "…"), (piece + "\n", piece + "…"),
                (piece + "\rx", piece + "…"), ("", ""),
            ] {
                let bytes = Array(("あ" + text).utf8)
                #expect(JSON.excerpt(bytes, 3..<bytes.count) == shown)
            }
        }
    }

    private func code(_ text: String) throws -> LocalGovernmentCode {
        try #require(LocalGovernmentCode(text))
    }
}

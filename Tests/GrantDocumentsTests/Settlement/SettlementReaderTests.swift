import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

/// What keeps a file from being a settlement, each once with its place.
@Suite struct SettlementReaderTests {
    static let right = (try? Repository.text("Fixtures/golden/settlements/several-orders.json")) ?? ""

    private func listing(_ old: String, _ new: String) throws -> [String] {
        #expect(Self.right.contains(old))
        return SettlementFormatTests.read(Self.right.replacing(old, with: new, maxReplacements: 1)).listing
    }

    @Test func `the whole file is read`() throws {
        let draft = try #require(SettlementFormatTests.read(Self.right).settlement).draft
        #expect(SettlementFormatTests.read(Self.right).omitted == 0)
        #expect(draft.title == "会津若松市 サテライトオフィス整備事業の精算" && draft.decisions.count == 2)
        #expect(draft.receipts.map(\.kind) == [.advance, .advance])
        #expect(draft.fixed?.document == "額の確定通知" && draft.readings.map(\.value) == [.consumed])
        #expect(draft.orders.map(\.ground) == [.overpaid, .ownBreach, .companysBreach])
        #expect(draft.orders[1].waived?.lateCharge == Yen(100_000) && draft.orders[1].waived?.surcharge == nil)
        #expect(draft.taxReturns.map(\.isOfGeneralAccount) == [false, true])
        #expect(draft.taxReturns.map(\.deductibleShare?.text) == ["4/5", nil])
        #expect(draft.disposals.map(\.amount.amount) == [11_165_700, 1_575_000])
    }

    @Test(arguments: [
        (#""2022-05-31", "amount": 4000000"#, #""2022-05-09", "amount": 4000000"#, "D029 /orders/0/payments/0/on"),
        (#""dueOn": "2022-05-31""#, #""dueOn": "2022-05-09""#, "D029 /orders/0/dueOn"),
        (#""fixed": { "on": "2022-04-28""#, #""fixed": { "on": "2021-03-29""#, "D029 /fixed/on"),
        (#""taxableCost": 33000000"#, #""taxableCost": 40000001"#, "D030 /taxReturns/0/taxableCost"),
        (#""totalCost": 2000000"#, #""totalCost": 1499999"#, "D030 /disposals/1/nationalShare"),
        (#""amount": 6000000"#, #""amount": 0"#, "D010 /orders/0/amount"),
        (#""taxRate": 10"#, #""taxRate": 9"#, "D010 /taxReturns/0/taxRate"),
        (#""period": 10"#, #""period": 101"#, "D010 /disposals/0/period"),
        (#""deductibleShare": "4/5""#, #""deductibleShare": "0/5""#, "D020 /taxReturns/0/deductibleShare"),
        (#""ground": "17-1""#, #""ground": "17-3""#, "D022 /orders/1/ground"),
        (#""period": 10"#, #""price": 10"#, "D006 /disposals/0/price"),
        (#""deductibleShare": "4/5""#, #""deductibleShare": 5"#, "D008 /taxReturns/0/deductibleShare"),
        (#""document": "額の確定通知""#, #""document": null"#, "D008 /fixed/document"),
        (#""period": 10"#, #""totalCost": 1"#, "D006 /disposals/0/totalCost"),
        (#""id": "left""#, #""id": "excess""#, "D018 /orders/2/id"),
        (#""id": "t2""#, #""id": "t1""#, "D018 /taxReturns/1/id"),
        (#""lateCharge": 100000, "#, "", "D007 /orders/1/waived"),
        (#""name": "内装", "#, "", "D007 /disposals/0"),
        (#""name": "車両", "#, "", "D007 /disposals/1"),
        (#""period": 10, "#, "", "D007 /disposals/0"),
        (#""price": 2100000, "#, "", "D007 /disposals/1"),
        (#""generalAccount": true"#, #""generalAccount": "true""#, "D008 /taxReturns/1/generalAccount"),
        (#""id": "order-stacking""#, #""id": "tier-mixing""#, "D015 /readings/0/id"),
        (#""nationalShare": 37500000"#, #""nationalShare": 9007199254740991"#, "D010 /decisions/0/nationalShare"),
    ])
    func `a slip is one problem at its place`(_ old: String, _ new: String, _ listing: String) throws {
        let found = try self.listing(old, new)
        #expect(found.first { $0 == listing } == listing, "\(found)")
        // A key of another method leaves one of its own missing.
        #expect(found.count == (listing.hasPrefix("D006") ? 2 : 1), "\(found)")
    }

    @Test(arguments: [
        ("2021-03-30", "2021-12-10", "2021-03-30", nil), ("2021-12-10", "2021-03-30", "2021-06-01", nil),
        ("2021-03-30", "2021-12-10", "2021-03-29", "/decisions/0/on"),
        ("2021-12-10", "2021-03-30", "2021-03-29", "/decisions/1/on"),
        ("2021-03-30", "2021-03-30", "2021-03-29", "/decisions/0/on"),
    ]) func `nothing is fixed before the earliest decision, wherever that stands`(
        _ first: String, _ second: String, _ fixed: String, _ earliest: String?
    ) throws {
        let text = Self.right.replacing("2021-12-10", with: "SECOND").replacing("2021-03-30", with: first)
            .replacing("SECOND", with: second).replacing("2022-04-28", with: fixed)
        let problems = SettlementFormatTests.read(text).problems
        #expect(problems.map(\.place.pointer) == (earliest == nil ? [] : ["/fixed/on"]))
        if let earliest { #expect(problems[0].message.ja.contains(earliest)) }
    }

    /// The first decision is of 2021-03-30, whatever its amount, so what was fixed on 2021-06-01 came after it.
    @Test func `a day counts though the amount beside it cannot be read`() throws {
        let text = Self.right.replacing("2022-04-28", with: "2021-06-01").replacing("37500000", with: "\"x\"")
        #expect(SettlementFormatTests.read(text).listing == ["D008 /decisions/0/nationalShare"])
        let before = text.replacing("2021-06-01", with: "2021-03-29")
        #expect(SettlementFormatTests.read(before).listing == ["D008 /decisions/0/nationalShare", "D029 /fixed/on"])
    }

    @Test func `what happens on the same day is not too early, beside another slip neither`() throws {
        let text = Self.right.replacing("2022-04-28", with: "2021-03-30").replacing("2022-05-31", with: "2022-05-10")
        #expect(SettlementFormatTests.read(text).listing == [])
        let other = text.replacing("\"ground\": \"17-1\"", with: "\"ground\": \"17-3\"")
        #expect(SettlementFormatTests.read(other).listing == ["D022 /orders/1/ground"])
    }

    @Test func `days in what should be a list are not looked at`() throws {
        let text = Self.right.replacing("\"decisions\": [", with: "\"decisions\": { \"a\": ").replacing(
            "\"交付決定通知\" },\n", with: "\"交付決定通知\" }, \"b\": "
        ).replacing(
            "\"変更交付決定通知\" }\n  ],", with: "\"変更交付決定通知\" } },"
        ).replacing("2022-04-28", with: "2021-01-01")
        #expect(SettlementFormatTests.read(text).listing == ["D008 /decisions"])
    }

    @Test func `what is said not to be of the general account is not`() throws {
        let text = Self.right.replacing("\"generalAccount\": true", with: "\"generalAccount\": false")
        let draft = try #require(SettlementFormatTests.read(text).settlement).draft
        #expect(draft.taxReturns.map(\.isOfGeneralAccount) == [false, false])
    }

    @Test func `a share above the whole is told beside another slip`() throws {
        let text = Self.right.replacing(#""name": "車両", "#, with: "").replacing(
            "2000000, \"basis\"", with: "1499999, \"basis\"")
        #expect(SettlementFormatTests.read(text).listing == ["D007 /disposals/1", "D030 /disposals/1/nationalShare"])
    }

    @Test func `an empty list of decisions is no award`() throws {
        let text =
            #"{"format":"grant-settlement/1","applicant":{"code":"072028","name":"会津若松市"},"decisions":[],"receipts":[]}"#
        #expect(SettlementFormatTests.read(text).listing == ["D031 /decisions"])
    }

    @Test func `amounts that pass 2^53 − 1 together are refused where the file begins`() throws {
        let receipts = Array(repeating: #"{"on":"2022-01-01","amount":9000000000000}"#, count: 1_001).joined(
            separator: ",")
        let text =
            #"{"format":"grant-settlement/1","applicant":{"code":"072028","name":"会津若松市"},"decisions":[{"on":"2021-01-01","nationalShare":1}],"receipts":[\#(receipts)]}"#
        let read = SettlementFormatTests.read(text)
        #expect(read.listing == ["D021 "])
        #expect(read.problems[0].message.ja.contains("精算にある金額の合計"))
    }

    @Test(arguments: Repository.files(under: "Fixtures/golden/settlements", ending: ".json"))
    func `a settlement given to check is one problem that names settle`(_ path: String) throws {
        let problems = PlanReader.read(try Repository.bytes(path)).problems
        #expect(problems.map(\.code) == [.otherDocument] && problems[0].place.pointer == "/format")
        #expect(problems[0].mend.ja.contains("grant-cli settle") && problems[0].mend.en.contains("grant-cli settle"))
    }

    @Test(arguments: Repository.plans(under: "Fixtures/plans"))
    func `a plan given to settle is one problem that names check`(_ path: String) throws {
        let problems = SettlementReader.read(try Repository.bytes(path)).problems
        #expect(problems.map(\.code) == [.otherDocument] && problems[0].mend.ja.contains("grant-cli check"))
    }

    @Test(arguments: [
        (#"{"title":"x","format":"grant-settlement/1"}"#, ["D032 /format"]),
        (#"{"format":5}"#, ["D007 ", "D007 ", "D008 /format"]),
        (#"{"format":"grant-settlement-report/1"}"#, ["D022 /format"]),
        // As long as that, and not that.
        (#"{"format":"grant-settlement-report/2"}"#, ["D007 ", "D007 ", "D022 /format"]),
    ]) func `a format is looked for at its key, and is a text`(_ text: String, _ listing: [String]) {
        #expect(PlanReader.read(Array(text.utf8)).listing == listing)
    }

    @Test(arguments: [("0/5", "0は \"0/1\" と書く"), ("1/1000000000", "9桁")])
    func `a share that may be nothing is told how nothing is written`(_ share: String, _ says: String) throws {
        let text = Self.right.replacing("\"4/5\"", with: "\"\(share)\"")
        let problems = SettlementFormatTests.read(text).problems
        #expect(problems.map { $0.message.ja.contains(says) } == [true])
    }

    @Test func `what is no JSON is told in words of settlements`() {
        let read = SettlementFormatTests.read("PK\u{3}\u{4}")
        #expect(read.listing == ["D026 "] && read.problems[0].message.ja.contains("精算の JSON でない"))
        #expect(read.problems[0].mend.ja.contains("init --settlement") && read.omitted == 0)
    }
}

import GrantRules
import Testing

@testable import GrantDocuments

@Suite("Reading a plan")
struct PlanReaderTests {
    @Test
    func `problems of every kind are found in one run, by code and then by place`() {
        var text = ValidPlan.text
        for (old, new) in [
            ("\"capacity\": 18", "\"capacity\": \"18\""), ("\"id\": \"office-b\"", "\"id\": \"office-a\""),
            ("8000000", "3e7"), ("2021-10-01", "2021/10/01"),
            ("\"withinMonths\": 60", "\"withinMonths\": 36"),
            ("\"municipality\": \"072010\"", "\"municipality\": \"070009\""),
            ("\"notes\": \"\"", "\"note\": \"\""),
            ("\"operation\": \"private\"", "\"operation\": \"public\""),
        ] { text = text.replacing(old, with: new, maxReplacements: 1) }
        #expect(
            PlanReader.read(Array(text.utf8)).listing == [
                "D006 /note", "D009 /facilities/0/capacity", "D009 /promotion/0/amount",
                "D013 /companySupport/companies/0/appliedOn", "D018 /facilities/1/id",
                "D019 /companySupport/clawback/steps/1/withinMonths",
                "D023 /facilities/1/operatorContribution",
                "D028 /facilities/1/municipality",
            ])
    }

    @Test(arguments: [
        (
            "\"withinMonths\": 36", "\"withinMonths\": \"36\"",
            ["D009 /companySupport/clawback/steps/0/withinMonths"]
        ),
        ("\"id\": \"office-a\"", "\"id\": 3", ["D008 /facilities/0/id"]),
        ("\"facilities\": [\n    {", "\"facilities\": [ 5,\n    {", ["D008 /facilities/0"]),
        (
            "\"costs\": [ { \"item\": \"回線\", \"amount\": 900000 } ]", "\"costs\": null",
            ["D008 /existingFacilities/0/costs"]
        ),
    ])
    func `a piece that cannot be read hides no problem of the others and makes none`(
        _ old: String, _ new: String, _ listing: [String]
    ) {
        #expect(PlanReader.read(ValidPlan.replacing(old, new)).listing == listing)
    }

    @Test(
        arguments: [
            (0, []), (1, ["D021 "]),
        ] as [(Int64, [String])])
    func `amounts that add up past 2^53 − 1 are refused, and up to it they are not`(_ more: Int64, _ listing: [String])
        throws
    {
        // 900 of the largest amount and the rest up to the limit.
        let rest = Yen.largestSum - 900 * Yen.largestStated + more
        let amounts = Array(repeating: Yen.largestStated, count: 900) + [rest]
        let costs = amounts.map { "{\"item\":\"x\",\"amount\":\($0)}" }.joined(separator: ",")
        let text = """
            {"format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard","promotion":[\(costs)]}
            """
        let read = PlanReader.read(Array(text.utf8))
        #expect(read.listing == listing)
        #expect(read.problems.map(\.figures?.found) == listing.map { _ in Yen.largestSum + 1 })
        let alsoWrong = text.replacing("\"standard\"", with: "\"none\"")
        #expect(PlanReader.read(Array(alsoWrong.utf8)).listing == listing + ["D022 /type"])
    }

    @Test(arguments: [Int64(0), 1])
    func `every amount of a plan counts into the sum, whether or not all of it can be read`(_ more: Int64) {
        // All amounts but the one of promotion: earlier rounds, ① and ②, ③, ④ and what is asked for.
        let others: Int64 = 5_250_000 + 39_000_000 + 900_000 + 1_999_999 + 78_750_000
        let rest = Yen.largestSum - 900 * Yen.largestStated - others + more
        let costs = (Array(repeating: Yen.largestStated, count: 900) + [rest]).map {
            "{\"item\":\"x\",\"amount\":\($0)}"
        }
        let plan = ValidPlan.text.replacing(
            "{ \"item\": \"広報\", \"amount\": 8000000 }", with: costs.joined(separator: ","))
        let listing = more == 0 ? [] : ["D021 "]
        #expect(PlanReader.read(Array(plan.utf8)).listing == listing)
        let alsoWrong = plan.replacing("\"notes\": \"\"", with: "\"notes\": 1")
        #expect(PlanReader.read(Array(alsoWrong.utf8)).listing == ["D008 /notes"] + listing)
    }

    @Test(arguments: [
        ("\"type\": \"standard\",", "\"type\": \"standard\"", 11, 3, ","),
        ("\"type\": \"standard\",", "\"type\": 'standard',", 10, 11, "\" で囲む"),
        ("\"type\": \"standard\",", "\"type\": \"standard\", // 標準", 10, 23, "注釈"),
        ("\"capacity\": 18", "\"capacity\": 018", 24, 78, "0で始まって"),
        ("\"notes\": \"\"", "\"notes\": \"\",", 66, 14, "最後の ,"),
        ("\"name\": \"会津若松市\"", "name: \"会津若松市\"", 7, 5, "引用符で囲まれていない"),
        ("\"type\": \"standard\",", "\"type\"： \"standard\",", 10, 9, "全角"),
        ("\"type\": \"standard\",", "\"type\": NaN,", 10, 11, "NaN は"),
    ])
    func `a text that is not JSON has one problem, where it stops`(
        _ old: String, _ new: String, _ line: Int, _ column: Int, _ says: String
    ) throws {
        let bytes = ValidPlan.replacing(old, new)
        let read = PlanReader.read(bytes)
        #expect(read.listing == ["D001 "])
        #expect(read.plan == nil && read.document == nil && read.omitted == 0)
        let problem = try #require(read.problems.first)
        let place = LineTable(bytes).position(of: problem.place.bytes.lowerBound)
        #expect(place.line == line)
        #expect(place.column == column)
        #expect((problem.message.ja + problem.mend.ja).contains(says), "\(problem.message.ja)")
    }

    @Test(arguments: ["\n", "\r\n"])
    func `problems stand where their values are, whatever surrounds them`(_ newline: String) throws {
        let text = [
            "{", "\t\"title\": \"か\u{3099}😀\", \"type\": \"x\",", "\"format\": \"grant-plan/1\",", "\"会\": {",
            "}, \"applicant\": {}", "}",
        ].joined(separator: newline)
        let bytes = Array(text.utf8)
        let table = LineTable(bytes)
        let places = PlanReader.read(bytes).problems.map { problem in
            let (start, end) = (
                table.position(of: problem.place.bytes.lowerBound), table.position(of: problem.place.bytes.upperBound)
            )
            return "\(problem.code.rawValue) \(start.line):\(start.column)-\(end.line):\(end.column)"
        }
        #expect(places == ["D006 4:6-5:2", "D007 5:17-5:19", "D007 5:17-5:19", "D022 2:26-2:29"])
        let key = try #require(PlanReader.read(bytes).problems.first?.place.key)
        #expect(String(decoding: bytes[key], as: UTF8.self) == "\"会\"")
    }

    @Test(
        arguments: [
            ([], "D026", "内容がない"), (Array(" \n".utf8), "D026", "内容がない"),
            ([0x50, 0x4B, 3, 4, 20, 0, 6, 0], "D026", "Excel"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "D026", "旧形式"),
            (Array("%PDF-1.7\n".utf8), "D026", "PDF"), (Array("<!DOCTYPE html>".utf8), "D026", "HTML"),
            ([0x1F, 0x8B, 8, 0], "D026", "gzip"), ([0x89, 0x50, 0x4E, 0x47], "D026", "画像"),
            ([0xFF, 0xFE, 0x7B, 0], "D002", "UTF-16"), ([0xFE, 0xFF, 0, 0x7B], "D002", "UTF-16"),
            ([0x7B, 0, 0x0A, 0], "D002", "UTF-16"), ([0, 0x7B, 0, 0x0A], "D002", "UTF-16"),
            ([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], "D002", "UTF-32"), ([0, 0, 0, 0x7B], "D002", "UTF-32"),
            ([0x7B, 0, 0, 0], "D002", "UTF-32"),
            (
                Array("{\"name\": \"".utf8) + [0x89, 0xEF, 0x92, 0xC3, 0x8E, 0xE1, 0x8F, 0xBC, 0x8E, 0x73]
                    + Array("\"}".utf8), "D002", "Shift_JIS"
            ),
            (
                Array("{\"name\": \"".utf8) + [0xB2, 0xF1, 0xC4, 0xC5] + Array("\"}".utf8), "D002",
                "Shift_JIS"
            ), (Array("{\"name\": \"abc".utf8) + [0xFF, 0x22, 0x7D], "D002", "UTF-8 でないバイト"),
        ] as [([UInt8], String, String)])
    func `files of other kinds are recognised`(_ bytes: [UInt8], _ code: String, _ says: String) throws {
        let read = PlanReader.read(bytes)
        #expect(read.listing == ["\(code) "])
        #expect(read.codes.sorted.map(\.rawValue) == [code])
        let problem = try #require(read.problems.first)
        #expect(problem.message.ja.contains(says), "\(problem.message.ja)")
        #expect(problem.place.bytes.upperBound <= bytes.count)
    }

    @Test
    func `a file of another kind is shown from its beginning, and one that is not UTF-8 where it stops being so`() {
        for (text, bytes, place) in [
            ("", [0x50, 0x4B, 3, 4], 0..<0), ("{\"name\": \"", [0x89, 0xEF, 0x92, 0xC3], 10..<11),
        ] as [(String, [UInt8], Range<Int>)] {
            #expect(PlanReader.read(Array(text.utf8) + bytes).problems.map(\.place.bytes) == [place])
        }
        let error = JSON.SyntaxError(.tooLong, 0..<0)
        let long = Unparsed(bytes: [0x20], range: 0..<1, error: error).problems(of: .plan)
        #expect(long.map(\.figures) == [Finding.Figures(found: 1, limit: 67_108_864)])
    }

    @Test(arguments: [Array("{}".utf8), Array("\n\n\n {}".utf8), Array("{".utf8)])
    func `a byte order mark is shown where the text begins`(_ text: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var scratch = PlanReader.Scratch()
        for before in [[], [0x20]] as [[UInt8]] {
            let bytes = before + mark + text
            let read = PlanReader.read(bytes, in: before.count..<bytes.count, detail: .full, using: &scratch)
            #expect(read.problems.last?.code == .byteOrderMark)
            #expect(read.problems.last?.place.bytes == before.count..<before.count)
            #expect(read.codes.sorted.contains(.byteOrderMark) && read.problems.allSatisfy { $0.figures == nil })
        }
    }

    @Test
    func `a file of which nothing could be read has one problem, at its beginning`() {
        let read = ReadPlan(refused: .unreadableWorkbook, Saying("x", "x"))
        #expect(read.problems.map(\.place.bytes) == [0..<0] && read.omitted == 0)
        #expect(read.codes.sorted == [.unreadableWorkbook])
    }

    @Test
    func `a byte order mark is a note and no obstacle`() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(ValidPlan.text.utf8)
        let read = PlanReader.read(bytes)
        #expect(read.plan != nil)
        #expect(read.listing == ["D027 "])
        for detail in [PlanReader.Detail.full, .figures] {
            #expect(PlanReader.read(bytes, detail: detail).codes.sorted == [.byteOrderMark])
        }
        #expect(read.problems.map(\.severity) == [.info])
        #expect(
            PlanReader.read([0xEF, 0xBB, 0xBF] + Array("{\"format\":1,}".utf8)).listing == ["D001 ", "D027 "])
        #expect(
            PlanReader.read([0xEF, 0xBB, 0xBF] + Array("{}".utf8)).listing == [
                "D007 ", "D007 ", "D007 ", "D027 ",
            ])
        #expect(PlanReader.read([0xEF, 0xBB, 0xBF]).listing == ["D026 ", "D027 "])
        // Among the others by its code.
        #expect(
            PlanReader.read([0xEF, 0xBB, 0xBF] + ValidPlan.replacing("\"131016\"", "\"130001\"")).listing == [
                "D027 ", "D028 /companySupport/companies/0/headquarters",
            ])
    }

    @Test
    func `what can be read of an unreadable plan is kept for the report`() throws {
        let read = PlanReader.read(ValidPlan.replacing("8000000", "3e7"))
        #expect(read.glimpse.title == "会津若松市 地方創生テレワーク推進実施計画")
        #expect(read.glimpse.type == .standard)
        #expect(read.glimpse.applicantCode?.text == "072028")
        #expect(read.glimpse.applicantName == "会津若松市")
        let other = PlanReader.read(Array("[1]".utf8))
        #expect(other.listing == ["D008 "])
        #expect(other.glimpse.title == nil)
    }

    @Test
    func `one plan after another in one storage reads as each does alone`() {
        var lines: [UInt8] = []
        var ranges: [Range<Int>] = []
        let texts = [
            ValidPlan.text, "{}", ValidPlan.text, "[", "", "{\"type\": \"standard\"}", ValidPlan.text,
        ]
        for text in texts {
            ranges.append(lines.count..<lines.count + text.utf8.count)
            lines += Array(text.utf8) + [0x0A]
        }
        var scratch = PlanReader.Scratch()
        for (text, range) in zip(texts, ranges) {
            let alone = PlanReader.read(Array(text.utf8))
            let figures = PlanReader.read(lines, in: range, detail: .figures, using: &scratch)
            #expect(figures.codes == alone.codes)
            #expect((figures.plan == nil) == (alone.plan == nil))
            #expect(figures.problems.isEmpty && figures.document == nil)
            let full = PlanReader.read(lines, in: range, detail: .full, using: &scratch)
            #expect(full.listing == alone.listing)
            let places = zip(full.problems, alone.problems)
                .map { $0.place.bytes.lowerBound - $1.place.bytes.lowerBound }
            #expect(places.allSatisfy { $0 == range.lowerBound })
        }
    }

    @Test
    func `figures leave out what no rule looks at and keep what one does`() throws {
        let plan = try #require(PlanReader.read(ValidPlan.replacing("備品", "x"), detail: .figures).plan)
        #expect(plan.draft.title == nil && plan.draft.notes == nil)
        #expect(plan.draft.applicant.name == "会津若松市")
        #expect(plan.draft.companies.map(\.name) == ["株式会社みほん", "Example Ltd"])
        #expect(plan.draft.facilities.map(\.id) == ["office-a", "office-b"])
        #expect(plan.draft.facilities[0].costs.map(\.amount.amount) == [21_000_000, 3_000_000])
        #expect(plan.draft.facilities[0].costs.map { $0.excluded != nil } == [false, true])
        #expect(plan.draft.facilities[0].disadvantagedArea != nil)
        #expect(plan.draft.facilities.map(\.name) == ["-", "-"])
        #expect(plan.draft.facilities.flatMap(\.costs).map(\.item) == ["-", "-", "-"])
    }
}

@Suite("The catalogue of D codes")
struct DocumentRuleTests {
    @Test
    func `stands in the order of its codes, without gaps, in both languages`() {
        #expect(Rule.ofDocuments.map(\.code) == (1...Rule.ofDocuments.count).map { Code(.d, UInt16($0)) })
        for rule in Rule.ofDocuments {
            for text in [rule.title, rule.reason, rule.remedy] {
                #expect(!text.ja.isEmpty && !text.en.isEmpty)
                #expect(!text.en.unicodeScalars.contains { $0.value > 0x3000 } || text.en.contains("法人番号"))
            }
            #expect(rule.remedy.ja.hasSuffix("。") && !rule.remedy.en.hasSuffix("."))
        }
    }
}

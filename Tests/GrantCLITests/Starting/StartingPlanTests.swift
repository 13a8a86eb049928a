import Foundation
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

/// What to write into each blank of a starting plan, by its key.
private func filling(_ key: String, in place: String) -> JSONValue {
    switch key {
    case "code": .string("072028")
    case "name": .string("会津若松市")
    case "type": .string("standard")
    case "basis": .string("照会への回答")
    case "capacity": .number(18)
    case "municipality": .string(place)
    case "headquarters": .string("271004")
    case "countedFrom": .string("applied")
    case "withinMonths": .number(36)
    case "share": .string("1/2")
    case "amount", "eligibleCost": .number(500_000)
    default: .string("みほん")
    }
}

@Suite struct StartingPlanTests {
    /// Every choice of programmes but none, which means all.
    private static let choices: [[Programme]] = (1..<32).map { bits in
        Schedule.r2Hosei3.programmes.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element)
    }

    private static let applicants = ["", "072028", "070009", "130001", "133086", "141003", "112071", "231002"]

    private func start(_ applicant: String, _ type: String, _ programmes: [Programme]) throws -> [UInt8] {
        let world = FakeWorld()
        var arguments = ["init"]
        if !applicant.isEmpty { arguments += ["--applicant", applicant] }
        if !type.isEmpty { arguments += ["--type", type] }
        arguments += programmes.flatMap { ["--programme", $0.id.text] }
        try #require(world.run(arguments) == .fine)
        #expect(world.err.isEmpty)
        return world.output
    }

    @Test(arguments: applicants)
    func `check points at each blank and at nothing else`(_ applicant: String) throws {
        for programmes in StartingPlanTests.choices {
            let bytes = try start(applicant, "", programmes)
            let read = PlanReader.read(bytes)
            let pointers = read.problems.map(\.place.pointer).sorted()
            #expect(pointers == blanks(try JSONValue(bytes)).sorted(), "\(programmes)")
            #expect(read.plan == nil, "\(programmes)")
        }
    }

    @Test(arguments: applicants) func `a plan whose blanks are filled conforms`(_ applicant: String) throws {
        let place = applicant.hasPrefix("13") ? "133086" : "072028"
        for programmes in StartingPlanTests.choices {
            let blank = try JSONValue(try start(applicant, "high-standard", programmes))
            let report = Report(of: filled(blank, "", place).bytes, file: "plan.json", options: .test)
            #expect(report.verdict == .conforms, "\(programmes): \(report.findings.map { $0.code.rawValue })")
            let ids = report.assessment?.items.map(\.programme) ?? []
            #expect(Set(ids) == Set(programmes))
        }
    }

    /// ①, soft costs and ④ stand together without a question; ③ beside ① would be a reading in dispute.
    @Test func `without a choice it has nothing that is in dispute`() throws {
        let usual = Schedule.r2Hosei3.programmes.filter { ["public", "promotion", "company"].contains($0.id.text) }
        let plan = try start("072028", "standard", [])
        #expect(try plan == start("072028", "standard", usual))
        #expect(try JSONValue(plan)["readings"] == nil)
    }

    private func plan(_ arguments: String...) throws -> JSONValue {
        let world = FakeWorld()
        try #require(world.run(["init"] + arguments) == .fine)
        return try JSONValue(world.output)
    }

    @Test func `it has as many facilities as are asked for, and what earlier rounds and the form need`() throws {
        let plan = try plan("--applicant", "神山町", "--facilities", "3", "--previous", "--requested")
        #expect(plan["applicant"]?["code"] == .string("363421"))
        let ids = plan["facilities"]?.elements?.map { $0["id"] }
        #expect(ids == [.string("office-1"), .string("office-2"), .string("office-3")])
        #expect(plan["previous"]?["facilities"]?.elements?.first?["id"] == .string("earlier-1"))
        #expect(plan["previous"]?["softCost"] == .null)
        #expect(plan["previous"]?["companies"]?.elements?.count == 1)
        #expect(plan["requested"]?["eligibleCost"] == .null)
        #expect(plan["requested"]?["nationalShare"] == .null)
    }

    @Test(arguments: Language.allCases) func `the example conforms without a finding and explains itself`(
        _ language: Language
    ) throws {
        let world = FakeWorld()
        try #require(world.run("init", "--example", "--lang", language.rawValue) == .fine)
        let report = Report(of: world.output, file: "plan.json", options: .test)
        #expect(report.verdict == .conforms)
        #expect(report.findings.isEmpty, "\(report.findings.map { $0.code.rawValue })")
        #expect(try JSONValue(world.output)["notes"] != nil)
    }

    @Test(arguments: [
        ("072028", "会津若松市"), ("130001", "東京都"), ("132063", "府中市"), ("134023", "青ヶ島村"), ("141011", ""),
    ]) func `the name comes from the table`(_ code: String, _ name: String) throws {
        let applicant = try JSONValue(try start(code, "", []))["applicant"]
        #expect(applicant?["code"] == .string(code))
        #expect(applicant?["name"] == .string(name))
    }

    private func blanks(_ value: JSONValue, _ pointer: String = "") -> [String] {
        switch value {
        case .null, .string(""): [pointer]
        case .object(let members): members.flatMap { blanks($0.value, pointer + "/" + $0.key) }
        case .array(let elements): elements.enumerated().flatMap { blanks($0.element, pointer + "/\($0.offset)") }
        case .bool, .number, .string: []
        }
    }

    private func filled(_ value: JSONValue, _ key: String, _ place: String) -> JSONValue {
        switch value {
        case .null, .string(""): filling(key, in: place)
        case .object(let members):
            .object(members.map { .init(key: $0.key, value: filled($0.value, $0.key, place)) })
        case .array(let elements): .array(elements.map { filled($0, key, place) })
        case .bool, .number, .string: value
        }
    }
}

extension ReportOptions {
    static let test = ReportOptions(tool: Report.Tool(name: "test", version: "0"))
}

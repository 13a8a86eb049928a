import Foundation
import GrantTesting
import Testing

@testable import GrantRules

/// What the compiler cannot see: that no rule is left out and that every figure comes from the schedule.
@Suite struct RuleFilesTests {
    struct File: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String

        var testDescription: String { name }
        /// `E101` of `E101-ApplicantNotEligible.swift`.
        var code: String { String(name.prefix(4)) }
    }

    static let folder = "Sources/GrantRules/Rules"

    static let files: [File] = {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: folder).path)) ?? []
        return names.sorted().filter { $0.contains("-") }.map { name in
            File(name: name, text: (try? Repository.text("\(folder)/\(name)")) ?? "")
        }
    }()

    @Test func `every file of a rule is in a list of rules, and every rule has its file`() {
        #expect(RuleFilesTests.files.map(\.code) == Rule.all.map(\.code.rawValue))
    }

    @Test(arguments: [
        (Rule.ofPlans, Rule.Scope.plan), (Rule.ofSeveralPlans, .together), (Rule.ofSettlements, .settlement),
    ]) func `a list has every rule that looks at what it is about`(_ list: [Rule], _ scope: Rule.Scope) {
        #expect(list.map(\.code) == Rule.all.filter { $0.judges(scope) }.map(\.code))
    }

    @Test func `a code has a place of its own in a set of codes`() {
        for rule in Rule.all { #expect(Rule.all.first(with: rule.code)?.code == rule.code) }
        let codes = Rule.all.filter { $0.judges(.plan) }.map(\.code)
        for code in codes { #expect(CodeSet([code]).sorted == [code]) }
        #expect(CodeSet(codes).sorted == codes)
    }

    @Test(arguments: ["D001", "T001", "Z201", "F200", "F215", "F299", "R914", "R915", "A999", "E000"])
    func `a code that no rule can have is in no set`(_ text: String) throws {
        let code = try #require(Code(rawValue: text))
        var set = CodeSet(Rule.all.map(\.code))
        #expect(!set.contains(code))
        set.insert(code)
        #expect(set.contains(code) == (text == "R914"))
        #expect(Rule.all.first(with: code)?.judges(.plan) != true)
    }

    @Test(arguments: files) func `a rule stands in the file of its code and raises no other`(_ file: File) throws {
        let rule = try #require(Rule.all.first { $0.code.rawValue == file.code })
        let own = try #require(file.text.firstMatch(of: /static let (\w+) = Rule\(\s*code: \.(\w+), severity/))
        #expect(own.1 == own.2)
        let declared = file.text.matches(of: /static let (\w+) = Code\(\.([a-z]), ([0-9]+)\)/)
        #expect(declared.map { String($0.1) } == [String(own.1)])
        #expect(declared.map { $0.2.uppercased() + String("00" + $0.3).suffix(3) } == [file.code])
        let raised = file.text.matches(of: /(?:breaches\.add\(|refuse\(by: |Breach\()\s*\.(\w+)/).map { String($0.1) }
        let speaksOfPools = Schedule.r2Hosei3.pools.contains { $0.code == rule.code }
        #expect(Set(raised) == (speaksOfPools ? [] : [String(own.1)]))
        let looks = if case .plan(nil, nil, _)? = rule.looks.first { false } else { true }
        #expect(looks != speaksOfPools)
    }

    /// Only 0 and 1 are free: nothing, and the next one.
    @Test(arguments: files) func `no figure stands in the body of a rule`(_ file: File) throws {
        // What a pool is asked for, its edition says.
        guard let start = file.text.firstRange(of: #/\n        (limit|check|together|settlement): /#) else { return }
        let end = try #require(file.text.firstRange(of: "\n        message:"))
        let body = file.text[start.lowerBound..<end.lowerBound].replacing(#/"[^"\n]*"|//.*/#, with: "")
        let figures = body.matches(of: /\b[0-9][0-9_]*\b/).map { String($0.output) }
        #expect(figures.filter { $0 != "0" && $0 != "1" } == [])
    }

    /// Articles of the law are no figures of a schedule.
    @Test(arguments: Rule.all.filter { $0.judges(.plan) || $0.judges(.together) }.map(\.code))
    func `what a rule says of every plan holds no figure of one schedule`(
        _ code: Code
    ) throws {
        let rule = try #require(Rule.all.first(with: code))
        for text in [rule.title, rule.reason, rule.remedy] {
            for language in Language.allCases {
                #expect(text[language].firstMatch(of: /[0-9]{2,}|[2-9](か所|円|人|社)/) == nil, "\(text[language])")
            }
        }
    }

    @Test(arguments: Rule.all.map(\.code))
    func `a rule cites a fact, a reading or the law, or owns to be this project's`(
        _ code: Code
    ) throws {
        let rule = try #require(Rule.all.first(with: code))
        #expect(!Schedule.r2Hosei3.sources(of: rule).isEmpty)
        for citation in rule.citations(under: .r2Hosei3) {
            #expect(!citation.source.isEmpty && !citation.text.ja.isEmpty && !citation.text.en.isEmpty)
        }
    }
}

import Foundation
import GrantTesting

@testable import GrantRules

/// A fact of the schedule, a statute or a reading, with everything that shows how the program keeps to it.
struct Clause {
    /// `F06`, `tier-mixing`
    let id: String
    let says: Text
    let rules: [Rule]
    /// Figures of the schedule that were read from it.
    let figures: Int
    /// Plans of `Fixtures/violations` of its rules.
    let fixtures: [String]
    /// Cases of `Fixtures/worked/by-hand` that name it, by number.
    let handCases: [Int]
    /// Plans of `Fixtures/worked/worked-plans.ndjson` that give a code of its rules.
    let workedPlans: Int
    /// Tests that name it.
    let tests: [TestSource]

    var examples: Int { rules.reduce(0) { $0 + $1.examples().count } }

    /// Whether something would turn red if the program forgot it: a rule with examples and plans, or a test of its own.
    var isTested: Bool { !tests.isEmpty || examples > 0 && !fixtures.isEmpty }

    init(_ id: String, _ says: Text, in code: String, sources: (Source) -> Bool, figures: Int = 0) {
        self.id = id
        self.says = says
        self.figures = figures
        rules = Rule.all.filter { Schedule.latest.sources(of: $0).contains(where: sources) }
        let codes = rules.map(\.code.rawValue)
        fixtures = codes.flatMap { Evidence.violations[$0] ?? [] }
        handCases = Evidence.handCases.filter { $0.text.contains(id) }.map(\.number)
        workedPlans = Evidence.worked.count { plan in codes.contains { plan.contains("[\"\($0)\"") } }
        tests = TestSource.all.filter { $0.names(id.contains("-") ? [code, id] : [code]) }
    }
}

extension Clause {
    static let facts = Schedule.r2Hosei3.facts.map { fact in
        Clause(
            fact.id.text, fact.statement, in: fact.id.text, sources: { $0 == .fact(fact.id) },
            figures: Schedule.r2Hosei3.cited.count { $0 == fact.id })
    }

    static let readings = (Schedule.r2Hosei3.openQuestions + OpenQuestion.nationalGrants).map { question in
        let reading = question.reading
        let name = reading.id.split(separator: "-").enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined()
        return Clause(reading.id, question.title, in: "." + name, sources: { $0 == .reading(reading) })
    }

    static let statutes = Schedule.r2Hosei3.statutes.map { statute in
        Clause(
            statute.id.text, statute.statement, in: statute.id.text, sources: { $0 == .statute(statute.id) })
    }

    static let all = facts + statutes + readings
}

extension Schedule {
    /// The fact of every figure.
    fileprivate var cited: [Fact.ID] {
        [
            appropriation.fact, standardRate.fact, highStandardRate.fact, tokyoArea.fact, facilityCount.fact,
        ] + pools.compactMap { $0.limit?.fact } + sizes.flatMap { [$0.cap.fact, $0.count.fact] }
    }
}

/// What lies in `Fixtures`.
private enum Evidence {
    /// File names by code.
    static let violations: [String: [String]] = {
        let folder = "Fixtures/violations/"
        let plans = Repository.plans(under: "Fixtures/violations").map { String($0.dropFirst(folder.count)) }
        return Dictionary(grouping: plans) { String($0.prefix { $0 != "/" }) }
    }()

    /// A case names facts in its words, and readings in its words or its plan.
    static let handCases: [(number: Int, text: String)] = {
        Repository.files(under: "Fixtures/worked/by-hand", ending: ".md").flatMap { file in
            let text = (try? Repository.text(file)) ?? ""
            return text.components(separatedBy: "\n## ").dropFirst().compactMap { section in
                Int(section.prefix { $0 != "." }).map { ($0, section) }
            }
        }
    }()

    /// The lines of the worked plans, with spaces left out.
    static let worked: [String] = {
        let text = try? Repository.text("Fixtures/worked/worked-plans.ndjson")
        return (text ?? "").split(separator: "\n").map { $0.filter { $0 != " " } }
    }()
}

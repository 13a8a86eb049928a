@testable import GrantRules

/// `docs/clauses.md`: fact by fact, statute by statute and reading by reading, what keeps the program to it.
enum ClausePage {
    static var text: String {
        var lines = [
            "# Clause by clause", "",
            "What the slides say (F01 to F16), what the law says (L01 to L14) and what can be read in more than one way, "
                + "and for each what would turn red if the "
                + "program forgot it. A statute marked as a settlement's bears on what follows the award, which no plan "
                + "asks. Made by a test from the rules, the fixtures and the tests themselves: "
                + "`RECORD=1 swift test --filter ClauseCoverageTests` writes it. A clause that nothing tests fails CI.",
            "",
            "- Examples are run by `an example gives exactly its codes`, the plans of `Fixtures/violations` by `a plan gives "
                + "exactly the codes in its name`.",
            "- Cases worked by hand (`Fixtures/worked/by-hand`) by `a case worked by hand gives the figures worked out`, "
                + "worked plans by `a worked plan gives the answer worked out`.",
            "- Over all of it `every figure and code is the one of the slow version` compares the engine with a second one "
                + "written from the specification, over 100,000 plans.", "",
            "| clause | figures | rules | examples | plans | by hand | worked plans | tests that name it |",
            "|---|---:|---|---:|---:|---:|---:|---:|",
        ]
        lines += Clause.all.map { row($0) }
        for clause in Clause.all { lines += ["", "## \(clause.id)", ""] + details(clause) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ clause: Clause) -> String {
        let cells = [
            "[\(clause.id)](#\(clause.id.lowercased()))", "\(clause.figures)", links(clause), "\(clause.examples)",
            "\(clause.fixtures.count)", "\(clause.handCases.count)", "\(clause.workedPlans)", "\(clause.tests.count)",
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func links(_ clause: Clause) -> String {
        clause.rules.map { "[\($0.code.rawValue)](rules/\($0.code.rawValue).md)" }.joined(separator: " ")
    }

    private static func details(_ clause: Clause) -> [String] {
        var lines = [
            "\(clause.says.ja)  ", clause.says.en, "",
            "- [どこで見たか (where it was seen)](sources.md#\(row(ofSource: clause)))",
        ]
        for rule in clause.rules {
            lines.append(
                "- Rule [\(rule.code.rawValue)](rules/\(rule.code.rawValue).md), \(rule.title.ja) (\(rule.title.en)), "
                    + "\(rule.examples().count) examples")
        }
        if !clause.fixtures.isEmpty {
            lines.append("- Plans: " + clause.fixtures.map { "`\($0)`" }.joined(separator: ", "))
        }
        if !clause.handCases.isEmpty { lines.append("- Worked by hand: " + spans(clause.handCases)) }
        lines += clause.tests.map { "- Test “\($0.name)” (`\($0.file)`)" }
        return lines
    }

    /// The anchor in `docs/sources.md`.
    private static func row(ofSource clause: Clause) -> String {
        Clause.readings.contains { $0.id == clause.id } ? "reading:" + clause.id : clause.id
    }

    /// `1–11, 14`
    private static func spans(_ numbers: [Int]) -> String {
        var spans: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = spans.last, last.upperBound == number - 1 {
                spans[spans.count - 1] = last.lowerBound...number
            } else {
                spans.append(number...number)
            }
        }
        return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}

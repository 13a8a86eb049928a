@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

extension Target {
    /// Two plans through `compare`, `check --together` and what a planner asks of the first of them.
    static let compare = Target(name: "compare") { bytes in
        let pair = Pair(bytes)
        let (before, after) = (pair.first, pair.second ?? pair.first)
        let files = ["a.json": before, "b.json": after]
        let old = Report(of: before, file: "a.json", options: .fuzz)
        let new = Report(of: after, file: "b.json", options: .fuzz)
        if let there = ComparisonReport(old, new), let back = ComparisonReport(new, old) {
            let isSame = there.comparison.isSame
            demand(isSame == back.comparison.isSame, "a comparison depends on its direction")
            demand(isSame || before != after, "a plan differs from itself")
            if isSame { demand(old.codesFound == new.codesFound, "plans of other codes are the same") }
        }
        for language in ["ja", "en"] {
            for format in PlannerFormat.allCases.map(\.rawValue) {
                let world = FuzzWorld(files)
                world.run("compare", "--lang", language, "--format", format, "a.json", "b.json")
                if format == "json", !world.output.isEmpty { Promises.isJSON(world.output, "a comparison") }
            }
            FuzzWorld(files).run("check", "--together", "--lang", language, "a.json", "b.json")
            FuzzWorld(files).run("advise", "--lang", language, "a.json")
            FuzzWorld(files).run("clawback", "--lang", language, "--as-of", "2024-02-29", "a.json")
        }
        mends(old)
    }

    /// Advice that is written into the plan makes a plan that gives what was promised.
    private static func mends(_ report: Report) {
        guard let advice = AdviceReport(report) else { return }
        for number in advice.advice.suggestions.indices.prefix(3) {
            do {
                let plan = PlanReader.read(try advice.applying(number + 1)).plan
                demand(plan != nil, "a mended plan cannot be read")
            } catch {
                demand(error == .needsFacts || error == .doesNotHold, "advice that is there is not found")
            }
        }
    }
}

extension Report {
    var codesFound: Set<String> { Set(findings.map(\.code.rawValue)) }
}

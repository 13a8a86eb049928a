import GrantTesting
@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

extension Target {
    /// Two plans through `compare`, `check --together` and what a planner asks of the first of them.
    static let compare = Target(name: "compare") { bytes in
        let pair = Pair(bytes)
        let (before, after) = (pair.first, pair.second ?? pair.first)
        let old = Report(of: before, file: "a.json", options: .fuzz)
        let new = Report(of: after, file: "b.json", options: .fuzz)
        if let there = ComparisonReport(old, new), let back = ComparisonReport(new, old) {
            mirrored(there.comparison, back.comparison)
            adds(there.comparison)
            demand(there.comparison.isSame || before != after, "a plan differs from itself")
            if there.comparison.isSame { demand(old.codesFound == new.codesFound, "plans of other codes are the same") }
        }
        var lot = Lot(bytes)
        for language in lot.some(of: ["ja", "en"]) {
            for format in PlannerFormat.allCases.map(\.rawValue) {
                let world = FuzzWorld(["a.json": before, "b.json": after])
                let status = world.run("compare", "--lang", language, "--format", format, "a.json", "b.json")
                demand(
                    (status == .notAnswered) == (old.assessment == nil || new.assessment == nil),
                    "compare ends with \(status)")
                guard status != .notAnswered else { continue }
                directed(world.output, format, language, old, new)
            }
            for format in lot.some(of: ["text", "markdown"]) {
                let commands = [["check", "--together"], ["advise"], ["clawback", "--as-of", "2024-02-29"]]
                for words in lot.some(of: commands) {
                    let plans = words[0] == "check" ? ["a.json", "b.json"] : ["a.json"]
                    let world = FuzzWorld(["a.json": before, "b.json": after])
                    world.run(words + ["--lang", language, "--format", format] + plans)
                    if format == "markdown" { Promises.isMarkdown(world.output, words[0]) }
                }
            }
        }
        let calendar = FuzzWorld(["a.json": before])
        if calendar.run("clawback", "--format", "ics", "a.json") != .notAnswered {
            Promises.isCalendar(calendar.output, "a calendar")
        }
        mends(old)
    }

    /// The other way round everything that was gained is lost, and each line has its sides exchanged.
    private static func mirrored(_ there: PlanComparison, _ back: PlanComparison) {
        demand(there.isSame == back.isSame, "a comparison depends on its direction")
        demand(words(there.gained) == words(back.lost), "what is gained one way is not lost the other")
        demand(words(there.lost) == words(back.gained), "what is lost one way is not gained the other")
        let exchanged = sides(back) { ($0.after, $0.before) }
        demand(sides(there) { ($0.before, $0.after) } == exchanged, "lines are matched otherwise")
        let conditions = there.conditions.map { [$0.id, $0.before, $0.after] }
        demand(conditions == back.conditions.map { [$0.id, $0.after, $0.before] }, "conditions are not exchanged")
    }

    /// What the earlier plan had, without what is lost and with what is gained, is what the later plan has.
    private static func adds(_ comparison: PlanComparison) {
        let (old, new) = (comparison.before.plan.draft, comparison.after.plan.draft)
        demand(
            words(comparison.before.findings + comparison.gained)
                == words(comparison.after.findings + comparison.lost), "findings are gained or lost the wrong way")
        let items = comparison.lines.compactMap { $0.before }.sorted()
        demand(items == Array(comparison.before.items.indices), "a line of the earlier plan is left out")
        for condition in comparison.conditions {
            let sides: (String, String)? =
                switch condition.id {
                case "type": (old.type.rawValue + " ", new.type.rawValue + " ")
                case "applicant": ("\(old.applicant.code.text) ", "\(new.applicant.code.text) ")
                case "requested.nationalShare":
                    (
                        old.requested.nationalShare.map { grouped($0.amount) } ?? "",
                        new.requested.nationalShare.map { grouped($0.amount) } ?? ""
                    )
                default: nil
                }
            guard let sides else { continue }
            demand(condition.before.utf8.starts(with: sides.0.utf8), "a condition before is another")
            demand(condition.after.utf8.starts(with: sides.1.utf8), "a condition after is another")
        }
    }

    private static func words(_ findings: [Finding]) -> [String] { findings.map { $0.code.rawValue }.sorted() }

    private static func sides(
        _ comparison: PlanComparison, _ sides: (PlanComparison.Line) -> (Int?, Int?)
    ) -> [String] {
        comparison.lines.map { line in
            let (one, other) = sides(line)
            return "\(one ?? -1) \(other ?? -1) \(line.match)"
        }.sorted()
    }

    /// The first plan is the earlier one in every format, and a difference is what the later one has more.
    private static func directed(
        _ output: [UInt8], _ format: String, _ language: String, _ old: Report, _ new: Report
    ) {
        guard let was = old.assessment?.totals.nationalShare.amount,
            let now = new.assessment?.totals.nationalShare.amount
        else { return }
        switch format {
        case "json":
            let document = Promises.isJSON(output, "a comparison")
            for (side, report, share) in [("before", old, was), ("after", new, now)] {
                demand(document?[side]?["file"]?.string == report.file, "\(side) is another file")
                demand(document?[side]?["sha256"]?.string == report.sha256, "\(side) has another sum")
                let found = document?[side]?["totals"]?["nationalShare"]?.number
                demand(found == Int(share), "\(side) has another share")
            }
            let more = document?["difference"]?["nationalShare"]?.number
            demand(more == Int(now - was), "the difference has another sign")
            for line in document?["lines"]?.parts ?? [] {
                let (one, other) = (line["before"], line["after"])
                let change = (other?["eligible"]?.number ?? 0) - (one?["eligible"]?.number ?? 0)
                demand(line["difference"]?["eligible"]?.number == change, "the difference of a line has another sign")
                demand((line["state"]?.string == "added") == (one == nil), "a line is added that was there")
                demand((line["state"]?.string == "removed") == (other == nil), "a line is removed that is there")
            }
        case "markdown":
            Promises.isMarkdown(output, "a comparison")
            fallthrough
        default:
            guard was != now else { return }
            let unit = language == "ja" ? "円" : " yen"
            // A line of a terminal may break after the arrow.
            let shown = output.filter { ![0x20, 0x0A].contains($0) }
            let change = "\(grouped(was))\(unit)→\(grouped(now))\(unit)".utf8.filter { $0 != 0x20 }
            demand(
                Promises.holds(shown, String(decoding: change, as: UTF8.self)),
                "a comparison does not show the share before and after")
        }
    }

    /// 39,750,000
    private static func grouped(_ number: Int64) -> String {
        var digits = String(number)
        var place = digits.utf8.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }

    /// Advice that is written into the plan makes a plan that gives what was promised.
    private static func mends(_ report: Report) {
        guard let advice = AdviceReport(report) else { return }
        for (place, suggestion) in advice.advice.suggestions.enumerated().prefix(3) {
            do {
                let mended = Report(of: try advice.applying(place + 1), file: "a.json", options: .fuzz)
                demand(mended.assessment != nil, "a mended plan cannot be read")
                let totals = mended.assessment?.totals
                demand(totals?.nationalShare == suggestion.after.nationalShare, "a mended plan has another share")
                demand(totals?.eligible == suggestion.after.eligible, "a mended plan has another eligible cost")
                demand(mended.assessment?.verdict == suggestion.after.verdict, "a mended plan has another verdict")
            } catch {
                demand(error == .needsFacts || error == .doesNotHold, "advice that is there is not found")
            }
        }
    }
}

extension Report {
    var codesFound: Set<String> { Set(findings.map(\.code.rawValue)) }
}

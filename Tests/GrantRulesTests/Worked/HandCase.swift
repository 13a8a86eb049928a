import Foundation
import GrantTesting
import Testing

@testable import GrantRules

/// One case of `Fixtures/worked/by-hand`: the plan as JSON, and the answer in the lines that a planner reads.
struct HandCase: CustomTestStringConvertible, @unchecked Sendable {
    let title: String
    let plan: [String: Any]
    /// The rows of the table, the one of the totals last.
    let rows: [[String]]
    /// 判定, 国費の幅, 指摘 and 返還, each as often as it stands there.
    let bullets: [String: [String]]

    var testDescription: String { title }

    struct Malformed: Error { let what: String }

    static let all: [HandCase] = {
        do {
            return try Repository.files(under: "Fixtures/worked/by-hand", ending: ".md").flatMap { file in
                try Repository.text(file).components(separatedBy: "\n## ").dropFirst().map(HandCase.init(section:))
            }
        } catch {
            fatalError("\(error)")
        }
    }()

    init(section: String) throws {
        var lines = section.components(separatedBy: "\n")[...]
        title = lines.removeFirst()
        guard let open = lines.firstIndex(of: "```json"), let close = lines.lastIndex(of: "```"),
            let object = try JSONSerialization.jsonObject(
                with: Data(lines[(open + 1)..<close].joined(separator: "\n").utf8)) as? [String: Any]
        else { throw Malformed(what: "no plan in \(title)") }
        plan = object
        rows = lines[close...].filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        var bullets: [String: [String]] = [:]
        for line in lines[close...] where line.hasPrefix("- ") {
            let parts = line.dropFirst(2).components(separatedBy: ": ")
            guard parts.count == 2 else { throw Malformed(what: "\(line) in \(title)") }
            bullets[parts[0], default: []].append(parts[1])
        }
        self.bullets = bullets
        guard rows.count >= 1, rows.allSatisfy({ $0.count == 10 }), bullets["判定"]?.count == 1 else {
            throw Malformed(what: "no whole answer in \(title)")
        }
    }
}

extension Assessment {
    /// The table of a case worked by hand.
    var handRows: [[String]] {
        let lines = items.map { item in
            [
                item.id, item.declared.grouped, item.excluded.grouped, item.cap.grouped, item.eligible.yen.grouped,
                item.nationalShare.yen.grouped, item.localShare.grouped, item.binding.id, item.headroom.grouped,
                item.refusedBy.sorted.map(\.rawValue).joined(separator: " "),
            ]
        }
        let sum = [
            "計", totals.declared.grouped, totals.excluded.grouped, "", totals.eligible.grouped,
            totals.nationalShare.grouped, totals.localShare.grouped, "", "", "",
        ]
        return lines + [sum]
    }

    /// The lines below it; no finding is なし.
    var handBullets: [String: [String]] {
        let said = findings.map { "\($0.code.rawValue) \($0.place.pointer)".trimmingCharacters(in: .whitespaces) }
        var bullets = [
            "判定": [verdict.rawValue], "国費の幅": ["\(range.min.grouped) – \(range.max.grouped)"],
            "指摘": [said.isEmpty ? "なし" : said.sorted().joined(separator: "; ")],
        ]
        for due in repayments {
            let company = plan.draft.companies[due.company].id
            bullets["返還", default: []].append(
                "\(company) \(due.step.share.text) \(due.total.grouped) 国費 \(due.national.grouped) "
                    + "地方 \(due.local.grouped)")
        }
        return bullets
    }
}

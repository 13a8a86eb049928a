import Foundation
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

/// One plan whose every text tries to act, through every format; and the same plan with harmless texts beside it.
@Suite struct HostileTextTests {
    static let file = "plans/\"><script>x</script>%0A::error::,:\n@here\u{202E}=1.json"

    static func hostile() throws -> Report {
        Report(of: try Corpus.hostile.bytes(), file: file, options: .test)
    }

    /// Every string that is a name, a reason or a source becomes a plain word.
    static func harmless() throws -> Report {
        let bytes = disarmed(try JSONValue(try Corpus.hostile.bytes()), key: "").bytes
        return Report(of: bytes, file: "plans/plan.json", options: .test)
    }

    private static func disarmed(_ value: JSONValue, key: String) -> JSONValue {
        switch value {
        case .object(let members):
            .object(members.map { .init(key: $0.key, value: disarmed($0.value, key: $0.key)) })
        case .array(let list): .array(list.map { disarmed($0, key: key) })
        case .string where ["title", "name", "basis", "item", "excluded", "source"].contains(key): .string("word")
        case .string(let text) where key == "facility" && text.hasPrefix("nowhere"): .string("nowhere")
        case .null, .bool, .number, .string: value
        }
    }

    static func text(_ id: String, _ report: Report, _ language: Language = .ja) throws -> String {
        let bytes = try #require(ReportFormat.named(id)).render([report], in: language)
        return try #require(String(strict: bytes))
    }

    @Test func `the plan is read and gives findings of every severity`() throws {
        let report = try HostileTextTests.hostile()
        #expect(report.verdict == .violations)
        #expect(report.counts.errors > 2 && report.counts.warnings > 2)
    }

    @Test(arguments: ReportFormat.texts.map(\.id), Language.allCases)
    func `no scalar of a name acts`(_ id: String, _ language: Language) throws {
        var scalars = try HostileTextTests.text(id, HostileTextTests.hostile(), language).unicodeScalars[...]
        if id == "csv" { #expect(scalars.popFirst() == "\u{FEFF}") }
        // A terminal and JSON may show what is never a character; XML has no way to write it.
        let maySay = ["text", "json", "ndjson"].contains(id)
        let acting = scalars.filter {
            ($0.acts || $0.isNoncharacter && !maySay) && $0 != "\n" && (id != "csv" || $0 != "\r")
        }
        #expect(acting.isEmpty)
    }

    @Test(arguments: ["html", "junit"]) func `markup has the same elements whatever the names are`(_ id: String) throws
    {
        let hostile = try tags(HostileTextTests.text(id, HostileTextTests.hostile()))
        let harmless = try tags(HostileTextTests.text(id, HostileTextTests.harmless()))
        // Long and short excerpts differ in lines, and only in those.
        let line: Set<String> = ["span class", "/span", "mark", "/mark"]
        #expect(hostile.filter { !line.contains($0) } == harmless.filter { !line.contains($0) })
        #expect(Set(hostile) == Set(harmless))
    }

    /// Each element's name and the names of its attributes.
    private func tags(_ text: String) throws -> [String] {
        let element = try Regex(#"<([!/?]?[A-Za-z][^\s>/]*)((?:[^>"]|"[^"]*")*)>"#)
        let attribute = try Regex(#"([A-Za-z-]+)="[^"]*""#)
        return text.matches(of: element).map { match in
            let rest = String(match.output[2].substring ?? "")
            let names = rest.matches(of: attribute).map { String($0.output[1].substring ?? "") }
            return ([String(match.output[1].substring ?? "")] + names).joined(separator: " ")
        }
    }

    @Test func `every line of the workflow commands is a command of ours`() throws {
        let report = try HostileTextTests.hostile()
        let lines = try HostileTextTests.text("github", report).split(separator: "\n")
        #expect(lines.count == report.findings.count)
        for line in lines {
            let parts = line.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: true)
            let head = try #require(parts.first).split(separator: " ", maxSplits: 1)
            #expect(["error", "warning", "notice"].contains(head[0]))
            let keys = head[1].split(separator: ",").map { String($0.prefix { $0 != "=" }) }
            #expect(
                keys == ["file", "line", "col", "endColumn", "title"] || keys == ["file", "line", "endLine", "title"])
        }
    }

    @Test func `no cell is a formula and every row is as wide as the heading`() throws {
        let rows = cells(try HostileTextTests.text("csv", HostileTextTests.hostile()))
        #expect(Set(rows.map(\.count)) == [rows[0].count])
        #expect(rows.count == 8)
        for cell in rows.joined() where Int64(cell) == nil {
            let first = cell.unicodeScalars.first { $0 != " " && $0 != "\u{3000}" }
            #expect(!["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first), "\(cell)")
        }
    }

    /// RFC 4180, read one scalar at a time.
    private func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var last: Unicode.Scalar = "\0"
        for scalar in text.unicodeScalars.dropFirst() {
            switch scalar {
            case "\"":
                if !isQuoted, last == "\"" { cell.unicodeScalars.append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted, "\r" where !isQuoted:
                rows[rows.count - 1].append(cell)
                cell = ""
            case "\n" where !isQuoted: rows.append([])
            default: cell.unicodeScalars.append(scalar)
            }
            last = scalar
        }
        return Array(rows.dropLast())
    }

    @Test(arguments: ["sarif", "gitlab"]) func `no string of the JSON acts once it is read`(_ id: String) throws {
        let json = try JSONValue(Array(try HostileTextTests.text(id, HostileTextTests.hostile()).utf8))
        for string in strings(in: json) {
            #expect(!string.unicodeScalars.contains { ($0.acts || $0.isNoncharacter) && $0 != "\n" }, "\(string)")
        }
    }

    private func strings(in json: JSONValue) -> [String] {
        switch json {
        case .object(let members): members.flatMap { strings(in: $0.value) }
        case .array(let list): list.flatMap { strings(in: $0) }
        case .string(let string): [string]
        case .null, .bool, .number: []
        }
    }

    @Test(arguments: FormatGoldenTests.recorded) func `the whole is as recorded`(_ id: String) throws {
        let format = try #require(ReportFormat.named(id))
        try expectGolden(
            format.render([try HostileTextTests.hostile()], in: .en), "\(id)/hostile.en.\(format.fileExtension)")
    }
}

extension Corpus {
    static let hostile = CorpusPlan(path: "Fixtures/golden/plans/hostile.json")
}

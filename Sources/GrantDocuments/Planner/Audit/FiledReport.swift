package import GrantRules

/// A `grant-report/1` or `grant-settlement-report/1` that somebody filed, read strictly enough to be run again.
package struct FiledReport: Sendable {
    package let kind: DocumentKind
    package let bytes: [UInt8]
    let json: JSON
    /// The name under which the plan or the settlement was read.
    package let planFile: String
    /// The name under which a settlement's plan with what was really spent was read, when there was one.
    package let actualFile: String?
    /// The day up to which a settlement was reckoned, when one was given.
    package let asOf: Day?
    package let tool: Report.Tool
    /// Readings that the run was asked for; those of the plan come from the plan.
    package let overrides: Readings
    package let ignored: [Code]

    /// Why a file is no report that can be audited.
    package struct Problem: Error, Sendable {
        package let message: Text

        init(_ ja: String, _ en: String) { message = Text(ja: ja, en: en) }
    }

    package init(_ bytes: [UInt8]) throws(Problem) {
        let json: JSON
        do { json = try JSON.parse(bytes, most: JSON.longestReport) } catch {
            if error.kind == .tooLong {
                throw Problem(
                    "報告が256 MiB 以上あり、読める大きさを超えている。",
                    "the report is 256 MiB or larger, which is more than can be read")
            }
            let (line, column) = LineTable(bytes).position(of: error.range.lowerBound)
            throw Problem(
                "報告は JSON として読めない（\(line)行 \(column)列）。grant-cli check --format json の出力を指定する。",
                "the report is no JSON (line \(line), column \(column)); give the output of grant-cli check --format json"
            )
        }
        var walk = FiledReportWalk(json)
        try walk.checkFormat()
        kind = walk.kind
        try walk.checkKeys(of: json.root, at: "")
        try walk.checkShape()
        self.bytes = bytes
        self.json = json
        planFile = try walk.string(walk.kind == .plan ? "plan" : "settlement", "file")
        actualFile = try walk.has("actual") ? walk.string("actual", "file") : nil
        asOf = try walk.has("asOf") ? walk.day("asOf") : nil
        tool = Report.Tool(name: try walk.string("tool", "name"), version: try walk.string("tool", "version"))
        overrides = try walk.overrides()
        ignored = try walk.ignored()
    }
}

/// The checks of a report, each with a sentence that says what is expected.
private struct FiledReportWalk {
    typealias Problem = FiledReport.Problem

    let json: JSON
    private(set) var kind = DocumentKind.plan

    init(_ json: JSON) { self.json = json }

    mutating func checkFormat() throws(Problem) {
        guard json.kind(of: json.root) == .object, let node = json.value("format", of: json.root),
            let format = json.string(of: node)
        else {
            throw Problem(
                "\"format\" がないので、grant-report/1 の報告ではない。", "there is no \"format\", so this is no grant-report/1")
        }
        switch format {
        case "grant-report/1": break
        case "grant-settlement-report/1": kind = .settlement
        case "grant-plan/1":
            throw Problem(
                "これは計画で、報告ではない。audit には報告、計画の順に指定する。",
                "this is a plan and not a report; give audit the report first, then the plan")
        case _ where format.utf8.starts(with: "grant-report/".utf8):
            throw Problem(
                "報告の形式は \(format) で、ここで読めるのは grant-report/1。その版に対応した grant-cli を使う。",
                "the report is \(format), and this program reads grant-report/1; use one made for that version")
        default:
            throw Problem(
                "\"format\" は \"\(format)\" で、grant-report/1 の報告ではない。",
                "\"format\" is \"\(format)\", so this is no grant-report/1")
        }
    }

    /// Doubled keys say two things at once, wherever they are.
    func checkKeys(of node: JSON.Node, at pointer: String) throws(Problem) {
        var seen: Set<[UInt8]> = []
        for member in json.members(of: node) {
            let key = json.string(of: member.key) ?? ""
            guard seen.insert(Array(key.utf8)).inserted else {
                throw Problem(
                    "報告の \(pointer)/\(key) が2回ある。どちらが正しいか分からない。",
                    "\(pointer)/\(key) of the report is there twice, and it is unclear which holds")
            }
            try checkKeys(of: member.value, at: pointer + "/" + key)
        }
        var place = 0
        for element in json.elements(of: node) {
            try checkKeys(of: element, at: pointer + "/\(place)")
            place += 1
        }
    }

    func checkShape() throws(Problem) {
        switch kind {
        case .plan:
            _ = try string("schedule", "id")
            _ = try string("plan", "sha256")
        case .settlement: _ = try string("settlement", "sha256")
        }
        let verdict = try string("verdict")
        guard ReportVerdict(rawValue: verdict) != nil else {
            throw wrong("/verdict", "\"\(verdict)\"")
        }
        try check("findings", ["code", "severity", "pointer"])
        // A settlement that was only not compared has its amounts.
        guard verdict != ReportVerdict.unreadable.rawValue || has("actual") else { return }
        try check("readings", ["id", "value", "from"])
        for key in [kind == .plan ? "totals" : "amounts", "range"]
        where node(key).map({ json.kind(of: $0) }) != .object { throw missing("/" + key) }
        switch kind {
        case .plan:
            try check("items", ["id", "programme", "binding"], numbers: ["declared", "eligible", "nationalShare"])
            try check("clawback", [])
        case .settlement:
            try check("orders", ["id", "ground"], numbers: ["amount", "surcharge", "lateCharge", "owed"])
            for key in ["taxReturns", "disposals"] { try check(key, ["id"]) }
        }
    }

    /// A list, and what each of its elements must have.
    private func check(_ key: String, _ texts: [String], numbers: [String] = []) throws(Problem) {
        guard let node = node(key), json.kind(of: node) == .array else { throw missing("/" + key) }
        for element in json.elements(of: node) {
            try need(texts, .string, in: element, "/" + key)
            try need(numbers, .number, in: element, "/" + key)
        }
    }

    func has(_ key: String) -> Bool { node(key) != nil }

    func day(_ key: String) throws(Problem) -> Day {
        let text = try string(key)
        guard let day = Day(text) else { throw wrong("/" + key, "\"\(text)\"") }
        return day
    }

    func overrides() throws(Problem) -> Readings {
        var values: [ReadingValue] = []
        guard let readings = node("readings") else { return .none }
        for element in json.elements(of: readings) {
            let text = { (key: String) in json.value(key, of: element).flatMap { json.string(of: $0) } ?? "" }
            guard text("from") == ReadingInUse.Origin.option.rawValue else { continue }
            let register = kind == .plan ? Schedule.readings : OpenQuestion.nationalGrants.map { $0.reading }
            let reading = register.first { $0.id == text("id") }
            guard let value = reading?.value(named: text("value")) else {
                throw Problem(
                    "報告の解釈 \(text("id"))=\(text("value")) をこの版は知らないので、計算し直せない。",
                    "the report used \(text("id"))=\(text("value")), which this version does not know, so it cannot be run again"
                )
            }
            values.append(value)
        }
        return Readings(values)
    }

    func ignored() throws(Problem) -> [Code] {
        guard let ignored = node("ignored") else { return [] }
        return json.members(of: ignored).compactMap { json.string(of: $0.key).flatMap { Code(rawValue: $0) } }
    }

    func string(_ keys: String...) throws(Problem) -> String {
        var node = json.root
        for key in keys {
            guard let inner = json.value(key, of: node) else { throw missing("/" + keys.joined(separator: "/")) }
            node = inner
        }
        guard let text = json.string(of: node) else {
            throw wrong("/" + keys.joined(separator: "/"), json.source(of: node))
        }
        return text
    }

    private func node(_ key: String) -> JSON.Node? { json.value(key, of: json.root) }

    private func need(_ keys: [String], _ kind: JSON.Kind, in node: JSON.Node, _ pointer: String) throws(Problem) {
        for key in keys {
            guard let value = json.value(key, of: node) else { throw missing(pointer + "/…/" + key) }
            if json.kind(of: value) != kind { throw wrong(pointer + "/…/" + key, json.source(of: value)) }
        }
    }

    private func missing(_ pointer: String) -> Problem {
        Problem(
            "報告に \(pointer) がないか、形が違う。grant-cli check --format json の出力をそのまま指定する。",
            "\(pointer) of the report is missing or has another shape; give the output of grant-cli check --format json as it is"
        )
    }

    private func wrong(_ pointer: String, _ found: String) -> Problem {
        let shown = found.utf8.count > 60 ? "…" : found
        return Problem(
            "報告の \(pointer) が \(shown) になっている。grant-cli check --format json の出力をそのまま指定する。",
            "\(pointer) of the report is \(shown); give the output of grant-cli check --format json as it is")
    }
}

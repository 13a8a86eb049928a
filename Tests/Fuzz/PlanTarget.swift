@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli
@testable import grant_page

extension Target {
    /// One plan through the reader in both ways, through `check`, `batch` and the page, and written anew.
    static let plan = Target(name: "plan") { bytes in
        let report = Report(of: bytes, file: "-#1", options: .fuzz)
        inside(report, bytes)
        sameFromCommandLine(bytes)
        sameWithoutSentences(report, bytes)
        sameInBatch(bytes)
        sameOnPage(bytes)
        sameWrittenAnew(report, bytes)
        auditsItself(report, bytes)
    }

    /// Every finding is inside the file, at the line and column of its bytes.
    static func inside(_ report: Report, _ bytes: [UInt8]) {
        for finding in report.findings {
            demand(
                0 <= finding.place.bytes.lowerBound && finding.place.bytes.upperBound <= bytes.count,
                "\(finding.code.rawValue) lies outside the file")
            let (start, end) = (report.source.start(of: finding.place), report.source.end(of: finding.place))
            Promises.samePlace((start.line, start.column), finding.place.bytes.lowerBound, bytes)
            Promises.samePlace((end.line, end.column), finding.place.bytes.upperBound, bytes)
            demand(!finding.message.ja.isEmpty && !finding.message.en.isEmpty, "\(finding.code.rawValue) says nothing")
        }
    }

    /// `check` writes the report, and its status is the verdict.
    private static func sameFromCommandLine(_ bytes: [UInt8]) {
        let report = Report(of: bytes, file: "plan.json", options: .commandLine)
        for (format, written) in [("json", report.json(pretty: true)), ("ndjson", report.json(pretty: false))] {
            let world = FuzzWorld(["plan.json": bytes])
            let status = world.run("check", "--format", format, "plan.json")
            demand(world.output == written, "check --format \(format) writes another report")
            let expected: ExitStatus =
                report.assessment == nil ? .notAnswered : report.counts.errors > 0 ? .found : .fine
            demand(status == expected, "check ends with \(status) for \(report.verdict)")
        }
    }

    private static func sameWithoutSentences(_ report: Report, _ bytes: [UInt8]) {
        var scratch = PlanReader.Scratch()
        let figures = PlanReader.read(bytes, in: bytes.indices, detail: .figures, using: &scratch)
        let full = PlanReader.read(bytes)
        demand(figures.codes.sorted == full.codes.sorted, "codes differ without sentences")
        demand(
            (figures.plan == nil) == (report.assessment == nil), "readable only without sentences, or only with them")
        guard let plan = figures.plan, let assessment = report.assessment else { return }
        let quick = plan.figures(overriding: .none)
        demand(
            quick.totals.nationalShare == assessment.totals.nationalShare, "national share differs without sentences")
        demand(quick.totals.eligible == assessment.totals.eligible, "eligible cost differs without sentences")
        demand(quick.range.min == assessment.range.min, "the smallest share differs without sentences")
        demand(quick.range.max == assessment.range.max, "the largest share differs without sentences")
    }

    /// `batch` and `batch --full` say what `check` says of JSON, for a line is never a workbook.
    private static func sameInBatch(_ bytes: [UInt8]) {
        guard !bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return }
        let report = Report(ofText: bytes, file: "-#1", options: .fuzz)
        var options = BatchOptions(.fuzz)
        var records: [UInt8] = []
        var judge = BatchJudge(options)
        judge.judge(bytes, in: bytes.indices, number: 1, place: "-#1", to: &records)
        if report.findingsOmitted == 0 {
            demand(
                records == Records.expected(of: report, line: 1), "a record of batch differs from the report of check")
        }
        options.isFull = true
        var reports: [UInt8] = []
        judge = BatchJudge(options)
        judge.judge(bytes, in: bytes.indices, number: 1, place: "-#1", to: &reports)
        demand(reports == report.json(pretty: false), "batch --full differs from check")
    }

    private static func sameOnPage(_ bytes: [UInt8]) {
        let tool = Report.Tool(name: PageTool.name, version: GrantCalculator.version)
        let report = Report(of: bytes, file: "plan.json", options: ReportOptions(tool: tool))
        let parts = [bytes, [], Array("plan.json".utf8)]
        demand(Page.answer(grant_page.report, parts) == report.json(pretty: true), "the page's report is another")
        let shown = Page.answer(grant_page.assess, parts)
        demand(shown.starts(with: "{\"report\":".utf8), "the page's answer begins otherwise")
        demand(shown.dropFirst(10).starts(with: report.json(pretty: false).dropLast()), "the page shows another report")
        Promises.isJSON(shown, "the page's answer")
        var lot = Lot(bytes)
        for language in lot.some(of: ["ja", "en"]) {
            Promises.isMarkup(
                Page.answer(grant_page.printable, parts + [Array(language.utf8)]), "the page for printing", .html)
        }
        Promises.isJSON(Page.answer(grant_page.advise, [bytes, []]), "the page's advice")
    }

    /// The same document without blanks and with other escapes is the same plan.
    private static func sameWrittenAnew(_ report: Report, _ bytes: [UInt8]) {
        guard let json = try? JSON.parse(bytes) else { return }
        let again = Report(of: Rewriter.written(json), file: "-#1", options: .fuzz)
        demand(
            again.findings.map(\.code).filter { $0 != .byteOrderMark }
                == report.findings.map(\.code).filter { $0 != .byteOrderMark },
            "a plan written anew has other findings")
        let isMarked = report.findings.contains { $0.code == .byteOrderMark }
        guard !isMarked else { return }
        demand(
            Records.expected(of: again, line: 1) == Records.expected(of: report, line: 1),
            "a plan written anew has other figures")
    }

    /// A report that was filed as it was written is the same to the byte.
    private static func auditsItself(_ report: Report, _ bytes: [UInt8]) {
        for pretty in [true, false] {
            let written = report.json(pretty: pretty)
            Promises.isJSON(written, "a report")
            guard let filed = try? FiledReport(written) else { return demand(false, "audit refuses our own report") }
            let audit = AuditReport(filed, plan: bytes, file: "plan.json", tool: ReportOptions.fuzz.tool)
            demand(audit.result == .identical, "audit says that our own report is \(audit.result)")
        }
    }
}

extension ReportOptions {
    static let fuzz = ReportOptions(tool: Report.Tool(name: "fuzz", version: "0"))
}

/// The doors of the page's engine, called as its script calls them.
enum Page {
    static func answer(_ door: (UnsafeMutablePointer<UInt8>, Int) -> Answer, _ parts: [[UInt8]]) -> [UInt8] {
        var request: [UInt8] = []
        for part in parts {
            for shift in [0, 8, 16, 24] { request.append(UInt8(truncatingIfNeeded: part.count >> shift)) }
            request += part
        }
        let address = room(request.count)
        address.update(from: request, count: request.count)
        let answer = door(address, request.count)
        defer { release(answer) }
        let count = (0..<4).reduce(0) { $0 | Int(answer[$1]) << ($1 * 8) }
        return Array(UnsafeBufferPointer(start: answer + 4, count: count))
    }
}

/// What `batch` has to write, from the report of the same plan.
enum Records {
    static func expected(of report: Report, line: Int) -> [UInt8] {
        var codes: [String] = []
        for finding in report.findings where codes.last != finding.code.rawValue { codes.append(finding.code.rawValue) }
        let list = codes.map { "\"\($0)\"" }.joined(separator: ",")
        guard let assessment = report.assessment else {
            return Array("{\"n\":\(line),\"verdict\":\"unreadable\",\"codes\":[\(list)]}\n".utf8)
        }
        let totals = assessment.totals
        let text =
            "{\"n\":\(line),\"applicant\":\"\(assessment.plan.draft.applicant.code.text)\""
            + ",\"verdict\":\"\(report.verdict.rawValue)\",\"declared\":\(totals.declared.amount)"
            + ",\"eligible\":\(totals.eligible.amount),\"nationalShare\":\(totals.nationalShare.amount)"
            + ",\"min\":\(assessment.range.min.amount),\"max\":\(assessment.range.max.amount),\"codes\":[\(list)]}\n"
        return Array(text.utf8)
    }
}

public import GrantRules

/// What a run asks for beside the plan itself.
public struct ReportOptions: Sendable {
    /// `--reading`
    public var overrides: Readings = .none
    /// `--ignore`; only warnings and infos are ever set aside.
    public var ignore: [Code] = []
    /// The program that asks, as a report names its maker.
    public var tool: Report.Tool

    /// No reading is overridden and no code set aside, until `overrides` or `ignore` says so.
    public init(tool: Report.Tool) { self.tool = tool }
}

extension Report {
    /// From the bytes of a file to the whole report; the file may be an Excel workbook.
    public init(of bytes: [UInt8], file: String, options: ReportOptions) {
        guard FileKind.isPackage(bytes) else {
            self.init(ofText: bytes, file: file, options: options)
            return
        }
        let (read, source) = PlanReader.read(workbook: bytes)
        self.init(read, source: source, file: file, options: options)
    }

    /// The same of what can only be JSON.
    package init(ofText bytes: [UInt8], file: String, options: ReportOptions) {
        let read = PlanReader.read(bytes, detail: .full)
        let source = SourceText(bytes)
        self.init(read, source: source, file: file, options: options)
    }

    /// Of a file that could not be opened, so that no report leaves it out; no byte of it was read.
    package init(unopened reason: Text, file: String, options: ReportOptions) {
        let read = ReadPlan(refused: .unopened, Saying(reason.ja, reason.en))
        self.init(read, source: SourceText([]), file: file, options: options)
    }

    /// Of a plan that was made in a program; its findings stand in the text that `PlanDraft.json` writes of it.
    public init(assessing plan: Plan, file: String = "plan.json", options: ReportOptions) {
        self.init(assessing: plan.draft, file: file, options: options)
    }

    /// The same of what may be no plan yet: why it is none are the findings.
    public init(assessing draft: PlanDraft, file: String = "plan.json", options: ReportOptions) {
        self.init(of: draft.json(), file: file, options: options)
    }

    init(_ read: ReadPlan, source: SourceText, file: String, options: ReportOptions) {
        var sieve = Sieve(ignoring: options.ignore)
        var findings = sieve.sifted(read.problems, omitted: read.omitted)
        let answer: Answer
        if let plan = read.plan {
            let assessment = plan.assessed(overriding: options.overrides)
            answer = .assessed(assessment)
            findings += sieve.sifted(assessment.breaches, of: .plan, in: read.document) { breach, bytes in
                let finding = assessment.finding(for: breach, in: bytes)
                return source.isWorkbook ? finding.map { $0.mended(by: FormNames.spoken($0.mend)) } : finding
            }
        } else {
            answer = .unreadable(read.glimpse)
        }
        self.init(
            .plan, answer, findings, sieve, of: source, read.document, file: file, under: read.schedule,
            tool: options.tool)
    }

    /// A day up to which nothing can be reckoned, because something happened after it.
    public struct TooEarly: Error {
        /// The last thing that happened was on it, so it is the first day that will do.
        public let lastDay: Day
    }

    /// From the bytes of a settlement to the whole report; `actual` is the report about the plan with what was spent.
    public init(
        settling bytes: [UInt8], file: String, with actual: Report? = nil, asOf day: Day? = nil, options: ReportOptions
    ) throws(TooEarly) {
        let read = SettlementReader.read(bytes)
        var sieve = Sieve(ignoring: options.ignore)
        var findings = sieve.sifted(read.problems, omitted: read.omitted)
        let answer: Answer
        if let settlement = read.settlement {
            let spent = actual?.assessment.map { Actual($0) }
            guard let reckoning = settlement.reckoned(with: spent, asOf: day, overriding: options.overrides) else {
                throw TooEarly(lastDay: settlement.lastDay)
            }
            answer = .settled(reckoning, actual: actual)
            findings += sieve.sifted(reckoning.breaches, of: .settlement, in: read.document) {
                reckoning.finding(for: $0, in: $1)
            }
        } else {
            answer = .unreadable(read.glimpse)
        }
        self.init(
            .settlement, answer, findings, sieve, of: SourceText(bytes), read.document, file: file, under: .latest,
            tool: options.tool)
    }

    private init(
        _ form: Form, _ answer: Answer, _ findings: [Finding], _ sieve: Sieve, of source: SourceText, _ document: JSON?,
        file: String, under schedule: Schedule, tool: Tool
    ) {
        self.form = form
        self.tool = tool
        self.schedule = schedule
        self.file = file
        sha256 = SHA256.hex(of: source.file)
        self.source = source
        self.document = document
        self.answer = answer
        let inOrder = findings.sorted { ($0.code, $0.place.bytes.lowerBound) < ($1.code, $1.place.bytes.lowerBound) }
        self.findings = Array(inOrder.prefix(Report.mostFindings))
        counts = sieve.counts
        findingsOmitted = sieve.counts.all - self.findings.count
        ignored = sieve.ignored
    }
}

/// Counts every finding and sets aside those that the run does not want to see.
struct Sieve {
    private var ignoring: [(code: Code, count: Int)]
    private(set) var counts = SeverityCounts()

    init(ignoring codes: [Code]) { ignoring = codes.map { ($0, 0) } }

    mutating func lets(_ code: Code, _ severity: Severity) -> Bool {
        if severity < .error, let index = ignoring.firstIndex(where: { $0.code == code }) {
            ignoring[index].count += 1
            return false
        }
        counts.count(severity)
        return true
    }

    /// Problems that the reader counted and did not keep are errors all.
    mutating func sifted(_ problems: [Finding], omitted: Int) -> [Finding] {
        let shown = problems.filter { lets($0.code, $0.severity) }
        counts.count(.error, omitted)
        return shown
    }

    /// There may be a million, and few are put into words.
    mutating func sifted(
        _ breaches: [Breach], of form: Report.Form, in document: JSON?, words: (Breach, Range<Int>) -> Finding?
    ) -> [Finding] {
        var finder = document.map { PathFinder($0, for: breaches.count) }
        var shown: [(breach: Breach, bytes: Range<Int>)] = []
        for breach in breaches {
            guard let rule = form.rules.first(with: breach.code), lets(rule.code, rule.severity) else { continue }
            shown.append((breach, finder?.range(of: breach.path) ?? 0..<0))
        }
        shown.sort { ($0.breach.code, $0.bytes.lowerBound) < ($1.breach.code, $1.bytes.lowerBound) }
        return shown.prefix(Report.mostFindings).compactMap { words($0.breach, $0.bytes) }
    }

    var ignored: [Report.IgnoredCode] {
        ignoring.sorted { $0.code < $1.code }.map { Report.IgnoredCode(code: $0.code, count: $0.count) }
    }
}

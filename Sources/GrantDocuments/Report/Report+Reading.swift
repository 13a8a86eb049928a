public import GrantRules

/// What a run asks for beside the plan itself.
public struct ReportOptions: Sendable {
    /// `--reading`
    public var overrides: Readings = .none
    /// `--ignore`; only warnings and infos are ever set aside.
    public var ignore: [Code] = []
    public var tool: Report.Tool

    public init(tool: Report.Tool) { self.tool = tool }
}

extension Report {
    /// From the bytes of a file to the whole report.
    public init(of bytes: [UInt8], file: String, options: ReportOptions) {
        let read = PlanReader.read(bytes, detail: .full)
        let source = SourceText(bytes)
        self.init(read, source: source, file: file, options: options)
    }

    init(_ read: ReadPlan, source: SourceText, file: String, options: ReportOptions) {
        tool = options.tool
        schedule = read.schedule
        self.file = file
        sha256 = SHA256.hex(of: source.bytes)
        self.source = source
        document = read.document
        var sieve = Sieve(ignoring: options.ignore)
        var findings = read.problems.filter { sieve.lets($0.code, $0.severity) }
        sieve.leaveOut(read.omitted)
        if let plan = read.plan {
            let assessment = plan.assessed(under: read.schedule, overriding: options.overrides)
            var finder = read.document.map { PathFinder($0) }
            answer = .assessed(assessment)
            let breaches = assessment.breaches
                .filter { breach in Rule.with(breach.code).map { sieve.lets($0.code, $0.severity) } ?? false }
                .map { (breach: $0, bytes: finder?.range(of: $0.path) ?? 0..<0) }
                .sorted { ($0.breach.code, $0.bytes.lowerBound) < ($1.breach.code, $1.bytes.lowerBound) }
            // There may be a million, and few are put into words.
            findings += breaches.prefix(Report.mostFindings)
                .compactMap { assessment.finding(for: $0.breach, in: $0.bytes) }
            findings.sort { ($0.code, $0.place.bytes.lowerBound) < ($1.code, $1.place.bytes.lowerBound) }
        } else {
            answer = .unreadable(read.glimpse)
        }
        self.findings = Array(findings.prefix(Report.mostFindings))
        counts = sieve.counts
        findingsOmitted = sieve.counts.all - self.findings.count
        ignored = sieve.ignored
    }
}

/// Counts every finding and sets aside those that the run does not want to see.
private struct Sieve {
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

    /// Problems that the reader counted and did not keep; they are errors all.
    mutating func leaveOut(_ omitted: Int) { counts.count(.error, omitted) }

    var ignored: [Report.IgnoredCode] {
        ignoring.sorted { $0.code < $1.code }.map { Report.IgnoredCode(code: $0.code, count: $0.count) }
    }
}

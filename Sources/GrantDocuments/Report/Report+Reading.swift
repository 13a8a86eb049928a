public import GrantRules

/// What a run asks for beside the plan itself.
public struct ReportOptions: Sendable {
    /// `--reading`
    public var overrides: ReadingOverrides = .none
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
        var sieve = Sieve(ignoring: options.ignore)
        for problem in read.problems {
            sieve.take(problem.code, problem.severity, at: problem.range, .problem(problem))
        }
        sieve.leaveOut(read.omitted)
        if let plan = read.plan {
            let assessment = plan.assessed(under: read.schedule, overriding: options.overrides)
            var finder = read.document.map { PathFinder($0) }
            for breach in assessment.breaches {
                guard let rule = Rule.with(breach.code) else { continue }
                let place = finder?.range(of: breach.path) ?? 0..<0
                sieve.take(breach.code, rule.severity, at: place, .breach(breach))
            }
            answer = .assessed(assessment)
            findings = sieve.kept.compactMap { located($0, in: assessment, source) }
        } else {
            answer = .unreadable(read.glimpse)
            findings = sieve.kept.compactMap { located($0, in: nil, source) }
        }
        findingsOmitted = sieve.omitted
        counts = sieve.counts
        ignored = sieve.ignored
    }
}

/// Findings before they are worded: counted, set aside, put in order, cut at a thousand.
private struct Sieve {
    private var all: [Entry] = []
    private var leftOut = 0
    private var ignoring: [(code: Code, count: Int)]
    private(set) var counts = SeverityCounts()

    enum Origin {
        case problem(Problem)
        case breach(Breach)
    }

    struct Entry {
        let code: Code
        let place: Range<Int>
        let order: Int
        let origin: Origin
    }

    init(ignoring codes: [Code]) { ignoring = codes.map { ($0, 0) } }

    mutating func take(_ code: Code, _ severity: Severity, at place: Range<Int>, _ origin: Origin) {
        if severity < .error, let index = ignoring.firstIndex(where: { $0.code == code }) {
            ignoring[index].count += 1
            return
        }
        counts.count(severity)
        all.append(Entry(code: code, place: place, order: all.count, origin: origin))
    }

    /// Problems that the reader counted and did not keep; they are errors all.
    mutating func leaveOut(_ count: Int) {
        leftOut += count
        for _ in 0..<count { counts.count(.error) }
    }

    var kept: [Entry] {
        Array(
            all.sorted {
                ($0.code, $0.place.lowerBound, $0.order) < ($1.code, $1.place.lowerBound, $1.order)
            }.prefix(Report.mostFindings))
    }

    var omitted: Int { leftOut + max(0, all.count - Report.mostFindings) }

    var ignored: [Report.IgnoredCode] {
        ignoring.sorted { $0.code < $1.code }.map { Report.IgnoredCode(code: $0.code, count: $0.count) }
    }
}

private func located(_ entry: Sieve.Entry, in assessment: Assessment?, _ source: SourceText) -> LocatedFinding? {
    let (start, end) = (source.position(of: entry.place.lowerBound), source.position(of: entry.place.upperBound))
    switch entry.origin {
    case .problem(let problem):
        return LocatedFinding(
            code: problem.code, severity: problem.severity, pointer: problem.pointer, item: nil, reading: nil,
            start: start, end: end, bytes: entry.place, shown: problem.key ?? entry.place,
            shownStart: problem.key.map { source.position(of: $0.lowerBound) } ?? start, message: problem.message,
            mend: problem.mend, figures: problem.figures, citations: [Schedule.r2Hosei3.citation(of: .project)])
    case .breach(let breach):
        guard let finding = assessment?.finding(for: breach) else { return nil }
        return LocatedFinding(
            code: finding.code, severity: finding.severity, pointer: finding.path.pointer, item: finding.item,
            reading: finding.reading, start: start, end: end, bytes: entry.place, shown: entry.place, shownStart: start,
            message: finding.message, mend: finding.mend, figures: finding.figures, citations: finding.citations)
    }
}

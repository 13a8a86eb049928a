public import GrantRules

/// What a run of `batch` asks for.
public struct BatchOptions: Sendable {
    public var report: ReportOptions
    /// Whole reports instead of records.
    public var isFull = false
    public var tallies = false

    public init(_ report: ReportOptions) { self.report = report }
}

/// Judges one line after another; every core has its own.
///
/// The answers are those of `check`: the same reader and the same engine, without the texts when nobody reads them.
public struct BatchJudge: Sendable {
    private let options: BatchOptions
    private var scratch = PlanReader.Scratch()
    private var lists: CodeLists
    private let book = RuleBook()
    private let record = BatchRecord()
    private var counted: Tally
    /// What the lines since the last call of `takeShares` would be granted, in their order.
    private var shares: [FundingOrder.Share] = []
    /// The worst so far.
    public private(set) var worst: Severity?
    public private(set) var someUnreadable = false
    /// Whether there was any line that is not blank.
    public private(set) var hasJudged = false

    public init(_ options: BatchOptions) {
        self.options = options
        lists = CodeLists(ignoring: options.report.ignore)
        counted = Tally()
    }

    public var tally: Tally {
        var tally = counted
        tally.setCodes(lists.counts)
        return tally
    }

    /// For adding up in the order of the lines, which only the run as a whole knows.
    public mutating func takeShares() -> [FundingOrder.Share] {
        defer { shares.removeAll(keepingCapacity: true) }
        return shares
    }

    /// Answers one line; a blank one is counted and skipped.
    ///
    /// - Parameters:
    ///   - bytes: what holds the line.
    ///   - line: where in it the line is.
    ///   - number: of the line among all lines of the run.
    ///   - place: the input's name and the line's number in it, for a report.
    ///   - output: where the record is written.
    public mutating func judge(
        _ bytes: [UInt8], in line: Range<Int>, number: Int, place: @autoclosure () -> String,
        to output: inout [UInt8]
    ) {
        guard !BatchJudge.isBlank(bytes, line) else {
            counted.countBlank()
            return
        }
        hasJudged = true
        if options.isFull { return report(bytes, in: line, number, place(), to: &output) }
        let read = PlanReader.read(bytes, in: line, detail: .figures, using: &scratch)
        guard let plan = read.plan else {
            let place = lists.count(LineCodes(document: read.codes, rules: CodeSet()))
            noteUnreadable()
            return record.append(number, unreadable: lists.json(place), to: &output)
        }
        let figures = plan.figures(overriding: options.report.overrides, by: book)
        let place = lists.count(LineCodes(document: read.codes, rules: figures.totals.codes))
        note(plan, figures.totals, figures.range, number, lists.worst(place))
        record.append(number, plan, figures, codes: lists.json(place), to: &output)
    }

    private mutating func report(
        _ bytes: [UInt8], in line: Range<Int>, _ number: Int, _ place: String, to output: inout [UInt8]
    ) {
        let bytes = Array(bytes[line])
        let read = PlanReader.read(bytes, detail: .full)
        let report = Report(read, source: SourceText(bytes), file: place, options: options.report)
        let list = lists.count(
            LineCodes(document: read.codes, rules: report.assessment?.totals.codes ?? CodeSet()))
        if let assessment = report.assessment {
            note(assessment.plan, assessment.totals, assessment.range, number, lists.worst(list))
        } else {
            noteUnreadable()
        }
        output += report.json(pretty: false)
    }

    private mutating func noteUnreadable() {
        someUnreadable = true
        if options.tallies { counted.countUnreadable() }
    }

    private mutating func note(
        _ plan: Plan, _ totals: Outcome, _ range: YenRange, _ number: Int, _ severity: Severity?
    ) {
        if let severity { worst = max(worst ?? severity, severity) }
        guard options.tallies else { return }
        counted.count(plan, totals, range)
        shares.append(FundingOrder.Share(line: number, nationalShare: totals.nationalShare))
    }

    /// Forgets the room that one long line needed.
    public mutating func shrink() { scratch = PlanReader.Scratch() }

    /// Nothing but JSON's white space.
    @inline(__always)
    private static func isBlank(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        for position in line {
            let byte = bytes[position]
            if byte != 0x20, byte != 0x09, byte != 0x0D { return false }
        }
        return true
    }
}

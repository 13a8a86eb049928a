package import GrantRules

/// What a run of `batch` asks for.
package struct BatchOptions: Sendable {
    package var report: ReportOptions
    /// Whole reports instead of records.
    package var isFull = false
    package var tallies = false

    package init(_ report: ReportOptions) { self.report = report }
}

/// Judges one line after another; every core has its own.
///
/// The answers are those of `check`: the same reader and the same engine, without the texts when nobody reads them.
package struct BatchJudge: Sendable {
    private let options: BatchOptions
    private var scratch = PlanReader.Scratch()
    private let codes: CodeBook
    private let book = RuleBook()
    private let record: BatchRecord
    private var counted: Tally
    /// On how many lines each code stood, by its place.
    private var linesWithCode = [Int](repeating: 0, count: LineCodes.all.count)
    /// What the lines since the last call of `takeShares` would be granted, in their order.
    private var shares: [FundingOrder.Share] = []
    /// The worst so far.
    package private(set) var worst: Severity?
    package private(set) var someUnreadable = false
    /// Whether there was any line that is not blank.
    package private(set) var hasJudged = false

    package init(_ options: BatchOptions) {
        self.options = options
        codes = CodeBook(ignoring: options.report.ignore)
        record = BatchRecord(codes.names)
        counted = Tally()
    }

    package var tally: Tally {
        var tally = counted
        for (place, lines) in linesWithCode.enumerated() { tally.setLines(lines, with: LineCodes.all[place]) }
        return tally
    }

    /// For adding up in the order of the lines, which only the run as a whole knows.
    package mutating func takeShares() -> [FundingOrder.Share] {
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
    package mutating func judge(
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
            let shown = codes.shown(read.codes)
            noteUnreadable(shown)
            return record.append(number, unreadable: shown, to: &output)
        }
        let figures = plan.figures(overriding: options.report.overrides, by: book)
        let shown = codes.shown(read.codes, figures.totals.codes)
        note(plan, figures.totals, figures.range, number, shown)
        record.append(number, plan, figures, codes: shown, to: &output)
    }

    private mutating func report(
        _ bytes: [UInt8], in line: Range<Int>, _ number: Int, _ place: String, to output: inout [UInt8]
    ) {
        let bytes = Array(bytes[line])
        let read = PlanReader.read(bytes, detail: .full)
        let report = Report(read, source: SourceText(bytes), file: place, options: options.report)
        if let assessment = report.assessment {
            let shown = codes.shown(read.codes, assessment.totals.codes)
            note(assessment.plan, assessment.totals, assessment.range, number, shown)
        } else {
            noteUnreadable(codes.shown(read.codes))
        }
        output += report.json(pretty: false)
    }

    private mutating func noteUnreadable(_ shown: LineCodes) {
        someUnreadable = true
        guard options.tallies else { return }
        counted.countUnreadable()
        count(shown)
    }

    private mutating func note(_ plan: Plan, _ totals: Outcome, _ range: YenRange, _ number: Int, _ shown: LineCodes) {
        if let severity = codes.worst(shown) { worst = max(worst ?? severity, severity) }
        guard options.tallies else { return }
        counted.count(plan, totals, range)
        count(shown)
        shares.append(FundingOrder.Share(line: number, nationalShare: totals.nationalShare))
    }

    private mutating func count(_ shown: LineCodes) { shown.forEachPlace { linesWithCode[$0] += 1 } }

    /// Forgets the room that one long line needed.
    package mutating func shrink() { scratch = PlanReader.Scratch() }

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

import GrantDocuments
import GrantRules

/// One run of `batch`: every core takes a chunk of lines, judges it, and hands the answers on.
struct BatchRun {
    private let world: World
    private let language: Language
    private let files: [PlanFile]
    private let checking: CheckOptions
    private let options: BatchOptions
    private let jobs: Int
    private let tally: Tallying?

    /// Where the tally goes.
    private enum Tallying {
        case standardError
        case file(Path)
    }

    /// Answers of one chunk beyond this are written before the chunk is done.
    static let mostHeld = 256 << 10

    init(_ arguments: Arguments, _ world: World) throws(Failure) {
        self.world = world
        language = arguments.language(world)
        checking = try CheckOptions(arguments, world)
        files = (arguments.operands.isEmpty ? ["-"] : arguments.operands).map { PlanFile($0, arguments) }
        jobs = try BatchOptions.jobs(arguments, world)
        tally = arguments.words(.tally).last.map { $0 == "" ? .standardError : .file($0.path) }
        var options = BatchOptions(checking.report)
        options.isFull = arguments.has(.full)
        options.tallies = tally != nil
        self.options = options
        var places: [Endpoint] = [.standardOutput]
        if case .file(let file) = tally { places.append(.file(file)) }
        try world.requireApart(reading: files, writing: places)
        world.remarkOnDoubles(among: files, language)
    }

    func run() throws(Failure) -> ExitStatus {
        world.streams.heedInterrupts()
        MemoryPools.limit()
        var progress = Progress(files, world, language)
        var order = FundingOrder()
        var lines = 0
        // The report on a line takes many times the memory of its record.
        let longLines = options.isFull ? 1 : 2
        let input = BatchInput(files, world.streams, chunkBytes: world.streams.chunkBytes, longLines: longLines) {
            world.complain(about: .file($0), language)
        }
        let output = BatchOutput(window: jobs * 2, write: world.output) { judged in
            order.add(judged.shares)
            lines += judged.linesRead
            progress?.advance(lines: lines, bytes: judged.bytesRead)
        }
        let lock = Lock()
        var summary = Summary()
        Team.run(jobs) {
            let judge = BatchRun.work(input, output, options)
            lock.locked { summary.add(judge) }
        }
        progress?.end()
        if let failure = output.failure { throw .file(failure) }
        try write(summary.tally, order)
        return status(of: summary, input, lines)
    }

    private static func work(_ input: BatchInput, _ output: BatchOutput, _ options: BatchOptions) -> BatchJudge {
        var judge = BatchJudge(options)
        var buffer: [UInt8] = []
        while !output.hasFailed, let chunk = input.next(into: &buffer) {
            var answers: [UInt8] = []
            answers.reserveCapacity(options.isFull ? mostHeld : chunk.bytes.count / 4)
            var splitter = LineSplitter(chunk.bytes)
            var index = 0
            while let line = splitter.next(in: buffer) {
                judge.judge(
                    buffer, in: line.prefix(PlanFile.mostBytes), number: chunk.firstLine + index,
                    place: "\(chunk.file)#\(chunk.firstLineOfFile + index)", to: &answers)
                index += 1
                if answers.count > mostHeld {
                    output.put(answers, of: chunk.ticket)
                    answers.removeAll(keepingCapacity: !chunk.isLong)
                }
            }
            if chunk.isLong {
                buffer = []
                judge.shrink()
            }
            input.giveBack(chunk)
            let judged = Judged(
                bytes: answers, shares: judge.takeShares(), linesRead: chunk.lines, bytesRead: chunk.bytes.count)
            output.finish(judged, of: chunk.ticket)
        }
        return judge
    }

    private func write(_ tally: Tally, _ order: FundingOrder) throws(Failure) {
        switch self.tally {
        case nil: break
        case .standardError: world.complain(tally.page(order, language).text(.plain))
        case .file(let file):
            let bytes = tally.json(order, tool: options.report.tool)
            do throws(FileTrouble) { try world.write(file, bytes) } catch { throw .file(error) }
        }
    }

    private func status(of summary: Summary, _ input: BatchInput, _ lines: Int) -> ExitStatus {
        if world.streams.isInterrupted() {
            let count = Int64(lines).grouped
            world.complain(
                about: .said("中断した。\(count)行目までは答えた。", "interrupted; lines 1 to \(count) are answered"),
                language)
            return .notAnswered
        }
        if !summary.hasJudged, !input.someFileFailed {
            world.complain(
                about: .said(
                    "確かめる計画がない。1行に1件の計画を書いたファイルを指定する。", "there is no plan to check; name a file with one plan a line"),
                language)
        }
        if !summary.hasJudged || summary.someUnreadable || input.someFileFailed { return .notAnswered }
        return checking.status(of: summary.worst)
    }
}

/// What all cores found together.
private struct Summary {
    private(set) var tally = Tally()
    private(set) var worst: Severity?
    private(set) var someUnreadable = false
    private(set) var hasJudged = false

    mutating func add(_ judge: BatchJudge) {
        tally.add(judge.tally)
        hasJudged = hasJudged || judge.hasJudged
        someUnreadable = someUnreadable || judge.someUnreadable
        if let worst = judge.worst { self.worst = max(self.worst ?? worst, worst) }
    }
}

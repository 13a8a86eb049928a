import GrantDocuments
import GrantRules

extension Command {
    static var batch: Command {
        Command(
            name: "batch", operands: "[FILE…|-]",
            summary: "1行に1件の計画（NDJSON）を続けて確かめ、1件ごとに1行で答える",
            "check plans, one a line (NDJSON), and answer with one line for each",
            details: "答えは入力と同じ順に並ぶ。読めない行があっても止まらない。空行は数えるだけで答えない。n は全部のファイルを通した行番号。ファイルの指定がなければ標準入力を読む。",
            "Answers come in the order of the input. A line that cannot be read stops nothing. Blank lines are "
                + "counted and not answered. n is the number of the line through all files. Without a file it reads "
                + "standard input.",
            options: [.full, .tally, .jobs, .reading, .ignore, Option.failOn.option, .stdinFilename],
            examples: [
                Usage("batch plans.ndjson > records.ndjson", "全件の金額と番号を出力する", "amounts and codes of every plan"),
                Usage("batch --tally plans.ndjson > /dev/null", "集計だけを表示する", "show the tally alone"),
                Usage("batch --full < plans.ndjson", "1行ごとに grant-report/1 を出力する", "a grant-report/1 for every line"),
            ]
        ) { arguments, world throws(Failure) in try BatchRun(arguments, world).run() }
    }
}

extension Option {
    static let full = Option(
        "--full", "記録の代わりに grant-report/1 を1行で出力する", "write a grant-report/1 a line instead of records")
    static let tally = Option(
        "--tally", takes: "[=FILE]", offers: .files,
        "件数と金額の合計、予算額に達する行を標準エラー出力に表示する。=FILE を付けると JSON で保存する",
        "counts, sums and the line at which the appropriation is used up, to standard error; with =FILE saved as JSON")
    fileprivate static let jobs = Option(
        "--jobs", takes: "N", "同時に使うコアの数（既定は全部）", "how many cores to use (default all)")
}

extension BatchOptions {
    /// More cores than this would need more memory than a run may take.
    static let mostJobs = 32

    static func jobs(_ arguments: Arguments, _ world: World) throws(Failure) -> Int {
        guard let word = arguments[.jobs] else { return min(world.streams.cores(), mostJobs) }
        if let jobs = Int(word), (1...mostJobs).contains(jobs) { return jobs }
        throw .usage(
            "--jobs に \"\(word)\" は指定できない。", "--jobs cannot be \"\(word)\"",
            hint: "1から\(mostJobs)までの数を書く。", "write a number from 1 to \(mostJobs)")
    }
}

import GrantDocuments
import GrantRules

extension Command {
    static var clawback: Command {
        Command(
            name: "clawback", operands: "PLAN",
            summary: "進出支援金の返還の期間と額を、日付で示す", "show the repayment periods of companies as dates, and what is due",
            details: "退去した企業の返還額と、--as-of を付けるとほかの企業がその日に退去した場合の返還額を示す。今日の日付は使わない。--format ics は、返還の期間の最終日を暦のファイルにする。"
                + "返還制度や起算日が計画にないか、起算日より前に退去したために返還額を示せない企業があれば1で終わる。",
            "It shows what companies that left owe and, with --as-of, what the others would owe if they left on that "
                + "day. The clock is never read. --format ics makes a calendar of the last day of each period. The "
                + "exit status is 1 when no amount can be told of a company, because the plan lacks the scheme or a "
                + "date, or because it left before the day the scheme counts from.",
            options: [.leavingAsOf, Option.clawbackFormat.option, .reading, .stdinFilename, Option.color.option],
            examples: [
                Usage("clawback plan.json", "返還の予定を見る", "see the periods"),
                Usage(
                    "clawback --as-of 2025-03-31 plan.json", "年度末に退去した場合の額を見る",
                    "what would be due at the end of the fiscal year"),
                Usage(
                    "clawback --format ics plan.json > repayment.ics", "暦に取り込むファイルを作る",
                    "make a file for a calendar program"),
            ]
        ) { arguments, world throws(Failure) in
            let input = try PlannerInput(arguments, world)
            let asOf = try arguments.day(of: .leavingAsOf)
            let format = arguments[Option.clawbackFormat]
            guard let report = try input.readable(try input.files(1)[0]),
                let clawback = ClawbackReport(report, asOf: asOf)
            else { return .notAnswered }
            // A calendar without an event is none (RFC 5545, 3.6), and calendar programs refuse it.
            if format == .ics, clawback.events.isEmpty {
                throw .said(
                    "\(report.file) に、暦に書く返還の期日がない。企業がないか、退去しているか、起算日か返還制度が計画にないか、期日が9999年より後になる。",
                    "\(report.file) has no day for a calendar: no company, all have left, the plan lacks the scheme "
                        + "or the day it counts from, or the days are after the year 9999")
            }
            try world.say(clawback.render(format, input.language, style: input.style))
            return clawback.schedule.isComplete ? .fine : .found
        }
    }
}

extension Option {
    fileprivate static let leavingAsOf = Option(
        "--as-of", takes: "DATE", "退去していない企業がこの日（YYYY-MM-DD）に退去した場合の額も示す",
        "also show what would be due if the others left on this day (YYYY-MM-DD)")
    fileprivate static let clawbackFormat = Choice(
        "--format", ClawbackReport.Format.allCases.map { $0.rawValue }, or: ClawbackReport.Format.text,
        "出力の形式（既定は text）", "output format (default text)"
    ) { ClawbackReport.Format(rawValue: $0) }
}

extension Arguments {
    func day(of option: Option) throws(Failure) -> Day? {
        guard let word = self[option] else { return nil }
        if let day = Day(word) { return day }
        throw .usage(
            "\(option.name) の \"\(word)\" は日付ではない。", "\(option.name) \"\(word)\" is no date",
            hint: Day.meant(by: word).map { Text(ja: "\($0.text) と書く。", en: "write \($0.text)") }
                ?? Text(
                    ja: "2025-03-31 のように、実在する日を YYYY-MM-DD で書く。",
                    en: "write a real day as YYYY-MM-DD, such as 2025-03-31"))
    }
}

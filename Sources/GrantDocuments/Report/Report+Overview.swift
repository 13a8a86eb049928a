import GrantRules

extension Report {
    /// The first page of several reports: the answer to each plan on one line.
    static func overview(_ reports: [Report], _ language: Language) -> Page {
        var page = Page(language, title: language.say("実施計画の確認結果一覧", "Plans checked"))
        page.foot = [language.say("計画ごとの SHA-256 は表のとおり", "SHA-256 of each plan: in the table")]
        var schedules: [String] = []
        for report in reports where !schedules.contains(report.schedule.title[language]) {
            schedules.append(report.schedule.title[language])
        }
        for schedule in schedules { page.paragraph("\(faint: schedule)") }
        page.heading(Phrase(page.title), level: 1)
        page.paragraph("\(faint: reports.map { $0.summary }.verdicts(language))")
        var table = Table(
            "計画ごとの結果", "Result of each plan", unit: Amount.unit,
            [Table.Column("計画", "plan"), Table.Column("判定", "verdict"), Table.Column("指摘", "findings")]
                + [Amount.declared, Amount.eligible, Amount.nationalShare].map { Table.Column($0, .figure) })
        for report in reports {
            let sums = report.assessment.map { [$0.totals.declared, $0.totals.eligible, $0.totals.nationalShare] }
            let none = Phrase(language.say("－", "–"))
            table.add(
                Table.Row(
                    [
                        "\(name: report.name)\(.lineBreak)\(code: report.file)\(.lineBreak)\(faint: "SHA-256 " + report.sha256)",
                        "\(report.verdict.title[language], report.verdict.tone)",
                        Phrase(report.counts.sentence[language]),
                    ] + (sums?.map { Phrase($0.grouped) } ?? [none, none, none])))
        }
        page.table(table)
        return page
    }
}

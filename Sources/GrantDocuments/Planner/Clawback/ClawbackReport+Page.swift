public import GrantRules

extension ClawbackReport: PlannerAnswer {
    /// Company by company what leaving costs and when that ends, then all such days in one list.
    public func page(_ language: Language) -> Page {
        var page = Page(language, headed: language.say("返還", "Repayment"), of: report.name)
        page.list(report.askedReadings(language))
        if let scheme {
            let from = Word.starts.saying(scheme.countedFrom.rawValue)
            page.paragraph(
                "\(name: scheme.source)（\(from.ja)数え、初日を算入しない）",
                "\(name: scheme.source) (counted \(from.en), which is not counted)")
        }
        if schedule.companies.isEmpty { page.paragraph("進出支援金を受ける企業はない。", "No company is paid.") }
        if !schedule.companies.isEmpty { page.list(totals(language)) }
        for entry in schedule.companies { write(entry, to: &page) }
        guard !schedule.calendar.isEmpty else { return page }
        page.heading("返還の期間の最終日", "Last days of each period of repayment")
        page.list(schedule.calendar.map { Page.Entry(Phrase($0.day[language]), Phrase(sentence(of: $0)[language])) })
        return page
    }

    private func write(_ entry: ClawbackSchedule.Entry, to page: inout Page) {
        let company = entry.company
        page.heading(
            page.say("\(name: company.name)（\(company.id)）", "\(name: company.name) (\(company.id))"),
            aside: page.say(
                "支給額 \(company.amount.ja)（国費 \(entry.nationalShare.ja)）",
                "paid \(company.amount.en) (national \(entry.nationalShare.en))"))
        if !entry.periods.isEmpty { page.table(table(of: entry, page.language)) }
        if let state = entry.sentence(asOf: schedule.asOf, scheme) { page.paragraph(Phrase(state[page.language])) }
    }

    /// What leaving in each period costs.
    private func table(of entry: ClawbackSchedule.Entry, _ language: Language) -> Table {
        var table = Table(
            "期間ごとの返還額", "What leaving in each period costs", unit: Amount.unit, with: 2,
            [Table.Column("退去した日", "left on"), Table.Column("割合", "share", .figure)] + Table.Column.repayment)
        for period in entry.periods { table.add(Table.Row(period.cells(language))) }
        return table
    }

    private func totals(_ language: Language) -> [Page.Entry] {
        let untold = schedule.companies.filter { !$0.isTold }.count
        let without: Phrase = language.say(
            "返還額を示せない企業 \(untold)社を含まない", "without \(untold) of which no amount can be told")
        var totals = [
            Page.Entry(
                language.say("返還すべき額", "due in all"), Phrase(schedule.totalDue.sentence[language]),
                below: untold > 0 ? [.paragraph(without)] : [])
        ]
        if let asOf = schedule.asOf {
            totals.append(
                Page.Entry(
                    language.say("残る企業が\(asOf.ja)に退去した場合", "if the others left on \(asOf.text)"),
                    Phrase(schedule.totalOnAsOf.sentence[language])))
        }
        return totals
    }

    func sentence(of turn: ClawbackSchedule.Turn) -> Text {
        let name = schedule.companies[turn.entry].company.name
        let share = turn.step.share
        guard let next = turn.next else {
            return Text(ja: "\(name)  返還義務（\(share.ja)）の最終日", en: "\(name)  last day of the duty (\(share.text))")
        }
        return Text(
            ja: "\(name)  \(share.ja)の返還の最終日。翌日から\(next.share.ja)",
            en: "\(name)  last day of \(share.text); \(next.share.text) from the day after")
    }
}

extension ClawbackSchedule.Entry {
    /// What happened to it, or what would.
    fileprivate func sentence(asOf: Day?, _ scheme: Clawback?) -> Text? {
        let left = company.leftOn.map { Text(ja: $0.ja + "退去", en: "left " + $0.text) } ?? .empty
        switch state {
        case .noScheme:
            return Text(
                ja: "計画に返還制度の定めがない（S505）。要綱の条項と割合を \"clawback\" に書く。",
                en: "the plan names no scheme (S505); write the ordinance in \"clawback\"")
        case .startUnknown:
            let key = scheme.map { "\"\($0.countedFrom.dayKey)\"" } ?? ""
            return Text(
                ja: "起算日 \(key) が計画にないので、期間を示せない。日付を書く。",
                en: "the plan does not give the day the scheme counts from; write \(key)")
        case .leftBeforeStart:
            return Text(
                ja: "\(left.ja)。起算日より前なので、期間を当てはめられない（K802）。",
                en: "\(left.en), before the day the scheme counts from (K802)")
        case .leftAfterEnd: return Text(ja: "\(left.ja)。返還はない。", en: "\(left.en); nothing is due")
        case .due:
            guard let due else { return nil }
            let amount = due.sentence
            return Text(
                ja: "\(left.ja)。返還は支給額の\(due.step.share.ja)、\(amount.ja)",
                en: "\(left.en): \(due.step.share.text)  \(amount.en)")
        case .staying:
            guard let asOf else { return nil }
            guard let onAsOf else {
                let early = start.map { asOf < $0 } ?? false
                return early
                    ? Text(ja: "\(asOf.ja)は起算日より前。", en: "\(asOf.text) is before the day the scheme counts from")
                    : Text(ja: "\(asOf.ja)に退去しても返還はない。", en: "nothing would be due on \(asOf.text)")
            }
            let amount = onAsOf.sentence
            return Text(
                ja: "\(asOf.ja)に退去した場合、支給額の\(onAsOf.step.share.ja)、\(amount.ja)",
                en: "if it left on \(asOf.text): \(onAsOf.step.share.text)  \(amount.en)")
        }
    }
}

extension Repayment {
    fileprivate var sentence: Text { RepaymentTotal([self]).sentence }
}

extension RepaymentTotal {
    /// 1,000,000円（国費 750,000円、地方 250,000円）
    fileprivate var sentence: Text {
        Text(
            ja: "\(total.grouped)円（国費 \(national.grouped)円、地方 \(local.grouped)円）",
            en: "\(total.grouped) yen (national \(national.grouped), local \(local.grouped))")
    }
}

import GrantRules

extension ClawbackReport {
    func sheet(_ language: Language) -> Sheet {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var sheet = Sheet()
        let name = report.title ?? report.applicantName ?? report.file
        sheet.heading(say("返還: \(name)", "Repayment: \(name)"))
        if let scheme {
            let from =
                switch scheme.countedFrom {
                case .applied: say("申請日から起算", "counted from the day of application")
                case .paid: say("支給日から起算", "counted from the day of payment")
                case .contracted: say("契約日から起算", "counted from the day of the contract")
                }
            sheet.item(scheme.source + say("（\(from)）", " (\(from))"))
        }
        if schedule.companies.isEmpty { sheet.item(say("進出支援金を受ける企業はない。", "No company is paid.")) }
        if !schedule.companies.isEmpty { writeTotals(to: &sheet, language) }
        sheet.gap()
        for entry in schedule.companies { write(entry, to: &sheet, language) }
        guard !schedule.calendar.isEmpty else { return sheet }
        sheet.heading(say("返還の割合が変わる日", "Days on which a duty becomes smaller or ends"), depth: 2)
        for turn in schedule.calendar {
            sheet.item(turn.day.text, sentence(of: turn)[language])
        }
        return sheet
    }

    private func write(_ entry: ClawbackSchedule.Entry, to sheet: inout Sheet, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        let company = entry.company
        sheet.heading(
            say(
                "\(company.name)（\(company.id)）  支給額 \(company.amount.ja)（国費 \(entry.nationalShare.ja)）",
                "\(company.name) (\(company.id))  paid \(company.amount.en) (national \(entry.nationalShare.en))"),
            depth: 2)
        if !entry.periods.isEmpty { sheet.table(table(of: entry, language)) }
        let state = entry.sentence(asOf: schedule.asOf, scheme)
        if let state { sheet.item(state[language], depth: 1) }
        sheet.gap()
    }

    /// What leaving in each period costs.
    private func table(of entry: ClawbackSchedule.Entry, _ language: Language) -> Sheet.Table {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var table = Sheet.Table(
            say("退去した日（円）", "left on (yen)"),
            [
                (say("割合", "share"), true), (say("返還額", "repayment"), true), (say("うち国費", "national"), true),
                (say("うち地方", "local"), true),
            ])
        for period in entry.periods {
            let amount = period.amount
            table.rows.append([
                say("\(period.first.text) から \(period.last.text) まで", "\(period.first.text) to \(period.last.text)"),
                period.step.share.text, amount.total.grouped, amount.national.grouped, amount.local.grouped,
            ])
        }
        return table
    }

    private func writeTotals(to sheet: inout Sheet, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        sheet.item(say("返還すべき額", "due in all"), schedule.totalDue.sentence[language])
        let untold = schedule.companies.filter { !$0.isTold }.count
        if untold > 0 {
            sheet.item(
                say(
                    "期間を示せない企業 \(untold)社を含まない", "without \(untold) whose periods cannot be told"), depth: 1)
        }
        if let asOf = schedule.asOf {
            sheet.item(
                say("残る企業が \(asOf.text) に退去した場合", "if the others left on \(asOf.text)"),
                schedule.totalOnAsOf.sentence[language])
        }
    }

    func sentence(of turn: ClawbackSchedule.Turn) -> Text {
        let name = schedule.companies[turn.entry].company.name
        let share = turn.step.share.text
        guard let next = turn.next else {
            return Text(ja: "\(name)  返還義務（\(share)）の最終日", en: "\(name)  last day of the duty (\(share))")
        }
        return Text(
            ja: "\(name)  割合 \(share) の最終日。翌日から \(next.share.text)",
            en: "\(name)  last day of \(share); \(next.share.text) from the day after")
    }
}

extension ClawbackSchedule.Entry {
    /// What happened to it, or what would.
    fileprivate func sentence(asOf: Day?, _ scheme: Clawback?) -> Text? {
        let left = company.leftOn?.text ?? ""
        switch state {
        case .noScheme:
            return Text(
                ja: "計画に返還制度の定めがない（S505）。要綱の条項と割合を \"clawback\" に書く。",
                en: "the plan names no scheme (S505); write the ordinance in \"clawback\"")
        case .startUnknown:
            let key = scheme.map { "\"\($0.countedFrom.dayKey)\"" } ?? ""
            return Text(
                ja: "起算する日 \(key) が計画にないので、期間を示せない。日付を書く。",
                en: "the plan does not give the day the scheme counts from; write \(key)")
        case .leftBeforeStart:
            return Text(
                ja: "\(left) 退去。起算する日より前なので、期間を当てはめられない（K802）。",
                en: "left \(left), before the day the scheme counts from (K802)")
        case .leftAfterEnd: return Text(ja: "\(left) 退去。返還はない。", en: "left \(left); nothing is due")
        case .due:
            guard let due else { return nil }
            let amount = due.sentence
            return Text(
                ja: "\(left) 退去。返還 \(due.step.share.text)  \(amount.ja)",
                en: "left \(left): \(due.step.share.text)  \(amount.en)")
        case .staying:
            guard let asOf else { return nil }
            guard let onAsOf else {
                let early = start.map { asOf < $0 } ?? false
                return early
                    ? Text(ja: "\(asOf.text) は起算する日より前。", en: "\(asOf.text) is before the day the scheme counts from")
                    : Text(ja: "\(asOf.text) に退去しても返還はない。", en: "nothing would be due on \(asOf.text)")
            }
            let amount = onAsOf.sentence
            return Text(
                ja: "\(asOf.text) に退去した場合 \(onAsOf.step.share.text)  \(amount.ja)",
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

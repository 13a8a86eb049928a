import GrantRules

extension ComparisonReport {
    func sheet(_ language: Language) -> Sheet {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var sheet = Sheet()
        sheet.heading(
            say("変更の前後: \(before.file) → \(after.file)", "Before and after: \(before.file) → \(after.file)"))
        let (old, new) = (comparison.before, comparison.after)
        if comparison.isSame {
            sheet.item(say("金額も指摘も変わらない。", "No amount and no finding differs."))
            return sheet
        }
        sheet.item(
            say("判定", "verdict"),
            old.verdict == new.verdict
                ? new.verdict.title[language] : "\(old.verdict.title[language]) → \(new.verdict.title[language])")
        for (title, was, now) in [
            (Amount.declared, old.totals.declared, new.totals.declared),
            (Amount.eligible, old.totals.eligible, new.totals.eligible),
            (Amount.nationalShare, old.totals.nationalShare, new.totals.nationalShare),
        ] {
            sheet.item(title[language], say(was.change(to: now).ja, was.change(to: now).en))
        }
        for condition in comparison.conditions {
            sheet.item(
                condition.what[language],
                condition.shown(condition.before, language) + " → " + condition.shown(condition.after, language))
        }
        sheet.gap()
        sheet.table(table(language))
        sheet.gap()
        writeTurns(to: &sheet, language)
        write(comparison.lost, say("なくなった指摘", "Findings no longer there"), to: &sheet, language)
        write(comparison.gained, say("新しい指摘", "New findings"), to: &sheet, language)
        return sheet
    }

    private func table(_ language: Language) -> Sheet.Table {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var table = Sheet.Table(
            say("品目（円）", "item (yen)"),
            [
                (say("計上額の差", "declared ±"), true), (say("対象事業費の差", "eligible ±"), true),
                (say("変更後の国費", "national now"), true), (say("国費の差", "national ±"), true),
            ])
        for line in comparison.lines where comparison.state(of: line) != .same {
            let old = line.before.map { comparison.before.items[$0] }
            let new = line.after.map { comparison.after.items[$0] }
            guard let item = new ?? old else { continue }
            let shares = (old?.nationalShare.yen.amount ?? 0, new?.nationalShare.yen.amount ?? 0)
            table.rows.append([
                note(line, language) + item.programme.mark + item.displayName[language],
                ((new?.declared.amount ?? 0) - (old?.declared.amount ?? 0)).signed,
                ((new?.eligible.yen.amount ?? 0) - (old?.eligible.yen.amount ?? 0)).signed,
                shares.1.grouped, (shares.1 - shares.0).signed,
            ])
        }
        let (old, new) = (comparison.before.totals, comparison.after.totals)
        table.total = [
            say("計", "total"), (new.declared.amount - old.declared.amount).signed,
            (new.eligible.amount - old.eligible.amount).signed, new.nationalShare.grouped,
            (new.nationalShare.amount - old.nationalShare.amount).signed,
        ]
        return table
    }

    /// 追加, 削除 or 移動 before the name.
    private func note(_ line: PlanComparison.Line, _ language: Language) -> String {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        switch comparison.state(of: line) {
        case .added: return say("追加 ", "added ")
        case .removed: return say("削除 ", "removed ")
        case .same: return ""
        case .changed: return line.hasMoved ? say("移動 ", "moved ") : ""
        }
    }

    /// Renamings, new ids and other programmes, in words.
    private func writeTurns(to sheet: inout Sheet, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var wrote = false
        for line in comparison.lines {
            guard let old = line.before.map({ comparison.before.items[$0] }),
                let new = line.after.map({ comparison.after.items[$0] })
            else { continue }
            var parts: [String] = []
            if comparison.isRenamed(line) {
                parts.append(
                    say(
                        "名称 \(old.displayName.ja) → \(new.displayName.ja)",
                        "name \(old.displayName.en) → \(new.displayName.en)"))
            }
            if line.match != .id { parts.append("id \(old.id) → \(new.id)") }
            if old.programme != new.programme {
                parts.append("\(old.programme.title[language]) → \(new.programme.title[language])")
            }
            if old.refusedBy != new.refusedBy {
                let codes = { (item: Item) in
                    item.isAdmitted ? say("認められる", "admitted") : Standing.listed(item.refusedBy.sorted, language)
                }
                parts.append("\(codes(old)) → \(codes(new))")
            }
            guard !parts.isEmpty else { continue }
            sheet.item(new.displayName[language], parts.joined(separator: say("、", ", ")))
            wrote = true
        }
        if wrote { sheet.gap() }
    }

    private func write(_ findings: [Finding], _ title: String, to sheet: inout Sheet, _ language: Language) {
        guard !findings.isEmpty else { return }
        sheet.heading(title, depth: 2)
        for finding in findings {
            sheet.item("\(finding.severity.title[language]) \(finding.code.rawValue)", finding.message[language])
        }
        sheet.gap()
    }
}

extension Yen {
    /// 39,750,000円 → 38,000,000円（-1,750,000円）
    fileprivate func change(to now: Yen) -> Text {
        guard self != now else { return Text(ja: "\(now.ja)（増減なし）", en: "\(now.en) (unchanged)") }
        let change = (now.amount - amount).signed
        return Text(ja: "\(ja) → \(now.ja)（\(change)円）", en: "\(en) → \(now.en) (\(change))")
    }
}

extension PlanCondition {
    /// One side of it as people write it.
    fileprivate func shown(_ side: String, _ language: Language) -> String {
        if side.isEmpty { return language == .ja ? "なし" : "none" }
        if id.utf8.starts(with: "requested".utf8) { return side + (language == .ja ? "円" : " yen") }
        let words = side.split(separator: " ")
        guard id == "type", words.count == 2, let type = PlanType(rawValue: String(words[0])) else { return side }
        return type.title[language] + " " + words[1]
    }
}

public import GrantRules

extension ComparisonReport: PlannerAnswer {
    /// Entries, amounts and findings that are no longer the same; of two equal plans one sentence.
    public func page(_ language: Language) -> Page {
        var page = Page(
            language, headed: language.say("変更の前後", "Before and after"),
            aside: "\(name: before.file) → \(name: after.file)")
        page.list(after.askedReadings(language))
        if isSame {
            page.paragraph("記載も金額も指摘も変わらない。", "No entry, no amount and no finding differs.")
            return page
        }
        write(entries, to: &page)
        if comparison.isSame {
            let count = Int64(entries.count).grouped
            page.paragraph(
                "交付対象事業費と国費は変わらない。記載の変更が\(count)か所ある。",
                "Eligible cost and national share are the same; \(count) entries changed.")
            return page
        }
        page.list(changes(language))
        for table in tables(language) { page.table(table) }
        page.list(turns(language))
        write(comparison.lost, page.say("なくなった指摘", "Findings no longer there"), to: &page)
        write(comparison.gained, page.say("新しい指摘", "New findings"), to: &page)
        return page
    }

    private func write(_ entries: [EntryChange], to page: inout Page) {
        guard !entries.isEmpty else { return }
        let language = page.language
        page.heading("変更した記載", "Entries that changed")
        var table = Table(
            "変更した記載", "entries that changed",
            [
                Table.Column("記載", "entry"), Table.Column("変更前", "before"), Table.Column("変更後", "after"),
                Table.Column("増減", "change", .figure),
            ])
        let none = language.say("なし", "none")
        for entry in entries {
            let subject = entry.subject.map { $0[language] + " " } ?? ""
            table.add(
                "\(name: subject)\(entry.what[language])", "\(name: entry.before?.shown[language] ?? none)",
                "\(name: entry.after?.shown[language] ?? none)", Phrase(entry.difference?.signed(language) ?? ""))
        }
        page.table(table)
    }

    /// Verdict, sums and what the plans were asked under.
    private func changes(_ language: Language) -> [Page.Entry] {
        let (old, new) = (comparison.before, comparison.after)
        let verdict =
            old.verdict == new.verdict
            ? new.verdict.title[language] : "\(old.verdict.title[language]) → \(new.verdict.title[language])"
        let sums = [
            (Amount.declared, old.totals.declared, new.totals.declared),
            (Amount.eligible, old.totals.eligible, new.totals.eligible),
            (Amount.nationalShare, old.totals.nationalShare, new.totals.nationalShare),
        ]
        return [Page.Entry(language.say("判定", "verdict"), Phrase(verdict))]
            + sums.map { Page.Entry(Phrase($0.0[language]), Phrase($0.1.change(to: $0.2, language))) }
            + comparison.conditions.filter { $0.isBeyondEntries }.map {
                let (was, now) = ($0.shown($0.before, language), $0.shown($0.after, language))
                return Page.Entry(Phrase($0.what[language]), "\(was) → \(now)")
            }
    }

    /// Each amount that is not the same in every line, before and after; what did not change stands in one row.
    private func tables(_ language: Language) -> [Table] {
        let amounts: [(name: Text, ofItem: (Item) -> Yen, ofTotal: (Outcome) -> Yen)] = [
            (Amount.declared, { $0.declared }, { $0.declared }),
            (Amount.eligible, { $0.eligible.yen }, { $0.eligible }),
            (Amount.nationalShare, { $0.nationalShare.yen }, { $0.nationalShare }),
        ]
        return amounts.compactMap { amount in
            var table = Table(
                amount.name, unit: Amount.unit,
                [
                    Table.Column(amount.name), Table.Column("変更前", "before", .figure),
                    Table.Column("変更後", "after", .figure), Table.Column("増減", "change", .figure),
                ])
            var rest = (count: 0, sum: Yen.zero)
            for line in comparison.lines {
                let (old, new) = comparison.items(of: line)
                guard let item = new ?? old else { continue }
                let (was, now) = (old.map(amount.ofItem) ?? .zero, new.map(amount.ofItem) ?? .zero)
                if was == now, old != nil, new != nil {
                    rest = (rest.count + 1, rest.sum.plus(now))
                } else {
                    table.add(
                        Table.Row(
                            mark: item.programme.mark,
                            ["\(note(line, language))\(name: item.displayName[language])"]
                                + Yen.cells(was, now, language)))
                }
            }
            guard !table.groups.isEmpty else { return nil }
            if rest.count > 0 {
                let name = language.say("変更のない事業項目 \(rest.count)件", "\(rest.count) unchanged items")
                table.add(Table.Row([Phrase(name)] + Yen.cells(rest.sum, rest.sum, language), .faint))
            }
            let (was, now) = (amount.ofTotal(comparison.before.totals), amount.ofTotal(comparison.after.totals))
            table.total = Table.Row([Phrase(language.say("計", "total"))] + Yen.cells(was, now, language))
            return table
        }
    }

    /// 追加 or 削除 before the name.
    private func note(_ line: PlanComparison.Line, _ language: Language) -> String {
        switch comparison.state(of: line) {
        case .added: language.say("追加 ", "added ")
        case .removed: language.say("削除 ", "removed ")
        case .same, .changed: ""
        }
    }

    /// Lines that moved, other names, ids and programmes, in words.
    private func turns(_ language: Language) -> [Page.Entry] {
        comparison.lines.compactMap { line in
            guard case (let old?, let new?) = comparison.items(of: line) else { return nil }
            var parts = line.hasMoved ? [language.say("並び順の変更", "moved")] : []
            if comparison.isRenamed(line) {
                parts.append(
                    language.say(
                        "名称 \(old.displayName.ja) → \(new.displayName.ja)",
                        "name \(old.displayName.en) → \(new.displayName.en)"))
            }
            if line.match != .id { parts.append("id \(old.id) → \(new.id)") }
            if old.programme != new.programme {
                parts.append("\(old.programme.title[language]) → \(new.programme.title[language])")
            }
            if old.refusedBy != new.refusedBy {
                let codes = { (item: Item) in
                    item.isAdmitted
                        ? language.say("認められる", "admitted") : Standing.listed(item.refusedBy.sorted, language)
                }
                parts.append("\(codes(old)) → \(codes(new))")
            }
            guard !parts.isEmpty else { return nil }
            return Page.Entry(
                "\(name: new.displayName[language])", Phrase(parts.joined(separator: language.say("、", ", "))))
        }
    }

    private func write(_ findings: [Finding], _ title: Phrase, to page: inout Page) {
        guard !findings.isEmpty else { return }
        page.heading(title)
        for finding in findings.byWeight { page.add(.remark(finding.remark(page.language))) }
    }
}

extension Yen {
    /// 39,750,000円 → 38,000,000円（△1,750,000円）
    fileprivate func change(to now: Yen, _ language: Language) -> String {
        guard self != now else { return language.say("\(now.ja)（増減なし）", "\(now.en) (unchanged)") }
        let change = (now.amount - amount).signed(language)
        return language.say("\(ja) → \(now.ja)（\(change)円）", "\(en) → \(now.en) (\(change))")
    }

    /// Before, after and the difference.
    fileprivate static func cells(_ was: Yen, _ now: Yen, _ language: Language) -> [Phrase] {
        [Phrase(was.grouped), Phrase(now.grouped), Phrase((now.amount - was.amount).signed(language))]
    }
}

extension PlanCondition {
    /// Whether the entries do not say it already.
    fileprivate var isBeyondEntries: Bool { id == "type" || id.utf8.starts(with: "reading:".utf8) }

    /// One side of it as people write it.
    fileprivate func shown(_ side: String, _ language: Language) -> String {
        if side.isEmpty { return language == .ja ? "なし" : "none" }
        let words = side.split(separator: " ")
        guard id == "type", words.count == 2, let type = PlanType(rawValue: String(words[0])) else { return side }
        return type.title[language] + " " + words[1]
    }
}

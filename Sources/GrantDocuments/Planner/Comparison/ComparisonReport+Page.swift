public import GrantRules

extension ComparisonReport: PlannerAnswer {
    public func page(_ language: Language) -> Page {
        var page = Page(language, title: language.say("変更の前後", "Before and after"))
        page.heading(
            page.say("変更の前後", "Before and after"), aside: "\(name: before.file) → \(name: after.file)", level: 1)
        if comparison.isSame {
            page.paragraph(page.say("金額も指摘も変わらない。", "No amount and no finding differs."))
            return page
        }
        page.list(changes(language))
        page.table(table(language))
        page.list(turns(language))
        write(comparison.lost, page.say("なくなった指摘", "Findings no longer there"), to: &page)
        write(comparison.gained, page.say("新しい指摘", "New findings"), to: &page)
        return page
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
            + sums.map { Page.Entry(Phrase($0.0[language]), Phrase($0.1.change(to: $0.2)[language])) }
            + comparison.conditions.map {
                let (was, now) = ($0.shown($0.before, language), $0.shown($0.after, language))
                return Page.Entry(Phrase($0.what[language]), "\(was) → \(now)")
            }
    }

    private func table(_ language: Language) -> Table {
        var table = Table(
            language.say("品目ごとの変更", "What changed line by line"), unit: language.say("円", "yen"),
            [
                Table.Column(language.say("品目", "item")), Table.Column(language.say("計上額の差", "declared ±"), .figure),
                Table.Column(language.say("対象事業費の差", "eligible ±"), .figure),
                Table.Column(language.say("変更後の国費", "national now"), .figure),
                Table.Column(language.say("国費の差", "national ±"), .figure),
            ])
        for line in comparison.lines where comparison.state(of: line) != .same {
            let old = line.before.map { comparison.before.items[$0] }
            let new = line.after.map { comparison.after.items[$0] }
            guard let item = new ?? old else { continue }
            let shares = (old?.nationalShare.yen.amount ?? 0, new?.nationalShare.yen.amount ?? 0)
            let cells = [
                ((new?.declared.amount ?? 0) - (old?.declared.amount ?? 0)).signed,
                ((new?.eligible.yen.amount ?? 0) - (old?.eligible.yen.amount ?? 0)).signed, shares.1.grouped,
                (shares.1 - shares.0).signed,
            ]
            let name: Phrase = "\(note(line, language))\(name: item.displayName[language])"
            table.add(Table.Row(mark: item.programme.mark, [name] + cells.map { Phrase($0) }))
        }
        let (old, new) = (comparison.before.totals, comparison.after.totals)
        let sums = [
            (new.declared.amount - old.declared.amount).signed, (new.eligible.amount - old.eligible.amount).signed,
            new.nationalShare.grouped, (new.nationalShare.amount - old.nationalShare.amount).signed,
        ]
        table.total = Table.Row([Phrase(language.say("計", "total"))] + sums.map { Phrase($0) })
        return table
    }

    /// 追加, 削除 or 移動 before the name.
    private func note(_ line: PlanComparison.Line, _ language: Language) -> String {
        switch comparison.state(of: line) {
        case .added: language.say("追加 ", "added ")
        case .removed: language.say("削除 ", "removed ")
        case .same: ""
        case .changed: line.hasMoved ? language.say("移動 ", "moved ") : ""
        }
    }

    /// Renamings, new ids and other programmes, in words.
    private func turns(_ language: Language) -> [Page.Entry] {
        comparison.lines.compactMap { line in
            guard let old = line.before.map({ comparison.before.items[$0] }),
                let new = line.after.map({ comparison.after.items[$0] })
            else { return nil }
            var parts: [String] = []
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
        for finding in findings { page.add(.remark(finding.remark(page.language))) }
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

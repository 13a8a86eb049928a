import GrantRules

extension AuditReport {
    /// Of one kind; whoever wants them all asks for JSON.
    private static let mostShown = 12

    func sheet(_ language: Language) -> Sheet {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var sheet = Sheet()
        let answer = result.sentence
        sheet.verdict(answer.word[language], result == .different ? .error : .good, answer.meaning[language])
        sheet.item(say("計画", "plan"), "\(planFile)  SHA-256 \(now.sha256.prefix(16))…", depth: 1)
        sheet.item(
            say("報告", "report"),
            say(
                "\(filed.tool.name) \(filed.tool.version) による。ここでは \(now.tool.name) \(now.tool.version)",
                "by \(filed.tool.name) \(filed.tool.version); here \(now.tool.name) \(now.tool.version)"), depth: 1)
        if let first = firstDifference(language) {
            sheet.item(say("最初の相違", "first difference"), first, depth: 1)
        }
        guard result != .identical else { return sheet }
        sheet.gap()
        for area in AuditDifference.Area.allCases {
            let found = differences.filter { $0.area == area }
            sheet.item(
                area.title[language],
                found.isEmpty ? say("同じ", "same") : say("異なる（\(found.count)件）", "\(found.count) differ"))
            let shown = area == .wording && result == .different ? 0 : AuditReport.mostShown
            for difference in found.prefix(shown) { sheet.item(difference.sentence(now.schedule)[language], depth: 1) }
            if found.count > shown {
                let more = found.count - shown
                sheet.item(
                    say("ほか \(more)件（--format json ですべて見られる）", "\(more) more (--format json has them all)"),
                    depth: 1)
            }
        }
        return sheet
    }

    /// The first thing an auditor asks of a report that differs: is it of this plan at all?
    private func firstDifference(_ language: Language) -> String? {
        guard result == .different, let first = differences.first else { return nil }
        if language == .en {
            return first.area == .plan
                ? "the bytes of the plan; the report was made of another text than the one given here"
                : "\(first.area.title.en): \(first.sentence(now.schedule).en)"
        }
        return first.area == .plan
            ? "計画のバイト列。報告は、ここにある計画とは別の内容のファイルから作られている。"
            : "\(first.area.title.ja)（\(first.sentence(now.schedule).ja)）"
    }
}

extension AuditReport.Result {
    fileprivate var sentence: (word: Text, meaning: Text) {
        switch self {
        case .identical:
            (
                Text(ja: "一致", en: "identical"),
                Text(ja: "計算し直した報告は、提出された報告とバイト単位で同じ。", en: "the report made again is the filed one to the byte")
            )
        case .sameAnswer:
            (
                Text(ja: "同じ答え", en: "same answer"),
                Text(
                    ja: "金額、判定、指摘は同じ。文言、位置、体裁又は道具の版だけが異なる。",
                    en:
                        "figures, verdict and findings are the same; only wording, places, layout or tool version differ"
                )
            )
        case .different:
            (
                Text(ja: "相違", en: "different"),
                Text(ja: "計算し直した報告は、提出された報告と異なる。", en: "the report made again is not the filed one")
            )
        }
    }
}

extension AuditDifference {
    /// `facility/a eligible  45,000,000 → 30,000,000（-15,000,000）`
    fileprivate func sentence(_ schedule: Schedule) -> Text {
        if key.isEmpty, by == nil, filed.isEmpty || now.isEmpty, area != .plan {
            return filed.isEmpty
                ? Text(ja: "\(subject) は報告になく、いまはある", en: "\(subject) is new")
                : Text(ja: "\(subject) は報告にあり、いまはない", en: "\(subject) is no longer there")
        }
        if key == "order" { return Text(ja: "\(subject) の順番", en: "order of \(subject)") }
        let name = name
        let (old, new) = (shown(filed, schedule), shown(now, schedule))
        let unit = by == nil ? Text(ja: "", en: "") : self.unit
        let change = by.map { "（\($0.signed)\(unit.ja)）" } ?? ""
        let englishChange = by.map { " (\($0.signed))" } ?? ""
        return Text(
            ja: "\(name.ja)  \(old.ja)\(unit.ja) → \(new.ja)\(unit.ja)\(change)",
            en: "\(name.en)  \(old.en) → \(new.en)\(unit.en)\(englishChange)")
    }

    /// `facility/a 交付対象事業費`; what has no name of its own keeps its key.
    private var name: Text {
        let (subject, key) = (AuditDifference.words(for: subject), AuditDifference.words(for: key))
        guard !key.ja.isEmpty else { return subject }
        return Text(ja: "\(subject.ja) \(key.ja)", en: "\(subject.en) \(key.en)")
    }

    /// The figures of a finding may be counts of facilities or people; all others are yen.
    private var unit: Text {
        area == .figures && !key.utf8.starts(with: "figures".utf8) ? Text(ja: "円", en: " yen") : Text(ja: "", en: "")
    }

    private func shown(_ text: String, _ schedule: Schedule) -> Text {
        if text.isEmpty { return Text(ja: "なし", en: "none") }
        if by != nil, let number = Int64(text) { return Text(ja: number.grouped, en: number.grouped) }
        if let title = titleOfWord(text, schedule) { return title }
        let most = key == "sha256" ? 16 : 60
        let part = text.unicodeScalars.count > most ? String(text.unicodeScalars.prefix(most)) + "…" : text
        return Text(ja: part, en: part)
    }

    /// What a word of the format means.
    private func titleOfWord(_ word: String, _ schedule: Schedule) -> Text? {
        if subject == "verdict" || key == "verdict" { return ReportVerdict(rawValue: word)?.title }
        switch key {
        case "programme": return schedule.programmes.first { $0.id.text == word }?.title
        case "binding": return [schedule].bindings.first { $0.id == word }?.title
        default: return nil
        }
    }

    private static func words(for key: String) -> Text {
        switch key {
        case "totals": Text(ja: "合計", en: "total")
        case "range": Text(ja: "解釈による幅", en: "range")
        case "nationalShare.min": Text(ja: "国費の最小", en: "smallest national share")
        case "nationalShare.max": Text(ja: "国費の最大", en: "largest national share")
        case "requested": Text(ja: "申請", en: "asked for")
        case "declared": Text(ja: "計上額", en: "declared")
        case "excluded": Text(ja: "対象外", en: "excluded")
        case "cap": Text(ja: "上限額", en: "cap")
        case "eligible", "eligibleCost": Text(ja: "交付対象事業費", en: "eligible cost")
        case "nationalShare": Text(ja: "国費", en: "national share")
        case "localShare": Text(ja: "地方負担", en: "local share")
        case "unsubsidised": Text(ja: "交付対象外", en: "unsubsidised")
        case "headroom": Text(ja: "残り枠", en: "headroom")
        case "operatorContribution": Text(ja: "民間運営者の負担", en: "operator's own money")
        case "verdict": Text(ja: "判定", en: "verdict")
        case "binding": Text(ja: "効いた上限", en: "binding limit")
        case "programme": Text(ja: "事業", en: "programme")
        case "repayment": Text(ja: "返還額", en: "repayment")
        case "plan": Text(ja: "計画", en: "plan")
        case "sha256": Text(ja: "SHA-256", en: "SHA-256")
        case "title": Text(ja: "名称", en: "title")
        default: Text(ja: key, en: key)
        }
    }
}

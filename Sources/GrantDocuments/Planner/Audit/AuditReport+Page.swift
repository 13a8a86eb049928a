package import GrantRules

extension AuditReport: PlannerAnswer {
    /// Of one kind; whoever wants them all asks for JSON.
    private static let mostShown = 12

    /// Whether the report holds today, and the first differences of each kind where it does not.
    package func page(_ language: Language) -> Page {
        let answer = result.sentence
        var page = Page(language, title: language.say("報告の確認: \(planFile)", "Audit: \(planFile)"))
        page.only(.html) { $0.heading("報告の確認", "Report audited", level: 1) }
        page.add(
            .verdict(
                result == .different ? .error : .good, answer.word[language], Phrase(answer.meaning[language]),
                more: []))
        var facts = [
            Page.Entry(Phrase(now.kind.noun[language]), "\(name: planFile)  SHA-256 \(String(now.sha256.prefix(16)))…"),
            Page.Entry(
                page.say("報告", "report"),
                page.say(
                    "\(filed.tool.name) \(filed.tool.version) による。ここでは \(now.tool.name) \(now.tool.version)",
                    "by \(filed.tool.name) \(filed.tool.version); here \(now.tool.name) \(now.tool.version)")),
        ]
        if let first = firstDifference(language) {
            facts.append(Page.Entry(page.say("最初の相違", "first difference"), Phrase(first)))
        }
        if let lastDay, let day = filed.asOf {
            facts.append(
                Page.Entry(
                    page.say("基準日", "as of"),
                    page.say(
                        "報告の\(day.ja)は、精算の最後の日\(lastDay.ja)より前で、使えない。基準日なしで計算し直した。",
                        "\(day.text) cannot be used, since the settlement goes on to \(lastDay.text); run again without it"
                    )))
        }
        page.list(facts)
        guard result != .identical else { return page }
        page.list(AuditDifference.Area.allCases.map { entry($0, language) })
        return page
    }

    private func entry(_ area: AuditDifference.Area, _ language: Language) -> Page.Entry {
        let found = differences.filter { $0.area == area }
        let shown = area == .wording && result == .different ? 0 : AuditReport.mostShown
        var below = found.prefix(shown).map { Page.Entry("", Phrase($0.sentence(now.schedule)[language])) }
        if found.count > shown {
            let more = found.count - shown
            below.append(
                Page.Entry(
                    "", language.say("ほか\(more)件（--format json ですべて見られる）", "\(more) more (--format json has them all)")
                ))
        }
        return Page.Entry(
            Phrase(area.title(of: now.kind)[language]),
            found.isEmpty ? language.say("同じ", "same") : language.say("異なる（\(found.count)件）", "\(found.count) differ"),
            below: below.isEmpty ? [] : [.list(below, .beside)])
    }

    /// The first thing an auditor asks of a report that differs: is it of this plan at all?
    private func firstDifference(_ language: Language) -> String? {
        guard result == .different, let first = differences.first else { return nil }
        guard let noun = first.nounOfOtherFile(now.kind) else {
            let (area, sentence) = (first.area.title(of: now.kind), first.sentence(now.schedule))
            return language.say("\(area.ja)（\(sentence.ja)）", "\(area.en): \(sentence.en)")
        }
        return language.say(
            "\(noun.ja)のファイルの中身。報告は、ここにある\(noun.ja)とは別の内容のファイルから作られている。",
            "the bytes of the \(noun.en); the report was made of another text than the one given here")
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
                    ja: "金額、判定、指摘は同じ。文言、位置、体裁、計算機の版又はこの版の知らない項目だけが異なる。",
                    en:
                        "figures, verdict and findings are the same; only wording, places, layout, tool version or keys unknown here differ"
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
    /// What was read from other bytes, when it is that which differs.
    fileprivate func nounOfOtherFile(_ kind: DocumentKind) -> Text? {
        guard area == .plan, key == "sha256" else { return nil }
        return subject == "actual" ? AuditDifference.section("actual") : kind.noun
    }

    /// `facility/a eligible  45,000,000 → 30,000,000（-15,000,000）`
    fileprivate func sentence(_ schedule: Schedule) -> Text {
        if key.isEmpty, by == nil, filed.isEmpty || now.isEmpty, area != .plan {
            let subject = AuditDifference.section(subject)
            return filed.isEmpty
                ? Text(ja: "\(subject.ja) は報告になく、いまはある", en: "\(subject.en) is new")
                : Text(ja: "\(subject.ja) は報告にあり、いまはない", en: "\(subject.en) is no longer there")
        }
        if key == "order" {
            let list = AuditDifference.section(subject)
            return Text(ja: "\(list.ja)の順番", en: "order of \(list.en)")
        }
        let name = name
        let (old, new) = (shown(filed, schedule), shown(now, schedule))
        let by = area == .figures ? by : nil
        let change = by.map { "（\($0.signed(.ja))\(unit.ja)）" } ?? ""
        let englishChange = by.map { " (\($0.signed(.en)))" } ?? ""
        return Text(
            ja: "\(name.ja)  \(old.ja) → \(new.ja)\(change)",
            en: "\(name.en)  \(old.en) → \(new.en)\(englishChange)")
    }

    /// `facility/a 交付対象事業費`; what has no name of its own keeps its key.
    private var name: Text {
        let (subject, key) = (AuditDifference.section(subject), AuditDifference.path(key))
        guard !key.ja.isEmpty else { return subject }
        return Text(ja: "\(subject.ja) \(key.ja)", en: "\(subject.en) \(key.en)")
    }

    /// The figures of a finding may be counts of facilities or people, and spans have their days; all others are yen.
    private var unit: Text {
        if key.utf8.starts(with: "figures".utf8) { return .empty }
        return key.utf8.suffix(5).elementsEqual(".days".utf8) ? Text(ja: "日", en: " days") : Text(ja: "円", en: " yen")
    }

    private func shown(_ text: String, _ schedule: Schedule) -> Text {
        if text.isEmpty { return Text(ja: "なし", en: "none") }
        if area == .figures, let number = Int64(text) {
            return Text(ja: number.grouped + unit.ja, en: number.grouped + unit.en)
        }
        if area == .figures, text == "null" { return Text(ja: "不明", en: "unknown") }
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
}

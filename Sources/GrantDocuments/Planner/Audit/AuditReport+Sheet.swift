import GrantRules

extension AuditReport {
    private static let mostShown = 30

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
        guard result != .identical else { return sheet }
        sheet.gap()
        var shown = 0
        for area in AuditDifference.Area.allCases {
            let found = differences.filter { $0.area == area }
            sheet.item(
                area.title[language],
                found.isEmpty ? say("同じ", "same") : say("異なる（\(found.count)件）", "\(found.count) differ"))
            for difference in found {
                guard shown < AuditReport.mostShown else { break }
                if area == .wording && result == .different { break }
                sheet.item(difference.sentence[language], depth: 1)
                shown += 1
            }
        }
        if differences.count > AuditReport.mostShown {
            sheet.item(
                say(
                    "全 \(differences.count)件のうち \(shown)件を示した。残りは --format json で見られる。",
                    "\(shown) of \(differences.count) differences shown; --format json has the rest"))
        }
        return sheet
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
    fileprivate var sentence: Text {
        if key.isEmpty, by == nil, filed.isEmpty || now.isEmpty, area != .plan {
            return filed.isEmpty
                ? Text(ja: "\(subject) は報告になく、いまはある", en: "\(subject) is new")
                : Text(ja: "\(subject) は報告にあり、いまはない", en: "\(subject) is no longer there")
        }
        if key == "order" { return Text(ja: "\(subject) の順番", en: "order of \(subject)") }
        let name = key.isEmpty ? subject : "\(subject) \(key)"
        let (old, new) = (AuditDifference.shown(filed, by), AuditDifference.shown(now, by))
        let change = by.map { "（\($0.signed)）" } ?? ""
        let englishChange = by.map { " (\($0.signed))" } ?? ""
        return Text(ja: "\(name)  \(old) → \(new)\(change)", en: "\(name)  \(old) → \(new)\(englishChange)")
    }

    private static func shown(_ text: String, _ by: Int64?) -> String {
        if text.isEmpty { return "-" }
        if by != nil, let number = Int64(text) { return number.grouped }
        return text.unicodeScalars.count > 60 ? String(text.unicodeScalars.prefix(57)) + "…" : text
    }
}

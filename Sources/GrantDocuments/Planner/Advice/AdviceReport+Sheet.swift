public import GrantRules

extension AdviceReport {
    public func render(_ format: PlannerFormat, _ language: Language, style: TextStyle) -> [UInt8] {
        switch format {
        case .text: sheet(language).text(style)
        case .markdown: sheet(language).markdown
        case .json: json
        }
    }

    private func sheet(_ language: Language) -> Sheet {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var sheet = Sheet()
        let name = report.title ?? report.applicantName ?? report.file
        sheet.heading(say("計画を直す案: \(name)", "Suggestions: \(name)"))
        let now = advice.now
        let errors = Standing.listed(now.errorCodes, language)
        sheet.verdict(
            now.verdict.title[language], now.verdict == .conforms ? .good : .error,
            say(
                "国費 \(now.nationalShare.ja)、交付対象事業費 \(now.eligible.ja)" + (errors.isEmpty ? "" : "、誤り \(errors)"),
                "national share \(now.nationalShare.en), eligible cost \(now.eligible.en)"
                    + (errors.isEmpty ? "" : ", errors \(errors)")))
        sheet.gap()
        if advice.suggestions.isEmpty { sheet.item(say("国費を増やす案も、誤りを直す案もない。", "Nothing to suggest.")) }
        writeSuggestions(to: &sheet, language)
        for code in advice.unmended {
            guard let rule = Rule.with(code) else { continue }
            sheet.item(
                code.rawValue,
                say(
                    "計算で確かめられる案はない。\(rule.remedy.ja)",
                    "no change that could be computed mends it: \(rule.remedy.en)"))
        }
        if !advice.facilityChoiceIsExact {
            sheet.item(
                say(
                    "同じ企業が多くの施設を利用するため、施設の選び方は最善と確かめられていない。",
                    "companies shared by many facilities kept the choice of facilities from being proved the best"))
        }
        return sheet
    }

    private func writeSuggestions(to sheet: inout Sheet, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var wasComplete = true
        for (index, suggestion) in advice.suggestions.enumerated() {
            if index == 0 || suggestion.isComplete != wasComplete {
                sheet.heading(
                    suggestion.isComplete
                        ? say("そのまま計画に書き込める案（--apply 番号）", "Can be written into the plan (--apply NUMBER)")
                        : say("団体が事実を確かめて書くもの", "Need a fact that the body has to supply"), depth: 2)
                wasComplete = suggestion.isComplete
            }
            sheet.item("\(index + 1)", suggestion.message[language])
            sheet.item(suggestion.after.amounts(since: suggestion.before)[language], depth: 1)
            let mends = Standing.listed(suggestion.mends, language)
            let left = Standing.listed(suggestion.after.errorCodes, language)
            if !mends.isEmpty {
                sheet.item(
                    say(
                        "直る誤り \(mends)" + (left.isEmpty ? "" : "、残る誤り \(left)"),
                        "mends \(mends)" + (left.isEmpty ? "" : "; leaves \(left)")), depth: 1)
            }
            if let condition = suggestion.condition {
                sheet.item(say("条件", "condition"), condition[language], depth: 1)
            }
            if case .state(let blank) = suggestion.change, suggestion.kind != .useRoom { sheet.code(blank.skeleton) }
            sheet.gap()
        }
    }
}

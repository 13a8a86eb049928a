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
        let errors = now.errorCodes
        sheet.verdict(
            now.verdict.title[language], now.verdict == .conforms ? .good : .error,
            say(
                "国費 \(now.nationalShare.ja)、交付対象事業費 \(now.eligible.ja)"
                    + (errors.isEmpty ? "" : "、誤り \(errors.count)件"),
                "national share \(now.nationalShare.en), eligible cost \(now.eligible.en)"
                    + (errors.isEmpty ? "" : ", \(errors.count) error\(errors.count == 1 ? "" : "s")")))
        for (place, code) in errors.enumerated() where place == 0 || errors[place - 1] != code {
            let same = errors.filter { $0 == code }
            sheet.item(Standing.listed(same, language), Catalogue.title(of: code)[language], depth: 1)
        }
        sheet.gap()
        if advice.suggestions.isEmpty { sheet.item(say("国費を増やす案も、誤りを直す案もない。", "Nothing to suggest.")) }
        writeSuggestions(to: &sheet, language)
        writeHowToApply(to: &sheet, language)
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
        var condition: Text?
        for (index, suggestion) in advice.suggestions.enumerated() {
            if index == 0 || suggestion.isComplete != wasComplete {
                sheet.heading(
                    suggestion.isComplete
                        ? say("そのまま計画に書き込める案", "Can be written into the plan as they are")
                        : say("団体が事実を確かめて書くもの", "Need a fact that the body has to supply"), depth: 2)
                wasComplete = suggestion.isComplete
            }
            sheet.item("\(index + 1)", suggestion.message[language])
            // A reading that stays as it is has said its amounts already.
            if suggestion.kind != .fixReading || suggestion.gain != 0 {
                for amount in suggestion.after.amounts(since: suggestion.before) {
                    sheet.item(amount[language], depth: 1)
                }
            }
            if let mended = suggestion.after.mended(suggestion.mends) { sheet.item(mended[language], depth: 1) }
            if let stated = suggestion.condition {
                let isSame = stated.ja == condition?.ja
                sheet.item(say("条件", "condition"), isSame ? say("同上", "the same") : stated[language], depth: 1)
            }
            condition = suggestion.condition
            if case .state(let blank) = suggestion.change, suggestion.kind != .useRoom { sheet.code(blank.skeleton) }
            sheet.gap()
        }
    }

    /// What the numbers are for, and that the amounts of two suggestions do not add up.
    private func writeHowToApply(to sheet: inout Sheet, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        if advice.suggestions.count > 1 {
            sheet.item(
                say(
                    "どの案の金額も、その案だけを当てはめて計算し直したもの。続けて直すときは、新しい計画でもう一度 advise を行う。",
                    "The amounts of each suggestion are those of the plan with that one made and computed again. To go on, "
                        + "run advise on the new plan."))
        }
        guard let first = advice.suggestions.firstIndex(where: { $0.isComplete }) else { return }
        sheet.item(
            say("書き込むには", "to make one"),
            "grant-cli advise --apply \(first + 1) \(report.file.quotedForShell) > new.json")
    }
}

extension String {
    /// As one word of a command line.
    fileprivate var quotedForShell: String {
        let isPlain = utf8.allSatisfy { byte in
            switch UInt8(byte) {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., 0x2B...0x2F, 0x5F: true
            default: false
            }
        }
        guard !isPlain || isEmpty else { return self }
        return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

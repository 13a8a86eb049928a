public import GrantRules

extension AdviceReport: PlannerAnswer {
    /// What can be written in as it is, what the body has to supply first, and what no change mends.
    public func page(_ language: Language) -> Page {
        var page = Page(language, headed: language.say("対応の案", "Suggestions"), of: report.name)
        let now = advice.now
        let errors = now.errorCodes
        let count = errors.count
        page.add(
            .verdict(
                now.verdict == .conforms ? .good : .error, now.verdict.title[language],
                page.say(
                    "国費 \(now.nationalShare.ja)、交付対象事業費 \(now.eligible.ja)\(count == 0 ? "" : "、誤り\(count)件")",
                    "national share \(now.nationalShare.en), eligible cost \(now.eligible.en)"
                        + (count == 0 ? "" : ", \(count) error\(count == 1 ? "" : "s")")),
                more: errors.indices.filter { $0 == 0 || errors[$0 - 1] != errors[$0] }.map { place in
                    let same = errors.filter { $0 == errors[place] }
                    let title = Rule.ofPlans.first(with: errors[place])?.title[language] ?? ""
                    return "\(Standing.listed(same, language))  \(title)"
                }))
        page.list(report.askedReadings(language))
        if advice.suggestions.isEmpty { page.paragraph("国費を増やす案も、誤りを解消する案もない。", "Nothing to suggest.") }
        writeSuggestions(to: &page)
        writeHowToApply(to: &page)
        page.list(
            advice.unmended.compactMap { code in
                Rule.ofPlans.first(with: code).map {
                    Page.Entry(
                        Phrase(code.rawValue),
                        page.say(
                            "計算で確かめられる案はない。\(report.spoken($0.remedy).ja)",
                            "no change that could be computed fixes it: \(report.spoken($0.remedy).en)"))
                }
            })
        if !advice.facilityChoiceIsExact {
            page.paragraph(
                "同じ企業が多くの施設を利用するため、施設の選び方は最善と確かめられていない。",
                "companies shared by many facilities kept the choice of facilities from being proved the best")
        }
        return page
    }

    /// Those that can be made at once come before those that need a fact.
    private func writeSuggestions(to page: inout Page) {
        var wasComplete: Bool?
        var condition: Text?
        for (index, suggestion) in advice.suggestions.enumerated() {
            if suggestion.isComplete != wasComplete {
                page.heading(
                    suggestion.isComplete
                        ? page.say("--apply で計画に書き込める案", "Can be written into the plan as they are")
                        : page.say("団体が事実を確かめて書くもの", "Need a fact that the body has to supply"))
                wasComplete = suggestion.isComplete
            }
            page.list([entry(index + 1, suggestion, isSame: suggestion.condition == condition, page.language)])
            condition = suggestion.condition
        }
    }

    private func entry(_ number: Int, _ suggestion: Proposal, isSame: Bool, _ language: Language) -> Page.Entry {
        var below: [Page.Entry] = []
        // A reading that stays as it is has said its amounts already.
        if suggestion.kind != .fixReading || suggestion.gain != 0 {
            below += suggestion.after.amounts(since: suggestion.before).map { Page.Entry("", Phrase($0[language])) }
        }
        // Spending more is no way to mend what is asked for.
        if suggestion.kind != .useRoom, let mended = suggestion.after.mended(suggestion.mends) {
            below.append(Page.Entry("", Phrase(mended[language])))
        }
        var blocks: [Page.Block] = [.list(below, .beside)]
        if let condition = suggestion.condition {
            let says = isSame ? language.say("同上", "the same") : report.spoken(condition)[language]
            blocks.append(.list([Page.Entry(language.say("条件", "condition"), Phrase(says))], .beside))
        }
        if case .state(let blank) = suggestion.change, suggestion.kind != .useRoom, !report.source.isWorkbook {
            blocks.append(.code(blank.skeleton))
        }
        return Page.Entry("\(number)", Phrase(report.spoken(suggestion.message)[language]), below: blocks)
    }

    /// What the numbers are for, and that the amounts of two suggestions do not add up.
    private func writeHowToApply(to page: inout Page) {
        if advice.suggestions.count > 1 {
            page.paragraph(
                "どの案の金額も、その案だけを当てはめて計算し直したもの。続けて改めるときは、新しい計画でもう一度 advise を行う。",
                "The amounts of each suggestion are those of the plan with that one made and computed again. To go on, "
                    + "run advise on the new plan.")
        }
        guard let first = advice.suggestions.firstIndex(where: { $0.isComplete }) else { return }
        let ending = report.source.isWorkbook ? ".xlsx" : ".json"
        page.list([
            Page.Entry(
                page.say("書き込むには", "to make one"),
                "\(code: "grant-cli advise \(report.readingOptions)--apply \(first + 1) \(report.file.quotedForShell) > new\(ending)")"
            )
        ])
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

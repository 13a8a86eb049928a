import GrantRules

extension HTMLReport {
    var heading: Markup {
        var html: Markup = "<header>\n<p class=\"scheme\">\(report.schedule.title[language])</p>\n"
        html += "<h1 id=\"t\(place)\">\(say("実施計画の確認結果", "Plan checked"))</h1>\n"
        html += "<dl class=\"facts\">\n"
        if let applicant = report.applicantName {
            let code: Markup = report.applicantCode.map { " <span class=\"code\">\($0)</span>" } ?? ""
            html += row(say("申請団体", "Applicant"), name(applicant) + code)
        }
        if let title = report.title { html += row(say("計画の名称", "Title"), name(title)) }
        if let type = report.typeTitle { html += row(say("類型・補助率", "Type and rate"), "\(type[language])") }
        if let assessment = report.assessment {
            html += row(say("申請の区分", "May apply as"), "\(assessment.caseTitle[language])")
        }
        return html + row(say("計画ファイル", "Plan file"), "<code>\(name(report.file))</code>") + "</dl>\n</header>\n"
    }

    /// The answer in one box, told by word and mark before colour.
    var verdict: Markup {
        let (kind, mark): (Markup, Markup) =
            switch report.verdict {
            case .conforms: ("conforms", "○")
            case .violations: ("violations", "×")
            case .unreadable: ("unreadable", "－")
            }
        var html: Markup =
            "<div class=\"verdict \(kind)\">\n<p class=\"answer\"><span aria-hidden=\"true\">\(mark)</span> "
        html += "\(report.verdict.title[language])</p>\n<p class=\"why\">\(reason)</p>\n"
        return html + "<p class=\"counts\">\(report.counted(language))</p>\n</div>\n"
    }

    private var reason: String {
        switch report.verdict {
        case .conforms:
            report.counts.warnings > 0
                ? say("誤りはない。要確認の指摘を確かめる。", "No errors. Please look at the warnings.")
                : say("誤りも要確認の指摘もない。", "No errors and no warnings.")
        case .violations:
            say("誤りがある。指摘に沿って計画を直す。", "There are errors. The findings say what mends them.")
        case .unreadable:
            say("計画を読み取れないため、金額は計算していない。", "The plan could not be read, so there are no amounts.")
        }
    }

    /// The five sums that people look for first.
    func figures(of assessment: Assessment) -> Markup {
        let totals = assessment.totals
        var html: Markup = "<dl class=\"sums\">\n"
        html += sum(Amount.declared, totals.declared)
        html += sum(Amount.eligible, totals.eligible)
        html += sum(Amount.nationalShare, totals.nationalShare, main: true)
        html += sum(Amount.localShare, totals.localShare)
        html += sum(Amount.unsubsidised, totals.unsubsidised) + "</dl>\n"
        html += "<p class=\"range\">\(assessment.rangeSentence[language].capitalisedFirst)\(say("。", "."))"
        if totals.operatorContribution > .zero {
            let yen = totals.operatorContribution
            html +=
                " \(say("民間運営者の負担 \(yen.ja)は上限額に数えない。", "Operators' own money, \(yen.en), does not count toward the caps."))"
        }
        return html + "</p>\n\(asked(of: assessment))"
    }

    private func sum(_ title: Text, _ yen: Yen, main: Bool = false) -> Markup {
        let kind: Markup = main ? " class=\"main\"" : ""
        return
            "<div\(kind)><dt>\(title[language])</dt><dd>\(yen.grouped)<small>\(say("円", " yen"))</small></dd></div>\n"
    }

    /// What the plan asks for beside what it may.
    private func asked(of assessment: Assessment) -> Markup {
        let requested = assessment.plan.draft.requested
        var parts: [String] = []
        if let yen = requested.eligibleCost {
            parts.append(say("交付対象事業費 \(yen.ja)", "eligible cost \(yen.en)"))
        }
        if let yen = requested.nationalShare { parts.append(say("国費 \(yen.ja)", "national share \(yen.en)")) }
        var html: Markup = ""
        if !parts.isEmpty {
            let list = parts.joined(separator: say("、", ", "))
            html += "<p class=\"range\">\(say("計画が求める額: \(list)。", "The plan asks for: \(list)."))</p>\n"
        }
        let funding = assessment.plan.draft.localFunding
        if !funding.isEmpty {
            let list = funding.map { "\($0.item) \($0.amount.grouped)" }.joined(separator: say("、", ", "))
            html += "<p class=\"range\">\(say("地方負担の財源: \(list)。", "Local funding: \(list)."))</p>\n"
        }
        return html
    }
}

extension Assessment {
    /// Which case of F02 lets the body apply.
    fileprivate var caseTitle: Text {
        switch applicantCase {
        case .outsideTokyoArea:
            Text(ja: "(1) 東京圏外の地方公共団体", en: "(1) local government outside the Tokyo area")
        case .municipalityWithDisadvantagedArea:
            Text(
                ja: "(2) 条件不利地域を含む東京圏内の市町村",
                en: "(2) municipality of the Tokyo area with a disadvantaged area")
        case .prefectureInTokyoArea:
            Text(
                ja: "(3) 条件不利地域を含む市町村で事業を行う東京圏内の都県",
                en: "(3) prefecture of the Tokyo area, within such municipalities")
        case nil: Text(ja: "該当なし", en: "none")
        }
    }
}

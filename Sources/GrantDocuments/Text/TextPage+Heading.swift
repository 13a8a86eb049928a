public import GrantRules

extension TextPage {
    mutating func writeHeading() {
        let title = TerminalText(text: report.verdict.title[language])
        let ink: TextStyle.Ink = report.verdict == .conforms ? .good : .error
        paragraph(title + "  ", ink: ink, subject)
        let indent = TerminalText.spaces(title.columns + 2)
        paragraph(indent, report.counts.sentence[language])
        line()
    }

    /// Whose plan it is and of which type, or the file when nothing could be read.
    private var subject: String {
        switch report.answer {
        case .assessed(let assessment):
            let whose = whose(assessment.plan.draft.applicant.name, assessment.plan.draft.title ?? "")
            let type = assessment.plan.draft.type.title[language] + " " + assessment.rate.value.text
            return language == .ja ? "\(whose)（\(type)）" : "\(whose) (\(type))"
        case .unreadable(let glimpse):
            let whose = whose(glimpse.applicantName ?? "", glimpse.title ?? "")
            return whose.isEmpty ? report.file : whose
        }
    }

    /// A title often begins with the name of the body, which is not said twice.
    private func whose(_ name: String, _ title: String) -> String {
        if title.isEmpty { return name }
        return name.isEmpty || title.utf8.starts(with: name.utf8) ? title : name + " " + title
    }

    mutating func writeEnding() {
        if report.findingsOmitted > 0 {
            paragraph(
                "",
                say(
                    "ほかの指摘 \(Int64(report.findingsOmitted).grouped)件は省略した。",
                    "\(Int64(report.findingsOmitted).grouped) more findings are left out"))
            line()
        }
        for entry in report.ignored where entry.count > 0 {
            paragraph(
                "",
                say(
                    "\(entry.code.rawValue) の指摘 \(entry.count)件は、指定により除いた。",
                    "\(entry.count) of \(entry.code.rawValue) set aside as asked"))
        }
        let items = Int64(report.assessment?.items.count ?? 0).grouped
        let counts = report.counts.sentence[language]
        let rules = Rule.all.count { $0.scope == .plan }
        let checked = say(
            "品目 \(items)、規則 \(rules)、\(counts)（\(report.schedule.id)）",
            "\(items) items, \(rules) rules, \(counts) (\(report.schedule.id))")
        let file = TerminalText(text: report.file)
        let ending = file + "  " + TerminalText(text: checked)
        guard ending.columns > style.width else { return line(style.paint(ending, .faint)) }
        // A path is never broken, so that it can be copied.
        line(style.paint(file, .faint))
        for part in TerminalText(text: checked).wrapped(to: style.width - 2) { line(style.paint("  " + part, .faint)) }
    }
}

extension SeverityCounts {
    /// 誤り 1、要確認 2
    var sentence: Text {
        var ja: [String] = []
        var en: [String] = []
        if errors > 0 {
            ja.append("誤り \(Int64(errors).grouped)")
            en.append("\(Int64(errors).grouped) error\(errors == 1 ? "" : "s")")
        }
        if warnings > 0 {
            ja.append("要確認 \(Int64(warnings).grouped)")
            en.append("\(Int64(warnings).grouped) warning\(warnings == 1 ? "" : "s")")
        }
        if infos > 0 {
            ja.append("参考 \(Int64(infos).grouped)")
            en.append("\(Int64(infos).grouped) note\(infos == 1 ? "" : "s")")
        }
        if ja.isEmpty { return Text(ja: "指摘なし", en: "no findings") }
        return Text(ja: ja.joined(separator: "、"), en: en.joined(separator: ", "))
    }
}

extension PlanType {
    public var title: Text {
        self == .standard ? Text(ja: "標準タイプ", en: "standard") : Text(ja: "高水準タイプ", en: "high-standard")
    }
}

public import GrantRules

extension TextPage {
    mutating func writeHeading() {
        let title = TerminalText(text: report.verdict.title[language])
        let ink: TextStyle.Ink = report.verdict == .conforms ? .good : .error
        paragraph(title + "  ", ink: ink, subject)
        let indent = TerminalText.spaces(title.columns + 2)
        line(indent + TerminalText(text: report.counts.sentence[language]))
        line()
    }

    /// Whose plan it is and of which type, or the file when nothing could be read.
    private var subject: String {
        switch report.answer {
        case .assessed(let assessment):
            let (name, title) = (assessment.plan.applicant.name, assessment.plan.title ?? "")
            let whose = title.isEmpty ? name : title.hasPrefixBytes(name) ? title : name + " " + title
            let type = assessment.plan.type.title[language] + " " + assessment.rate.value.text
            return language == .ja ? "\(whose)（\(type)）" : "\(whose) (\(type))"
        case .unreadable(let glimpse):
            let known = [glimpse.applicantName, glimpse.title].compactMap { $0 }.filter { !$0.isEmpty }
            return known.isEmpty ? report.file : known.joined(separator: " ")
        }
    }

    mutating func writeEnding() {
        if report.findingsOmitted > 0 {
            line(
                TerminalText(
                    text: say(
                        "ほかの指摘 \(Int64(report.findingsOmitted).grouped)件は省略した。",
                        "\(Int64(report.findingsOmitted).grouped) more findings are left out")))
            line()
        }
        for entry in report.ignored where entry.count > 0 {
            line(
                TerminalText(
                    text: say(
                        "\(entry.code.rawValue) の指摘 \(entry.count)件は、指定により除いた。",
                        "\(entry.count) of \(entry.code.rawValue) set aside as asked")))
        }
        let items = Int64(report.assessment?.items.count ?? 0).grouped
        let counts = report.counts.sentence[language]
        let checked = say(
            "品目 \(items)、規則 \(Rule.all.count)、\(counts)（\(report.schedule.id)）",
            "\(items) items, \(Rule.all.count) rules, \(counts) (\(report.schedule.id))")
        let file = TerminalText(text: report.file)
        let ending = file + "  " + TerminalText(text: checked)
        guard ending.columns > style.width else { return line(style.paint(ending, .faint)) }
        // A path is never broken, so that it can be copied.
        line(style.paint(file, .faint))
        line(style.paint("  " + TerminalText(text: checked), .faint))
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

extension String {
    fileprivate func hasPrefixBytes(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}

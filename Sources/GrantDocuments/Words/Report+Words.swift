public import GrantRules

extension Report {
    var applicantName: String? {
        switch answer {
        case .assessed(let assessment): assessment.plan.draft.applicant.name
        case .unreadable(let glimpse): glimpse.applicantName
        }
    }

    var applicantCode: String? {
        switch answer {
        case .assessed(let assessment): assessment.plan.draft.applicant.code.text
        case .unreadable(let glimpse): glimpse.applicantCode?.text
        }
    }

    var title: String? {
        switch answer {
        case .assessed(let assessment): assessment.plan.draft.title
        case .unreadable(let glimpse): glimpse.title
        }
    }

    /// 標準タイプ 1/2
    var typeTitle: Text? {
        switch answer {
        case .assessed(let assessment): assessment.plan.draft.type.title(rate: assessment.rate.value)
        case .unreadable(let glimpse): glimpse.type?.title(rate: nil)
        }
    }

    /// What people call the plan.
    var name: String { title ?? applicantName ?? file }

    /// plan.json:12:7, where a reader finds what is wrong.
    func place(of finding: Finding) -> String {
        let start = source.shownStart(of: finding.place)
        return "\(file):\(start.line):\(start.column)"
    }

    /// 誤り 1　要確認 2
    func counted(_ language: Language) -> String {
        if language == .en { return counts.sentence.en }
        let counts: [(Severity, Int)] = [
            (.error, counts.errors), (.warning, counts.warnings), (.info, counts.infos),
        ]
        return counts.map { "\($0.0.title.ja) \($0.1)" }.joined(separator: "　")
    }
}

extension Finding {
    /// What it rests on. What is this calculator's own choice has been said in the message.
    func grounds(_ language: Language) -> [String] {
        citations.filter { $0.source != "SPEC" }.map { citation in
            let isLaw = citation.text.ja.utf8.starts(with: "民法".utf8)
            return (isLaw ? "" : citation.source + " ") + citation.text[language]
        }
    }
}

extension PlanType {
    public var title: Text {
        switch self {
        case .standard: Text(ja: "標準タイプ", en: "standard")
        case .highStandard: Text(ja: "高水準タイプ", en: "high-standard")
        }
    }

    fileprivate func title(rate: Ratio?) -> Text {
        let rate = rate.map { " " + $0.text } ?? ""
        return Text(ja: title.ja + rate, en: title.en + rate)
    }
}

extension ReadingInUse.Origin {
    var title: Text {
        switch self {
        case .default: Text(ja: "既定", en: "default")
        case .plan: Text(ja: "計画で確定", en: "fixed by the plan")
        case .option: Text(ja: "この実行で指定", en: "asked for in this run")
        }
    }
}

extension Verdict {
    var title: Text { self == .conforms ? ReportVerdict.conforms.title : ReportVerdict.violations.title }
}

extension Assessment {
    /// What hangs on the readings.
    var rangeSentence: Text {
        guard range.min != range.max else {
            return Text(ja: "国費は解釈によって変わらない", en: "no reading changes the national share")
        }
        return Text(
            ja: "国費は解釈によって \(range.min.ja)から \(range.max.ja)まで変わる",
            en: "depending on the readings the national share is between \(range.min.en) and \(range.max.en)")
    }

    /// `tier-mixing=counts existing-with-new=separate …`
    var readingsLine: String {
        readings.map { "\($0.inUse.reading.id)=\($0.inUse.value.id)" }.joined(separator: " ")
    }
}

extension Assessment {
    /// Which case of F02 lets the body apply.
    var caseTitle: Text {
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

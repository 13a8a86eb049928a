import GrantRules

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
    fileprivate func title(rate: Ratio?) -> Text {
        let rate = rate.map { " " + $0.text } ?? ""
        switch self {
        case .standard: return Text(ja: "標準タイプ" + rate, en: "standard" + rate)
        case .highStandard: return Text(ja: "高水準タイプ" + rate, en: "high standard" + rate)
        }
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
    /// What hangs on the readings, as one line of a list; a page makes it a sentence.
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

extension String {
    /// As the beginning of a sentence.
    var capitalisedFirst: String {
        var bytes = Array(utf8)
        guard let first = bytes.first, 0x61...0x7A ~= first else { return self }
        bytes[0] = first - 0x20
        return String(decoding: bytes, as: UTF8.self)
    }
}

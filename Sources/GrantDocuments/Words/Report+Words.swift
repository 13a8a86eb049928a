package import GrantRules

extension Report {
    var applicantName: String? { identity.applicant }
    var applicantCode: String? { identity.code?.text }
    var title: String? { identity.title }
    /// Nil for a settlement.
    var type: PlanType? { identity.type }

    /// What says whose document it is, as far as it could be read.
    private var identity: (title: String?, type: PlanType?, applicant: String?, code: LocalGovernmentCode?) {
        switch answer {
        case .assessed(let assessment):
            let draft = assessment.plan.draft
            return (draft.title, draft.type, draft.applicant.name, draft.applicant.code)
        case .settled(let reckoning, _):
            let draft = reckoning.draft
            return (draft.title, nil, draft.applicant.name, draft.applicant.code)
        case .unreadable(let glimpse):
            return (glimpse.title, glimpse.type, glimpse.applicantName, glimpse.applicantCode)
        }
    }

    /// 標準タイプ 1/2
    var typeTitle: Text? {
        assessment.map { $0.plan.draft.type.title(rate: $0.rate.value) } ?? type?.title
    }

    /// What people call the plan.
    var name: String { title ?? applicantName ?? file }

    /// Where a reader finds what is wrong.
    func place(of finding: Finding) -> String { source.whereabouts(of: finding.place, in: file) }

    /// With the names of headings for keys, when the plan is a workbook.
    func spoken(_ text: Text) -> Text { source.isWorkbook ? FormNames.spoken(text) : text }

    /// What to do about the verdict.
    var advice: Text {
        switch verdict {
        case .conforms:
            counts.warnings > 0
                ? Text(ja: "誤りはない。要確認の指摘を確かめる。", en: "No errors. Please look at the warnings.")
                : Text(ja: "誤りも要確認の指摘もない。", en: "No errors and no warnings.")
        case .violations:
            Text(
                ja: "誤りがある。指摘に沿って\(kind.noun.ja)を直す。" + (notCompared?.ja ?? ""),
                en: "There are errors. The findings say what fixes them." + (notCompared.map { " " + $0.en } ?? ""))
        case .unreadable:
            notCompared
                ?? Text(
                    ja: "\(kind.noun.ja)を読み取れないため、金額は計算していない。",
                    en: "The \(kind.noun.en) could not be read, so there are no amounts.")
        }
    }

    /// 不適合、誤り 2、要確認 6; nothing where nothing is wrong. A settlement says it of the plan that it leans on.
    var flaws: Text? {
        guard verdict != .conforms else { return nil }
        let (title, counts) = (verdict.title, counts.sentence)
        return Text(ja: "\(title.ja)、\(counts.ja)", en: "\(title.en), \(counts.en)")
    }

    /// Why what was spent does not bear on the verdict.
    var notCompared: Text? {
        unreadActual.map {
            Text(
                ja: "実績の計画 \($0.file) を読み取れないため、実績と比べていない。読み取れない理由は、その計画を grant-cli check で確かめると分かる。",
                en: "The plan as spent, \($0.file), could not be read, so nothing was compared with it; "
                    + "grant-cli check of it says why."
            )
        }
    }
}

extension PlanType {
    package var title: Text {
        switch self {
        case .standard: Text(ja: "標準タイプ", en: "standard")
        case .highStandard: Text(ja: "高水準タイプ", en: "high-standard")
        }
    }

    fileprivate func title(rate: Ratio) -> Text {
        Text(ja: title.ja + " " + rate.ja, en: title.en + " " + rate.text)
    }
}

extension ReadingInUse {
    /// What people call the file that may state a reading.
    static let plan = Text(ja: "計画", en: "the plan")

    /// `existing-with-new=together`, as the command line takes it.
    var word: String { "\(reading.id)=\(value.id)" }

    /// Who chose the answer and, where there is one, its basis; `show` sets the first apart.
    func chosen(in document: Text, _ language: Language, show: (String) -> Phrase = { Phrase($0) }) -> Phrase {
        let origin = show(origin.title(in: document)[language])
        return basisSentence(of: document, language).map {
            language.say("\(origin)。\(name: $0)", "\(origin); \(name: $0)")
        } ?? origin
    }

    /// On whose word an answer is; a document's word for its own answer is not one for another that a run asks for.
    func basisSentence(of document: Text, _ language: Language) -> String? {
        guard let stated else { return nil }
        let (id, basis) = (stated.value.id, stated.basis)
        return stated.value == value
            ? language.say("根拠: \(basis)", "basis: \(basis)")
            : language.say("\(document.ja)の値 \(id) の根拠: \(basis)", "basis of \(document.en)'s own \(id): \(basis)")
    }
}

extension ReadingInUse.Origin {
    func title(in document: Text) -> Text {
        switch self {
        case .default: Text(ja: "既定", en: "default")
        case .plan: Text(ja: "\(document.ja)で確定", en: "fixed by \(document.en)")
        case .option: Text(ja: "この実行で指定", en: "given for this run")
        }
    }
}

extension Verdict {
    var title: Text { self == .conforms ? ReportVerdict.conforms.title : ReportVerdict.violations.title }
}

extension SeverityCounts {
    /// 誤り 1、要確認 2
    var sentence: Text {
        let counts = [(Severity.error.title, errors), (Severity.warning.title, warnings), (Severity.info.title, infos)]
        let some = counts.filter { $0.1 > 0 }.map { ($0.0, $0.1 == 1 ? "" : "s", Int64($0.1).grouped) }
        if some.isEmpty { return Text(ja: "指摘なし", en: "no findings") }
        return Text(
            ja: some.map { title, _, count in "\(title.ja) \(count)" }.joined(separator: "、"),
            en: some.map { title, plural, count in "\(count) \(title.en)\(plural)" }.joined(separator: ", "))
    }
}

package import GrantRules

extension Finding {
    static let remedyTitle = Text(ja: "対応", en: "fix")

    /// As pages show it, without its place.
    func remark(_ language: Language) -> Page.Remark {
        Page.Remark(
            severity.tone, tag: severity.title[language], code: code.rawValue,
            title: title[language], Phrase(message[language]))
    }
}

extension Finding {
    /// What it rests on. What is this calculator's own choice has been said in the message.
    func grounds(_ language: Language) -> [String] {
        citations.filter { $0.source != "SPEC" }.map { citation in
            let isLaw = citation.text.ja.utf8.starts(with: "民法".utf8)
            // The text of a reading begins with what it is called.
            let isNamed = isLaw || citation.source.utf8.starts(with: "reading:".utf8)
            return (isNamed ? "" : citation.source + " ") + citation.text[language]
        }
    }
}

extension Severity {
    /// What each of them is called somewhere.
    func word<Word>(error: Word, warning: Word, info: Word) -> Word {
        switch self {
        case .error: error
        case .warning: warning
        case .info: info
        }
    }

    package var title: Text {
        word(
            error: Text(ja: "誤り", en: "error"), warning: Text(ja: "要確認", en: "warning"),
            info: Text(ja: "参考", en: "note"))
    }

    var tone: Tone { word(error: .error, warning: .warning, info: .info) }
}

extension ReportVerdict {
    var tone: Tone {
        switch self {
        case .conforms: .good
        case .violations: .error
        case .unreadable: .warning
        }
    }
}

import GrantRules

/// One report as an article of the page.
struct HTMLReport {
    let report: Report
    let language: Language
    /// Its place on the page, which makes ids unique.
    let place: Int

    init(_ report: Report, _ language: Language, place: Int) {
        self.report = report
        self.language = language
        self.place = place
    }

    var article: Markup {
        var html: Markup = "<article class=\"p\(place)\" aria-labelledby=\"t\(place)\">\n"
        html += heading
        html += verdict
        if let assessment = report.assessment {
            html += figures(of: assessment)
            html += picture(of: assessment)
            html += items(of: assessment)
            html += findings
            html += readings(of: assessment)
            html += repayments(of: assessment)
            html += derivations(of: assessment)
        } else {
            html += findings
        }
        return html + record + "</article>\n"
    }

    func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    func section(_ ja: String, _ en: String, _ body: Markup) -> Markup {
        "<section>\n<h2>\(say(ja, en))</h2>\n\(body)</section>\n"
    }

    /// What a table is, for whoever hears it; the eye has read the heading and wants the unit.
    func caption(_ title: String) -> Markup {
        "<caption><span class=\"unseen\">\(title) </span>\(say("単位 円", "in yen"))</caption>\n"
    }

    /// A name of the plan, which may run from right to left.
    func name(_ text: String) -> Markup { "<bdi>\(text)</bdi>" }

    func head(_ ja: String, _ en: String, isYen: Bool = false) -> Markup {
        let kind: Markup = isYen ? " class=\"yen\"" : ""
        return "<th scope=\"col\"\(kind)>\(say(ja, en))</th>"
    }

    func row(_ name: String, _ value: Markup) -> Markup { "<dt>\(name)</dt><dd>\(value)</dd>\n" }
}

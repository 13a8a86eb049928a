import GrantRules

/// The first page of several reports: the answer to each plan on one line.
struct HTMLOverview {
    let reports: [Report]
    let language: Language

    init(_ reports: [Report], _ language: Language) {
        self.reports = reports
        self.language = language
    }

    var article: Markup {
        var html: Markup = "<article class=\"all\" aria-labelledby=\"all\">\n<header>\n"
        for schedule in schedules { html += "<p class=\"scheme\">\(schedule)</p>\n" }
        html += "<h1 id=\"all\">\(say("実施計画の確認結果一覧", "Plans checked"))</h1>\n</header>\n"
        html += "<p class=\"range\">\(verdicts)</p>\n<div class=\"wide\"><table class=\"items overview\">\n<caption>"
        html += "<span class=\"unseen\">\(say("計画ごとの結果", "Result of each plan")) </span>"
        html += "\(say("単位 円", "in yen"))</caption>\n<thead><tr>"
        html += "<th scope=\"col\">\(say("計画", "plan"))</th><th scope=\"col\">\(say("判定", "verdict"))</th>"
        html += "<th scope=\"col\">\(say("指摘", "findings"))</th>"
        for amount in [Amount.declared, Amount.eligible, Amount.nationalShare] {
            html += "<th scope=\"col\" class=\"yen\">\(amount[language])</th>"
        }
        html += "</tr></thead>\n<tbody>\n"
        for report in reports { html += row(report) }
        return html + "</tbody>\n</table></div>\n</article>\n"
    }

    private func row(_ report: Report) -> Markup {
        var html: Markup =
            "<tr><th scope=\"row\"><bdi>\(report.name)</bdi><br><code><bdi>\(report.file)</bdi></code><br>"
        html += "<small class=\"hash\">SHA-256 \(report.sha256)</small></th>"
        html += "<td class=\"answer-\(Markup(text: report.verdict.rawValue))\">\(report.verdict.title[language])</td>"
        html += "<td>\(report.counts.sentence[language])</td>"
        if let totals = report.assessment?.totals {
            for yen in [totals.declared, totals.eligible, totals.nationalShare] {
                html += "<td class=\"yen\">\(yen.grouped)</td>"
            }
        } else {
            for _ in 0..<3 { html += "<td class=\"yen\">\(say("－", "–"))</td>" }
        }
        return html + "</tr>\n"
    }

    /// 計画 4件: 適合 2件、不適合 1件、判定できません 1件
    private var verdicts: String {
        let counts = [ReportVerdict.conforms, .violations, .unreadable].compactMap { verdict -> String? in
            let count = reports.filter { $0.verdict == verdict }.count
            guard count > 0 else { return nil }
            return say("\(verdict.title.ja) \(count)件", "\(count) \(verdict.title.en)")
        }
        return say("計画 \(reports.count)件: ", "\(reports.count) plans: ")
            + counts.joined(separator: say("、", ", "))
    }

    /// Nearly always one.
    private var schedules: [String] {
        var titles: [String] = []
        for report in reports where !titles.contains(report.schedule.title[language]) {
            titles.append(report.schedule.title[language])
        }
        return titles
    }

    private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }
}

extension Report {
    /// What people call the plan.
    var name: String { title ?? applicantName ?? file }
}

import GrantRules

/// The answer to a plan in one line.
package struct ReportSummary: Sendable {
    let file: String
    let verdict: ReportVerdict
    /// Nothing of a plan that could not be read.
    let nationalShare: Yen?
    let counts: SeverityCounts
}

extension Report {
    package var summary: ReportSummary {
        ReportSummary(
            file: file, verdict: verdict, nationalShare: assessment?.totals.nationalShare, counts: counts)
    }
}

extension ReportSummary {
    /// 不適合、国費 37,566,666円、誤り 2、要確認 6
    func sentence(_ language: Language) -> String {
        let share = nationalShare.map { [Amount.nationalShare[language] + " " + language.say($0.ja, $0.en)] } ?? []
        return ([verdict.title[language]] + share + [counts.sentence[language]])
            .joined(separator: language.say("、", ", "))
    }
}

extension Collection<ReportSummary> {
    /// A line a plan and the sum, which several reports end in.
    func page(_ language: Language) -> Page {
        var page = Page(language, title: verdicts(language))
        page.list(map { Page.Entry("\(code: $0.file)", Phrase($0.sentence(language))) })
        let sum = reduce(Yen.zero) { sum, plan in plan.nationalShare.map { sum.plus($0) } ?? sum }
        page.paragraph(
            "\(verdicts(language))。国費の計 \(sum.ja)", "\(verdicts(language)); national share in all \(sum.en)")
        return page
    }

    /// 計画 4件: 適合 2件、不適合 1件、判定不能 1件
    func verdicts(_ language: Language) -> String {
        let counts = [ReportVerdict.conforms, .violations, .unreadable].compactMap { verdict -> String? in
            let count = count { $0.verdict == verdict }
            return count == 0 ? nil : language.say("\(verdict.title.ja) \(count)件", "\(count) \(verdict.title.en)")
        }
        return language.say("計画 \(count)件: ", "\(count) plans: ") + counts.joined(separator: language.say("、", ", "))
    }
}

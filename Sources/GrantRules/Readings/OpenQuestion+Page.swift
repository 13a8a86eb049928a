extension OpenQuestion {
    /// `docs/readings.md`: every open question with what it is worth, and the facts of the schedule they are about.
    ///
    /// It throws only when the example plan itself is broken.
    public static func page(under schedule: Schedule) throws(PlanProblems) -> String {
        var page = """
            # 解釈と未確定の事項 (Readings and open questions)

            このページはプログラムが作る（`OpenQuestion.page`）。手で直さない。
            Made by the program (`OpenQuestion.page`); do not edit.

            ## 解釈 (Readings)

            資料を二通りに読める事項。計画（`readings`、根拠を添える）か実行時の指定で選び、選ばなければ先の値による。
            What the slides let one read in two ways. A plan (`readings`, with a basis) or an option chooses; else
            the first value is used.

            """
        for reading in Reading.all {
            page += reading.question.entry(defaultID: reading.defaultValue.id)
            page += try reading.worth(under: schedule)
        }
        page += """

            ## 一つの扱いに決めている事項 (Settled here in one way)

            資料に定めがなく、この計算機が一つの扱いに決めている事項。
            What the slides leave open and this calculator answers in one way.

            """
        for question in singleAnswer { page += question.entry(defaultID: nil) }
        return page + facts(of: schedule)
    }

    private func entry(defaultID: String?) -> String {
        var entry = "\n### \(title.ja) (\(title.en))\n\n"
        entry += defaultID == nil ? "" : "`\(id)`\n\n"
        for value in values {
            let name = defaultID.map { "`\(value.id)`\(value.id == $0 ? "（既定, default）" : ""): " } ?? "扱い (taken): "
            entry += "- \(name)\(value.meaning.ja)\n  (\(value.meaning.en))\n"
            entry += "  - 根拠 (for it): \(value.evidence.ja)\n    (\(value.evidence.en))\n"
        }
        return entry + "- 疑問 (doubt): \(doubt.ja)\n  (\(doubt.en))\n"
    }

    private static func facts(of schedule: Schedule) -> String {
        var table = "\n## 事実 (Facts of `\(schedule.id)`)\n\n\(schedule.source.ja)\n(\(schedule.source.en))\n\n"
        table += "| id | 見出し | 内容 | fact |\n|---|---|---|---|\n"
        for fact in schedule.facts {
            table += "| \(fact.id.text) | \(fact.heading.ja) | \(fact.statement.ja) | \(fact.statement.en) |\n"
        }
        return table
    }
}

extension Reading {
    /// What hangs on it in one plan in which it matters.
    fileprivate func worth(under schedule: Schedule) throws(PlanProblems) -> String {
        let plan = try Plan.example().changing(dispute.edit)
        var worth = "- 例 (what it is worth): \(dispute.title.ja)\n  (\(dispute.title.en))\n"
        for value in values {
            let totals = plan.figures(overriding: ReadingOverrides([value])).totals
            let verdict = totals.verdict == .conforms ? "適合" : "不適合"
            worth += "  - `\(value.id)`: 国費 \(totals.nationalShare.ja)、\(verdict) (\(totals.verdict.rawValue))\n"
        }
        return worth
    }

    private var dispute: (title: Text, edit: (inout PlanDraft) -> Void) {
        switch self {
        case .tierMixing:
            (
                Text(
                    ja: "標準タイプ、30人の施設3か所に各 20,000,000円",
                    en: "standard type, three facilities of 30 people at 20,000,000 yen each"),
                {
                    $0.build(capacities: [30, 30, 30])
                    $0.costs[.promotion] = []
                    $0.companies = []
                }
            )
        case .existingWithNew:
            (
                Text(
                    ja: "標準タイプ、①の施設に 21,000,000円、③の施設に 3,000,000円",
                    en: "standard type, 21,000,000 yen for programme 1 and 3,000,000 yen for programme 3"),
                {
                    $0.existingFacilities = [.example("office-b", "既存オフィス", cost: 3_000_000)]
                    $0.costs[.promotion] = []
                    $0.companies = []
                }
            )
        case .outsideArea:
            (
                Text(
                    ja: "標準タイプ、①の施設に 21,000,000円、県内の別の市に本社のある企業に 1,000,000円",
                    en: "standard type, 21,000,000 yen for programme 1 and 1,000,000 yen to a company from another "
                        + "city of the prefecture"),
                {
                    $0.company { $0.headquarters = .municipality(.fukushima) }
                    $0.costs[.promotion] = []
                }
            )
        default:
            (
                Text(
                    ja: "標準タイプ、①の施設に 21,000,000円、ソフト経費 7,999,999円",
                    en: "standard type, 21,000,000 yen for programme 1 and 7,999,999 yen of soft costs"),
                {
                    $0.promote(7_999_999)
                    $0.companies = []
                }
            )
        }
    }
}

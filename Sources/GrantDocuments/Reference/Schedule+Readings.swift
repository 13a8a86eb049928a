public import GrantRules

extension Schedule {
    /// `docs/readings.md`: every open question with what it is worth, and the facts that they are about.
    ///
    /// It throws only when an example plan itself is broken.
    public func readingsPage() throws(PlanProblems) -> String {
        var page = """
            # 解釈と未確定の事項 (Readings and open questions)

            このページはプログラムが作る（`Schedule.readingsPage`）。手で直さない。
            Made by the program (`Schedule.readingsPage`); do not edit.

            ## 解釈 (Readings)

            資料を二通り以上に読める事項。計画（`readings`、根拠を添える）か実行時の指定で選び、選ばなければ先頭の値による。
            What the slides let one read in more than one way. A plan (`readings`, with a basis) or an option chooses;
            else the first value is used.

            """
        for question in openQuestions {
            page += question.entry
            page += try question.worth(under: self)
        }
        page += """

            ## 一つの扱いに決めている事項 (Settled here in one way)

            資料に定めがなく、この計算機が一つの扱いに決めている事項。
            What the slides leave open and this calculator answers in one way.

            """
        for question in settledQuestions { page += question.entry }
        return page + factTable + statuteTable
    }

    private var statuteTable: String {
        var table = """

            ## 法令 (Statutes)

            資料ではなく法律。国の補助金すべてにかかる。「交付後」は、この計画の算定ではなく交付後の精算や返還に関わるもの。
            Law and not slides; it binds every national grant. Those of a settlement bear on what follows the award.

            | id | 法令 | 条 | 内容 | law | fact | 関わり (bears on) |
            |---|---|---|---|---|---|---|

            """
        for statute in statutes {
            let bearing = statute.bearing == .plan ? "計画 (plan)" : "交付後 (settlement)"
            table += "| \(statute.id.text) | [\(statute.act.ja)](\(statute.address)) | \(statute.article.ja) | "
            table += "\(statute.statement.ja) | \(statute.act.en), \(statute.article.en) | \(statute.statement.en) | "
            table += "\(bearing) |\n"
        }
        return table
    }

    private var factTable: String {
        var table = "\n## 事実 (Facts of `\(id)`)\n\n\(source.ja)\n(\(source.en))\n\n"
        table += "| id | 見出し | 内容 | fact |\n|---|---|---|---|\n"
        for fact in facts {
            table += "| \(fact.id.text) | \(fact.heading.ja) | \(fact.statement.ja) | \(fact.statement.en) |\n"
        }
        return table
    }
}

extension OpenQuestion {
    fileprivate var entry: String {
        var entry = "\n### \(title.ja) (\(title.en))\n\n`\(reading.id)`\n\n"
        for (place, answer) in answers.enumerated() {
            let mark = place == 0 ? "（既定, default）" : ""
            entry += "- `\(answer.value.id)`\(mark): \(answer.meaning.ja)\n  (\(answer.meaning.en))\n"
            entry += "  - 根拠 (for it): \(answer.evidence.ja)\n    (\(answer.evidence.en))\n"
        }
        entry += "- 疑問 (doubt): \(doubt.ja)\n  (\(doubt.en))\n"
        return entry + "- 根拠 (clauses): \(sources.map { $0.id }.joined(separator: "、"))\n"
    }

    /// What hangs on it in one plan in which it matters.
    fileprivate func worth(under schedule: Schedule) throws(PlanProblems) -> String {
        let plan = try example.plan()
        var worth = "- 例 (what it is worth): \(example.title.ja)\n  (\(example.title.en))\n"
        for answer in answers {
            let totals = plan.figures(under: schedule, overriding: Readings([answer.value])).totals
            let verdict = totals.verdict == .conforms ? "適合" : "不適合"
            worth += "  - `\(answer.value.id)`: 国費 \(totals.nationalShare.ja)、\(verdict) (\(totals.verdict.rawValue))\n"
        }
        return worth
    }
}

extension SettledQuestion {
    fileprivate var entry: String {
        "\n### \(title.ja) (\(title.en))\n\n- 扱い (taken): \(answer.ja)\n  (\(answer.en))\n"
            + "  - 根拠 (for it): \(evidence.ja)\n    (\(evidence.en))\n"
            + "- 疑問 (doubt): \(doubt.ja)\n  (\(doubt.en))\n"
    }
}

public import GrantRules

extension Report {
    /// The whole answer to one file. A terminal has it in short; a comment in Markdown folds away what few need.
    public func page(_ language: Language) -> Page {
        form.page(self, language)
    }

    func planPage(_ language: Language) -> Page {
        var page = Page(language, title: "\(verdict.title[language]) \(name)")
        page.foot = foot(language)
        page.only(.terminal) { writeAnswer(to: &$0) }
        page.only(.markdown) { writeComment(to: &$0) }
        page.only(.html) { writeSheet(to: &$0) }
        if let assessment { write(assessment, to: &page) }
        writeFindings(to: &page)
        page.only([.markdown, .html]) { writeRecord(to: &$0) }
        page.only(.html) { writeExcerpts(to: &$0) }
        page.only(.terminal) { writeEnd(to: &$0) }
        return page
    }

    /// The verdict and whose plan it is, on two lines.
    func writeAnswer(to page: inout Page) {
        let type = typeTitle.map { page.say("（\($0.ja)）", " (\($0.en))") } ?? ""
        page.add(
            .verdict(
                verdict.tone, verdict.title[page.language], Phrase(subject + type),
                more: [Phrase(counts.sentence[page.language])]))
    }

    /// A title often begins with the name of the body, which is not said twice.
    private var subject: String {
        let (body, title) = (applicantName ?? "", title ?? "")
        if title.isEmpty { return body.isEmpty ? file : body }
        return body.isEmpty || title.utf8.starts(with: body.utf8) ? title : body + " " + title
    }

    func writeComment(to page: inout Page) {
        page.heading("\(verdict.title[page.language]): \(name: name)", level: 1)
        var facts: [Phrase] = ["\(strong: counts.sentence[page.language])"]
        if let applicantName { facts.append("\(name: applicantName)") }
        if let typeTitle { facts.append(Phrase(typeTitle[page.language])) }
        page.paragraph((facts + ["\(code: file)"]).reduce(Phrase()) { $0.isEmpty ? $1 : "\($0)\u{3000}\($1)" })
    }

    private func writeSheet(to page: inout Page) {
        let language = page.language
        var facts: [Page.Entry] = []
        if let typeTitle {
            facts.append(Page.Entry(page.say("類型・補助率", "type and rate"), Phrase(typeTitle[language])))
        }
        if let assessment {
            facts.append(Page.Entry(page.say("申請の区分", "may apply as"), Phrase(assessment.caseTitle[language])))
        }
        facts.append(Page.Entry(page.say("計画ファイル", "plan file"), "\(code: file)"))
        writeHead(
            page.say("実施計画の確認結果", "Plan checked"), body: page.say("申請団体", "applicant"),
            title: page.say("計画の名称", "title"), facts, to: &page)
        if let assessment { page.add(.figures(assessment.figures(language))) }
    }

    /// The head of the sheet that is printed and filed; what a document of this kind calls its body and its title is handed in.
    func writeHead(
        _ heading: Phrase, body: Phrase, title titleLabel: Phrase, _ facts: [Page.Entry], to page: inout Page
    ) {
        let language = page.language
        page.paragraph("\(faint: schedule.title[language])")
        page.heading(heading, level: 1)
        var names: [Page.Entry] = []
        if let applicantName {
            let code: Phrase = applicantCode.map { " \(code: $0)" } ?? ""
            names.append(Page.Entry(body, "\(name: applicantName)\(code)"))
        }
        if let title { names.append(Page.Entry(titleLabel, "\(name: title)")) }
        page.list(names + facts + filing(language))
        page.add(
            .verdict(
                verdict.tone, verdict.title[language], Phrase(advice[language]),
                more: [Phrase(counts.sentence[language])]))
    }

    /// What whoever files the sheet writes on it by hand.
    private func filing(_ language: Language) -> [Page.Entry] {
        [
            Page.Entry(language.say("作成日", "made on"), language.say("令和　　年　　月　　日", "\u{3000}")),
            Page.Entry(language.say("作成者", "made by"), language.say("（所属）　　　　　　　　（氏名）", "\u{3000}")),
            Page.Entry(language.say("決裁", "approved"), "\u{3000}"),
        ]
    }

    private func write(_ assessment: Assessment, to page: inout Page) {
        let language = page.language
        guard !assessment.items.isEmpty else { return }
        page.only(.html) {
            $0.heading("事業項目ごとの内訳（図）", "Items in a picture")
            $0.add(.bars(assessment.bars(language)))
            $0.heading("事業項目ごとの金額", "Items in figures")
        }
        page.table(assessment.itemTable(language))
        let remarks = assessment.remarks(language).map { Page.Entry("", $0) }
        let range = Phrase(assessment.rangeSentence[language])
        let open = assessment.readings.filter { $0.matters || !$0.inUse.isOpen }.map { $0.entry(language) }
        page.only(.terminal) {
            $0.list(remarks + [Page.Entry("", range, below: open.isEmpty ? [] : [.list(open, .beside)])])
        }
        page.only([.markdown, .html]) { $0.list(remarks + [Page.Entry("", range)]) }
        if let earlier = assessment.earlierTable(language) {
            page.only([.markdown, .html]) { $0.headed(earlier) }
        }
        if let funding = assessment.fundingTable(language) { page.headed(funding) }
        let staying = assessment.stayingTable(language)
        guard !assessment.repayments.isEmpty || staying != nil else { return }
        page.only([.markdown, .html]) { $0.heading("返還", "Repayment") }
        if !assessment.repayments.isEmpty {
            page.only(.terminal) { $0.heading("返還", "Repayment") }
            page.table(assessment.repaymentTable(language))
        }
        if let staying {
            page.only([.markdown, .html]) {
                $0.paragraph("残る企業が退去した場合", "If a company that stays should leave")
                $0.table(staying)
            }
        }
        if let source = assessment.plan.draft.clawback?.source {
            page.only([.markdown, .html]) { $0.paragraph("根拠: \(name: source)", "under: \(name: source)") }
        }
    }

    func writeFindings(to page: inout Page) {
        page.only([.markdown, .html]) {
            $0.heading("指摘", "Findings")
            if findings.isEmpty { $0.paragraph(Phrase(counts.sentence[$0.language])) }
        }
        let blanks = blanks
        if !blanks.isEmpty { write(blanks, to: &page) }
        for finding in findings.byWeight where !blanks.contains(where: { $0.place == finding.place }) {
            write(finding, to: &page)
        }
        var rest: [Page.Entry] = []
        if findingsOmitted > 0 {
            let count = Int64(findingsOmitted).grouped
            rest.append(Page.Entry("", page.say("ほかの指摘 \(count)件は省略", "\(count) more findings are left out")))
        }
        for entry in ignored where entry.count > 0 {
            let (code, count) = (entry.code.rawValue, Int64(entry.count).grouped)
            rest.append(
                Page.Entry("", page.say("\(code) の指摘 \(count)件は、指定により除外", "\(count) of \(code) set aside as asked")))
        }
        page.list(rest)
    }

    /// On paper the lines of the file stand at the end.
    private func write(_ finding: Finding, to page: inout Page) {
        var remark = remark(finding, page.language)
        page.only(.html) { $0.add(.remark(remark)) }
        remark.excerpt = Excerpt(of: finding.place, in: source)
        page.only([.terminal, .markdown]) { $0.add(.remark(remark)) }
    }

    func writeExcerpts(to page: inout Page) {
        let entries = findings.byWeight.compactMap { finding in
            Excerpt(of: finding.place, in: source).map {
                Page.Entry("\(code: finding.code.rawValue)", "\(code: place(of: finding))", below: [.excerpt($0)])
            }
        }
        guard !entries.isEmpty else { return }
        page.folded(page.say("指摘の箇所の記載", "What the file says there")) { $0.list(entries) }
    }

    private func remark(_ finding: Finding, _ language: Language) -> Page.Remark {
        var remark = finding.remark(language)
        remark.places = [place(of: finding)]
        remark.entries =
            finding.grounds(language).map { Page.Entry(language.say("根拠", "see"), Phrase($0)) }
            + [Page.Entry(Phrase(Finding.remedyTitle[language]), Phrase(finding.mend[language]))]
        return remark
    }

    /// What the answer hangs on, how it came about, and what an auditor needs to get it again.
    private func writeRecord(to page: inout Page) {
        if let assessment {
            page.folded(page.say("解釈", "Readings")) { $0.table(assessment.readingTable($0.language)) }
            if !assessment.items.isEmpty {
                page.folded(page.say("算定の過程", "How the amounts came about")) { assessment.writeSteps(to: &$0) }
            }
        }
        var record = [
            Page.Entry(page.say("計画の SHA-256", "plan SHA-256"), "\(code: sha256)"),
            Page.Entry(page.say("基準", "schedule"), "\(code: schedule.id) \(schedule.title[page.language])"),
            Page.Entry(page.say("出典", "source"), Phrase(schedule.source[page.language])),
        ]
        if let assessment {
            record.append(Page.Entry(page.say("解釈", "readings"), "\(code: assessment.readingsLine)"))
        }
        write(record: record, to: &page) {
            $0.only(.html) {
                $0.paragraph(
                    $0.say(
                        "\(faint: "同じ計画と同じ指定からは、いつでもどこでも同じ結果が出る。この計算は採否を決めるものではない。")",
                        "\(faint: "The same plan and the same options give the same page, anywhere and at any time. It does not decide on the grant.")"
                    ))
            }
        }
    }

    /// What this result was made from and by, with what is to be said of that.
    func write(record: [Page.Entry], to page: inout Page, _ more: (inout Page) -> Void) {
        page.folded(page.say("この結果の記録", "Record of this result")) {
            $0.list(record + [Page.Entry($0.say("計算機", "tool"), "\(tool.name) \(tool.version)")])
            $0.paragraph("\(faint: numbering($0.language))")
            more(&$0)
        }
    }

    private func writeEnd(to page: inout Page) {
        let answer = summary.sentence(page.language) + page.say("（\(schedule.id)）", " (\(schedule.id))")
        let cites = findings.contains { !$0.grounds(page.language).isEmpty }
        if cites { page.paragraph("\(faint: numbering(page.language))") }
        page.list([Page.Entry("\(code: file)", "\(faint: answer)")])
    }

    func numbering(_ language: Language) -> String {
        language.say(
            "根拠の番号（F05、L06 など）はこの計算機が付けたもの（一覧は grant-cli schedule）",
            "Source numbers (F05, L06) are this project's own; grant-cli schedule lists them")
    }

    /// At the foot of every printed sheet.
    private func foot(_ language: Language) -> [String] {
        let readings = assessment.map { "  " + language.say("解釈 ", "readings ") + $0.readingsLine } ?? ""
        return [
            language.say("計画の SHA-256 ", "plan SHA-256 ") + sha256,
            language.say("基準 ", "schedule ") + schedule.id + readings,
        ]
    }
}

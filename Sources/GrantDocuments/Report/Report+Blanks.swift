import GrantRules

extension Report {
    /// What nobody has filled in yet, in the order of the file; one blank alone is told like any other finding.
    var blanks: [Finding] {
        // A workbook's blanks are told as cells, each under its heading.
        if source.isWorkbook { return [] }
        let blanks = findings.filter { isBlank($0) }.sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
        return blanks.count > 1 ? blanks : []
    }

    private func isBlank(_ finding: Finding) -> Bool {
        guard finding.code.family == .d, document != nil else { return false }
        let value = source.bytes[finding.place.bytes]
        return value.elementsEqual("\"\"".utf8) || value.elementsEqual("null".utf8)
    }

    /// One list instead of a finding each: where, what it is, and what to write.
    func write(_ blanks: [Finding], to page: inout Page) {
        let language = page.language
        page.heading("記入していないところ \(blanks.count)か所", "\(blanks.count) blanks")
        var table = Table(
            "記入していないところ", "blanks",
            [
                Table.Column("行", "line", .figure), Table.Column("項目", "key"), Table.Column("書くもの", "what to write"),
            ])
        for blank in blanks {
            let keys = blank.place.pointer.split(separator: "/").map { String($0) }.filter { Int($0) == nil }
            let shape = form.format.shape
            let field = shape.field(at: keys)
            let owner = keys.count > 1 ? shape.shape(at: keys.dropLast())?.says : nil
            let name = field.map { field in
                owner.map { owner in
                    // 確定額 and 確定の日 say by themselves that they are of 額の確定.
                    let says = field.says.ja
                    let isNamed = says.hasPrefix(owner.ja.prefix(2)) || says.hasPrefix(owner.ja.suffix(2))
                    return Text(
                        ja: isNamed ? says : "\(owner.ja)の\(says)", en: "\(owner.en): \(field.says.en)")
                } ?? field.says
            }
            table.add(
                Phrase("\(source.shownStart(of: blank.place).line)"),
                "\(code: keys.last ?? "")\(.lineBreak)\(name?[language] ?? "")",
                Phrase((field?.whatToWrite ?? blank.mend)[language]))
        }
        page.table(table)
    }
}

extension Field {
    /// 「standard（標準タイプ）か high-standard（高水準タイプ）」, or how the value is written with an example.
    fileprivate var whatToWrite: Text {
        switch kind {
        case .words(let words):
            Text(
                ja: words.map { "\"\($0.id)\"（\($0.says.ja)）" }.joined(separator: "か "),
                en: words.map { "\"\($0.id)\" (\($0.says.en))" }.joined(separator: " or "))
        case .text, .remark, .basis, .id, .answer, .question, .schedule:
            Text(ja: "\(example) のように書く。", en: "for example \(example)")
        case .share, .shareOrNothing:
            Text(ja: "\(example) のように書く。全額は \"1/1\"。", en: "for example \(example), and \"1/1\" for the whole")
        case .money, .moneyFromOne, .whole, .rising, .localGovernment, .municipality, .headquarters, .corporateNumber,
            .day, .truth, .object, .list:
            kind.form.write
        }
    }
}

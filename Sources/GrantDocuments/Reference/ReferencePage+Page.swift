public import GrantRules

extension ReferencePage {
    public func page(_ language: Language) -> Page {
        var page = Page(language, title: "")
        for block in blocks {
            switch block {
            case .title(let title, let aside): page.heading(Phrase(title), aside: Phrase(aside), level: 1)
            case .heading(let text): page.heading(Phrase(text))
            case .subheading(let text): page.heading(Phrase(text), level: 3)
            case .paragraph(let text): page.paragraph(Phrase(text))
            case .lines(let lines): page.list(lines.map { Page.Entry("", Phrase($0)) })
            case .labelled(let entries): page.list(entries.map { Page.Entry(Phrase($0.term), Phrase($0.text)) })
            case .defined(let entries): page.list(entries.map { Page.Entry(Phrase($0.term), Phrase($0.text)) }, .above)
            case .table(let old):
                var table = Table("", old.columns.map { Table.Column($0.head, $0.isFigure ? .figure : .words) })
                for group in old.groups {
                    table.group(group.title)
                    for row in group.rows { table.add(Table.Row(row.map { Phrase($0) })) }
                }
                page.table(table)
            }
        }
        return page
    }
}

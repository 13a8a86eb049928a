import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

/// docs/workbooks.md lists the forms as they are: `RECORD=1 swift test --filter WorkbookDocsTests`.
@Suite struct WorkbookDocsTests {
    @Test(arguments: [("docs/workbooks.md", Language.en), ("docs/workbooks.ja.md", .ja)])
    func `the page lists the sheets and headings of the form`(_ path: String, _ language: Language) throws {
        let page = try Repository.text(path)
        let parts = page.split(separator: "<!-- forms -->", maxSplits: 1)
        let rest = try #require(parts.last?.split(separator: "<!-- /forms -->", maxSplits: 1).last)
        let made = "\(parts[0])<!-- forms -->\n\(forms(language))<!-- /forms -->\(rest)"
        #expect(try Repository.complaint(about: Array(made.utf8), at: path) == nil)
    }

    private func forms(_ language: Language) -> String {
        SheetForm.all.map { form in
            let head = language.say("見出し | | `grant-plan/1` | 書くもの", "heading | | `grant-plan/1` | what is written")
            let labels = form.labels.map { row($0, [$0.path], isRequired: $0.isRequired, language) }
            let columns = (form.table?.columns ?? []).map { column in
                let lists = form.table?.lists ?? []
                let isLead = form.table.map { $0.owner === column || $0.division === column } ?? false
                // A column of a list that some rows do not go to need not be filled in by those.
                let own = lists.map { list in isLead ? nil : list.fields.first { $0.path == column.path } }
                let paths = zip(lists, own).compactMap { list, field in field.map { list.path.appending($0.path) } }
                return row(
                    column, paths,
                    isRequired: isLead ? column.isRequired : own.allSatisfy { $0?.isRequired ?? false }, language)
            }
            return "### \(form.name)\n\n| \(head) |\n|---|---|---|---|\n"
                + (labels + columns).map { "| \($0) |\n" }.joined() + "\n"
        }.joined()
    }

    private func row(
        _ field: FormField, _ paths: [FormPath], isRequired: Bool, _ language: Language
    ) -> String {
        let keys = paths.map { "`" + $0.keys.map(\.rawValue).joined(separator: ".") + "`" }.joined(separator: ", ")
        let words = field.kind.words
        let says =
            words.isEmpty || words.count > 4
            ? field.example : words.map { "\($0.says.ja)" }.joined(separator: language.say("、", ", "))
        return "\(field.heading) | \(isRequired ? language.say("必須", "required") : "") | \(keys) | \(says)"
    }
}

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
            let table = form.table?.columns ?? []
            let fields =
                form.labels.map { ($0, $0.path) }
                + table.map { field in
                    (
                        field,
                        form.table?.fields.contains { $0 === field } ?? false
                            ? form.table!.lists[0].path.appending(field.path) : nil
                    )
                }
            return "### \(form.name)\n\n| \(head) |\n|---|---|---|---|\n"
                + fields.map { "| \(row($0, $1, language)) |\n" }.joined() + "\n"
        }.joined()
    }

    private func row(_ field: FormField, _ path: FormPath?, _ language: Language) -> String {
        let keys = path.map { "`" + $0.keys.map(\.rawValue).joined(separator: ".") + "`" } ?? ""
        let words = field.kind.words
        let says =
            words.isEmpty || words.count > 4
            ? field.example : words.map { "\($0.says.ja)" }.joined(separator: language.say("、", ", "))
        return "\(field.heading) | \(field.isRequired ? language.say("必須", "required") : "") | \(keys) | \(says)"
    }
}

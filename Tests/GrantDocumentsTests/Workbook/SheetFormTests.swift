import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import Workbooks

@Suite("The sheets of a plan") struct SheetFormTests {
    @Test func `have a cell for every row of the format, and one only`() {
        var paths: [FormPath] = []
        func collect(_ shape: Shape, _ path: FormPath) {
            for field in shape.fields where !["$schema", "format"].contains(field.key) {
                let path = path.appending(field)
                if let inner = field.kind.shape { collect(inner, path) } else { paths.append(path) }
            }
        }
        collect(.plan, FormPath())
        let cells = SheetForm.all.flatMap { form in
            form.labels.map { $0.path }
                + (form.table?.lists ?? []).flatMap { list in list.fields.map { list.path.appending($0.path) } }
        }
        #expect(Set(cells) == Set(paths))
        #expect(cells.count == paths.count)
    }

    @Test func `have headings that differ even without white space and brackets, and none that is a memo`() {
        for form in SheetForm.all {
            let headings = (form.labels + (form.table?.columns ?? [])).map { CellWords.heading($0.heading) }
            #expect(Set(headings).count == headings.count, "\(form.name): \(headings)")
            #expect(!headings.contains { $0.isEmpty || $0.hasPrefix(FormTable.memo) })
        }
        #expect(Set(SheetForm.all.map { $0.name }).count == SheetForm.all.count)
        #expect(SheetForm.all.allSatisfy { $0.name.utf16.count <= 31 })
    }

    @Test func `offer lists that Excel takes, and words that mean one thing`() {
        for field in SheetForm.all.flatMap({ $0.labels + ($0.table?.columns ?? []) }) {
            let words = field.kind.words.map { $0.says.ja }
            #expect(Set(words.map { CellWords.folded($0) }).count == words.count, "\(field.heading)")
            if case .answer = field.kind { continue }
            #expect(!words.contains { $0.contains(",") } && words.joined(separator: ",").utf16.count <= 255)
        }
    }

    @Test func `are called by words, where sentences name keys`() {
        let spoken = FormNames.spoken(
            Text(
                ja: "\"disadvantagedArea\" の \"basis\" に書く。\"previous\" か \"amount\"、\"x\" と 1\"",
                en: "in \"readings\" or \"overseas\""))
        #expect(
            spoken.ja == "「条件不利地域の申告」の「根拠」に書く。「過年度の交付」か「金額（円）」、\"x\" と 1\"")
        #expect(spoken.en == "in 「解釈」 or 「海外」")
    }
}

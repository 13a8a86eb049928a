import GrantTesting
import Testing

/// Who names whom between the folders of a module, drawn from the sources.
@Suite struct ArrowTests {
    /// What still points back. Nothing may be added, and what no longer points back is taken out.
    private static let known: [String: Set<String>] = [
        "GrantRules": [], "GrantDocuments": [], "Workbooks": [], "grant-cli": [],
    ]

    @Test(arguments: known.keys.sorted()) func `no folder names one that comes after it`(_ module: String) throws {
        let order = try #require(try FolderOrder.inArchitecture(module), "docs/architecture.md has no line for it")
        let root = "Sources/" + module
        let sources = try Repository.files(under: root, ending: ".swift").map {
            SwiftSource(path: $0, text: try Repository.text($0))
        }
        let breaches = order.breaches(in: sources, under: root)
        let known = try #require(ArrowTests.known[module])
        #expect(breaches.subtracting(known) == [], "docs/architecture.md shows no such arrow")
        #expect(known.subtracting(breaches) == [], "no longer so: take it out of the list")
    }

    @Test func `an arrow back is seen, and none in comments, strings, members and private types`() {
        let order = FolderOrder(line: "M: Low Mid↔Beside High")
        let found = order.breaches(
            in: [
                SwiftSource(path: "M/Low/A.swift", text: "struct A { let b: High?, c = \"\"\"\nOther\n\"\"\" } // Mid"),
                SwiftSource(path: "M/Mid/B.swift", text: "public enum Mid { case a(Beside), b = \"High\", c(A.High) }"),
                SwiftSource(path: "M/Beside/C.swift", text: "struct Beside { let mid: Mid }\nprivate struct Own {}"),
                SwiftSource(
                    path: "M/High/D.swift", text: "final class High {\n  struct Other {}\n  let a: A, b: Own\n}"),
                SwiftSource(path: "M/New/E.swift", text: "struct E {}"),
            ], under: "M")
        #expect(found == ["Low → High: High", "New has no place"])
    }
}

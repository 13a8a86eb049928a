import Foundation

/// A test as it stands in the sources: what it says it tests, and what it names.
struct TestSource {
    let name: String
    /// Below `Tests/`.
    let file: String
    private let words: Set<String>

    /// Whether it names this fact, statute or reading: `F06`, `L10`, `tier-mixing`, `.tierMixing`.
    func names(_ names: [String]) -> Bool { names.contains { words.contains($0) } }

    static let all: [TestSource] = {
        let folder = Place.root.appending(path: "Tests")
        let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return found.filter { $0.hasSuffix("Tests.swift") && !$0.hasPrefix("Assurance/Clauses/") }.sorted()
            .flatMap { file in
                let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
                return all(in: text ?? "", of: file)
            }
    }()

    /// From each `@Test` to the next. A test of all facts at once, `F01 to F16`, is no test of any of them.
    static func all(in text: String, of file: String) -> [TestSource] {
        text.components(separatedBy: "@Test").dropFirst().compactMap { part in
            let names = part.components(separatedBy: "func `")
            guard names.count > 1, let name = names[1].components(separatedBy: "`").first else { return nil }
            let counted = part.replacing(#/[FL]\d\d to [FL]\d\d/#, with: "")
            let words = counted.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }.map { String($0) }
            let members = words.filter { $0.contains(".") }.compactMap {
                $0.split(separator: ".").last.map { "." + $0 }
            }
            return TestSource(name: name, file: file, words: Set(words + members))
        }
    }
}

import Foundation

/// The sites whose woven form the compiler refuses, by the key of their first mutant, kept in `refused.txt`.
struct Refused {
    private let path: String
    private(set) var sites: Set<String>

    init(root: String) throws {
        path = root + "/Tests/Mutation/refused.txt"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        sites = Set(text.split(separator: "\n").map(String.init))
    }

    /// Writes those that are new behind the old ones.
    mutating func add(_ mutants: [Mutant]) throws {
        let before = sites.count
        sites.formUnion(mutants.map(\.key))
        guard sites.count > before else { return }
        try (sites.sorted().joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}

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

    /// Keeps what was refused in this build; of files that are not in it, what was refused before.
    mutating func take(_ mutants: [Mutant], of files: [String]) throws {
        let before = sites
        sites = sites.filter { site in !files.contains { site.hasPrefix($0 + "\t") } }.union(mutants.map(\.key))
        guard sites != before else { return }
        try (sites.sorted().joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}

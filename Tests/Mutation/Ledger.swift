import Foundation

/// What is known of each mutant so far, kept in a file so that a run that was stopped goes on where it was.
struct Ledger {
    struct Entry {
        let fate: Fate
        let by: String
    }

    private let path: String
    private(set) var entries: [String: Entry] = [:]
    /// Mutants that are the same program, by key, with the reason.
    private let equivalents: [String: String]
    private var met: Set<String> = []

    /// `stamp` names the sources and tests; another stamp starts a new ledger.
    init(root: String, stamp: String, fresh: Bool) throws {
        path = root + "/.build-mutation/results.tsv"
        equivalents = try Ledger.equivalents(root + "/Tests/Mutation/equivalent.txt")
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let rows = text.split(separator: "\n")
        if !fresh, rows.first.map(String.init) == stamp {
            for row in rows.dropFirst() {
                let parts = row.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 3, let fate = Fate(rawValue: parts[1]) else { continue }
                entries[parts[0]] = Entry(fate: fate, by: parts[2])
            }
        } else {
            try (stamp + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    subscript(key: String) -> Entry? { entries[key] }

    mutating func record(_ key: String, _ fate: Fate, by: String) throws {
        entries[key] = Entry(fate: fate, by: by)
        guard let file = FileHandle(forWritingAtPath: path) else { throw Trouble(text: "cannot write \(path)") }
        try file.seekToEnd()
        file.write(Data([key, fate.rawValue, by].joined(separator: "\u{1F}").appending("\n").utf8))
        try file.close()
    }

    func reason(for mutant: Mutant) -> String? { equivalents[mutant.key] }

    var allEquivalents: [String: String] { equivalents }

    /// A reason in a line that begins with `#`, then the mutants it holds for, one a line, as reports print them.
    private static func equivalents(_ path: String) throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        var reason = ""
        var found: [String: String] = [:]
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("#") {
                reason = line.dropFirst().trimmingCharacters(in: .whitespaces)
            } else {
                found[String(line)] = reason
            }
        }
        return found
    }
}

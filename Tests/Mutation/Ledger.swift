import Foundation

/// What is known of each mutant so far, kept in a file so that a run that was stopped goes on where it was.
///
/// A mutant is asked again when its file changed, and a survivor also when the tests changed: a new test may kill it.
struct Ledger {
    struct Entry {
        let fate: Fate
        let by: String
        fileprivate let tests: String
    }

    private let path: String
    private let stamps: Stamps
    private(set) var entries: [String: Entry] = [:]
    /// Mutants that are the same program, by key, with the reason.
    private let equivalents: [String: String]

    /// - Parameter anew: what is known stays in the file, but this run does not look at it.
    init(root: String, stamps: Stamps, fresh: Bool, anew: Bool) throws {
        path = root + "/.build-mutation/results.tsv"
        self.stamps = stamps
        equivalents = try Ledger.equivalents(root + "/Tests/Mutation/equivalent.txt")
        if fresh || !FileManager.default.fileExists(atPath: path) {
            try "".write(toFile: path, atomically: true, encoding: .utf8)
        }
        if anew { return }
        for row in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let parts = row.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 5, let fate = Fate(rawValue: parts[1]),
                let file = parts[0].split(separator: "\t").first, stamps.sources[String(file)] == parts[3]
            else { continue }
            entries[parts[0]] = Entry(fate: fate, by: parts[2], tests: parts[4])
        }
    }

    subscript(key: String) -> Entry? { entries[key] }

    /// Whether this mutant has to be tried.
    func asks(_ key: String) -> Bool {
        guard let entry = entries[key] else { return true }
        return [.survived, .equivalent].contains(entry.fate) && entry.tests != stamps.tests
    }

    mutating func record(_ key: String, in source: String, _ fate: Fate, by: String) throws {
        entries[key] = Entry(fate: fate, by: by, tests: stamps.tests)
        guard let file = FileHandle(forWritingAtPath: path) else { throw Trouble(text: "cannot write \(path)") }
        try file.seekToEnd()
        let row = [key, fate.rawValue, by, stamps.sources[source] ?? "", stamps.tests]
        file.write(Data(row.joined(separator: "\u{1F}").appending("\n").utf8))
        try file.close()
    }

    func reason(for mutant: Mutant) -> String? { equivalents[mutant.key] }

    /// What is listed as the same program.
    var reasons: [String] { Array(equivalents.keys) }

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

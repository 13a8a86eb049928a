/// The results by folder, and every survivor.
struct Table {
    let mutants: [Mutant]
    let keys: [Int: String]
    let ledger: Ledger

    /// What became of a mutant, when it was tried; a reason counts only for one that survives.
    private func fate(of mutant: Mutant) -> Fate? {
        guard let entry = ledger[keys[mutant.id] ?? ""] else { return nil }
        switch entry.fate {
        case .survived, .equivalent: return ledger.reason(for: mutant) == nil ? .survived : .equivalent
        default: return entry.fate
        }
    }

    /// Prints the table and what survived; true when no mutant survived without a reason.
    func printed(whole: Bool) -> Bool {
        print("\n" + text)
        let open = mutants.count { fate(of: $0) == nil }
        if open > 0 { print("\n\(open) mutants not tried") }
        let survivors = mutants.filter { fate(of: $0) == .survived }
        for mutant in survivors {
            print("\nsurvived: \(mutant.file):\(mutant.line):\(mutant.column) (\(mutant.kind.rawValue), \(mutant.id))")
            print(mutant.key)
        }
        let stale = whole && open == 0 ? unused : []
        for key in stale { print("\nlisted as equivalent, but no such mutant survived: \(key)") }
        return survivors.isEmpty && stale.isEmpty
    }

    /// Reasons in the files of this run that no survivor needs.
    private var unused: [String] {
        let used = Set(mutants.filter { fate(of: $0) == .equivalent }.map(\.key))
        let files = Set(mutants.map(\.file))
        return ledger.reasons.filter { key in
            !used.contains(key) && files.contains { key.hasPrefix($0 + "\t") }
        }.sorted()
    }

    /// Puts the table into a page, in place of the one before.
    func record(in page: String) throws -> Bool {
        let lines = try String(contentsOfFile: page, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let rows = lines.indices.filter { lines[$0].hasPrefix("|") }
        guard let first = rows.first, let last = rows.last else { throw Trouble(text: "no table in \(page)") }
        let parts = [lines[..<first].joined(separator: "\n"), text, lines[(last + 1)...].joined(separator: "\n")]
        try parts.joined(separator: "\n").write(toFile: page, atomically: true, encoding: .utf8)
        return printed(whole: true)
    }

    private var text: String {
        var rows: [String: [Fate?: Int]] = [:]
        for mutant in mutants {
            for row in [Table.folder(of: mutant), "all"] { rows[row, default: [:]][fate(of: mutant), default: 0] += 1 }
        }
        let head = [
            "| part | mutants | killed | timed out | same program | survived | not tried |",
            "|---|--:|--:|--:|--:|--:|--:|",
        ]
        let body = rows.sorted { ($0.key == "all" ? 1 : 0, $0.key) < ($1.key == "all" ? 1 : 0, $1.key) }.map {
            name, row in
            // What the compiler refuses is no mutant.
            let counted = row.filter { $0.key != .invalid }.values.reduce(0, +)
            let cells = [Fate.killed, .timeout, .equivalent, .survived, nil].map { "\(row[$0] ?? 0)" }
            return "| \(name) | \(counted) | \(cells.joined(separator: " | ")) |"
        }
        return (head + body).joined(separator: "\n")
    }

    private static func folder(of mutant: Mutant) -> String {
        mutant.file.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
    }
}

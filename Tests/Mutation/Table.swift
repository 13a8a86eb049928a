/// The results by folder, and every survivor.
struct Table {
    let mutants: [Mutant]
    let keys: [Int: String]
    let ledger: Ledger

    /// Prints the table; true when no mutant survived without a reason.
    func printed(whole: Bool) -> Bool {
        var rows: [String: [Fate: Int]] = [:]
        var survivors: [Mutant] = []
        var open = 0
        var reasonsUsed: Set<String> = []
        for mutant in mutants {
            guard let entry = ledger[keys[mutant.id] ?? ""] else {
                open += 1
                continue
            }
            var fate = entry.fate
            if fate == .survived, ledger.reason(for: mutant) != nil { fate = .equivalent }
            if fate == .equivalent, ledger.reason(for: mutant) == nil { fate = .survived }
            if fate == .equivalent { reasonsUsed.insert(mutant.key) }
            if fate == .survived { survivors.append(mutant) }
            for row in [Table.folder(of: mutant), "all"] { rows[row, default: [:]][fate, default: 0] += 1 }
        }
        print("\n| part | mutants | killed | timeout | equivalent | survived | invalid |")
        print("|---|--:|--:|--:|--:|--:|--:|")
        for name in rows.keys.sorted(by: { ($0 == "all" ? 1 : 0, $0) < ($1 == "all" ? 1 : 0, $1) }) {
            let row = rows[name] ?? [:]
            let counted = row.filter { $0.key != .invalid }.values.reduce(0, +)
            let cells = [Fate.killed, .timeout, .equivalent, .survived, .invalid].map { "\(row[$0] ?? 0)" }
            print("| \(name) | \(counted) | \(cells.joined(separator: " | ")) |")
        }
        if open > 0 { print("\n\(open) mutants not tried") }
        for mutant in survivors {
            print("\nsurvived: \(mutant.file):\(mutant.line):\(mutant.column) (\(mutant.kind.rawValue), \(mutant.id))")
            print(mutant.key.replacing("\n", with: " "))
        }
        let stale = whole ? ledger.allEquivalents.keys.filter { !reasonsUsed.contains($0) }.sorted() : []
        for key in stale { print("\nlisted as equivalent, but no such mutant survived: \(key)") }
        return survivors.isEmpty && stale.isEmpty
    }

    private static func folder(of mutant: Mutant) -> String {
        mutant.file.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
    }
}

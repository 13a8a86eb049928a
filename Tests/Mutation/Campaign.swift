import Foundation

/// One run of the tool from weaving to the table.
final class Campaign: @unchecked Sendable {
    private let root: String
    private let options: Options
    private let woven: Woven
    private var ledger: Ledger
    private let lock = NSLock()
    private let start = Date()
    /// The first mutant of the site of each: what a suite has to reach, and what the weaver wove or did not.
    private lazy var sites: [String: Int] = Dictionary(grouping: woven.mutants) { "\($0.file):\($0.range):\($0.kind)" }
        .mapValues { $0.map(\.id).min() ?? 0 }

    /// Texts and lists are joined with `+` and have no `-`: where the helper of `+` was refused there is nothing to try.
    private lazy var mutants = woven.mutants.filter { mutant in
        !(["-", "-="].contains(mutant.replacement) && woven.dropped.contains(site(mutant)))
    }

    /// Data that a script makes and a test compares with its source, and examples, which are tests themselves.
    private static let leftOut = [
        "LocalGovernmentTable.swift", "Plan+Example.swift", "OpenQuestion+Example.swift", "Settlement+Example.swift",
    ]

    init(root: String, options: Options) throws {
        self.root = root
        self.options = options
        var files = Sources.all(in: root, under: "Sources/GrantRules")
        for folder in ["JSON", "Parsing"] { files += Sources.all(in: root, under: "Sources/GrantDocuments/" + folder) }
        files = files.filter { file in !Campaign.leftOut.contains { file.hasSuffix($0) } }
        if let only = options.only { files = try files.filter { try $0.firstMatch(of: Regex(only)) != nil } }
        woven = try Woven(root: root, files: files)
        // A sample asks anew: what was killed once may survive the tests as they are now.
        ledger = try Ledger(
            root: root, stamps: Stamps(root: root, files: files, quick: options.quick), fresh: options.fresh,
            anew: options.sample != nil)
    }

    func run() throws -> Bool {
        print("\(mutants.count) mutants in \(Set(mutants.map(\.file)).count) files")
        if options.listOnly {
            for mutant in mutants { print(mutant.file, mutant.line, mutant.key, separator: ":") }
            return true
        }
        if options.tableOnly { return try table(of: mutants).record(in: root + "/docs/assurance-mutation.md") }
        print("building")
        let trial = try Trial.build(woven, quick: options.quick, jobs: options.jobs)
        let mutants = chosen()
        try trySome(of: mutants, with: trial)
        let triedAny = !mutants.allSatisfy { ledger[keys[$0.id] ?? ""] == nil }
        if !triedAny { print("no time was left to try any") }
        return table(of: mutants).printed(whole: options.sample == nil) && triedAny
    }

    private func table(of mutants: [Mutant]) -> Table { Table(mutants: mutants, keys: keys, ledger: ledger) }

    private func site(_ mutant: Mutant) -> Int {
        sites["\(mutant.file):\(mutant.range):\(mutant.kind)"] ?? mutant.id
    }

    /// Whether only a build of its own can hold it.
    private func isPlain(_ mutant: Mutant) -> Bool { woven.dropped.contains(site(mutant)) }

    /// The mutants of this run: all, or a sample that the seed fixes.
    ///
    /// Each mutant has a rank of its own, wherever in its file it stands, so that a new one changes the sample by one and
    /// no more. Those that need a build of their own are for whole runs, and so are those that are listed as the
    /// same program: only a whole run can say that a reason is no longer needed.
    private func chosen() -> [Mutant] {
        guard let sample = options.sample else { return mutants }
        var seen: [String: Int] = [:]
        let ranked = mutants.map { mutant in
            seen[mutant.key, default: 0] += 1
            let name = "\(options.seed) \(mutant.key) \(seen[mutant.key] ?? 1)"
            return (rank: Stamps.hash(of: Array(name.utf8)), mutant: mutant)
        }
        let able = ranked.filter { !isPlain($0.mutant) && ledger.reason(for: $0.mutant) == nil }
        return able.sorted { $0.rank < $1.rank }.prefix(sample).map { $0.mutant }
    }

    /// The same change may stand twice in a line; then the later ones are told apart by a number.
    private lazy var keys: [Int: String] = {
        var seen: [String: Int] = [:]
        var keys: [Int: String] = [:]
        for mutant in woven.mutants {
            let place = mutant.file + "\t" + String(mutant.line) + "\t" + mutant.key
            seen[place, default: 0] += 1
            keys[mutant.id] = place + "\t\(seen[place, default: 1])"
        }
        return keys
    }()

    private func trySome(of mutants: [Mutant], with trial: Trial) throws {
        let asked = mutants.filter { ledger.asks(keys[$0.id] ?? "") }
        // Those that are thought to survive come last: they meet every suite, which takes a hundred times as long.
        func isHard(_ mutant: Mutant) -> Bool {
            ledger.reason(for: mutant) != nil || ledger[keys[mutant.id] ?? ""] != nil
        }
        let waiting = asked.filter { !isHard($0) } + asked.filter(isHard)
        let plain = waiting.filter(isPlain)
        print("\(waiting.count) to try, \(plain.count) of them by a build of their own")
        let survivors = Kept()
        each(of: waiting.filter { !isPlain($0) }, for: options.seconds) { mutant in
            let site = site(mutant)
            let (fate, by) = trial.fate(reaching: { $0.contains(site) }, active: mutant.id, in: mutant.file)
            if fate != .survived { return note(mutant, fate, by) }
            // Why no number of plans can tell it is written down.
            if ledger.reason(for: mutant) != nil { return note(mutant, fate, by) }
            print("so far \(told(mutant))")
            // A quick run has no last try.
            if options.quick { note(mutant, fate, by) } else { survivors.add(mutant) }
        }
        print("\(survivors.all.count) survived the first try, \(Int(Date().timeIntervalSince(start))) s")
        // In a sample, a survivor that time is too short for would pass for one that was not drawn.
        each(of: survivors.all, for: options.sample == nil ? options.seconds : .infinity) { mutant in
            let site = site(mutant)
            let (fate, by) = trial.lastFate(reaching: { $0.contains(site) }, active: mutant.id, in: mutant.file)
            note(mutant, fate, by)
        }
        let builder = Plain(root: root, woven: woven, trial: trial)
        for mutant in plain where Date().timeIntervalSince(start) < options.seconds {
            let (fate, by) = try builder.fate(of: mutant)
            note(mutant, fate, by)
        }
    }

    /// Asks of each mutant in turn, as many at once as there are jobs, until the time is over.
    private func each(of mutants: [Mutant], for seconds: Double, _ ask: (Mutant) -> Void) {
        let next = Counter()
        // A function that escapes nowhere: every job has ended when this one does.
        withoutActuallyEscaping(ask) { ask in
            let job = Job(ask: ask)
            DispatchQueue.concurrentPerform(iterations: options.jobs) { _ in
                while let index = next.take(below: mutants.count), Date().timeIntervalSince(start) < seconds {
                    job.ask(mutants[index])
                    if index % 100 == 99 {
                        print("  \(index + 1) of \(mutants.count), \(Int(Date().timeIntervalSince(start))) s")
                    }
                }
            }
        }
    }

    private func told(_ mutant: Mutant) -> String {
        "\(mutant.file):\(mutant.line):\(mutant.column) \(mutant.original) -> \(mutant.replacement) | \(mutant.context)"
    }

    private func note(_ mutant: Mutant, _ fate: Fate, _ by: String) {
        lock.withLock {
            var fate = fate
            if fate == .survived, ledger.reason(for: mutant) != nil { fate = .equivalent }
            if fate == .survived {
                print("SURVIVED \(told(mutant)) \(by)")
            }
            do { try ledger.record(keys[mutant.id] ?? "", in: mutant.file, fate, by: by) } catch { print("\(error)") }
        }
    }
}

private final class Counter: @unchecked Sendable {
    private var value = 0
    private let lock = NSLock()

    func take(below end: Int) -> Int? {
        lock.withLock {
            defer { value += 1 }
            return value < end ? value : nil
        }
    }
}

private struct Job: @unchecked Sendable { let ask: (Mutant) -> Void }

/// Mutants that several jobs put aside.
private final class Kept: @unchecked Sendable {
    private var mutants: [Mutant] = []
    private let lock = NSLock()

    func add(_ mutant: Mutant) { lock.withLock { mutants.append(mutant) } }

    /// In the order of the files.
    var all: [Mutant] { lock.withLock { mutants.sorted { $0.id < $1.id } } }
}

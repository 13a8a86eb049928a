import Foundation

/// The tests of the woven package, and what each of them reaches.
struct Trial {
    private let binary: String
    private let folder: String
    /// From the quickest to the slowest.
    private let suites: [Suite]
    private let tellers = Tellers()
    /// Suites that are told by another name than their own.
    private let titles: [String: String]
    /// Whether suites of many seconds and more random plans are left for another run.
    private let isQuick: Bool

    struct Suite {
        let name: String
        let seconds: Double
        let reached: Set<Int>
    }

    /// How many random plans a seed gives in the first try, and what a survivor meets.
    private static let fewPlans = 20
    private static let morePlans = 200

    /// A suite that takes longer is not for a quick run.
    private static let quick = 2.0

    /// How a test that fails begins to say so; nothing after it can change what becomes of the mutant.
    private static let issue = " recorded an issue "

    /// Two minutes about how long large plans take, and nothing about their amounts.
    private static let leftOut = ["LargePlansTests"]

    static func build(_ woven: Woven, quick: Bool, jobs: Int) throws -> Trial {
        try woven.build()
        let folder = woven.folder + "/.build/debug"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let name = names.first(where: { $0.hasSuffix(".xctest") }) else {
            throw Trouble(text: "no test program in \(folder)")
        }
        return try Trial(binary: folder + "/" + name, folder: woven.folder, quick: quick, jobs: jobs)
    }

    private init(binary: String, folder: String, quick: Bool, jobs: Int) throws {
        isQuick = quick
        self.binary = binary
        self.folder = folder
        let reach = Reach(folder: folder)
        var suites: [Suite] = []
        var unknown: [(name: String, text: String)] = []
        var titles: [String: String] = [:]
        for file in Sources.all(in: folder, under: "Tests") {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            for found in text.matches(of: /@Suite\("(.*)"\)\s+struct (\w+Tests)\b/) {
                titles[String(found.1)] = String(found.2)
            }
            for found in text.matches(of: /struct (\w+Tests)\b/) where !Trial.leftOut.contains(String(found.1)) {
                let name = String(file.split(separator: "/")[1] + "." + found.1)
                if let suite = reach.suite(name, in: text) {
                    suites.append(suite)
                } else {
                    unknown.append((name, text))
                }
            }
        }
        self.titles = titles
        suites += try Trial.tours(binary, unknown, folder, reach, jobs: jobs)
        self.suites = suites.sorted { $0.seconds < $1.seconds }
        for suite in self.suites {
            print("  \(suite.name): \(String(format: "%.2f", suite.seconds)) s, reaches \(suite.reached.count) sites")
        }
    }

    private static func tours(
        _ binary: String, _ unknown: [(name: String, text: String)], _ folder: String, _ reach: Reach, jobs: Int
    ) throws -> [Suite] {
        let made = Gathered(reach)
        DispatchQueue.concurrentPerform(iterations: jobs) { job in
            for index in stride(from: job, to: unknown.count, by: jobs) {
                made.add(unknown[index].text) { try tour(binary, unknown[index].name, folder) }
            }
        }
        return try made.all()
    }

    /// One run of a suite without any mutant, which says what it reaches and how long it takes.
    private static func tour(_ binary: String, _ name: String, _ folder: String) throws -> Suite {
        let reached = folder + "/reached." + name
        try? FileManager.default.removeItem(atPath: reached)
        let answer = Trial.run(
            binary, [name], in: folder, plans: Trial.fewPlans, environment: ["MUTANT_REACHED": reached], limit: 900)
        guard answer.status == 0 else {
            throw Trouble(text: "\(name) fails without any mutant\n\(answer.output.suffix(3000))")
        }
        let sites = (try? String(contentsOfFile: reached, encoding: .utf8)) ?? ""
        return Suite(
            name: name, seconds: answer.seconds,
            reached: Set(sites.split(separator: "\n").compactMap { Int($0) }))
    }

    private static func run(
        _ binary: String, _ names: [String], in folder: String, plans: Int, environment: [String: String], limit: Double
    ) -> Shell.Answer {
        let filters = names.flatMap { ["--filter", "^" + $0 + "[/.]"] }
        return Shell.run(
            binary, ["--testing-library", "swift-testing", "--no-parallel"] + filters, in: folder,
            environment: environment.merging(["GRANT_TESTS": "\(plans)", "SWIFT_BACKTRACE": "enable=no"]) { $1 },
            limit: limit, until: issue)
    }

    /// Which sites a mutant needs a suite to reach.
    typealias Sites = (Set<Int>) -> Bool

    /// What becomes of a mutant in its first try, and the suite that told; `active` is 0 when the mutant is built in.
    func fate(reaching isReached: Sites, active: Int, in file: String) -> (Fate, String) {
        let reaching = suites(isReached)
        for suites in inTurn(reaching, in: file) {
            if let told = tell(suites, active, in: file, plans: Trial.fewPlans) { return told }
        }
        return (.survived, reaching.isEmpty ? "reached by no test" : "")
    }

    /// What becomes of a survivor when the random suites make up more plans.
    func lastFate(reaching isReached: Sites, active: Int, in file: String) -> (Fate, String) {
        let reaching = suites(isReached)
        for suite in reaching where suite.isRandom && !isQuick {
            if let told = tell([suite], active, in: file, plans: Trial.morePlans) { return told }
        }
        return (.survived, reaching.isEmpty ? "reached by no test" : "")
    }

    private func suites(_ isReached: Sites) -> [Suite] {
        suites.filter { isReached($0.reached) && (!isQuick || $0.seconds < Trial.quick) }
    }

    private func tell(_ suites: [Suite], _ active: Int, in file: String, plans: Int) -> (Fate, String)? {
        let seconds = suites.map(\.seconds).reduce(0, +) * Double(plans / Trial.fewPlans)
        let answer = Trial.run(
            binary, suites.map(\.name), in: folder, plans: plans, environment: ["MUTANT": "\(active)"],
            limit: seconds * 8 + 5)
        guard answer.timedOut || answer.status != 0 else { return nil }
        let name = teller(answer.output, among: suites)
        tellers.note(name, for: file)
        return (answer.timedOut ? .timeout : .killed, name)
    }

    /// First, if they are quick, the suite that told last in this file and those that told most often; a loop that
    /// does not end is known by them soonest. Then the one that told last, though it be slow; then all quick ones in
    /// one go, because starting costs more than they do; then the others one by one.
    private func inTurn(_ reaching: [Suite], in file: String) -> [[Suite]] {
        let last = tellers.last(in: file)
        let likely = [last].compactMap { $0 } + tellers.most.prefix(4).filter { $0 != last }
        let first = likely.compactMap { name in reaching.first { $0.name == name && $0.seconds < 1.5 } }
        let second = reaching.filter { $0.name == last && $0.seconds >= 1.5 }
        let rest = reaching.filter { suite in !(first + second).contains { $0.name == suite.name } }
        let quick = rest.filter { $0.seconds < 1.5 }
        return (first.prefix(1).map { [$0] } + [Array(first.dropFirst()), second, quick]).filter { !$0.isEmpty }
            + rest.filter { $0.seconds >= 1.5 }.map { [$0] }
    }

    /// The suite that failed, or the one that ran when the process stopped.
    private func teller(_ output: String, among suites: [Suite]) -> String {
        let told = output.range(of: Trial.issue).map { output[..<$0.lowerBound] } ?? output[...]
        let started = told.matches(of: /Suite (?:"(.*)"|(\w+)) started/).last
        let name = started?.1.flatMap { titles[String($0)] } ?? String(started?.2 ?? "")
        return suites.first { $0.name.hasSuffix("." + name) }?.name ?? suites[0].name
    }
}

/// Which suites told: the last one in each file, and how often each.
private final class Tellers: @unchecked Sendable {
    private var byFile: [String: String] = [:]
    private var counts: [String: Int] = [:]
    private let lock = NSLock()

    func last(in file: String) -> String? { lock.withLock { byFile[file] } }

    /// From the one that told most often.
    var most: [String] { lock.withLock { counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key) } }

    func note(_ suite: String, for file: String) {
        lock.withLock {
            byFile[file] = suite
            counts[suite, default: 0] += 1
        }
    }
}

/// Suites that were toured beside each other.
private final class Gathered: @unchecked Sendable {
    private var suites: [Trial.Suite] = []
    private var trouble: (any Error)?
    private var reach: Reach
    private let lock = NSLock()

    init(_ reach: Reach) { self.reach = reach }

    func add(_ text: String, _ tour: () throws -> Trial.Suite) {
        do {
            let suite = try tour()
            try lock.withLock {
                suites.append(suite)
                try reach.record(suite, in: text)
            }
        } catch {
            lock.withLock { trouble = error }
        }
    }

    func all() throws -> [Trial.Suite] {
        if let trouble { throw trouble }
        return suites
    }
}

extension Trial.Suite {
    /// Whether it makes up as many plans as `GRANT_TESTS` says.
    var isRandom: Bool { ["Oracle", "Property", "Change"].contains { name.contains($0) } }
}

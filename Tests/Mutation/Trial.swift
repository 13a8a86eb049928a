import Foundation

/// The tests of the woven package, and what each of them reaches.
struct Trial {
    private let binary: String
    private let folder: String
    /// From the quickest to the slowest.
    private let suites: [Suite]
    private let favourites = Favourites()
    /// Whether suites of many seconds and more random plans are left for another run.
    private let isQuick: Bool

    struct Suite {
        let name: String
        let seconds: Double
        let reached: Set<Int>
    }

    /// How many random plans a seed gives in the first try, and what a survivor meets.
    private static let fewPlans = 30
    private static let morePlans = 200

    /// Two minutes about how long large plans take, and nothing about their amounts.
    private static let leftOut = ["LargePlansTests"]

    static func build(_ woven: Woven, quick: Bool) throws -> Trial {
        try woven.build()
        let folder = woven.folder + "/.build/debug"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let name = names.first(where: { $0.hasSuffix(".xctest") }) else {
            throw Trouble(text: "no test program in \(folder)")
        }
        return try Trial(binary: folder + "/" + name, folder: woven.folder, quick: quick)
    }

    private init(binary: String, folder: String, quick: Bool) throws {
        isQuick = quick
        self.binary = binary
        self.folder = folder
        var reach = Reach(folder: folder)
        var suites: [Suite] = []
        for file in Sources.all(in: folder, under: "Tests") {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            for found in text.matches(of: /struct (\w+Tests)\b/) where !Trial.leftOut.contains(String(found.1)) {
                let name = file.split(separator: "/")[1] + "." + found.1
                suites.append(try reach.of(String(name), in: text) { try Trial.tour(binary, String(name), folder) })
            }
        }
        self.suites = suites.sorted { $0.seconds < $1.seconds }
        for suite in self.suites {
            print("  \(suite.name): \(String(format: "%.2f", suite.seconds)) s, reaches \(suite.reached.count) sites")
        }
    }

    /// One run of a suite without any mutant, which says what it reaches and how long it takes.
    private static func tour(_ binary: String, _ name: String, _ folder: String) throws -> Suite {
        let reached = folder + "/reached"
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
            environment: environment.merging(["GRANT_TEST_PLANS": "\(plans)", "SWIFT_BACKTRACE": "enable=no"]) { $1 },
            limit: limit)
    }

    /// What becomes of a mutant whose site is `site`, and the suite that told.
    func fate(of mutant: Mutant, site: Int) -> (Fate, String) {
        fate(reaching: { $0.contains(site) }, active: mutant.id, in: mutant.file)
    }

    /// The same by the suites whose sites fit; `active` is 0 when the mutant is built in.
    func fate(reaching isReached: (Set<Int>) -> Bool, active: Int, in file: String) -> (Fate, String) {
        let reaching = suites.filter { isReached($0.reached) && (!isQuick || $0.seconds < 20) }
        var rounds = inTurn(reaching, favourite: favourites.of(file)).map { ($0, Trial.fewPlans, 10.0) }
        if !isQuick { rounds += reaching.filter { $0.isRandom }.map { ([$0], Trial.morePlans, 120.0) } }
        for (suites, plans, slack) in rounds {
            let answer = Trial.run(
                binary, suites.map(\.name), in: folder, plans: plans, environment: ["MUTANT": "\(active)"],
                limit: suites.map(\.seconds).reduce(0, +) * 10 + slack)
            guard answer.timedOut || answer.status != 0 else { continue }
            let name = Trial.teller(answer.output, among: suites)
            favourites.note(name, for: file)
            return (answer.timedOut ? .timeout : .killed, name)
        }
        return (.survived, reaching.isEmpty ? "reached by no test" : "")
    }

    /// First the suite that told last in this file; then all quick ones in one go, because starting costs more than
    /// they do; then the others one by one.
    private func inTurn(_ reaching: [Suite], favourite: String?) -> [[Suite]] {
        let first = reaching.filter { $0.name == favourite }
        let rest = reaching.filter { $0.name != favourite }
        let quick = rest.filter { $0.seconds < 1 }
        return [first, quick].filter { !$0.isEmpty } + rest.filter { $0.seconds >= 1 }.map { [$0] }
    }

    /// The suite that failed, or the one that ran when the process stopped.
    private static func teller(_ output: String, among suites: [Suite]) -> String {
        let failed = output.firstMatch(of: /Suite (\w+) failed/)?.1
        let started = output.matches(of: /Suite (\w+) started/).last?.1
        let told = failed ?? started ?? ""
        return suites.first { $0.name.hasSuffix("." + told) }?.name ?? suites[0].name
    }
}

/// Which suite told last in each file.
private final class Favourites: @unchecked Sendable {
    private var byFile: [String: String] = [:]
    private let lock = NSLock()

    func of(_ file: String) -> String? { lock.withLock { byFile[file] } }
    func note(_ suite: String, for file: String) { lock.withLock { byFile[file] = suite } }
}

extension Trial.Suite {
    /// Whether it makes up plans, and so can make up more of them.
    var isRandom: Bool { ["Oracle", "Property", "Change", "Clawback"].contains { name.contains($0) } }
}

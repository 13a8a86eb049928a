import Foundation

/// The tests of the woven package, and what each of them reaches.
struct Trial {
    private let binary: String
    private let folder: String
    /// From the quickest to the slowest.
    private let suites: [Suite]
    /// The slowest suite with every random plan it has.
    let wholeSeconds: Double

    struct Suite {
        let name: String
        let seconds: Double
        let reached: Set<Int>
    }

    /// How many random plans a seed gives in the first try; a survivor meets all of them.
    static let fewPlans = 30

    static func build(_ woven: Woven) throws -> Trial {
        try woven.build()
        let folder = woven.folder + "/.build/debug"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let name = names.first(where: { $0.hasSuffix(".xctest") }) else {
            throw Trouble(text: "no test program in \(folder)")
        }
        return try Trial(binary: folder + "/" + name, folder: woven.folder)
    }

    private init(binary: String, folder: String) throws {
        self.binary = binary
        self.folder = folder
        var suites: [Suite] = []
        for file in Sources.all(in: folder, under: "Tests") where !file.hasPrefix("Tests/Mutation/") {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            for found in text.matches(of: /struct (\w+Tests)\b/) {
                let name = file.split(separator: "/")[1] + "." + found.1
                let reached = folder + "/reached-" + found.1
                try? FileManager.default.removeItem(atPath: reached)
                let answer = Trial.run(
                    binary, String(name), in: folder, plans: Trial.fewPlans,
                    environment: ["MUTANT_REACHED": reached], limit: 900)
                guard answer.status == 0 else {
                    throw Trouble(text: "\(name) fails without any mutant\n\(answer.output.suffix(3000))")
                }
                let sites = (try? String(contentsOfFile: reached, encoding: .utf8)) ?? ""
                suites.append(
                    Suite(
                        name: String(name), seconds: answer.seconds,
                        reached: Set(sites.split(separator: "\n").compactMap { Int($0) })))
            }
        }
        self.suites = suites.sorted { $0.seconds < $1.seconds }
        wholeSeconds = suites.map(\.seconds).max() ?? 1
        for suite in self.suites {
            print("  \(suite.name): \(String(format: "%.2f", suite.seconds)) s, reaches \(suite.reached.count) sites")
        }
    }

    private static func run(
        _ binary: String, _ suite: String, in folder: String, plans: Int, environment: [String: String], limit: Double
    ) -> Shell.Answer {
        Shell.run(
            binary, ["--testing-library", "swift-testing", "--filter", "^" + suite + "[/.]", "--no-parallel"],
            in: folder, environment: environment.merging(["MUTANT_PLANS": "\(plans)"]) { $1 },
            keepsOutput: environment["MUTANT_REACHED"] != nil, limit: limit)
    }

    /// What becomes of a mutant whose site is `site`, and the suite that told.
    func fate(of mutant: Mutant, site: Int) -> (Fate, String) {
        fate(reaching: { $0.contains(site) }, active: mutant.id)
    }

    /// The same by the suites whose sites fit; `active` is 0 when the mutant is built in.
    func fate(reaching isReached: (Set<Int>) -> Bool, active: Int) -> (Fate, String) {
        let reaching = suites.filter { isReached($0.reached) }
        for (plans, slack) in [(Trial.fewPlans, 10.0), (1_000, 300.0)] {
            for suite in reaching where plans == Trial.fewPlans || suite.isRandom {
                let answer = Trial.run(
                    binary, suite.name, in: folder, plans: plans, environment: ["MUTANT": "\(active)"],
                    limit: suite.seconds * 10 + slack)
                if answer.timedOut { return (.timeout, suite.name) }
                if answer.status != 0 { return (.killed, suite.name) }
            }
        }
        return (.survived, reaching.isEmpty ? "reached by no test" : "")
    }
}

extension Trial.Suite {
    /// Whether it makes up plans, and so can make up more of them.
    var isRandom: Bool { ["Oracle", "Property", "Change", "Clawback"].contains { name.contains($0) } }
}

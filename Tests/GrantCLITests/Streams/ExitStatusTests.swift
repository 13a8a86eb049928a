import Foundation
import GrantTesting
import Testing

@testable import grant_cli

/// Plans of the corpus by the worst thing that is found in them.
enum Sample: String, CaseIterable, Sendable {
    case clean = "conforms/typical.json"
    case info = "violations/Q602/a-yen-less.Q602.json"
    case warning = "violations/F201/a-yen-above.F201.json"
    case error = "violations/F203/four.F203.json"
    case unreadable = "unreadable/D009/exponent.D009.json"
    case syntax = "unreadable/D001/missing-comma.D001.json"

    var path: String { "Fixtures/" + rawValue }

    /// What the shell is told under each value of `--fail-on`.
    func status(failingOn severity: String) -> Status {
        switch (self, severity) {
        case (.unreadable, _), (.syntax, _): .notAnswered
        case (.error, "error"), (.error, "warning"), (.error, "info"), (.warning, "warning"), (.warning, "info"),
            (.info, "info"):
            .found
        default: .fine
        }
    }
}

@Suite struct ExitStatusTests {
    @Test(arguments: Sample.allCases, ["error", "warning", "info", "never"])
    func `the status follows the worst finding`(_ sample: Sample, _ severity: String) throws {
        let world = try FakeWorld(fixtures: ["plan.json": sample.rawValue])
        #expect(world.run("check", "--fail-on", severity, "plan.json") == sample.status(failingOn: severity))
        guard severity == "error" else { return }
        #expect(
            try FakeWorld(fixtures: ["plan.json": sample.rawValue]).run("plan.json")
                == sample.status(failingOn: severity))
    }

    @Test func `of many plans the worst counts`() throws {
        let plans = ["a.json": Sample.clean, "b.json": .error, "c.json": .unreadable]
        let world = try FakeWorld(fixtures: plans.mapValues(\.rawValue))
        #expect(world.run("check", "a.json", "b.json") == .found)
        #expect(world.run("check", "b.json", "a.json") == .found)
        #expect(world.run("check", "c.json", "b.json") == .notAnswered)
        #expect(world.run("check", "--fail-on", "never", "a.json", "b.json") == .fine)
        #expect(world.run("check", "--fail-on", "never", "a.json", "missing.json") == .notAnswered)
    }

    @Test(arguments: Sample.allCases, Outputs.formats)
    func `the binary answers in one stream with the same status`(_ sample: Sample, _ format: String) throws {
        let outcome = try Program.run(["check", "--format", format, sample.path])
        #expect(outcome.status == sample.status(failingOn: "error").rawValue)
        #expect(!outcome.endedBySignal)
        #expect(!outcome.output.isEmpty || format == "github", "GitHub has nothing to say about a clean plan")
        #expect(outcome.err.isEmpty)
        switch format {
        case "json", "ndjson", "sarif", "gitlab": _ = try JSONValue(outcome.output)
        default: break
        }
    }

    @Test func `a finding that is set aside does not count`() throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.warning.rawValue])
        #expect(world.run("check", "--fail-on", "warning", "--ignore", "F201", "plan.json") == .fine)
        #expect(world.out.contains("F201"), "the report says what was set aside")
        let json = try FakeWorld(fixtures: ["plan.json": Sample.warning.rawValue])
        json.run("check", "--format", "json", "--ignore", "F201", "--ignore", "U701", "plan.json")
        #expect(
            try JSONValue(json.output)["ignored"]
                == .object([.init(key: "F201", value: .number(1)), .init(key: "U701", value: .number(0))]))
    }

    @Test(arguments: [
        ("tier-mixing=envelope", Status.fine), ("tier-mixing=counts", .found), ("rounding=thousand", .found),
    ]) func `a reading can be taken for one run`(_ reading: String, _ status: Status) throws {
        for form in [["--reading", reading], ["--reading=" + reading]] {
            let world = try FakeWorld(fixtures: ["plan.json": "violations/F202/three-medium.F202.R901.json"])
            #expect(world.run(["check"] + form + ["plan.json"]) == status)
        }
    }

    @Test func `several readings can be taken, and the same word twice`() throws {
        let world = try FakeWorld(fixtures: ["plan.json": "violations/F202/three-medium.F202.R901.json"])
        world.run(
            "check", "--format", "json", "--reading", "tier-mixing=envelope", "--reading", "rounding=thousand",
            "--reading", "tier-mixing=envelope", "plan.json")
        let readings = try JSONValue(world.output)["readings"]?.elements ?? []
        #expect(readings.map { $0["value"]?.text } == ["envelope", "separate", "municipality", "thousand"])
        #expect(readings.map { $0["from"]?.text } == ["option", "default", "default", "option"])
    }
}

import Foundation
import GrantTesting
import PlanGenerator
import Testing

@testable import grant_cli

/// How a run ends, what it tells, and what it adds up.
@Suite struct BatchRunTests {
    private static let plans: [[UInt8]] = {
        var generator = PlanGenerator(seed: 11, brokenPerThousand: 100)
        return (0..<800).map { _ in generator.plan() }
    }()

    @Test(arguments: [
        ("error", Int32(1)), ("never", 0), ("warning", 1),
    ])
    func `the worst line counts`(_ failOn: String, _ status: Int32) throws {
        let world = FakeWorld([
            "-": try Repository.line("violations/F203/four.F203.json") + Repository.line("conforms/typical.json")
        ])
        #expect(world.batch("--fail-on", failOn).rawValue == status)
    }

    @Test func `an unreadable line is status 2 whatever else there is`() throws {
        let world = FakeWorld(["-": try Repository.line("conforms/typical.json") + Array("{\n".utf8)])
        #expect(world.batch("--fail-on", "never") == .notAnswered)
    }

    @Test func `a code set aside is in no record and changes no status`() throws {
        let world = FakeWorld(["-": try Repository.line("violations/F201/medium.F201.json")])
        #expect(world.batch("--fail-on", "warning") == .found)
        #expect(world.out.contains("\"codes\":[\"F201\"]"))
        let other = FakeWorld(["-": try Repository.line("violations/F201/medium.F201.json")])
        #expect(other.batch("--fail-on", "warning", "--ignore", "F201") == .fine)
        #expect(other.out.contains("\"codes\":[]"))
    }

    @Test func `a reading can be fixed for the run`() throws {
        let line = try Repository.line("published/tottori-three-of-over-20.F202.R901.json")
        let counts = FakeWorld(["-": line])
        counts.batch()
        let envelope = FakeWorld(["-": line])
        envelope.batch("--reading", "tier-mixing=envelope")
        #expect(counts.out.contains("\"verdict\":\"violations\""))
        #expect(envelope.out.contains("\"verdict\":\"conforms\""))
    }

    @Test func `a closed pipe ends quietly`() {
        let world = FakeWorld(["-": ndjson(BatchRunTests.plans)])
        world.outputTrouble = .closedPipe
        #expect(world.batch("--jobs", "4", streams: FakeStreams(chunkBytes: 1_000)) == .notAnswered)
        #expect(world.err.isEmpty)
    }

    @Test func `a full disk is said once`() {
        let world = FakeWorld(["-": ndjson(BatchRunTests.plans)])
        world.outputTrouble = .noSpace
        #expect(world.batch("--jobs", "4", streams: FakeStreams(chunkBytes: 1_000)) == .notAnswered)
        #expect(world.err.split(separator: "\n").count == 1)
    }

    @Test(arguments: [1, 4]) func `an interrupted run ends after whole lines`(_ jobs: Int) {
        let whole = FakeWorld(["-": ndjson(BatchRunTests.plans)])
        whole.batch()
        let world = FakeWorld(["-": ndjson(BatchRunTests.plans)])
        let streams = FakeStreams(chunkBytes: 4_000, interruptedAfter: 12)
        #expect(world.batch("--jobs", String(jobs), "--fail-on", "never", streams: streams) == .notAnswered)
        #expect(world.output.last == 0x0A)
        #expect(!world.output.isEmpty && world.output.count < whole.output.count)
        #expect(whole.output.starts(with: world.output))
        #expect(world.err.contains("中断"))
    }

    @Test func `progress shows on a terminal only after a second, and leaves no trace`() {
        let world = FakeWorld(["-": ndjson(BatchRunTests.plans)])
        world.batch(streams: FakeStreams(chunkBytes: 10_000, isTerminal: true))
        #expect(world.err.contains("MB/秒"))
        #expect(world.err.contains("残り約"))
        #expect(world.err.hasSuffix("\r\u{1B}[K"))
        let quick = FakeWorld(["-": ndjson(Array(BatchRunTests.plans.prefix(3)))])
        quick.batch(streams: FakeStreams(isTerminal: true))
        #expect(quick.err.isEmpty)
    }

    @Test(arguments: ["0", "33", "x", "-1", "1.5"]) func `cores are counted from 1 to 32`(_ word: String) {
        let world = FakeWorld(["-": []])
        #expect(world.batch("--jobs", word) == .notAnswered)
        #expect(world.err.contains("--jobs"))
    }
}

extension Repository {
    /// A plan of the fixtures as one line.
    static func line(_ path: String) throws -> [UInt8] {
        try bytes("Fixtures/" + path).map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
    }
}

import Foundation
import PlanGenerator
import Testing

/// The real binary between real pipes, files and terminals.
@Suite struct BatchProgramTests {
    private static let plan = """
        {"format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard",\
        "promotion":[{"item":"広報","amount":1000000}],"previous":{"existingFacilities":[{"id":"a","name":"旧館"}]}}
        """
    private static let record = """
        "applicant":"072028","verdict":"conforms","declared":1000000,"eligible":1000000,"nationalShare":500000,\
        "min":500000,"max":500000,"codes":[]}
        """

    /// More than a pipe holds, both as plans and as records.
    private static let many: [UInt8] = {
        var generator = PlanGenerator(seed: 23)
        return ndjson((0..<1_500).map { _ in generator.plan() })
    }()

    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write("plans.ndjson", BatchProgramTests.many)
        return scratch
    }

    @Test func `blank lines, bad lines, a return before the line feed and a last line without end`() throws {
        let plan = BatchProgramTests.plan
        let input = "\(plan)\n\n{\"format\":\r\n \t\n\(plan)\r\nnonsense\n\(plan)"
        let outcome = try Program.run(["batch", "-"], input: Array(input.utf8))
        let record = BatchProgramTests.record
        let unreadable = "\"verdict\":\"unreadable\",\"codes\":[\"D001\"]}"
        #expect(
            outcome.out.split(separator: "\n", omittingEmptySubsequences: false) == [
                "{\"n\":1,\(record)", "{\"n\":3,\(unreadable)", "{\"n\":5,\(record)", "{\"n\":6,\(unreadable)",
                "{\"n\":7,\(record)", "",
            ])
        #expect(outcome.status == 2)
        #expect(outcome.err.isEmpty)
    }

    @Test(arguments: [1, 2]) func `a reader that goes away ends the run without a word`(_ jobs: Int) throws {
        let scratch = try scratch()
        let outcome = try Program.shell(
            "{ \"$GRANT\" batch --jobs \(jobs) plans.ndjson; echo $? > status; } | head -n 1", in: scratch.folder)
        #expect(outcome.out.hasPrefix("{\"n\":1,"))
        #expect(outcome.err.isEmpty)
        #expect(try scratch.text("status") == "2\n")
    }

    @Test(arguments: ["INT", "TERM"]) func `an interrupt ends the run after whole lines`(_ signal: String) throws {
        let scratch = try Scratch()
        let line = Array((BatchProgramTests.plan + "\n").utf8)
        try scratch.write("some.ndjson", line + line + line)
        // The run waits in the middle of the fourth line when the signal comes.
        let outcome = try Program.shell(
            """
            mkfifo plans
            "$GRANT" batch plans > records 2> complaints & run=$!
            exec 3> plans
            cat some.ndjson >&3
            printf '{"format"' >&3
            tries=0
            while [ "$(wc -l < records)" -lt 3 ] && [ $tries -lt 200 ]; do sleep 0.05; tries=$((tries + 1)); done
            kill -\(signal) $run
            wait $run
            """, in: scratch.folder)
        #expect(outcome.status == 2)
        #expect(try scratch.text("records") == (1...3).map { "{\"n\":\($0),\(BatchProgramTests.record)\n" }.joined())
        #expect(try scratch.text("complaints") == "grant-cli: 中断した。3行目までは答えた。\n")
    }

    #if os(Linux)
        @Test(arguments: ["batch plans.ndjson", "batch --full plans.ndjson", "batch --jobs 1 plans.ndjson"])
        func `a full disk and a limit on files end in one sentence`(_ words: String) throws {
            let scratch = try scratch()
            let full = try Program.shell("\"$GRANT\" \(words) > /dev/full", in: scratch.folder)
            // Without a folder for it, the thread sanitizer makes no file of its own, which the limit would cut off.
            let limited = try Program.shell(
                "export TMPDIR=/none; ulimit -f 8; exec \"$GRANT\" \(words) > records", in: scratch.folder)
            for outcome in [full, limited] {
                #expect(outcome.status == 2)
                #expect(!outcome.endedBySignal)
                #expect(outcome.err == "grant-cli: 標準出力 に書き込む空き容量がない。空きを作ってからやり直す。\n")
            }
            // What fits was written.
            #expect(try scratch.text("records").utf8.count == 8 * 512)
        }

        @Test func `progress is for terminals only`() throws {
            let scratch = try scratch()
            let feed = "(cat plans.ndjson; sleep 1.3; cat plans.ndjson)"
            let plain = try Program.shell("\(feed) | \"$GRANT\" batch > records", in: scratch.folder)
            #expect(plain.err.isEmpty)
            let shown = try Program.shell(
                "SHELL=/bin/sh script -qec '\(feed) | \"$GRANT\" batch > on-terminal' seen > /dev/null",
                in: scratch.folder)
            #expect(shown.err.isEmpty)
            let seen = try scratch.text("seen")
            #expect(seen.contains("MB/秒"))
            #expect(seen.contains("\r\u{1B}[K"))
            #expect(try scratch.text("on-terminal") == (try scratch.text("records")))
            let same = try Program.shell(
                "SHELL=/bin/sh script -qec '\(feed) | \"$GRANT\" batch' both > /dev/null", in: scratch.folder)
            #expect(same.err.isEmpty)
            #expect(try !scratch.text("both").contains("MB/秒"), "where the records go to the terminal as well")
        }
    #endif
}

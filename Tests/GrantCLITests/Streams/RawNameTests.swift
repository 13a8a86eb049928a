import Foundation
import GrantTesting
import Testing

@testable import grant_cli

/// Names are bytes, and need not be UTF-8.
@Suite struct RawNameTests {
    /// 「テ」 of Shift_JIS, whose second byte is a letter of ASCII.
    private static let legacy: [UInt8] = [0x83, 0x65]

    @Test(
        arguments: [
            ([0x61], "a"), ([0x83, 0x65], "\\x83e"), ([0xE3, 0x81, 0x82, 0xFF, 0x0A], "あ\\xFF\n"),
            ([0xE3, 0x81], "\\xE3\\x81"),
            ([0xC0, 0xAF], "\\xC0\\xAF"), ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"), ([0xEF, 0xBF, 0xBD], "\u{FFFD}"),
            ([], ""),
        ] as [([UInt8], String)]) func `a byte that is no part of UTF-8 is shown by its number`(
            _ bytes: [UInt8], _ shown: String
        )
    {
        #expect(String(showing: bytes) == shown)
        #expect(Path(bytes: bytes).bytes == bytes)
    }

    @Test func `the bytes of an argument reach the system`() throws {
        let name = RawNameTests.legacy + Array(".json".utf8)
        let world = try FakeWorld(fixtures: ["\\x83e.json": Sample.clean.rawValue])
        #expect(
            world.run([
                Word("check"), Word(bytes: Array("--format=json=".utf8) + RawNameTests.legacy), Word(bytes: name),
            ]) == .fine)
        #expect(world.readPlaces == [.file(Path(bytes: name))])
        #expect(world.writtenPaths == [Path(bytes: RawNameTests.legacy)])
        #expect(String(decoding: world.written["\\x83e"] ?? [], as: UTF8.self).contains(#""file": "\\x83e.json""#))
    }

    @Test(arguments: ["check", "explain", "batch", "advise", "clawback"]) func `a name that is not there is shown`(
        _ command: String
    ) throws {
        let world = FakeWorld()
        #expect(world.run([Word(command), Word(bytes: RawNameTests.legacy)]) == .notAnswered)
        #expect(world.err.hasPrefix("grant-cli: \\x83e が見つからない"), "\(world.err)")
    }

    #if os(Linux)
        @Test func `really: names of Shift_JIS are read, listed and written`() throws {
            let scratch = try Scratch()
            try scratch.write("plan.json", try Repository.bytes(Sample.clean.path))
            // A file that a repaired name would have led to.
            try scratch.write("\u{FFFD}e.json", Array("{".utf8))
            let script = """
                name=$(printf '\\203e'); mkdir "$name"; cp plan.json "$name.json"; cp plan.json "$name/$name.json"
                "$GRANT" check --format ndjson "$name.json" "$name" || exit
                "$GRANT" check --format "ndjson=$name.out" "$name.json" || exit
                tr -d '\\n' < plan.json > "$name.ndjson"
                "$GRANT" batch "--tally=$name.tally" "$name.ndjson" > /dev/null
                test -s "$name.out" -a -s "$name.tally" && rm -r "$name" "$name".*
                """
            let outcome = try Program.shell(script, in: scratch.folder)
            #expect(outcome.err.isEmpty)
            #expect(outcome.status == 0)
            #expect(outcome.out.split(separator: "\n").count == 2)
            #expect(
                outcome.out.contains(#""file":"\\x83e.json""#) && outcome.out.contains(#""file":"\\x83e/\\x83e.json""#))
            #expect(scratch.names == ["plan.json", "\u{FFFD}e.json"])
        }
    #endif
}

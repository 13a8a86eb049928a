import GrantDocuments
import GrantRules
import GrantTesting
import Testing

@testable import grant_cli

/// Every file of `Fixtures/hostile` gives what its line of the manifest says, in process.
@Suite struct HostileFilesTests {
    private static let options = ReportOptions(tool: Report.Tool(name: "test", version: "0"))

    @Test func `there are at least 150, and each is listed once`() {
        #expect(HostileFile.all.count >= 150)
        #expect(Set(HostileFile.all.map(\.name)).count == HostileFile.all.count)
    }

    @Test func `a hostile file gives its codes and its status`() throws {
        for file in HostileFile.kept {
            let bytes = try file.bytes()
            let report = Report(of: bytes, file: file.name, options: HostileFilesTests.options)
            #expect(Set(report.findings.map(\.code.rawValue)) == file.codes, "\(file.name): \(file.why)")
            var world = World.silent
            world.read = { _, _ in bytes }
            #expect(run(arguments: ["check", "x.json"], world: world).rawValue == file.status, "\(file.name)")
        }
    }

    @Test func `every finding lies inside the file, lines and columns too`() throws {
        for file in HostileFile.kept {
            let bytes = try file.bytes()
            let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
            let report = Report(of: bytes, file: file.name, options: HostileFilesTests.options)
            for place in report.findings.map(\.place) {
                let (start, end) = (report.source.start(of: place), report.source.end(of: place))
                #expect(0 <= place.bytes.lowerBound && place.bytes.upperBound <= bytes.count, "\(file.name)")
                #expect(1 <= start.line && end.line <= lines, "\(file.name)")
                #expect(1 <= start.column && end.column <= bytes.count + 1, "\(file.name)")
            }
        }
    }

    @Test(arguments: drawn(from: HostileFile.kept)) func `nothing in a file acts in any format`(_ file: HostileFile)
        throws
    {
        let report = Report(of: try file.bytes(), file: file.name, options: HostileFilesTests.options)
        for language in [Language.ja, .en] {
            for format in ReportFormat.all where !format.isBinary {
                let bytes = format.render([report], in: language)
                let allowed: Set<UInt32> = format.id == "csv" ? [0x0D] : []
                #expect(Output.acting(in: bytes, allowing: allowed) == nil, "\(format.id)")
            }
        }
        #expect(Output.acting(in: report.json(pretty: true)) == nil)
        #expect(Output.acting(in: report.json(pretty: false)) == nil)
    }
}

extension World {
    /// A world in which nothing is there and nothing is said.
    static var silent: World {
        World(
            environment: { _ in nil }, read: { _, _ in [] }, kind: { _ in .file }, identity: { _ in nil },
            list: { _ in [] }, write: { _, _ in }, output: { _ in }, complain: { _ in }, terminalColumns: { nil },
            complainsToTerminal: { false })
    }
}

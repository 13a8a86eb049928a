@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

extension Target {
    /// Lines cut from a stream in pieces of any size, each judged once, in order, as `check` judges it alone.
    static let batch = Target(name: "batch") { bytes in
        let lines = plainLines(bytes)
        cut(bytes, lines)
        // What looks like one plan, over many lines or in a workbook, is not taken for lines.
        guard !beginsLikeOnePlan(lines), !GrantDocuments.FileKind.isPackage(bytes) else { return }
        var lot = Lot(bytes)
        // At most so many bytes come of one read, and a block holds so many; a longer line takes another way.
        let (size, block) = (1 + lot.next(64), 1 + lot.next(2048))
        var records: [UInt8] = []
        var reports: [UInt8] = []
        var isComplete = true
        for (index, line) in lines.enumerated() where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
            let report = Report(ofText: line, file: "-#\(index + 1)", options: .commandLine)
            // A record has every code, and a report of more than a thousand findings has not.
            isComplete = isComplete && report.findingsOmitted == 0
            records += Records.expected(of: report, line: index + 1)
            reports += report.json(pretty: false)
        }
        for jobs in ["1", "2"] {
            let world = FuzzWorld(["-": bytes], mostPerRead: size)
            world.run("batch", "--jobs", jobs, "--tally", chunkBytes: block)
            demand(world.output == records || !isComplete, "batch --jobs \(jobs) says something else than check")
        }
        let world = FuzzWorld(["-": bytes], mostPerRead: size)
        world.run("batch", "--jobs", "1", "--full", chunkBytes: block)
        demand(world.output == reports, "batch --full says something else than check")
    }

    private static func beginsLikeOnePlan(_ lines: [[UInt8]]) -> Bool {
        guard let first = lines.first, first.filter({ $0 > 0x20 }) == [UInt8(ascii: "{")] else { return false }
        return lines.dropFirst().joined().first { $0 > 0x20 } == UInt8(ascii: "\"")
    }

    /// The splitters give the lines that a plain loop gives.
    private static func cut(_ bytes: [UInt8], _ lines: [[UInt8]]) {
        var splitter = LineSplitter(bytes.indices)
        var found: [[UInt8]] = []
        while let line = splitter.next(in: bytes) { found.append(Array(bytes[line])) }
        demand(found == lines, "lines are cut elsewhere")
        demand(
            LineSplitter.count(in: bytes, bytes.indices) == lines.count, "lines are counted otherwise")
        guard bytes.count > 2 else { return }
        let part = 1..<bytes.count - 1
        splitter = LineSplitter(part)
        found = []
        while let line = splitter.next(in: bytes) { found.append(Array(bytes[line])) }
        demand(found == plainLines(Array(bytes[part])), "lines of a part are cut elsewhere")
        demand(
            LineSplitter.count(in: bytes, part) == found.count, "lines of a part are counted otherwise")
    }

    /// At every line feed; one carriage return before it belongs to the end, and the last line may have none.
    private static func plainLines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        for byte in bytes {
            if byte != 0x0A {
                line.append(byte)
                continue
            }
            if line.last == 0x0D { line.removeLast() }
            lines.append(line)
            line = []
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

extension ReportOptions {
    static let commandLine = ReportOptions(tool: Report.Tool(name: Tool.name, version: Tool.version))
}

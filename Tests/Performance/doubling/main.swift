// doubling [SHAPE…]: reads every shape of document, or those named, at one, two and four sizes, for a tool outside that
// counts the instructions before each call of a `measured…` function; it writes what they were spent on, one line each.
import GrantDocuments

let options = ReportOptions(tool: Report.Tool(name: "doubling", version: "0"))

/// What `check` does. Its report is that for machines: one for people looks at 4 KB around each of its findings, which
/// hides what the reader does.
@inline(never)
func measuredCheck(_ bytes: [UInt8]) -> Int {
    Report(of: bytes, file: "plan.json", options: options).json(pretty: true).count
}

/// What `batch` does with a line.
@inline(never)
func measuredBatch(_ bytes: [UInt8]) -> Int {
    var judge = BatchJudge(BatchOptions(options))
    var output: [UInt8] = []
    judge.judge(bytes, in: bytes.indices, number: 1, place: "", to: &output)
    return output.count
}

/// The end of what is counted.
@inline(never)
func measuredAll(_ name: String, _ size: Int, _ written: Int) {
    precondition(written > 0)
    for part in ["nothing", "check", "batch"] { print("\(name): \(part) \(size)") }
}

func measure(_ document: Document, _ name: String, _ size: Int) {
    let bytes = document.utf8
    let written = measuredCheck(bytes)
    measuredAll(name, size, written + measuredBatch(bytes))
}

// Whatever is made once for a whole run is made now.
measure(.valid, "warm", 0)
let wanted = CommandLine.arguments.dropFirst()
for shape in Shape.all where wanted.isEmpty || wanted.contains(shape.name) {
    for size in [1, 2, 4] { measure(shape.write(shape.count * size), shape.name, size) }
}

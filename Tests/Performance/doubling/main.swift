// doubling [SHAPE…]: reads every shape of document, or those named, at one, two and four sizes, for a tool outside that
// counts the instructions of each call of a `measured…` function; it writes what it measured, one line a call.
import GrantDocuments
import GrantRules

let options = ReportOptions(tool: Report.Tool(name: "doubling", version: "0"))

/// What `check` does, with its report in two formats.
@inline(never)
func measuredCheck(_ bytes: [UInt8]) -> Int {
    let report = Report(of: bytes, file: "plan.json", options: options)
    return report.json(pretty: true).count + report.text(.ja, style: TextStyle(color: false)).count
}

/// What `batch` does with a line.
@inline(never)
func measuredBatch(_ bytes: [UInt8]) -> Int {
    var judge = BatchJudge(BatchOptions(options))
    var output: [UInt8] = []
    judge.judge(bytes, in: bytes.indices, number: 1, place: "", to: &output)
    return output.count
}

// Whatever is made once for a whole run is made now.
_ = measuredCheck(Document.valid.utf8) + measuredBatch(Document.valid.utf8)
print("warm: check 0\nwarm: batch 0")
let wanted = CommandLine.arguments.dropFirst()
for shape in Shape.all where wanted.isEmpty || wanted.contains(shape.name) {
    for size in [1, 2, 4] {
        let bytes = shape.write(shape.count * size).utf8
        let (check, batch) = (measuredCheck(bytes), measuredBatch(bytes))
        precondition(check > 0 && batch > 0)
        print("\(shape.name): check \(size)\n\(shape.name): batch \(size)")
    }
}

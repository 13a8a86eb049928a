import GrantDocuments
import GrantRules
import GrantTesting

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What one target does with one input; it stops the process when a promise is broken.
struct Target: Sendable {
    let name: String
    let run: @Sendable ([UInt8]) -> Void

    static let all = [json, plan, workbook, renderers, compare, audit, batch, settle]

    /// `FUZZ_TARGET` chooses; one program for all of them is built once.
    static let chosen: Target = {
        let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
        guard let target = all.first(where: { $0.name == name }) else {
            print(all.map(\.name).joined(separator: "\n"))
            exit(name.isEmpty ? 0 : 2)
        }
        return target
    }()
}

/// What an input is asked, of all that it could be asked. Its own bytes draw it, so that it is asked the same again;
/// `FUZZ_WHOLE`, set when the kept corpus is replayed, asks each of them everything.
struct Lot {
    static let isWhole = getenv("FUZZ_WHOLE") != nil
    private var random: SplitMix

    init(_ bytes: [UInt8]) {
        random = SplitMix(seed: bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
    }

    /// As many of them as are asked for, or all.
    mutating func some<Element>(_ count: Int = 1, of all: [Element]) -> [Element] {
        if Lot.isWhole { return all }
        var rest = all
        return (0..<count).map { _ in rest.remove(at: next(rest.count)) }
    }

    /// A number below this one.
    mutating func next(_ end: Int) -> Int { random.below(end) }
}

@_cdecl("LLVMFuzzerInitialize")
func initialize(_ count: UnsafeMutablePointer<Int32>?, _ words: UnsafeMutableRawPointer?) -> Int32 {
    if getenv("FUZZ_DICTIONARY") != nil {
        print(Dictionary.text)
        exit(0)
    }
    _ = Target.chosen
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    Target.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Ends the process with a sentence when a promise does not hold, which libFuzzer takes for a crash.
func demand(_ holds: Bool, _ promise: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line) {
    guard !holds else { return }
    let sentence = "broken promise (\(file):\(line)): \(promise())\n"
    _ = Array(sentence.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    abort()
}

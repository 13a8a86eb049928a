// Mutation testing with nothing but the toolchain. See docs/assurance.md and Scripts/mutants.
import Foundation

struct Options {
    var sample: Int?
    var seed: UInt64 = 1
    var seconds = Double.infinity
    var only: String?
    var fresh = false
    var listOnly = false
    var quick = false
    var tableOnly = false
    var jobs = 2

    init(_ words: [String]) throws {
        var rest = words[...]
        func value(_ name: String) throws -> String {
            guard let value = rest.popFirst() else { throw Trouble(text: "\(name) needs a value") }
            return value
        }
        while let word = rest.popFirst() {
            switch word {
            case "--sample": sample = Int(try value(word))
            case "--seed": seed = UInt64(try value(word)) ?? 1
            case "--seconds": seconds = Double(try value(word)) ?? .infinity
            case "--only": only = try value(word)
            case "--jobs": jobs = Int(try value(word)) ?? 2
            case "--fresh": fresh = true
            case "--list": listOnly = true
            case "--quick": quick = true
            case "--table": tableOnly = true
            default: throw Trouble(text: "unknown option \(word)")
            }
        }
    }
}

do {
    setvbuf(stdout, nil, _IOLBF, 0)
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    let clean = try Campaign(root: FileManager.default.currentDirectoryPath, options: options).run()
    exit(clean ? 0 : 1)
} catch {
    print("\(error)")
    exit(2)
}

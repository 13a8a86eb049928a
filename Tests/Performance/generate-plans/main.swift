// generate-plans [seed=1] [count=1000] [broken=0] [facilities=N]: plans to standard output, one a line.
import PlanGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the words of the command line ask for.
struct Settings {
    private var values = ["seed": 1, "count": 1_000, "broken": 0, "facilities": 0]

    init(_ words: some Sequence<String>) {
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1).map { String($0) }
            guard parts.count == 2, let value = Int(parts[1]), value >= 0, values[parts[0]] != nil else {
                send(Array("generate-plans: \(word) is none of seed=N count=N broken=N facilities=N\n".utf8), to: 2)
                exit(2)
            }
            values[parts[0]] = value
        }
    }

    subscript(name: String) -> Int { values[name] ?? 0 }
}

func send(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
        let wrote = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done) }
        guard wrote > 0 else { exit(2) }
        done += wrote
    }
}

func generate(_ settings: Settings) {
    var generator = PlanGenerator(seed: UInt64(settings["seed"]), brokenPerThousand: settings["broken"])
    var pending: [UInt8] = []
    for _ in 0..<settings["count"] {
        pending += settings["facilities"] > 0 ? generator.plan(facilities: settings["facilities"]) : generator.plan()
        pending.append(UInt8(ascii: "\n"))
        if pending.count > 1 << 20 {
            send(pending, to: 1)
            pending.removeAll(keepingCapacity: true)
        }
    }
    send(pending, to: 1)
}

generate(Settings(CommandLine.arguments.dropFirst()))

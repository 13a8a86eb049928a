/// SplitMix64: a few lines, the same numbers on every machine, so that a seed names a plan for ever.
public struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 &+ 1 }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// True once in so many times on average.
    public mutating func once(in times: Int) -> Bool { below(times) == 0 }

    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

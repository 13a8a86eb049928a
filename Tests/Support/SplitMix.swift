/// SplitMix64: a few lines, the same numbers on every machine, so that a seed names a plan for ever.
public struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to `count`, which it does not reach.
    public mutating func below(_ count: Int) -> Int {
        Int(truncatingIfNeeded: next() >> (count < 1 << 31 ? 33 : 1)) % count
    }

    public mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True so many times in a hundred.
    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// True once in so many times on average.
    public mutating func once(in times: Int) -> Bool { below(times) == 0 }

    public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

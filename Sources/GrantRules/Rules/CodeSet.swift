/// A set of codes of a plan's rules, as bits in the order of codes, so that counting figures needs no memory.
///
/// Every family has room for fourteen. Any other code, like one about the document, is in no set.
public struct CodeSet: Hashable, Sendable {
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var high: UInt64 = 0

    private static let perFamily = 14

    package init() {}

    package init(_ codes: [Code]) {
        for code in codes { insert(code) }
    }

    /// Of what refuses an item: that nothing does.
    public var isEmpty: Bool { low == 0 && high == 0 }

    package mutating func insert(_ code: Code) {
        guard let place = CodeSet.place(of: code) else { return }
        if place < 64 { low |= 1 << UInt64(place) } else { high |= 1 << UInt64(place - 64) }
    }

    /// Never of a code about a document, about several plans or about a settlement alone (D, T, N).
    public func contains(_ code: Code) -> Bool {
        guard let place = CodeSet.place(of: code) else { return false }
        return place < 64 ? low & (1 << UInt64(place)) != 0 : high & (1 << UInt64(place - 64)) != 0
    }

    package mutating func formUnion(_ other: CodeSet) {
        low |= other.low
        high |= other.high
    }

    package mutating func subtract(_ other: CodeSet) {
        low &= ~other.low
        high &= ~other.high
    }

    package func intersects(_ other: CodeSet) -> Bool { low & other.low != 0 || high & other.high != 0 }

    /// The place of each of its codes in `all`, in the order of codes.
    @inlinable
    package func forEachPlace(_ body: (Int) -> Void) {
        var (low, high) = (low, high)
        while low != 0 {
            body(low.trailingZeroBitCount)
            low &= low &- 1
        }
        while high != 0 {
            body(64 &+ high.trailingZeroBitCount)
            high &= high &- 1
        }
    }

    /// In the order of codes.
    public var sorted: [Code] {
        var codes: [Code] = []
        forEachPlace { codes.append(CodeSet.all[$0]) }
        return codes
    }

    /// Every code that a set can hold, in the order of codes.
    package static let all: [Code] = families.flatMap { family, hundreds in
        (1...perFamily).map { Code(family, UInt16(hundreds * 100 + $0)) }
    }

    /// With the hundreds of their numbers.
    private static let families: [(Code.Family, hundreds: Int)] = [
        (.c, 3), (.e, 1), (.f, 2), (.k, 8), (.p, 4), (.q, 6), (.r, 9), (.s, 5), (.u, 7),
    ]

    private static func place(of code: Code) -> Int? {
        let family: Int
        switch (code.family, code.hundreds) {
        case (.c, 3): family = 0
        case (.e, 1): family = 1
        case (.f, 2): family = 2
        case (.k, 8): family = 3
        case (.p, 4): family = 4
        case (.q, 6): family = 5
        case (.r, 9): family = 6
        case (.s, 5): family = 7
        case (.u, 7): family = 8
        default: return nil
        }
        return (1...perFamily).contains(code.place) ? family * perFamily + code.place - 1 : nil
    }
}

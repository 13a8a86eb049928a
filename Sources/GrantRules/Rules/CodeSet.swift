/// A set of rule codes in two words, so that counting figures needs no memory.
///
/// The hundreds of a code tell its family, and every family has room for fourteen. A code that no rule can have,
/// like one about the document, is in no set.
public struct CodeSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    private static let perFamily = 14

    public init() {}

    public init(_ codes: [Code]) {
        for code in codes { insert(code) }
    }

    public var isEmpty: Bool { low == 0 && high == 0 }

    public mutating func insert(_ code: Code) {
        guard let bit = CodeSet.bit(of: code) else { return }
        if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
    }

    public func contains(_ code: Code) -> Bool {
        guard let bit = CodeSet.bit(of: code) else { return false }
        return bit < 64 ? low & (1 << UInt64(bit)) != 0 : high & (1 << UInt64(bit - 64)) != 0
    }

    public mutating func formUnion(_ other: CodeSet) {
        low |= other.low
        high |= other.high
    }

    public func intersects(_ other: CodeSet) -> Bool { low & other.low != 0 || high & other.high != 0 }

    /// In the order of codes.
    public var sorted: [Code] {
        var codes: [Code] = []
        for family in 1...Code.families.count {
            for place in 1...CodeSet.perFamily {
                let code = Code(family: family, place: place)
                if contains(code) { codes.append(code) }
            }
        }
        return codes.sorted()
    }

    private static func bit(of code: Code) -> Int? {
        let (family, place) = code.familyAndPlace
        guard (1...Code.families.count).contains(family), (1...perFamily).contains(place),
            code == Code(family: family, place: place)
        else { return nil }
        return (family - 1) * perFamily + (place - 1)
    }
}

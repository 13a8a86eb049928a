public import GrantRules

/// A document problem before it is put into words: sixteen bytes, because there may be millions.
struct Slip: Comparable, Sendable {
    let kind: Kind
    /// A raw value that the kind explains: the missing key, the expected type, the list of words.
    let detail: UInt8
    let node: UInt32
    /// The earlier place that it collides with, when there is one.
    let other: UInt32

    init(_ kind: Kind, _ node: Int, detail: UInt8 = 0, other: Int = 0) {
        self.kind = kind
        self.detail = detail
        self.node = UInt32(truncatingIfNeeded: node)
        self.other = UInt32(truncatingIfNeeded: other)
    }

    enum Kind: UInt8, Sendable {
        case duplicateKey, unknownKey, missingKey, wrongType, notPlainDigits, outOfRange
        case badCode, badHeadquarters, badCorporateNumber, badDate, unknownSchedule, unknownReading,
            unknownValue
        case missingBasis, emptyBasis, readingTwice, duplicateID
        case noSteps, stepsOutOfOrder, monthsOutOfRange, badShare, sumTooLarge
        case unknownWord, contributionOfPublic, emptyText, noCosts, prefectureAsPlace

        var code: Code {
            switch self {
            case .duplicateKey: .duplicateKey
            case .unknownKey: .unknownKey
            case .missingKey: .missingKey
            case .wrongType: .wrongType
            case .notPlainDigits: .notPlainDigits
            case .outOfRange: .outOfRange
            case .badCode, .badHeadquarters: .badPlace
            case .badCorporateNumber: .badCorporateNumber
            case .badDate: .badDate
            case .unknownSchedule: .unknownSchedule
            case .unknownReading, .unknownValue: .unknownReading
            case .missingBasis, .emptyBasis: .readingWithoutBasis
            case .readingTwice: .readingTwice
            case .duplicateID: .duplicateID
            case .noSteps, .stepsOutOfOrder, .monthsOutOfRange: .badSteps
            case .badShare: .badShare
            case .sumTooLarge: .sumTooLarge
            case .unknownWord: .unknownWord
            case .contributionOfPublic: .contributionOfPublic
            case .emptyText: .emptyText
            case .noCosts: .noCosts
            case .prefectureAsPlace: .prefectureAsPlace
            }
        }
    }

    /// By code, then by the place in the text: the tape holds the nodes in that order.
    static func < (a: Slip, b: Slip) -> Bool {
        let (one, another) = (a.kind.code, b.kind.code)
        if one != another { return one < another }
        return (a.node, a.kind.rawValue, a.detail) < (b.node, b.kind.rawValue, b.detail)
    }
}

/// Collects slips: all are counted, and the first by code and place are kept.
struct Slips: Sendable {
    private var kept: [Slip] = []
    private(set) var count = 0
    private(set) var codes = DocumentCodes()
    /// Whatever is not before this one is only counted.
    private var bar: Slip?

    /// How many of a plan are shown in full.
    static let shown = 1_000

    var isEmpty: Bool { count == 0 }

    mutating func add(_ slip: Slip) {
        count += 1
        codes.insert(slip.kind.code)
        if let bar, !(slip < bar) { return }
        kept.append(slip)
        if kept.count == 8 * Slips.shown { cut() }
    }

    /// The first thousand in order.
    var first: [Slip] {
        Array(kept.sorted().prefix(Slips.shown))
    }

    private mutating func cut() {
        kept.sort()
        kept.removeSubrange(Slips.shown...)
        bar = kept.last
    }
}

/// A set of D codes.
public struct DocumentCodes: Hashable, Sendable {
    private var bits: UInt32 = 0

    public init() {}

    public var isEmpty: Bool { bits == 0 }

    /// In the order of codes.
    public var sorted: [Code] { DocumentRule.all.map { $0.code }.filter { contains($0) } }

    public mutating func insert(_ code: Code) { bits |= 1 << DocumentCodes.place(of: code) }

    public func contains(_ code: Code) -> Bool { bits & 1 << DocumentCodes.place(of: code) != 0 }

    private static func place(of code: Code) -> UInt32 { UInt32(truncatingIfNeeded: code.place) }
}

package import GrantRules

/// A document problem before it is put into words: sixteen bytes, because there may be millions.
struct Slip: Comparable, Sendable {
    /// The code, the node, the kind and the detail, from the highest bits down: slips go by code, then by the place in
    /// the text, for the tape holds the nodes in that order.
    private let rank: UInt64
    /// The earlier place that it collides with, when there is one.
    let other: UInt32

    init(_ kind: Kind, _ node: Int, detail: UInt8 = 0, other: Int = 0) {
        rank =
            UInt64(kind.rawValue / 10) << 48 | UInt64(UInt32(truncatingIfNeeded: node)) << 16
            | UInt64(kind.rawValue % 10) << 8 | UInt64(detail)
        self.other = UInt32(truncatingIfNeeded: other)
    }

    var kind: Kind { Kind(rawValue: UInt16(truncatingIfNeeded: (rank >> 48) * 10 + (rank >> 8 & 0xFF))) ?? .wrongType }
    var code: Code { Code(.d, UInt16(truncatingIfNeeded: rank >> 48)) }
    /// A number that the kind explains: the place of the missing key, the question that was answered.
    var detail: UInt8 { UInt8(truncatingIfNeeded: rank) }
    var node: Int { Int(truncatingIfNeeded: rank >> 16 & 0xFFFF_FFFF) }

    static func < (a: Slip, b: Slip) -> Bool { a.rank < b.rank }

    /// The number is that of the D code, then a digit that tells apart what has the same.
    enum Kind: UInt16, Sendable {
        case duplicateKey = 50
        case unknownKey = 60
        case keyOfOtherWord
        case missingKey = 70
        case wrongType = 80
        case notPlainDigits = 90
        case outOfRange = 100
        case badCode = 110
        case badHeadquarters
        case badCorporateNumber = 120
        case badDate = 130
        case unknownSchedule = 140
        case unknownReading = 150
        case unknownValue
        case missingBasis = 160
        case emptyBasis
        case readingTwice = 170
        case duplicateID = 180
        case noSteps = 190
        case stepsOutOfOrder, monthsOutOfRange
        case badShare = 200
        case sumTooLarge = 210
        case unknownWord = 220
        case contributionOfPublic = 230
        case emptyText = 240
        case noCosts = 250
        case prefectureAsPlace = 280
        case dayTooEarly = 290
        case partAboveWhole = 300
        case noDecision = 310
        case otherDocument = 320
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

    /// Whether something is amiss that was said already, of the cell that it was to be read from.
    private(set) var hasHoles = false

    var isEmpty: Bool { count == 0 && !hasHoles }

    mutating func leaveOut() { hasHoles = true }

    mutating func add(_ slip: Slip) {
        count += 1
        codes.insert(slip.code)
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
package struct DocumentCodes: Hashable, Sendable {
    private var bits: UInt64 = 0

    package init() {}

    package var isEmpty: Bool { bits == 0 }

    /// In the order of codes.
    package var sorted: [Code] {
        var codes: [Code] = []
        forEachPlace { codes.append(Code(.d, UInt16($0))) }
        return codes
    }

    package mutating func insert(_ code: Code) { bits |= 1 << DocumentCodes.place(of: code) }

    mutating func subtract(_ other: DocumentCodes) { bits &= ~other.bits }

    func intersects(_ other: DocumentCodes) -> Bool { bits & other.bits != 0 }

    /// 1 of D001.
    @inline(__always)
    func forEachPlace(_ body: (Int) -> Void) {
        var bits = bits
        while bits != 0 {
            body(bits.trailingZeroBitCount)
            bits &= bits &- 1
        }
    }

    private static func place(of code: Code) -> UInt64 { UInt64(truncatingIfNeeded: code.place) }
}

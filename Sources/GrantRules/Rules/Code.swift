/// The stable name of a finding: a letter for the family and three digits. A code never changes its meaning.
public struct Code: RawRepresentable, Hashable, Comparable, Sendable {
    private let letter: UInt8
    private let number: UInt16

    /// Refuses what is not a capital letter and three digits.
    public init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard bytes.count == 4, bytes[0] >= UInt8(ascii: "A"), bytes[0] <= UInt8(ascii: "Z") else { return nil }
        var number: UInt16 = 0
        for byte in bytes.dropFirst() {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt16(byte - UInt8(ascii: "0"))
        }
        self.letter = bytes[0]
        self.number = number
    }

    public init(_ letter: Unicode.Scalar, _ number: UInt16) {
        self.letter = UInt8(ascii: letter)
        self.number = number
    }

    public var rawValue: String {
        let digits = [100, 10, 1].map { UInt8(ascii: "0") + UInt8(number / $0 % 10) }
        return String(decoding: [letter] + digits, as: UTF8.self)
    }

    /// By its parts: what `RawRepresentable` offers would write both as strings first.
    public static func == (a: Code, b: Code) -> Bool { a.letter == b.letter && a.number == b.number }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(letter)
        hasher.combine(number)
    }

    public static func < (a: Code, b: Code) -> Bool { (a.letter, a.number) < (b.letter, b.number) }

    /// The family's hundreds and the place in it, for `CodeSet`.
    var familyAndPlace: (family: Int, place: Int) { (Int(number / 100), place) }

    /// The place in its family: 1 of F201.
    public var place: Int { Int(number % 100) }

    init(family: Int, place: Int) {
        let letters: [Unicode.Scalar] = ["E", "F", "C", "P", "S", "Q", "U", "K", "R"]
        self.init(letters[family - 1], UInt16(family * 100 + place))
    }
}

extension Code {
    public static let applicantNotEligible = Code("E", 101)
    public static let placeNotAllowed = Code("E", 102)
    public static let disadvantagedAreaUnsure = Code("E", 103)
    public static let outsideTerritory = Code("E", 104)
    public static let aboveFacilityCap = Code("F", 201)
    public static let tooManyOfSize = Code("F", 202)
    public static let tooManyFacilities = Code("F", 203)
    public static let aboveEnvelope = Code("F", 204)
    public static let existingBesideNew = Code("C", 301)
    public static let companiesWithoutFacility = Code("C", 302)
    public static let emptyPlan = Code("C", 303)
    public static let aboveSoftCosts = Code("P", 401)
    public static let promotionWithoutFacility = Code("P", 402)
    public static let aboveCompanyPayment = Code("S", 501)
    public static let companyFromInside = Code("S", 502)
    public static let unknownFacility = Code("S", 503)
    public static let companyRepeated = Code("S", 504)
    public static let noRepaymentScheme = Code("S", 505)
    public static let refusedFacility = Code("S", 506)
    public static let repaymentDue = Code("K", 801)
    public static let leftBeforeStart = Code("K", 802)
    public static let asksMoreThanShare = Code("Q", 601)
    public static let asksLessThanShare = Code("Q", 602)
    public static let statesMoreThanEligible = Code("Q", 603)
    public static let statesLessThanEligible = Code("Q", 604)
    public static let unitTooSmall = Code("U", 701)
    public static let unitTooLarge = Code("U", 702)
    public static let nameDiffers = Code("U", 703)
    public static let codeNotInTable = Code("U", 704)
    public static let readingMatters = Code("R", 901)
}

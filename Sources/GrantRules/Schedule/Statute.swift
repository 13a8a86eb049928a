/// One provision of the laws that bind every national grant, in our own words; a law is not a slide.
public struct Statute: Sendable {
    public let id: ID
    /// The act with its number, as a citation names it.
    public let act: Text
    public let article: Text
    public let statement: Text
    /// Where the law is published; nothing is fetched.
    public let address: String
    public let bearing: Bearing

    /// L01 to L14, which are this project's numbers.
    public enum ID: UInt8, CaseIterable, Sendable {
        case namedGrant = 1
        case fixing, cancelled, overpaid, surcharge, latestFirst, principalFirst, lateCharge, yearlyRate, belowYen
        case waiver, generalAccount, property, indirectGrant

        public var text: String { rawValue < 10 ? "L0\(rawValue)" : "L\(rawValue)" }
    }

    /// What it decides.
    public enum Bearing: Sendable {
        /// The amounts of a plan, its rules or its name.
        case plan
        /// What happens once the money has flowed; no rule of a plan asks it.
        case settlement
    }
}

extension Statute {
    var citation: Citation {
        Citation(
            source: id.text,
            text: Text(
                ja: "\(act.ja) \(article.ja): \(statement.ja)", en: "\(act.en), \(article.en): \(statement.en)"))
    }
}

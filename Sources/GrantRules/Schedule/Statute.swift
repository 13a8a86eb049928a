/// One provision of the laws that bind every national grant, in our own words; a law is not a slide.
package struct Statute: Sendable {
    package let id: ID
    /// The act with its number, as a citation names it.
    package let act: Text
    package let article: Text
    package let statement: Text
    /// Where the law is published; nothing is fetched.
    package let address: String
    package let bearing: Bearing

    /// L01 to L14, which are this project's numbers.
    package enum ID: UInt8, CaseIterable, Sendable {
        case namedGrant = 1
        case fixing, cancelled, overpaid, surcharge, latestFirst, principalFirst, lateCharge, yearlyRate, belowYen
        case waiver, generalAccount, property, indirectGrant

        package var text: String { rawValue < 10 ? "L0\(rawValue)" : "L\(rawValue)" }
    }

    /// What it decides.
    package enum Bearing: Sendable {
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
            text: Text(ja: "\(act.ja) \(article.ja): \(statement.ja)", en: "\(act.en), \(article.en): \(statement.en)"))
    }
}

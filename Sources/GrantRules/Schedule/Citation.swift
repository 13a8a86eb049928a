/// What a rule rests on.
package enum Source: Hashable, Sendable {
    case fact(Fact.ID)
    case statute(Statute.ID)
    case reading(Reading)
    /// An article of the Civil Code (民法).
    case civilCode(Int)
    /// A choice of this project, documented in `docs/`, where the slides print nothing.
    case project
}

extension Source {
    /// As a citation names it.
    package var id: String {
        switch self {
        case .fact(let id): id.text
        case .statute(let id): id.text
        case .reading(let reading): "reading:\(reading.id)"
        case .civilCode(let article): "民法\(article)"
        case .project: "SPEC"
        }
    }
}

/// A source as a report shows it.
public struct Citation: Hashable, Sendable {
    /// `F06`, `L10`, `reading:tier-mixing`, `民法140`, `SPEC`.
    package let source: String
    /// Where it stands and what it says, in this project's own words; a term at most is quoted.
    public let text: Text
}

extension Schedule {
    /// A reading is told by its question, which is one of this edition unless others are given.
    package func citation(of source: Source, asking questions: [OpenQuestion]? = nil) -> Citation {
        switch source {
        case .fact(let id):
            citations.first { $0.id == id }?.citation ?? Citation(source: source.id, text: title)
        case .statute(let id):
            statutes.first { $0.id == id }?.citation ?? Citation(source: source.id, text: title)
        case .reading(let reading):
            Citation(
                source: source.id, text: (questions ?? openQuestions).first { $0.reading == reading }?.title ?? title)
        case .civilCode(let article):
            Citation(
                source: source.id,
                text: article == 140
                    ? Text(
                        ja: "民法第140条: 期間の初日は算入しない",
                        en: "Civil Code, article 140: the first day of a period is not counted")
                    : Text(
                        ja: "民法第143条: 月で定めた期間は暦に従い、応当日の前日に満了する",
                        en: "Civil Code, article 143: months run by the calendar and end on the day before the "
                            + "corresponding day"))
        case .project:
            Citation(
                source: source.id,
                text: Text(
                    ja: "この計算機の定め（docs/specification.md、docs/decisions.md）",
                    en: "a choice of this calculator (docs/specification.md, docs/decisions.md)"))
        }
    }
}

extension Fact {
    var citation: Citation {
        Citation(
            source: id.text, text: Text(ja: "\(heading.ja): \(statement.ja)", en: "\(heading.en): \(statement.en)"))
    }
}

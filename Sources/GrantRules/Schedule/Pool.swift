/// A limit of an edition: money on which the lines of its programmes draw, one after the other.
///
/// It never changes; it is a class only so that handing it around costs a pointer.
public final class Pool: Sendable {
    /// The word for it in a report.
    public let id: String
    /// For people, as findings and tables name it: 「施設規模の上限」.
    public let title: Text
    /// What lists of figures call it: 「③ 1団体の上限額」
    package let label: Text
    /// The key of its sum in `grant-schedule/1`.
    package let key: String
    package let programmes: [Programme.ID]
    package let measure: Measure
    /// The answer to an open question under which alone it is asked.
    package let under: ReadingValue?
    /// What it rests on, in the order in which a report cites it.
    package let sources: [Source]

    /// How much there is, and for whom.
    package enum Measure: Sendable {
        /// For each facility the cap of its size.
        case size
        /// For all lines of a body together, after what earlier rounds took.
        case body(Cited<Yen>, after: Earlier)
        /// For each company, all rounds together.
        case company(Cited<Yen>)
    }

    /// What of `previous` draws on it.
    package enum Earlier: Sendable { case facilities, softCost, nothing }

    init(
        _ id: String, ja: String, en: String, key: String, label: Text, of programmes: [Programme.ID],
        _ measure: Measure, under: ReadingValue? = nil, sources: [Source]
    ) {
        self.id = id
        title = Text(ja: ja, en: en)
        self.label = label
        self.key = key
        self.programmes = programmes
        self.measure = measure
        self.under = under
        self.sources = sources
    }

    /// The one sum, where it does not hang on a size.
    package var limit: Cited<Yen>? {
        switch measure {
        case .size: nil
        case .body(let limit, _), .company(let limit): limit
        }
    }
}

import GrantRules

/// Every word that a format knows, ready to be compared.
final class Vocabulary: Sendable {
    static let shared = Vocabulary(.plan)

    let keys = KeyTable(PlanKey.allCases.map { $0.rawValue })
    /// The words of every key that has a list of them, one list after another.
    private let words: [ShortText]
    /// By the place of the key.
    private let lists: [Range<Int>]
    private let schedules = Schedule.all.map { ShortText($0.id) }
    private let readings = Schedule.readings.map { ShortText($0.id) }
    /// With the word of each.
    private let answers = Schedule.readings.flatMap { $0.values.map { (value: $0, word: ShortText($0.id)) } }
    let overseas = ShortText("overseas")

    init(_ format: Shape) {
        var words: [ShortText] = []
        var lists = Array(repeating: 0..<0, count: PlanKey.allCases.count)
        for field in ([format] + format.inner).flatMap({ $0.fields }) {
            guard case .words(let list) = field.kind else { continue }
            lists[Int(field.place)] = words.count..<words.count + list.count
            words += list.map { ShortText($0.id) }
        }
        self.words = words
        self.lists = lists
    }

    /// The place of a key in the format, which the parser has found unless the key is escaped.
    @inline(__always)
    func place(ofKey entry: JSON.Entry, in view: JSONView) -> UInt8 {
        entry.isEscaped ? keys.place(of: view.utf8(of: entry)) : entry.keyPlace
    }

    /// Where a word stands in the list of its key.
    func place(of text: ShortText, at key: UInt8) -> Int? {
        let places = lists[Int(key)]
        for place in places where words[place] == text { return place &- places.lowerBound }
        return nil
    }

    func schedule(_ text: ShortText) -> Schedule? {
        schedules.firstIndex(of: text).map { Schedule.all[$0] }
    }

    func reading(_ text: ShortText) -> Reading? { readings.firstIndex(of: text).map { Schedule.readings[$0] } }

    func value(_ text: ShortText, of reading: Reading) -> ReadingValue? {
        answers.first { $0.value.reading == reading && $0.word == text }?.value
    }
}

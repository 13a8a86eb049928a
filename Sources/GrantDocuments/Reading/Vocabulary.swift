import GrantRules

/// Every word that a plan knows, ready to be compared.
final class Vocabulary: Sendable {
    static let shared = Vocabulary()

    /// By the raw value of the key.
    let keys = KeyTable(PlanKey.allCases.map { $0.name })
    /// The words of every list, one list after another.
    private let words = WordList.allCases.flatMap { $0.words.map { ShortText($0) } }
    /// Where each list is among the words.
    private let lists: [Range<Int>]
    private let schedules = Schedule.all.map { ShortText($0.id) }
    private let readings = Schedule.readings.map { ShortText($0.id) }
    /// With the word of each.
    private let answers = Schedule.readings.flatMap { $0.values.map { (value: $0, word: ShortText($0.id)) } }
    let overseas = ShortText("overseas")
    /// By the raw value of the shape.
    let required = Shape.allCases.map { $0.required }
    let allowed = Shape.allCases.map { $0.allowed }

    init() {
        var end = 0
        lists = WordList.allCases.map { list in
            defer { end += list.words.count }
            return end..<end + list.words.count
        }
    }

    /// The key of the format that a string spells, which the parser has found unless it is escaped.
    @inline(__always)
    func key(_ entry: JSON.Entry, in view: JSONView) -> PlanKey? {
        PlanKey(place: entry.isEscaped ? keys.place(of: view.utf8(of: entry)) : entry.keyPlace)
    }

    /// Where a word stands in its list.
    func place(of text: ShortText, in list: WordList) -> Int? {
        let places = lists[Int(list.rawValue)]
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

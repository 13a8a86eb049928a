import GrantRules

/// A format and every word that it knows, ready to be compared.
final class Vocabulary: Sendable {
    static let shared = Vocabulary(.plan)
    static let settlement = Vocabulary(.settlement)

    let document: DocumentFormat
    /// The rows of the whole document.
    var format: Shape { document.shape }
    let keys: KeyTable
    /// The lists of costs of a plan, each by the place of its key, which is the word of its programme.
    let costLists: [(place: UInt8, programme: Programme.ID)]
    /// The words of every key that has a list of them, one list after another.
    private let words: [ShortText]
    /// Where each key's begin and how many they are, by the place of the key.
    private let firsts: [Int]
    private let counts: [Int]
    private let editions: [Schedule]
    private let editionWords: [ShortText]
    private let readings: [Reading]
    private let readingWords: [ShortText]
    private let answers: [ReadingValue]
    private let answerWords: [ShortText]
    let overseas = ShortText("overseas")
    let nothing = ShortText("0/1")

    init(_ document: DocumentFormat, editions: [Schedule] = Schedule.all) {
        let format = document.shape
        let fields = ([format] + format.inner).flatMap { $0.fields }
        var names = document.keys
        var words: [ShortText] = []
        names += fields.filter { $0.place >= names.count }.map { $0.key }
        readings = document.register.readings
        readingWords = readings.map { ShortText($0.id) }
        answers = readings.flatMap { $0.values }
        answerWords = answers.map { ShortText($0.id) }
        var firsts = Array(repeating: 0, count: names.count)
        var counts = firsts
        for field in fields {
            guard case .words(let list) = field.kind else { continue }
            firsts[Int(field.place)] = words.count
            counts[Int(field.place)] = list.count
            words += list.map { ShortText($0.id) }
        }
        let programmes = editions.flatMap { $0.programmes }.filter { $0.lines == .costs }
        costLists = format.fields.compactMap { field in
            programmes.first { $0.id.text == field.key }.map { (field.place, $0.id) }
        }
        keys = KeyTable(names)
        self.document = document
        self.editions = editions
        editionWords = editions.map { ShortText($0.id) }
        self.words = words
        self.firsts = firsts
        self.counts = counts
    }

    /// The place of a key in the format, which the parser has found unless the key is escaped.
    @inline(__always)
    func place(ofKey entry: JSON.Entry, in view: JSONView) -> UInt8 {
        entry.isEscaped ? keys.place(of: view.utf8(of: entry)) : entry.keyPlace
    }

    /// Where a word stands in the list of its key.
    func place(of text: ShortText, at key: UInt8) -> Int? {
        let first = firsts[Int(key)]
        for place in 0..<counts[Int(key)] where words[first &+ place] == text { return place }
        return nil
    }

    func schedule(_ text: ShortText) -> Schedule? { editionWords.firstIndex(of: text).map { editions[$0] } }

    func reading(_ text: ShortText) -> Reading? { readingWords.firstIndex(of: text).map { readings[$0] } }

    func value(_ text: ShortText, of reading: Reading) -> ReadingValue? {
        answers.indices.first { answers[$0].reading == reading && answerWords[$0] == text }.map { answers[$0] }
    }
}

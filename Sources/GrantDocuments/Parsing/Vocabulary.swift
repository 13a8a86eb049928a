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
    /// Where among them each key's are, by the place of the key.
    private let runs: [Range<Int>]
    private let editions: [(word: ShortText, schedule: Schedule)]
    private let readings: [(word: ShortText, reading: Reading)]
    private let answers: [(word: ShortText, value: ReadingValue)]
    let overseas = ShortText("overseas")
    let nothing = ShortText("0/1")

    init(_ document: DocumentFormat, editions: [Schedule] = Schedule.all) {
        let format = document.shape
        let fields = ([format] + format.inner).flatMap { $0.fields }
        var names = document.keys
        names += fields.filter { $0.place >= names.count }.map { $0.key }
        let readings = document.register.readings
        var words: [ShortText] = []
        var runs = Array(repeating: 0..<0, count: names.count)
        for field in fields {
            guard case .words(let list) = field.kind else { continue }
            runs[Int(field.place)] = words.count..<words.count + list.count
            words += list.map { ShortText($0.id) }
        }
        let programmes = editions.flatMap { $0.programmes }.filter { $0.lines == .costs }
        costLists = format.fields.compactMap { field in
            programmes.first { $0.id.text == field.key }.map { (field.place, $0.id) }
        }
        keys = KeyTable(names)
        self.document = document
        self.editions = editions.map { (ShortText($0.id), $0) }
        self.readings = readings.map { (ShortText($0.id), $0) }
        answers = readings.flatMap { $0.values }.map { (ShortText($0.id), $0) }
        self.words = words
        self.runs = runs
    }

    /// The place of a key in the format, which the parser has found unless the key is escaped.
    @inline(__always)
    func place(ofKey entry: JSON.Entry, in view: JSONView) -> UInt8 {
        entry.isEscaped ? keys.place(of: view.utf8(of: entry)) : entry.keyPlace
    }

    /// Where a word stands in the list of its key.
    func place(of text: ShortText, at key: UInt8) -> Int? {
        let run = runs[Int(key)]
        for place in run where words[place] == text { return place &- run.lowerBound }
        return nil
    }

    func schedule(_ text: ShortText) -> Schedule? { editions.first { $0.word == text }?.schedule }

    func reading(_ text: ShortText) -> Reading? { readings.first { $0.word == text }?.reading }

    func value(_ text: ShortText, of reading: Reading) -> ReadingValue? {
        answers.first { $0.value.reading == reading && $0.word == text }?.value
    }
}

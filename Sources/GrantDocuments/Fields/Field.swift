import GrantRules

/// One row of a format: a key of one kind of object, and everything that is said of it anywhere.
///
/// It never changes; it is a class only so that handing it around costs a pointer.
final class Field: Sendable {
    let key: String
    /// Where the key is in the format's table of keys.
    let place: UInt8
    let kind: ValueKind
    let isRequired: Bool
    /// What the key holds, as a noun.
    let says: Text
    /// What a planner should know beside it, when there is anything.
    let note: Text?
    /// A text that could stand there, when the kind of value gives none.
    let sample: String?
    /// Where it may stand, when not everywhere.
    let condition: Condition?
    /// The keys beside it whose amounts are at most its own.
    let parts: [UInt8]

    /// Another key of the same object, and the word that it must have.
    struct Condition: Sendable {
        let key: String
        let place: UInt8
        let word: String
        /// What it is to stand beside another word; nil for a key that is then no key of the object.
        let otherwise: PlanProblems.Kind?

        init(_ key: some DocumentKey, _ word: String, otherwise: PlanProblems.Kind? = nil) {
            self.key = key.rawValue
            place = key.place
            self.word = word
            self.otherwise = otherwise
        }
    }

    init(
        key: String, place: UInt8, kind: ValueKind, isRequired: Bool, says: Text, note: Text? = nil,
        sample: String? = nil, condition: Condition? = nil, parts: [UInt8] = []
    ) {
        self.key = key
        self.place = place
        self.kind = kind
        self.isRequired = isRequired
        self.says = says
        self.note = note
        self.sample = sample
        self.condition = condition
        self.parts = parts
    }

    /// A value as it would be written.
    var example: String { sample.map { "\"" + $0 + "\"" } ?? kind.example }
}

/// A row of one format; another format may have the same keys.
enum FormatRow<Key: DocumentKey> {
    /// A key that must stand there.
    static func must(
        _ key: Key, _ kind: ValueKind, _ ja: String, _ en: String, _ sample: String? = nil, note: Text? = nil,
        onlyWith condition: Field.Condition? = nil, wholeOf parts: [Key] = []
    ) -> Field {
        Field(
            key: key.rawValue, place: key.place, kind: kind, isRequired: true, says: Text(ja: ja, en: en), note: note,
            sample: sample, condition: condition, parts: parts.map { $0.place })
    }

    /// A key that may stay away.
    static func may(
        _ key: Key, _ kind: ValueKind, _ ja: String, _ en: String, _ sample: String? = nil, note: Text? = nil,
        onlyWith condition: Field.Condition? = nil
    ) -> Field {
        Field(
            key: key.rawValue, place: key.place, kind: kind, isRequired: false, says: Text(ja: ja, en: en), note: note,
            sample: sample, condition: condition)
    }
}

/// A key of a format, with its place in the format's table of keys.
protocol DocumentKey: RawRepresentable<String>, CaseIterable, Sendable {
    var place: UInt8 { get }
}

/// The rows of one kind of object.
///
/// They never change; they are a class only so that handing them around costs a pointer.
final class Shape: Sendable {
    let name: String
    let says: Text
    let fields: [Field]
    /// One bit for each key, by its place.
    let allowed: UInt64
    let required: UInt64
    /// The keys of which at least one must stand there, when there are any.
    let alternatives: [Field]
    /// Their bits; all bits when there are none.
    let either: UInt64

    init(
        _ name: String, _ ja: String, _ en: String, _ fields: [Field], atLeastOneOf alternatives: [UInt8] = []
    ) {
        self.name = name
        says = Text(ja: ja, en: en)
        self.fields = fields
        allowed = fields.reduce(0) { $0 | 1 << UInt64($1.place) }
        required = fields.reduce(0) { $1.isRequired && $1.condition == nil ? $0 | 1 << UInt64($1.place) : $0 }
        self.alternatives = fields.filter { field in alternatives.contains(field.place) }
        either = self.alternatives.isEmpty ? ~0 : self.alternatives.reduce(0) { $0 | 1 << UInt64($1.place) }
    }

    func field(named key: String) -> Field? { fields.first { $0.key == key } }

    func field(at place: UInt8) -> Field? { fields.first { $0.place == place } }

    /// The row of the last of these keys, each within the object that the one before holds.
    func field(at keys: some Collection<String>) -> Field? {
        guard let key = keys.first, let field = field(named: key) else { return nil }
        return keys.count == 1 ? field : field.kind.shape?.field(at: keys.dropFirst())
    }

    /// The object that the last of these keys holds, or whose list it holds.
    func shape(at keys: some Collection<String>) -> Shape? {
        keys.isEmpty ? self : field(at: keys)?.kind.shape
    }

    /// Every kind of object within, each once, in the order of the rows.
    var inner: [Shape] {
        var inner: [Shape] = []
        for shape in fields.compactMap({ $0.kind.shape }) {
            for shape in [shape] + shape.inner where !inner.contains(where: { $0.name == shape.name }) {
                inner.append(shape)
            }
        }
        return inner
    }

    /// An object with the keys that it must have.
    var example: String {
        "{ " + fields.filter { $0.isRequired }.map { "\"\($0.key)\": \($0.example)" }.joined(separator: ", ") + " }"
    }
}

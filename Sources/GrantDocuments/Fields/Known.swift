import GrantRules

/// What is known of an object before anybody fills it in.
typealias Known<Key: DocumentKey> = [(key: Key, value: KnownValue<Key>)]

enum KnownValue<Key: DocumentKey>: Sendable {
    case text(String)
    case number(Int64)
    case object(Known<Key>)
    case list([Known<Key>])
    /// Nothing is known, but it is to be filled in.
    case blank
}

extension Array {
    /// Without what there is nothing of.
    init<Key: DocumentKey>(_ values: (Key, KnownValue<Key>?)...) where Element == (key: Key, value: KnownValue<Key>) {
        self = values.compactMap { key, value in value.map { (key, $0) } }
    }
}

extension KnownValue {
    static func maybe(_ text: String?) -> KnownValue? { text.map { .text($0) } }

    /// An object with something in it.
    static func filled(_ known: Known<Key>) -> KnownValue? { known.isEmpty ? nil : .object(known) }

    /// A list with something in it.
    static func each<Element>(_ elements: [Element], _ known: (Element) -> Known<Key>) -> KnownValue? {
        elements.isEmpty ? nil : .list(elements.map(known))
    }
}

extension JSONWriter {
    mutating func start<Key>(_ key: String?, _ shape: Shape, from known: Known<Key>) {
        object(key) { $0.fields(of: shape, from: known) }
    }

    /// Every key that is known or must be there, in the order of the rows.
    mutating func fields<Key>(of shape: Shape, from known: Known<Key>) {
        for field in shape.fields {
            let value = known.first { $0.key.place == field.place }?.value
            if value != nil || field.isRequired && field.condition == nil { start(field, from: value) }
        }
    }

    private mutating func start<Key>(_ field: Field, from value: KnownValue<Key>?) {
        switch (value, field.kind) {
        case (.text(let text)?, _): string(field.key, text)
        case (.number(let number)?, _): self.number(field.key, number)
        case (.object(let known)?, .object(let shape)): start(field.key, shape, from: known)
        case (.list(let elements)?, .list(let shape, _)):
            array(field.key) { for known in elements { $0.start(nil, shape, from: known) } }
        case (_, .object(let shape)): start(field.key, shape, from: Known<Key>())
        case (_, .list(let shape, _)): array(field.key) { $0.start(nil, shape, from: Known<Key>()) }
        case (_, .money), (_, .moneyFromOne), (_, .whole), (_, .rising), (_, .truth): null(field.key)
        default: string(field.key, "")
        }
    }
}

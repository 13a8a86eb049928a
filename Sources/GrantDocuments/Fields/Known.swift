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
        case (_, .text), (_, .remark), (_, .basis), (_, .id), (_, .words), (_, .schedule), (_, .question), (_, .answer),
            (_, .localGovernment), (_, .municipality), (_, .headquarters), (_, .corporateNumber), (_, .day),
            (_, .share), (_, .shareOrNothing):
            string(field.key, "")
        }
    }
}

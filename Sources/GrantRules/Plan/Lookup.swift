/// Values by key, the first of each: a short list is searched, a long one hashed.
struct Lookup<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var list: [(key: Key, value: Value)] = []
    private var table: [Key: Value] = [:]

    subscript(key: Key) -> Value? { table.isEmpty ? list.first { $0.key == key }?.value : table[key] }

    /// Puts a value under a key that has none, or answers with the one it has.
    mutating func insert(_ value: Value, at key: Key) -> Value? {
        if let there = self[key] { return there }
        if table.isEmpty { list.append((key, value)) } else { table[key] = value }
        if list.count > ExactText.searchable {
            for entry in list { table[entry.key] = entry.value }
            list = []
        }
        return nil
    }
}

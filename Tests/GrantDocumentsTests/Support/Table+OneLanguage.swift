import GrantRules

@testable import GrantDocuments

/// A table whose words are the same in both languages, for tests of how one is set.
extension Table {
    init(_ title: String, unit: String? = nil, _ columns: [Column]) {
        self.init(Text(ja: title, en: title), unit: unit.map { Text(ja: $0, en: $0) }, columns)
    }
}

extension Table.Column {
    init(_ head: String, _ kind: Kind = .words) { self.init(Text(ja: head, en: head), kind) }
}

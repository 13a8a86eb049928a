package import GrantRules

/// Every rule that any report can speak of: of the grant, of several plans together and of the document.
package enum Catalogue {
    /// In the order of codes.
    package static let all: [Rule] = (Rule.all + Rule.ofDocuments).sorted { $0.code < $1.code }

    package static func rule(_ code: Code) -> Rule? { Rule.all.first(with: code) ?? Rule.ofDocuments.first(with: code) }

    /// What the report of one file can have.
    static func rules(of kind: DocumentKind) -> [Rule] {
        all.filter { $0.judges(.document) || $0.judges(kind == .plan ? .plan : .settlement) }
    }
}

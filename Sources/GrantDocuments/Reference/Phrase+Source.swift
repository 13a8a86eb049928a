import GrantRules

extension Phrase {
    /// The name of a source, which with the way to `docs/` leads to its row there; a choice of this project stands among the
    /// decisions under the code of its rule.
    init(_ name: String, of source: String, chosenBy code: Code? = nil, in docs: String?) {
        guard let docs else {
            self.init(name)
            return
        }
        let row = source == Source.project.id ? code.map { "decisions.md#" + $0.rawValue } : nil
        self = "\(link: name, to: docs + (row ?? "sources.md#" + source))"
    }
}

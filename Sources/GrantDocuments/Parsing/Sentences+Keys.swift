import GrantRules

extension Sentences {
    func duplicateKey(_ node: JSON.Node) -> Saying {
        let key = source(JSON.Node(node.index - 1))
        return Saying(ja: "\(key) が二度書かれている。", en: "\(key) is given twice")
    }

    func unknownKey(_ node: JSON.Node, _ shape: Shape?) -> Saying {
        let key = JSON.Node(node.index - 1)
        let found = source(key)
        let known = shape?.fields.map { $0.key } ?? []
        guard let meant = Suggestion.nearest(to: json.utf8(of: json.tape[key.index]), among: known) else {
            let list = known.joined(separator: ", ")
            return Saying(
                ja: "\(found) という項目はない。", en: "there is no key \(found) here",
                mend: Text(
                    ja: "その項目を除くか、次のいずれかに直す: \(list)", en: "leave it out or use one of: \(list)"))
        }
        return Saying(
            ja: "\(found) という項目はない。\"\(meant)\" の書き誤りか。",
            en: "there is no key \(found) here; perhaps \"\(meant)\" is meant",
            mend: Text(ja: "\"\(meant)\" と書く。", en: "write \"\(meant)\""))
    }

    func missingKey(_ field: Field?) -> Saying {
        guard let field else { return Saying(ja: "必要な項目がない。", en: "a required key is missing") }
        let name = "\"\(field.key)\""
        return Saying(
            ja: "\(field.says.ja) \(name) がない。", en: "\(name), \(field.says.en), is missing",
            mend: Text(
                ja: "\(name) を書き加える。例: \(name): \(field.example)",
                en: "add \(name), for example \(name): \(field.example)"))
    }
}

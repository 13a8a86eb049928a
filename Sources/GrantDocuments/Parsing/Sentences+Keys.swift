import GrantRules

extension Sentences {
    func duplicateKey(_ node: JSON.Node) -> Saying {
        let key = source(JSON.Node(node.index - 1))
        return Saying("\(key) が二度書かれている。", "\(key) is given twice")
    }

    func unknownKey(_ node: JSON.Node, _ shape: Shape?) -> Saying {
        let key = JSON.Node(node.index - 1)
        let found = source(key)
        let known = shape?.fields.map { $0.key } ?? []
        guard let meant = Suggestion.nearest(to: json.utf8(of: json.tape[key.index]), among: known) else {
            let list = known.joined(separator: ", ")
            return Saying(
                "\(found) という項目はない。", "there is no key \(found) here",
                mend: "その項目を除くか、次のいずれかに直す: \(list)", "leave it out or use one of: \(list)")
        }
        return Saying(
            "\(found) という項目はない。\"\(meant)\" の書き誤りか。", "there is no key \(found) here; perhaps \"\(meant)\" is meant",
            mend: "\"\(meant)\" と書く。", "write \"\(meant)\"")
    }

    func missingKey(_ field: Field?) -> Saying {
        guard let field else { return Saying("必要な項目がない。", "a required key is missing") }
        let name = "\"\(field.key)\""
        return Saying(
            "\(field.says.ja) \(name) がない。", "\(name), \(field.says.en), is missing",
            mend: "\(name) を書き加える。例: \(name): \(field.example)", "add \(name), for example \(name): \(field.example)")
    }
}

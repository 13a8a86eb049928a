import GrantRules

/// What a workbook calls the keys and words of the format, so that no sentence about one speaks of JSON.
enum FormNames {
    static let overseas = "海外"

    /// By key: of what is in cells its heading, of a list or an object its sheet.
    private static let names: [String: String] = {
        var names = ["overseas": overseas]
        for word in [Word.types, Word.operations, Word.starts].joined() { names[word.id] = word.says.ja }
        add(.plan, at: FormPath(), to: &names)
        return names
    }()

    private static func add(_ shape: Shape, at path: FormPath, to names: inout [String: String]) {
        for field in shape.fields {
            let path = path.appending(field)
            let name = field.kind.shape.map { _ in sheet(of: path, called: field.says.ja)?.name ?? field.says.ja }
            if names[field.key] == nil {
                names[field.key] = name ?? FormField(field, at: path, isRequired: false).heading
            }
            if let inner = field.kind.shape { add(inner, at: path, to: &names) }
        }
    }

    /// The one with its name, with its rows, or else with rows of something in it.
    private static func sheet(of path: FormPath, called name: String) -> SheetForm? {
        let lists = { (form: SheetForm) in form.table?.lists ?? [] }
        return SheetForm.all.first { $0.name == name }
            ?? SheetForm.all.first { lists($0).contains { $0.path == path } }
            ?? SheetForm.all.first { lists($0).contains { $0.path.leads(through: path) } }
    }

    static func spoken(_ text: Text) -> Text {
        Text(ja: spoken(text.ja, closingUp: true), en: spoken(text.en, closingUp: false))
    }

    /// With the name of each key that stands in quotes. In Japanese no space is left around it.
    private static func spoken(_ text: String, closingUp: Bool) -> String {
        var parts = text.split(separator: "\"", omittingEmptySubsequences: false).map { String($0) }[...]
        guard var spoken = parts.popFirst() else { return text }
        while let quoted = parts.popFirst() {
            guard var next = parts.popFirst() else { return spoken + "\"" + quoted }
            guard let name = names[quoted] else {
                spoken += "\"" + quoted + "\"" + next
                continue
            }
            if closingUp, spoken.hasSuffix(" ") { spoken.removeLast() }
            if closingUp, next.hasPrefix(" ") { next.removeFirst() }
            spoken += "「" + name + "」" + next
        }
        return spoken
    }
}

import GrantRules

/// What a workbook calls the keys and words of the format, so that no sentence about one speaks of JSON.
enum FormNames {
    static let overseas = "海外"

    /// By key: of what is in cells its heading, of a list or an object its sheet.
    private static let names: [String: String] = {
        var names = ["overseas": overseas]
        for word in [Word.types, Word.operations, Word.starts].joined() { names[word.id] = word.says.ja }
        // A key that stands in several objects is called what it is called in the outermost, and in a facility; what
        // earlier rounds call it comes last.
        add(.plan, at: FormPath(), to: &names)
        let (first, last) = (PlanKey.facilities.rawValue, PlanKey.previous.rawValue)
        let fields = Shape.plan.fields
        let rest = fields.filter { $0.key != first && $0.key != last }
        for field in fields.filter({ $0.key == first }) + rest + fields.filter({ $0.key == last }) {
            addAll(of: field, at: FormPath().appending(field), to: &names)
        }
        return names
    }()

    private static func add(_ shape: Shape, at path: FormPath, to names: inout [String: String]) {
        for field in shape.fields where names[field.key] == nil {
            let path = path.appending(field)
            let name = field.kind.shape.map { _ in sheet(of: path, called: field.says.ja)?.name ?? field.says.ja }
            names[field.key] = name ?? FormField(field, at: path, isRequired: false).heading
        }
    }

    private static func addAll(of field: Field, at path: FormPath, to names: inout [String: String]) {
        guard let shape = field.kind.shape else { return }
        add(shape, at: path, to: &names)
        for inner in shape.fields { addAll(of: inner, at: path.appending(inner), to: &names) }
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
        var parts = text.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }[...]
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

import GrantRules

/// A row of the format of plans as it stands on a sheet: a column, or a label with the cell beside it.
///
/// It never changes; it is a class only so that a hundred thousand cells can point at it.
final class FormField: Sendable {
    let field: Field
    let path: FormPath
    /// 収容可能人数（人）
    let heading: String
    let isRequired: Bool

    init(_ field: Field, at path: FormPath, within outer: String = "", isRequired: Bool) {
        self.field = field
        self.path = path
        let noun = field.kind.family?.number ?? field.says.ja
        heading = (outer.isEmpty ? "" : outer + "の") + noun + (field.kind.unit.map { "（\($0)）" } ?? "")
        self.isRequired = isRequired
    }

    var kind: ValueKind { field.kind }

    /// As it would be written into the cell.
    var example: String {
        if let word = kind.words.first { return word.says.ja }
        let example = field.example
        return example.hasPrefix("\"") ? String(example.dropFirst().dropLast()) : example
    }

    var isID: Bool { if case .id = kind { true } else { false } }

    /// Whether it says what a row is: its name, its purpose or its number.
    var namesRow: Bool { if case .text = kind { true } else { isID } }
}

/// The keys from an object to something in it, by their places in the table of keys, as one number.
struct FormPath: Hashable, Sendable {
    private var number: UInt32 = 0

    /// From the outermost.
    var keys: [PlanKey] {
        ([24, 16, 8, 0] as [UInt32]).compactMap { shift in
            let place = Int(number >> shift & 0xFF)
            return place > 0 && place <= PlanKey.allCases.count ? PlanKey.allCases[place - 1] : nil
        }
    }

    func appending(_ field: Field) -> FormPath {
        var path = self
        path.number = number << 8 | UInt32(field.place) + 1
        return path
    }

    func appending(_ inner: FormPath) -> FormPath {
        var path = self
        for shift in [24, 16, 8, 0] as [UInt32] where inner.number >> shift != 0 {
            path.number = path.number << 8 | inner.number >> shift & 0xFF
        }
        return path
    }

    func leads(through outer: FormPath) -> Bool {
        var rest = number
        while rest > outer.number { rest >>= 8 }
        return rest == outer.number
    }
}

extension Shape {
    /// What of an object stands in cells of its own row: all but lists.
    func formFields(at path: FormPath = FormPath(), within outer: String = "", isRequired: Bool = true) -> [FormField] {
        fields.flatMap { field -> [FormField] in
            let path = path.appending(field)
            let isRequired = isRequired && field.isRequired
            switch field.kind {
            case .list: return []
            case .object(let shape):
                let outer = field.isRequired ? "" : field.says.ja
                return shape.formFields(at: path, within: outer, isRequired: isRequired)
            case .words(let words) where words.count == 1: return []
            default:
                if field.key == PlanKey.schema.rawValue { return [] }
                return [FormField(field, at: path, within: outer, isRequired: isRequired)]
            }
        }
    }
}

extension ValueKind {
    fileprivate var family: IDFamily? {
        if case .id(let family) = self { family } else { nil }
    }

    /// What a heading says in brackets.
    fileprivate var unit: String? {
        switch self {
        case .localGovernment, .municipality, .headquarters: "6桁コード"
        case .corporateNumber: "13桁"
        default: quantity?.units.ja
        }
    }
}

extension IDFamily {
    /// What officials call an id.
    fileprivate var number: String? {
        switch self {
        case .facilities: "施設番号"
        case .companies: "企業番号"
        case .orders, .taxReturns, .disposals: nil
        }
    }
}

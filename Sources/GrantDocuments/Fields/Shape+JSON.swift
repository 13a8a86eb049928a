import GrantRules

/// The rows of a plan, for a form that is made from them.
package enum PlanForm {
    /// Every kind of object by its name.
    package static func write(into json: inout JSONWriter) {
        for shape in [.plan] + Shape.plan.inner {
            json.objects(shape.name, shape.fields) { entry, field in entry.write(field) }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ field: Field) {
        string("key", field.key)
        string("kind", field.kind.name)
        bool("required", field.isRequired)
        text("says", field.says)
        if let note = field.note { text("note", note) }
        if let shape = field.kind.shape { string("shape", shape.name) }
        if let quantity = field.kind.quantity { text("unit", quantity.unit) }
        if case .words(let words) = field.kind {
            objects("words", words) { entry, word in
                entry.string("id", word.id)
                entry.text("says", word.says)
            }
        }
        if let condition = field.condition {
            object("onlyWith") {
                $0.string("key", condition.key)
                $0.string("word", condition.word)
            }
        }
    }
}

extension ValueKind {
    /// By which a form chooses its control, and a schema the definition of a value with a form of its own.
    var name: String {
        switch self {
        case .text, .basis: "text"
        case .remark, .schedule, .question, .answer: "remark"
        case .id: "id"
        case .words: "words"
        case .money, .moneyFromOne: "money"
        case .whole, .rising: "whole"
        case .localGovernment: "localGovernment"
        case .municipality: "municipality"
        case .headquarters: "headquarters"
        case .corporateNumber: "corporateNumber"
        case .day: "day"
        case .share, .shareOrNothing: "share"
        case .truth: "truth"
        case .object: "object"
        case .list: "list"
        }
    }
}

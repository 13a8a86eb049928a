import GrantRules

/// JSON Schema 2020-12 of `grant-plan/1`, made from the rows that the reader reads by.
package enum PlanSchema {
    package static func json() -> [UInt8] {
        JSONWriter.document {
            $0.schemaHeader(
                "grant-plan",
                description: "地方創生テレワーク交付金の実施計画 / an implementation plan under the Regional Revitalization "
                    + "Telework Grant",
                comment: BeyondSchema.comment)
            $0.write(.plan)
            $0.object("$defs") { definitions in
                definitions.writeInner(of: .plan)
                writeValues(into: &definitions)
            }
        }
    }
}

/// JSON Schema 2020-12 of `grant-settlement/1`, made in the same way.
package enum SettlementSchema {
    package static func json() -> [UInt8] {
        JSONWriter.document {
            $0.schemaHeader(
                "grant-settlement",
                description: "地方創生テレワーク交付金の交付の後の精算 / what became of an award of the Regional Revitalization "
                    + "Telework Grant",
                comment: BeyondSchema.commentOfSettlements)
            $0.write(.settlement)
            $0.object("$defs") { definitions in
                definitions.writeInner(of: .settlement)
                PlanSchema.writeText(into: &definitions)
                definitions.whole("yen", Quantity.yen.limits, "円 / yen")
                definitions.whole("someYen", Quantity.someYen.limits, "1円以上 / 1 yen or more")
                PlanSchema.writeLocalGovernment(into: &definitions)
                PlanSchema.writeDay(into: &definitions)
                definitions.pattern(
                    "shareOrNothing", "^([1-9][0-9]{0,8}/[1-9][0-9]{0,8}|0/1)$",
                    "1/1 以下の分数、なければ 0/1 / a fraction of at most 1/1, or 0/1", comment: "at most 1: D020")
            }
        }
    }
}

extension Text {
    fileprivate var both: String { ja + " / " + en }
}

extension JSONWriter {
    fileprivate mutating func writeInner(of shape: Shape) {
        for shape in shape.inner {
            object(shape.name) {
                $0.write(shape)
                $0.string("description", shape.says.both)
            }
        }
    }

    fileprivate mutating func write(_ shape: Shape) {
        string("type", "object")
        bool("additionalProperties", false)
        let required = shape.fields.filter { $0.isRequired && $0.condition == nil }
        if !required.isEmpty { strings("required", required.map { $0.key }) }
        object("properties") { for field in shape.fields { $0.write(field) } }
        if !shape.alternatives.isEmpty {
            array("anyOf") { for field in shape.alternatives { $0.object { $0.strings("required", [field.key]) } } }
        }
        let conditional = shape.fields.filter { $0.condition != nil }
        if let field = conditional.first, let condition = field.condition {
            if conditional.count == 1 {
                write(field, onlyWith: condition, in: shape)
            } else {
                write(conditional, in: shape)
            }
        }
        for field in shape.fields {
            if case .answer(let register) = field.kind { writeAnswers(field.key, register) }
        }
    }

    private mutating func write(_ field: Field) {
        let (key, says) = (field.key, field.says.both)
        switch field.kind {
        case .remark: type(key, "string", says)
        case .words, .schedule, .question, .answer: words(key, field.kind.words.map { $0.id }, says)
        case .whole(let quantity) where !quantity.only.isEmpty:
            object(key) {
                $0.array("enum") { list in for value in quantity.only { list.number(nil, value) } }
                $0.string("description", says)
            }
        case .whole(let quantity), .rising(let quantity): whole(key, quantity.limits, says)
        case .truth: type(key, "boolean", says)
        case .moneyFromOne: reference(key, to: "someYen", says)
        case .shareOrNothing: reference(key, to: "shareOrNothing", says)
        case .text, .basis, .id: reference(key, to: "text", says)
        case .money: reference(key, to: "yen", says)
        case .localGovernment, .municipality, .headquarters, .corporateNumber, .day, .share:
            reference(key, to: field.kind.name, says)
        case .object(let shape): reference(key, to: shape.name, says)
        case .list(let shape, let whenEmpty): write(key, listOf: shape, atLeast: whenEmpty == nil ? 0 : 1, says)
        }
    }

    /// Each question stands in a list at most once.
    private mutating func write(_ key: String, listOf shape: Shape, atLeast least: Int64, _ says: String) {
        let question = shape.fields.first { if case .question = $0.kind { true } else { false } }
        object(key) { list in
            list.string("type", "array")
            if least > 0 { list.number("minItems", least) }
            list.reference("items", to: shape.name)
            list.string("description", says)
            guard let question else { return }
            list.objects("allOf", question.kind.words) { entry, word in
                entry.object("contains") { $0.writeHas(question.key, [word.id]) }
                entry.number("minContains", 0)
                entry.number("maxContains", 1)
            }
        }
    }

    /// Each question with its own answers.
    private mutating func writeAnswers(_ key: String, _ register: Register) {
        objects("allOf", register.readings) { entry, question in
            entry.object("if") { $0.writeHas("id", [question.id]) }
            entry.object("then") {
                $0.object("properties") { $0.words(key, register.answers(to: question).map { $0.id }) }
            }
        }
    }

    /// A key that may stand beside one word only.
    private mutating func write(_ field: Field, onlyWith condition: Field.Condition, in shape: Shape) {
        let words = shape.field(named: condition.key)?.kind.words.map { $0.id } ?? []
        object("if") { $0.writeHas(condition.key, words.filter { $0 != condition.word }) }
        object("then") { $0.object("properties") { $0.bool(field.key, false) } }
    }

    /// Several keys, each beside one word of the same key: what each word needs, and what it does not have.
    private mutating func write(_ fields: [Field], in shape: Shape) {
        guard let key = fields.first?.condition?.key else { return }
        objects("allOf", shape.field(named: key)?.kind.words ?? []) { rule, word in
            rule.object("if") { $0.writeHas(key, [word.id]) }
            rule.object("then") { then in
                let own = fields.filter { $0.condition?.word == word.id }
                then.strings("required", own.filter { $0.isRequired }.map { $0.key })
                then.object("properties") {
                    for field in fields where field.condition?.word != word.id { $0.bool(field.key, false) }
                }
            }
        }
    }

    /// An object in which this key is there and is one of these words.
    private mutating func writeHas(_ key: String, _ words: [String]) {
        string("type", "object")
        strings("required", [key])
        object("properties") { $0.words(key, words) }
    }
}

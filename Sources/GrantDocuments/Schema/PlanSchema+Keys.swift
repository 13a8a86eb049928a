import GrantRules

extension PlanSchema {
    /// What may stand at a key; the same key means different things in different objects.
    static func write(_ key: PlanKey, of shape: Shape, into json: inout JSONWriter) {
        let name = key.name
        switch key {
        case .format: json.words(name, WordList.format.words)
        case .schedule: json.words(name, Schedule.all.map { $0.id }, "交付金の回 / round of the grant")
        case .schema, .title, .notes: json.object(name) { $0.string("type", "string") }
        case .type: json.words(name, WordList.type.words, "標準タイプ、高水準タイプ / standard or high-standard type")
        case .operation: json.words(name, WordList.operation.words, "public ①、private ②")
        case .countedFrom:
            json.words(
                name, WordList.countedFrom.words,
                "申請日、支給日、契約日から / from the day of application, of payment or of the contract")
        case .applicant: json.reference(name, to: Shape.applicant.definition)
        case .disadvantagedArea: json.reference(name, to: Shape.claim.definition)
        case .previous: json.reference(name, to: Shape.previous.definition)
        case .companySupport: json.reference(name, to: Shape.companySupport.definition)
        case .requested: json.reference(name, to: Shape.requested.definition)
        case .clawback: json.reference(name, to: Shape.clawback.definition)
        case .readings: writeReadings(name, into: &json)
        case .facilities, .existingFacilities, .companies, .promotion, .costs, .steps, .localFunding:
            writeList(key, of: shape, into: &json)
        case .id where shape == .reading: json.words(name, Schedule.readings.map { $0.id }, "解釈 / the question")
        case .value: json.words(name, Schedule.readings.flatMap { $0.values }.map { $0.id }, "採る読み方 / the answer")
        case .id, .name, .item, .basis, .source, .excluded, .facility: json.reference(name, to: "text")
        case .code: json.reference(name, to: "localGovernment")
        case .municipality: json.reference(name, to: "municipality")
        case .headquarters: json.reference(name, to: "headquarters")
        case .corporateNumber: json.reference(name, to: "corporateNumber")
        case .appliedOn, .paidOn, .contractedOn, .leftOn: json.reference(name, to: "day")
        case .share: json.reference(name, to: "share")
        case .capacity: json.whole(name, Quantity.capacity.limits, "収容可能人数 / people it holds")
        case .withinMonths: json.whole(name, Quantity.months.limits, "この月数以内の退去 / leaving within so many months")
        case .amount, .eligibleCost, .nationalShare, .softCost, .operatorContribution:
            json.reference(name, to: "yen")
        }
    }

    private static func writeList(_ key: PlanKey, of shape: Shape, into json: inout JSONWriter) {
        let isEarlier = shape == .previous
        let element: Shape =
            switch key {
            case .facilities: isEarlier ? .earlierFacility : .facility
            case .existingFacilities: isEarlier ? .earlierExisting : .existingFacility
            case .companies: isEarlier ? .earlierCompany : .company
            case .steps: .step
            case .localFunding: .funding
            default: .cost
            }
        let mayBeEmpty = key != .costs && key != .steps
        json.list(key.name, of: element.definition, atLeast: mayBeEmpty ? 0 : 1)
    }

    /// Each question at most once.
    private static func writeReadings(_ name: String, into json: inout JSONWriter) {
        json.object(name) { list in
            list.string("type", "array")
            list.reference("items", to: Shape.reading.definition)
            list.array("allOf") { rules in
                for reading in Schedule.readings {
                    rules.object {
                        $0.object("contains") { $0.writeHas("id", reading.id) }
                        $0.number("minContains", 0)
                        $0.number("maxContains", 1)
                    }
                }
            }
        }
    }

    /// Each question with its own answers.
    static func writeAnswers(into json: inout JSONWriter) {
        json.array("allOf") { rules in
            for reading in Schedule.readings {
                rules.object {
                    $0.object("if") { $0.writeHas("id", reading.id) }
                    $0.object("then") {
                        $0.object("properties") { $0.words("value", reading.values.map { $0.id }) }
                    }
                }
            }
        }
    }

    /// Only ② has an operator with money of its own.
    static func writeContribution(into json: inout JSONWriter) {
        json.object("if") { $0.writeHas("operation", Facility.Operation.public.rawValue) }
        json.object("then") { $0.object("properties") { $0.bool("operatorContribution", false) } }
    }
}

extension JSONWriter {
    /// An object in which this key is there and has this value.
    fileprivate mutating func writeHas(_ key: String, _ value: String) {
        string("type", "object")
        strings("required", [key])
        object("properties") { $0.words(key, [value]) }
    }
}

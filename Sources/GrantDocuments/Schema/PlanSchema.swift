import GrantRules

/// JSON Schema 2020-12 of `grant-plan/1`, made from the shapes that the reader reads.
public enum PlanSchema {
    public static func json() -> [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object {
            $0.schemaHeader(
                id: "urn:grant-plan:1", title: "grant-plan/1",
                description: "地方創生テレワーク交付金の実施計画 / an implementation plan under the Regional Revitalization "
                    + "Telework Grant",
                comment: BeyondSchema.comment)
            Shape.plan.write(into: &$0)
            $0.object("$defs") { definitions in
                for shape in Shape.allCases where shape != .plan {
                    definitions.object(shape.definition) { shape.write(into: &$0) }
                }
                writeValues(into: &definitions)
            }
        }
        json.finish()
        return json.utf8
    }
}

extension Shape {
    /// The name under `$defs`.
    var definition: String {
        switch self {
        case .plan: "plan"
        case .applicant: "applicant"
        case .claim: "claim"
        case .reading: "reading"
        case .previous: "previous"
        case .earlierFacility: "earlierFacility"
        case .earlierExisting: "earlierExistingFacility"
        case .earlierCompany: "earlierCompany"
        case .facility: "facility"
        case .existingFacility: "existingFacility"
        case .cost: "cost"
        case .companySupport: "companySupport"
        case .clawback: "clawback"
        case .step: "step"
        case .company: "company"
        case .requested: "requested"
        case .funding: "funding"
        }
    }

    fileprivate func write(into json: inout JSONWriter) {
        json.string("type", "object")
        json.string("description", optional: describes)
        json.bool("additionalProperties", false)
        if !required.isEmpty { json.strings("required", required.keys.map { $0.name }) }
        json.object("properties") { properties in
            for key in allowed.keys { PlanSchema.write(key, of: self, into: &properties) }
        }
        switch self {
        case .facility: PlanSchema.writeContribution(into: &json)
        case .reading: PlanSchema.writeAnswers(into: &json)
        default: break
        }
    }

    private var describes: String? {
        switch self {
        case .claim: "条件不利地域を含むことの申告 / the claim that a place includes a disadvantaged area"
        case .reading: "解釈を定める / a reading that the plan fixes"
        case .previous: "過年度に交付を受けたもの / what earlier rounds already granted this body"
        case .facility: "①② / a facility of programme 1 or 2"
        case .existingFacility: "③ / a facility of programme 3"
        case .companySupport: "④ 進出支援 / programme 4, company support"
        case .clawback: "返還制度（自治体の要綱） / the repayment scheme of the body's own ordinance"
        case .requested: "申請額 / what the body asks for"
        case .funding: "地方負担の財源 / where the rest of the money comes from"
        default: nil
        }
    }
}

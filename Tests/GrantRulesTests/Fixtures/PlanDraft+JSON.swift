import Foundation

@testable import GrantRules

/// A plain reading of a valid `grant-plan/1` object by Foundation, apart from the reader of GrantDocuments.
struct Unreadable: Error { let what: String }

extension PlanDraft {
    init(json plan: [String: Any]) throws {
        let body = try plan.object("applicant")
        self.init(
            applicant: Applicant(
                code: try body.code("code"), name: try body.text("name"), disadvantagedArea: try body.claim()),
            type: try PlanType(rawValue: plan.text("type")).orThrow("type"))
        title = plan["title"] as? String
        notes = plan["notes"] as? String
        readings = try plan.list("readings").map { entry in
            let reading = try Reading(id: entry.text("id")).orThrow("reading")
            return try StatedReading(
                value: reading.value(named: entry.text("value")).orThrow("value"), basis: entry.text("basis")
            ).orThrow("basis")
        }
        facilities = try plan.list("facilities").map(Facility.init(json:))
        existingFacilities = try plan.list("existingFacilities").map(ExistingFacility.init(json:))
        promotion = try plan.list("promotion").map(Cost.init(json:))
        if let support = plan["companySupport"] as? [String: Any] {
            clawback = try (support["clawback"] as? [String: Any]).map(Clawback.init(json:))
            companies = try support.list("companies").map(Company.init(json:))
        }
        if let earlier = plan["previous"] as? [String: Any] { previous = try EarlierRounds(json: earlier) }
        for funding in plan["localFunding"] as? [[String: Any]] ?? [] {
            localFunding.append(Funding(item: try funding.text("item"), amount: try funding.yen("amount")))
        }
        if let asked = plan["requested"] as? [String: Any] {
            requested = Requested(
                eligibleCost: try asked.optionalYen("eligibleCost"),
                nationalShare: try asked.optionalYen("nationalShare"))
        }
    }
}

extension Facility {
    init(json: [String: Any]) throws {
        self.init(
            id: try json.text("id"), name: try json.text("name"),
            operation: try Operation(rawValue: json.text("operation")).orThrow("operation"),
            capacity: try Capacity(Int(json.number("capacity"))).orThrow("capacity"),
            municipality: try json.code("municipality"), disadvantagedArea: try json.claim(),
            costs: try json.list("costs").map(Cost.init(json:)),
            operatorContribution: try json.optionalYen("operatorContribution"))
    }
}

extension ExistingFacility {
    init(json: [String: Any]) throws {
        self.init(
            id: try json.text("id"), name: try json.text("name"), municipality: try json.code("municipality"),
            disadvantagedArea: try json.claim(), costs: try json.list("costs").map(Cost.init(json:)))
    }
}

extension Cost {
    init(json: [String: Any]) throws {
        self.init(
            item: try json.text("item"), amount: try json.yen("amount"),
            excluded: (json["excluded"] as? String).flatMap(Exclusion.init))
    }
}

extension Company {
    init(json: [String: Any]) throws {
        let place = try json.text("headquarters")
        let day = { (key: String) in try (json[key] as? String).map { try Day($0).orThrow(key) } }
        self.init(
            id: try json.text("id"), name: try json.text("name"),
            corporateNumber: try (json["corporateNumber"] as? String).map {
                try CorporateNumber($0).orThrow("corporateNumber")
            },
            headquarters: place == "overseas" ? .overseas : .municipality(try json.code("headquarters")),
            facility: try json.text("facility"), amount: try json.yen("amount"), appliedOn: try day("appliedOn"),
            paidOn: try day("paidOn"), contractedOn: try day("contractedOn"), leftOn: try day("leftOn"))
    }
}

extension Clawback {
    init(json: [String: Any]) throws {
        self.init(
            source: try json.text("source"),
            countedFrom: try Start(rawValue: json.text("countedFrom")).orThrow("countedFrom"),
            steps: try json.list("steps").map { step in
                let terms = try step.text("share").split(separator: "/").compactMap { Int64($0) }
                return try Step(
                    withinMonths: Int(step.number("withinMonths")),
                    share: Ratio(terms[0], terms[1]).orThrow("share")
                ).orThrow("step")
            })
    }
}

extension EarlierRounds {
    init(json: [String: Any]) throws {
        self.init()
        facilities = try json.list("facilities").map {
            Facility(
                id: try $0.text("id"), name: try $0.text("name"),
                capacity: try Capacity(Int($0.number("capacity"))).orThrow("capacity"),
                eligibleCost: try $0.yen("eligibleCost"))
        }
        existingFacilities = try json.list("existingFacilities").map {
            Place(id: try $0.text("id"), name: try $0.text("name"))
        }
        softCost = try json.optionalYen("softCost")
        companies = try json.list("companies").map {
            Payment(
                name: try $0.text("name"),
                corporateNumber: ($0["corporateNumber"] as? String).flatMap(CorporateNumber.init),
                eligibleCost: try $0.yen("eligibleCost"))
        }
    }
}

extension Optional {
    func orThrow(_ what: String) throws -> Wrapped {
        guard let self else { throw Unreadable(what: what) }
        return self
    }
}

extension [String: Any] {
    func text(_ key: String) throws -> String { try (self[key] as? String).orThrow(key) }
    func number(_ key: String) throws -> Int64 { try (self[key] as? NSNumber).orThrow(key).int64Value }
    func object(_ key: String) throws -> [String: Any] { try (self[key] as? [String: Any]).orThrow(key) }
    func list(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
    func yen(_ key: String) throws -> Yen { try Yen(number(key)).orThrow(key) }
    func code(_ key: String) throws -> LocalGovernmentCode {
        try LocalGovernmentCode(text(key)).orThrow(key)
    }
    func optionalYen(_ key: String) throws -> Yen? { self[key] == nil ? nil : try yen(key) }
    func claim() throws -> Claim? {
        guard let claim = self["disadvantagedArea"] as? [String: Any] else { return nil }
        return try Claim(basis: claim.text("basis")).orThrow("basis")
    }
}

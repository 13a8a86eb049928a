import GrantRules
import GrantTesting

extension PlanGenerator {
    mutating func facility(_ index: Int) {
        let isPublic = random.chance(60)
        put("{")
        placeHead("office-\(index + 1)")
        pair("operation", isPublic ? "public" : "private", comma: true)
        number("capacity", random.pick([8, 10, 12, 15, 18, 19, 20, 24, 30, 45, 49, 50, 60, 120]), comma: true)
        placeTail { plan in
            let scale = plan.random.pick([10, 15, 25, 40])
            plan.costs([Words.works, Words.goods, Words.running], upTo: scale)
        }
        if !isPublic, random.chance(30) { number("operatorContribution", random.within(1...20) * 500_000, comma: true) }
        put("}")
    }

    mutating func existingFacility(_ index: Int) {
        put("{")
        placeHead("existing-\(index + 1)")
        placeTail { $0.costs([Words.goods, Words.running], upTo: 6) }
        put("}")
    }

    private mutating func placeHead(_ id: String) {
        facilityIDs.append(id)
        pair("id", id)
        let name = random.pick(Words.quarters) + random.pick(Words.offices)
        pair("name", random.chance(50) ? applicant.name + name : name, comma: true)
    }

    private mutating func placeTail(_ costs: (inout PlanGenerator) -> Void) {
        pair("municipality", place(), comma: true)
        if Schedule.latest.isInTokyoArea(applicant.code), applicant.code.isPrefecture, random.chance(70) { claim() }
        costs(&self)
    }

    private mutating func costs(_ groups: [[String]], upTo millions: Int) {
        let wanted = random.within(2...groups.count + 1)
        list("costs", wanted) { plan, index in
            plan.cost(plan.random.pick(groups[index % groups.count]), upTo: millions * 10 / (index + 2))
        }
    }

    /// The amount is some hundred thousands, and now and then to the yen, excluded, or in the wrong unit.
    mutating func cost(_ item: String, upTo hundredThousands: Int) {
        put("{")
        pair("item", item)
        var amount = random.within(1...max(1, hundredThousands)) * 100_000
        if random.chance(30) { amount += random.below(100_000) }
        if random.below(400) == 0 { amount /= 1_000 }
        number("amount", amount, comma: true)
        if random.chance(6) { pair("excluded", random.pick(Words.exclusions), comma: true) }
        put("}")
    }

    mutating func claim() {
        key("disadvantagedArea", comma: true)
        put("{")
        pair("basis", "過疎地域自立促進特別措置法 第2条第1項")
        put("}")
    }

    /// What an earlier round granted.
    mutating func previous() {
        key("previous", comma: true)
        put("{")
        number("softCost", random.within(0...12) * 1_000_000)
        if random.chance(60) {
            list("facilities", 1) { plan, _ in
                plan.facilityIDs.append("earlier-1")
                plan.put("{")
                plan.pair("id", "earlier-1")
                plan.pair("name", plan.random.pick(Words.quarters) + "オフィス", comma: true)
                plan.number("capacity", plan.random.within(5...60), comma: true)
                plan.number("eligibleCost", plan.random.within(5...30) * 1_000_000, comma: true)
                plan.put("}")
            }
        }
        if random.chance(40) {
            list("companies", 1) { plan, _ in
                plan.put("{")
                plan.pair("name", plan.companyName())
                plan.number("eligibleCost", plan.random.within(1...10) * 100_000, comma: true)
                plan.put("}")
            }
        }
        put("}")
    }
}

import GrantRules
import GrantTesting

extension PlanGenerator {
    mutating func companySupport(_ count: Int) {
        key("companySupport", comma: true)
        put("{")
        let hasScheme = random.chance(97)
        if hasScheme { clawback() }
        // The first member of an object has no comma before it.
        let comma = line.count
        list("companies", count) { $0.company($1) }
        if !hasScheme { line.remove(at: comma) }
        put("}")
    }

    private mutating func clawback() {
        key("clawback")
        put("{")
        pair("source", "\(applicant.name)進出支援金交付要綱 第9条")
        pair("countedFrom", random.chance(70) ? "applied" : "paid", comma: true)
        let shares = [("36", "1/1"), ("60", "1/2"), ("120", "1/4")]
        list("steps", random.within(1...3)) { plan, index in
            plan.put("{")
            plan.key("withinMonths")
            plan.put(shares[index].0)
            plan.pair("share", shares[index].1, comma: true)
            plan.put("}")
        }
        put("}")
    }

    private mutating func company(_ index: Int) {
        put("{")
        pair("id", "c\(index + 1)")
        pair("name", companyName(), comma: true)
        if random.chance(60) { pair("corporateNumber", corporateNumber(), comma: true) }
        pair("headquarters", headquarters(), comma: true)
        pair("facility", office(), comma: true)
        number("amount", random.chance(90) ? 1_000_000 : random.within(3...15) * 100_000, comma: true)
        let month = random.within(1...9)
        if random.chance(95) { pair("appliedOn", "2021-0\(month)-\(random.within(10...28))", comma: true) }
        if random.chance(70) { pair("paidOn", "2021-1\(random.below(3))-\(random.within(10...28))", comma: true) }
        if random.chance(5) { pair("leftOn", "202\(random.within(2...6))-0\(month)-15", comma: true) }
        put("}")
    }

    mutating func companyName() -> String {
        let name = random.pick(Words.companies) + random.pick(Words.trades)
        return random.chance(70) ? "株式会社" + name : name + "合同会社"
    }

    private mutating func headquarters() -> String {
        if random.chance(3) { return "overseas" }
        return random.chance(70) ? random.pick(["131016", "131032", "131130", "271004", "141003"]) : anywhere()
    }

    private mutating func office() -> String {
        facilityIDs.isEmpty || random.chance(1) ? "nowhere" : random.pick(facilityIDs)
    }

    /// 法人番号: twelve digits and, in front, the one that checks them.
    private mutating func corporateNumber() -> String {
        var digits = ""
        var sum = 0
        for position in 0..<12 {
            let digit = random.below(10)
            sum += position % 2 == 0 ? digit * 2 : digit
            digits += String(digit)
        }
        return String(9 - sum % 9) + digits
    }
}

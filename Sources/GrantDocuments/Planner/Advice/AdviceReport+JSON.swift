import GrantRules

extension AdviceReport {
    /// `grant-advice/1`
    public var json: [UInt8] {
        JSONWriter.document {
            $0.head("grant-advice/1", report.tool, report.schedule)
            $0.plan(report)
            $0.object("now") { advice.now.write(into: &$0) }
            $0.objects("suggestions", advice.suggestions.enumerated()) { entry, suggestion in
                entry.number("number", Int64(suggestion.offset + 1))
                suggestion.element.write(of: advice.assessment.plan, into: &entry)
            }
            $0.objects("unmended", advice.unmended) { entry, code in
                entry.string("code", code.rawValue)
                if let rule = Rule.ofPlans.first(with: code) { entry.text("mend", rule.remedy) }
            }
            $0.bool("facilityChoiceIsExact", advice.facilityChoiceIsExact)
        }
    }
}

extension Standing {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("verdict", verdict.rawValue)
        json.yen("eligible", eligible)
        json.yen("nationalShare", nationalShare)
        json.yen("localShare", localShare)
        json.yen("unsubsidised", unsubsidised)
        json.codes("errors", errorCodes)
    }
}

extension Proposal {
    fileprivate func write(of plan: Plan, into json: inout JSONWriter) {
        json.string("kind", kind.id)
        json.bool("applicable", isComplete)
        json.text("message", message)
        if let condition { json.text("condition", condition) }
        json.array("changes") { change.write(of: plan, into: &$0) }
        json.codes("mends", mends)
        json.object("after") { after.write(into: &$0) }
        json.object("difference") {
            $0.number("eligible", after.eligible.amount - before.eligible.amount)
            $0.number("nationalShare", gain)
        }
    }
}

extension PlanChange {
    fileprivate func write(of plan: Plan, into json: inout JSONWriter) {
        switch self {
        case .arrange(let arrangement):
            let companies = plan.draft.companies.count
            json.arrange("/facilities", arrangement.facilities, of: plan.draft.facilities.count)
            json.arrange("/existingFacilities", arrangement.existingFacilities, of: plan.draft.existingFacilities.count)
            for programme in arrangement.costsLeftOut {
                json.arrange(PlanPath.costs(programme).pointer, [], of: plan.draft.costs[programme].count)
            }
            json.arrange("/companySupport/companies", arrangement.companies, of: companies)
        case .moveCost(let line, let list):
            json.object {
                $0.string("op", "move")
                $0.string("from", line.list.path.pointer + "/\(line.index)")
                $0.string("to", list.path.pointer + "/-")
            }
        case .ask(let asked):
            for (key, yen) in [("eligibleCost", asked.eligibleCost), ("nationalShare", asked.nationalShare)] {
                if let yen { json.change("replace", "/requested/" + key) { $0.yen("value", yen) } }
            }
        case .useFacility(let ids):
            for (index, id) in ids.sorted(by: { $0.key < $1.key }) {
                let pointer = PlanPath.company(index).field(.facility).pointer
                json.change("replace", pointer) { $0.string("value", id) }
            }
        case .state(let blank):
            for pointer in blank.pointers { json.change("fill", pointer) { $0.string("skeleton", blank.skeleton) } }
        }
    }
}

extension JSONWriter {
    /// The elements of a list that stay, by their old places in the new order.
    fileprivate mutating func arrange(_ pointer: String, _ order: [Int], of count: Int) {
        guard order != Array(0..<count) else { return }
        change("arrange", pointer) { $0.array("order") { for index in order { $0.number(nil, Int64(index)) } } }
    }

    fileprivate mutating func change(_ operation: String, _ pointer: String, _ write: (inout JSONWriter) -> Void) {
        object {
            $0.string("op", operation)
            $0.string("pointer", pointer)
            write(&$0)
        }
    }
}

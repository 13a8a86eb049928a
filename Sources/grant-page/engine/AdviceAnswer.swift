import GrantDocuments
import GrantRules

extension Advice {
    /// The suggestions in their order, and for those that the page can make itself, what to change.
    func write(into json: inout JSONWriter) {
        json.objects("suggestions", suggestions) { entry, suggestion in
            entry.string("kind", suggestion.kind.id)
            entry.text("message", suggestion.message)
            if let condition = suggestion.condition { entry.text("condition", condition) }
            entry.number("gain", suggestion.gain)
            entry.number("nationalShare", suggestion.after.nationalShare.amount)
            entry.string("verdict", suggestion.after.verdict.rawValue)
            entry.array("mends") { codes in for code in suggestion.mends { codes.string(nil, code.rawValue) } }
            suggestion.change.write(into: &entry)
        }
        json.array("unmended") { list in for code in unmended { list.string(nil, code.rawValue) } }
    }
}

extension PlanChange {
    fileprivate func write(into json: inout JSONWriter) {
        switch self {
        case .arrange(let arrangement):
            json.object("arrange") {
                $0.places("facilities", arrangement.facilities)
                $0.places("existingFacilities", arrangement.existingFacilities)
                $0.array("costsLeftOut") { list in for id in arrangement.costsLeftOut { list.string(nil, id.text) } }
                $0.places("companies", arrangement.companies)
            }
        case .moveCost(let line, let list):
            json.object("move") {
                $0.string("from", line.list.path.pointer)
                $0.number("index", Int64(line.index))
                $0.string("to", list.path.pointer)
            }
        case .ask(let requested):
            json.object("ask") {
                if let yen = requested.eligibleCost { $0.number("eligibleCost", yen.amount) }
                if let yen = requested.nationalShare { $0.number("nationalShare", yen.amount) }
            }
        case .useFacility(let ids):
            json.objects("use", ids.sorted { $0.key < $1.key }) { entry, choice in
                entry.number("company", Int64(choice.key))
                entry.string("facility", choice.value)
            }
        case .state(.reading(let value)):
            json.object("reading") {
                $0.string("id", value.reading.id)
                $0.string("value", value.id)
            }
        case .state: break
        }
    }
}

extension JSONWriter {
    fileprivate mutating func places(_ key: String, _ places: [Int]) {
        array(key) { list in for place in places { list.number(nil, Int64(place)) } }
    }
}

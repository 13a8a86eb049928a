import GrantDocuments
import GrantRules

/// What the page says of the format, of codes and of every edition, in the engine's own words.
enum WordsAnswer {
    static var bytes: [UInt8] {
        var json = JSONWriter(pretty: false)
        json.object { words in
            words.string("version", GrantCalculator.version)
            words.string("placesAsOf", LocalGovernments.asOf)
            words.object("bindings") {
                for binding in Schedule.all.bindings { $0.text(binding.id, binding.title) }
            }
            words.object("format") { PlanForm.write(into: &$0) }
            words.string("edition", Schedule.latest.id)
            words.object("editions") {
                for schedule in Schedule.all { $0.object(schedule.id) { $0.edition(schedule) } }
            }
        }
        return json.utf8
    }
}

extension JSONWriter {
    fileprivate mutating func edition(_ schedule: Schedule) {
        text("title", schedule.title)
        text("source", schedule.source)
        object("rates") {
            for type in PlanType.allCases { $0.string(type.rawValue, schedule.rate(of: type).value.text) }
        }
        array("tokyoArea") { for prefecture in schedule.tokyoArea.value { $0.number(nil, Int64(prefecture)) } }
        objects("programmes", schedule.programmes) { entry, programme in
            entry.programme(programme, pools: schedule.pools(of: programme))
        }
        objects("sizes", schedule.sizes) { entry, size in
            entry.number("from", Int64(size.from))
            entry.text("name", size.name)
            entry.number("cap", size.cap.value.amount)
            entry.number("count", Int64(size.count.value))
        }
        objects("readings", schedule.openQuestions) { entry, question in entry.question(question) }
    }

    private mutating func programme(_ programme: Programme, pools: [Pool]) {
        string("id", programme.id.text)
        string("lines", programme.lines.name)
        string("mark", programme.mark)
        text("title", programme.title)
        objects("pools", pools.filter { $0.under == nil }) { entry, pool in
            entry.string("id", pool.id)
            entry.string("of", pool.measure.holder)
            entry.text("label", pool.label)
            if let limit = pool.limit { entry.number("limit", limit.value.amount) }
        }
    }

    private mutating func question(_ question: OpenQuestion) {
        string("id", question.reading.id)
        text("title", question.title)
        text("doubt", question.doubt)
        objects("values", question.answers) { entry, answer in
            entry.string("id", answer.value.id)
            entry.text("meaning", answer.meaning)
            entry.text("evidence", answer.evidence)
        }
    }
}

extension Programme.Lines {
    /// By which the form chooses the list that they stand in.
    fileprivate var name: String {
        switch self {
        case .publicFacilities: "public"
        case .privateFacilities: "private"
        case .existingFacilities: "existing"
        case .costs: "costs"
        case .companies: "companies"
        }
    }
}

extension Pool.Measure {
    /// Whose money it is.
    fileprivate var holder: String {
        switch self {
        case .size, .company: "line"
        case .body: "body"
        }
    }
}

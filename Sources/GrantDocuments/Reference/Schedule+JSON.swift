package import GrantRules

extension Schedule {
    /// `grant-schedule/1`, in both languages.
    package func json() -> [UInt8] {
        JSONWriter.document { json in
            json.string("format", "grant-schedule/1")
            json.string("id", id)
            json.text("title", title)
            json.text("officialName", officialName)
            json.text("source", source)
            json.object("rates") { rates in
                for type in PlanType.allCases {
                    let rate = rate(of: type)
                    rates.object(type.rawValue) {
                        $0.string("value", rate.value.text)
                        $0.string("fact", rate.fact.text)
                    }
                }
            }
            json.objects("facilitySizes", sizes) { entry, size in
                entry.text("title", size.name)
                entry.number("from", Int64(size.from))
                if let last = size.through { entry.number("through", Int64(last)) }
                entry.cited("cap", size.cap)
                entry.cited("count", size.count)
            }
            json.object("limits") {
                $0.cited("facilityCount", facilityCount)
                for pool in pools { if let limit = pool.limit { $0.cited(pool.key, limit) } }
                $0.cited("appropriation", appropriation)
            }
            json.objects("programmes", programmes) { entry, programme in
                entry.string("id", programme.id.text)
                entry.string("mark", programme.mark)
                entry.text("title", programme.title)
                entry.strings("limits", pools(of: programme).map { $0.id })
            }
            json.objects("facts", facts) { entry, fact in
                entry.string("id", fact.id.text)
                entry.text("heading", fact.heading)
                entry.text("statement", fact.statement)
            }
            json.objects("statutes", statutes) { entry, statute in
                entry.string("id", statute.id.text)
                entry.text("act", statute.act)
                entry.text("article", statute.article)
                entry.text("statement", statute.statement)
                entry.string("address", statute.address)
                entry.string("bearsOn", statute.bearing == .plan ? "plan" : "settlement")
            }
            json.objects("readings", openQuestions) { entry, question in question.write(into: &entry) }
            json.objects("openQuestions", settledQuestions) { entry, question in question.write(into: &entry) }
        }
    }
}

extension OpenQuestion {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("id", reading.id)
        json.text("title", title)
        json.objects("values", answers) { entry, answer in
            entry.answer(answer.value.id, answer.meaning, answer.evidence)
        }
        json.text("doubt", doubt)
        json.strings("sources", sources.map { $0.id })
    }
}

extension SettledQuestion {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("id", id)
        json.text("title", title)
        json.array("values") { list in list.object { $0.answer("taken", answer, evidence) } }
        json.text("doubt", doubt)
    }
}

extension JSONWriter {
    fileprivate mutating func answer(_ id: String, _ meaning: Text, _ evidence: Text) {
        string("id", id)
        text("meaning", meaning)
        text("evidence", evidence)
    }

    fileprivate mutating func cited(_ key: String, _ yen: Cited<Yen>) { cited(key, yen.value.amount, yen.fact) }

    fileprivate mutating func cited(_ key: String, _ count: Cited<Int>) { cited(key, Int64(count.value), count.fact) }

    private mutating func cited(_ key: String, _ value: Int64, _ fact: Fact.ID) {
        object(key) {
            $0.number("value", value)
            $0.string("fact", fact.text)
        }
    }
}

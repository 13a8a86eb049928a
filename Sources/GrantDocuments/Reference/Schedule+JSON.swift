package import GrantRules

extension Schedule {
    /// `grant-schedule/1`, in both languages.
    package func json() -> [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object { write(into: &$0) }
        json.finish()
        return json.utf8
    }

    private func write(into json: inout JSONWriter) {
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
        json.array("facilitySizes") { list in
            for size in sizes {
                list.object {
                    $0.text("title", size.name)
                    $0.number("from", Int64(size.from))
                    if let last = size.through { $0.number("through", Int64(last)) }
                    $0.cited("cap", size.cap)
                    $0.cited("count", size.count)
                }
            }
        }
        json.object("limits") {
            $0.cited("facilityCount", facilityCount)
            for pool in pools { if let limit = pool.limit { $0.cited(pool.key, limit) } }
            $0.cited("appropriation", appropriation)
        }
        json.array("programmes") { list in
            for programme in programmes {
                list.object {
                    $0.string("id", programme.id.text)
                    $0.string("mark", programme.mark)
                    $0.text("title", programme.title)
                    $0.strings("limits", pools(of: programme).map { $0.id })
                }
            }
        }
        json.array("facts") { list in
            for fact in facts {
                list.object {
                    $0.string("id", fact.id.text)
                    $0.text("heading", fact.heading)
                    $0.text("statement", fact.statement)
                }
            }
        }
        json.array("statutes") { list in
            for statute in statutes {
                list.object {
                    $0.string("id", statute.id.text)
                    $0.text("act", statute.act)
                    $0.text("article", statute.article)
                    $0.text("statement", statute.statement)
                    $0.string("address", statute.address)
                    $0.string("bearsOn", statute.bearing == .plan ? "plan" : "settlement")
                }
            }
        }
        json.array("readings") { list in
            for question in openQuestions { list.object { question.write(into: &$0) } }
        }
        json.array("openQuestions") { list in
            for question in settledQuestions { list.object { question.write(into: &$0) } }
        }
    }
}

extension OpenQuestion {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("id", reading.id)
        json.text("title", title)
        json.array("values") { list in
            for answer in answers {
                list.object { $0.answer(answer.value.id, answer.meaning, answer.evidence) }
            }
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

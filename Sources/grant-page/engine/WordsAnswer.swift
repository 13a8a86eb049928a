import GrantDocuments
import GrantRules

/// What the page says of codes, readings and limits, in the engine's own words.
enum WordsAnswer {
    static var bytes: [UInt8] {
        let schedule = Schedule.latest
        var json = JSONWriter(pretty: false)
        json.object { words in
            words.string("version", GrantCalculator.version)
            words.string("placesAsOf", LocalGovernments.asOf)
            words.text("schedule", schedule.title)
            words.text("source", schedule.source)
            words.text(
                "listProvenance",
                Text(ja: DisadvantagedAreas.Provenance.ja, en: DisadvantagedAreas.Provenance.en))
            words.array("readings") { list in
                for question in schedule.openQuestions { list.object { $0.question(question) } }
            }
            words.object("programmes") {
                for programme in schedule.programmes {
                    $0.text(
                        programme.id.text,
                        Text(
                            ja: programme.mark + programme.title.ja,
                            en: programme.mark + " " + programme.title.en))
                }
            }
            words.object("bindings") {
                for binding in [schedule].bindings { $0.text(binding.id, binding.title) }
            }
            words.object("rules") { for rule in Rule.all { $0.text(rule.code.rawValue, rule.title) } }
            words.object("format") { PlanForm.write(into: &$0) }
            words.array("sizes") { list in
                for size in schedule.sizes {
                    list.object {
                        $0.number("from", Int64(size.from))
                        $0.text("name", size.name)
                        $0.number("cap", size.cap.value.amount)
                        $0.number("count", Int64(size.count.value))
                    }
                }
            }
        }
        return json.utf8
    }
}

extension JSONWriter {
    fileprivate mutating func question(_ question: OpenQuestion) {
        string("id", question.reading.id)
        text("title", question.title)
        text("doubt", question.doubt)
        array("values") { list in
            for answer in question.answers {
                list.object {
                    $0.string("id", answer.value.id)
                    $0.text("meaning", answer.meaning)
                    $0.text("evidence", answer.evidence)
                }
            }
        }
    }
}

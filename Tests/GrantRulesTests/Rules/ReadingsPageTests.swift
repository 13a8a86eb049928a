import GrantTesting
import Testing

@testable import GrantRules

/// `docs/readings.md` is what the program would write today.
@Suite struct ReadingsPageTests {
    @Test func `the page of readings is not stale`() throws {
        let page = try OpenQuestion.page(under: .r2Hosei3)
        #expect(try Repository.complaint(about: Array(page.utf8), at: "docs/readings.md") == nil)
    }

    @Test func `every reading is a question with two answers, and its ids are those of its values`() {
        #expect(Reading.all.map(\.id) == ["tier-mixing", "existing-with-new", "outside-area", "rounding"])
        for reading in Reading.all {
            #expect(reading.question.values.map(\.id) == reading.values.map(\.id))
            #expect(reading.values.map(\.reading) == [reading, reading])
            #expect(reading.values[0] == reading.defaultValue && reading.values[0].other == reading.values[1])
            #expect(Reading(id: reading.id) == reading)
            #expect(reading.values.allSatisfy { reading.value(named: $0.id) == $0 })
        }
        #expect(Reading(id: "tier") == nil && Reading.rounding.value(named: "counts") == nil)
    }

    @Test func `every question says in both languages what it is worth`() {
        #expect(Set(OpenQuestion.register.map(\.id)).count == OpenQuestion.register.count)
        for question in OpenQuestion.register {
            let texts = [question.title, question.doubt] + question.values.flatMap { [$0.meaning, $0.evidence] }
            for text in texts { #expect(!text.ja.isEmpty && !text.en.isEmpty) }
        }
    }
}

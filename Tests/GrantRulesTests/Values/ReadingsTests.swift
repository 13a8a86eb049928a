import Testing

@testable import GrantRules

/// Questions, their answers, and sets of answers.
@Suite struct ReadingsTests {
    @Test func `an answer belongs to one question, and its bits to no other`() {
        for value in ReadingValue.allCases {
            #expect(value.rawValue / 4 == value.reading.rawValue)
            #expect(AnswerSet(value.reading).contains(AnswerSet(value)))
            #expect(AnswerSet(value).firstQuestion == AnswerSet(value.reading))
        }
        #expect(Reading.allCases.flatMap(\.values) == ReadingValue.allCases)
    }

    @Test func `a raw value that no question and no answer has is nothing`() {
        #expect(Reading(rawValue: 99) == nil && ReadingValue(rawValue: 99) == nil && ReadingValue(rawValue: 2) == nil)
        #expect(Reading(id: "tier") == nil && Reading.rounding.value(named: "counts") == nil)
        for reading in Reading.allCases {
            #expect(Reading(id: reading.id) == reading)
            for value in reading.values { #expect(reading.value(named: value.id) == value) }
        }
    }

    @Test func `the edition lists its questions in order, the default first, each answer of its own question`() {
        let questions = Schedule.r2Hosei3.openQuestions
        #expect(questions.map(\.reading.id) == ["tier-mixing", "existing-with-new", "outside-area", "rounding"])
        #expect(
            questions.map { $0.answers.map(\.value.id) } == [
                ["counts", "envelope"], ["separate", "together"], ["municipality", "prefecture"],
                ["total", "item", "thousand"],
            ])
        for question in questions {
            #expect(question.answers.allSatisfy { $0.value.reading == question.reading })
            #expect(Schedule.r2Hosei3.defaults.takes(question.answers[0].value))
        }
    }

    @Test func `a later answer to the same question replaces an earlier one`() {
        let readings = Readings([.envelope, .together, .counts])
        #expect(readings[.tierMixing] == .counts && readings[.existingWithNew] == .together)
        #expect(readings[.outsideArea] == nil && !readings.takes(.envelope))
        #expect(readings.taking(Readings([.separate, .prefecture])) == Readings([.counts, .separate, .prefecture]))
        #expect(readings.without(.tierMixing) == Readings([.together]))
    }

    @Test func `every way to answer two questions is met once, the others as they were`() {
        var choices = AnswerSet(.prefecture).union(AnswerSet(.municipality))
        for value in Reading.rounding.values { choices.formUnion(AnswerSet(value)) }
        var ways: [Readings] = []
        Readings([.envelope, .municipality]).forEachWay(of: choices) { ways.append($0) }
        #expect(ways.count == 2 * Reading.rounding.values.count && Set(ways).count == ways.count)
        #expect(ways.allSatisfy { $0.takes(.envelope) && $0[.outsideArea] != nil && $0[.rounding] != nil })
        #expect(ways.allSatisfy { $0[.existingWithNew] == nil })
    }

    @Test func `every question says in both languages what it is worth`() {
        let schedule = Schedule.r2Hosei3
        let open = schedule.openQuestions.flatMap { question in
            [question.title, question.doubt] + question.answers.flatMap { [$0.meaning, $0.evidence] }
        }
        let settled = schedule.settledQuestions.flatMap { [$0.title, $0.answer, $0.evidence, $0.doubt] }
        for text in open + settled { #expect(!text.ja.isEmpty && !text.en.isEmpty) }
        #expect(schedule.openQuestions.allSatisfy { !$0.sources.isEmpty })
    }

    /// 5,500,821 × 1/2 as the Board of Audit has it, 2,750,410 yen.
    @Test func `L10: what is below a yen is dropped from the total once, or from each item where that is read`() throws
    {
        let komagane = try Plan.example().changing {
            $0.facilities[0].costs = [Cost(item: "改修工事費", amount: Yen(sum: 5_500_821))]
            $0.promotion = []
            $0.companies = []
        }
        #expect(komagane.assessed().totals.nationalShare == Yen(2_750_410))
        let two = try komagane.changing { $0.promote(999_999) }
        // 6,500,820 × 1/2 = 3,250,410; item by item 2,750,410 + 499,999.
        let shares = Reading.rounding.values.map {
            two.assessed(overriding: Readings([$0])).totals.nationalShare.amount
        }
        #expect(shares == [3_250_410, 3_250_409, 3_250_000])
    }

    @Test func `an alternative is listed for every other answer, in the order of the register`() throws {
        let readings = try Plan.example().assessed(overriding: Readings([.item])).readings
        let outcome = try #require(readings.last)
        #expect(outcome.inUse.value == .item && outcome.alternatives.map(\.value) == [.total, .thousand])
    }
}

import Testing

@testable import GrantRules

/// Which questions are asked again under their other answers: those that can change something, at the limits of each.
@Suite struct SensitiveAnswersTests {
    private func asked(_ change: (inout PlanDraft) -> Void) throws -> [Reading] {
        let answers = Filing(
            try Plan.example().changing { draft in
                draft.leaveOutTheRest()
                draft.facilities = []
                change(&draft)
            }
        ).sensitiveAnswers
        return Reading.allCases.filter { !answers.intersection(AnswerSet($0)).isEmpty }
    }

    /// Facilities with people and a cost each.
    private func facilities(_ sizes: [(people: Int, cost: Int64)]) -> [Facility] {
        sizes.enumerated().map { index, one in
            .example("f\(index)", "施設\(index)", capacity: one.people, cost: one.cost)
        }
    }

    private func earlier(_ sizes: [(people: Int, cost: Int64)]) -> [EarlierRounds.Facility] {
        sizes.enumerated().map { .example("e\($0.offset)", capacity: $0.element.people, cost: $0.element.cost) }
    }

    /// Of these facilities after those of earlier rounds, beside promotion, which counts for nothing here.
    private func asked(_ own: [(people: Int, cost: Int64)], _ before: [(people: Int, cost: Int64)]) throws -> [Reading]
    {
        try asked {
            $0.facilities = facilities(own)
            $0.previous.facilities = earlier(before)
            $0.costs[.promotion] = Array(repeating: Cost(item: "広報", amount: Yen(sum: 20_000_000)), count: 5)
        }
    }

    @Test func `a body that may not apply is asked nothing`() throws {
        let four = facilities(Array(repeating: (10, 1), count: 4))
        #expect(try asked { $0.facilities = four } == [.tierMixing])
        #expect(
            try asked {
                $0.facilities = four
                $0.applicant = Applicant(code: .shinjuku, name: "新宿区")
            } == [])
    }

    /// Three in all; three under 20 people, two under 50 and one above.
    @Test(
        arguments: [
            ([(10, 1), (10, 1), (10, 1)], [], false), ([(10, 1), (10, 1), (10, 1), (10, 1)], [], true),
            ([(10, 1)], [(10, 1), (10, 1)], false), ([(10, 1), (10, 1)], [(10, 1), (10, 1)], true),
            ([(30, 1), (30, 1), (10, 1)], [], false), ([(30, 1), (30, 1), (30, 1)], [], true),
            ([(30, 1)], [(30, 1), (30, 1)], true), ([(30, 1)], [(10, 1), (30, 1)], false),
            ([(60, 1), (30, 1)], [], false), ([(60, 1), (60, 1)], [], true), ([(60, 1)], [(60, 1)], true),
            ([], [(60, 1), (60, 1)], false),
            // Four in all, of which no size has too many.
            ([(10, 1), (10, 1), (30, 1), (60, 1)], [], true), ([(10, 1), (10, 1)], [(30, 1), (60, 1)], true),
        ] as [([(people: Int, cost: Int64)], [(people: Int, cost: Int64)], Bool)])
    func `sizes matter when more come than the counts allow`(
        _ own: [(people: Int, cost: Int64)], _ before: [(people: Int, cost: Int64)], _ matters: Bool
    ) throws {
        #expect(try asked(own, before) == (matters ? [.tierMixing] : []))
    }

    /// 90,000,000 for all, whatever a facility costs beyond the cap of its size.
    @Test(
        arguments: [
            ([(60, 89_999_999), (30, 1)], [], false), ([(60, 89_999_999), (30, 2)], [], true),
            ([(60, 95_000_000)], [], false), ([(60, 95_000_000), (30, 1)], [], true),
            ([(60, 50_000_000)], [(30, 40_000_000)], false), ([(60, 50_000_000)], [(30, 40_000_001)], true),
            ([(30, 45_000_000), (30, 60_000_000)], [], false),
        ] as [([(people: Int, cost: Int64)], [(people: Int, cost: Int64)], Bool)])
    func `sizes matter when all cost more than the envelope`(
        _ own: [(people: Int, cost: Int64)], _ before: [(people: Int, cost: Int64)], _ matters: Bool
    ) throws {
        #expect(try asked(own, before) == (matters ? [.tierMixing] : []))
    }

    @Test func `existing facilities matter beside new ones`() throws {
        let new = facilities([(10, 1)])
        let old = ExistingFacility.example("x", "既存", cost: 1)
        #expect(try asked { $0.facilities = new } == [])
        #expect(try asked { $0.existingFacilities = [old] } == [])
        #expect(
            try asked {
                $0.facilities = new
                $0.existingFacilities = [old]
            } == [.existingWithNew])
    }

    @Test(
        arguments: [
            (.municipality(.chiyoda), false), (.municipality(.aizuwakamatsu), false), (.municipality(.fukushima), true),
            (.overseas, false),
        ] as [(Headquarters, Bool)])
    func `where a company comes from matters within the prefecture`(_ place: Headquarters, _ matters: Bool) throws {
        func found(_ applicant: Applicant) throws -> [Reading] {
            try asked {
                $0.applicant = applicant
                // A facility of another city is no company.
                $0.facilities = [.example("f0", "施設", capacity: 10, cost: 1, at: .fukushima)]
                var company = Company.example("c", "みほん", payment: 1)
                company.headquarters = place
                $0.companies = [company]
            }
        }
        #expect(try found(Applicant(code: .aizuwakamatsu, name: "会津若松市")) == (matters ? [.outsideArea] : []))
        #expect(try found(Applicant(code: code("070009"), name: "福島県")) == [])
    }

    /// Two facilities for 50 people and more: one of them at 30,000,000 under the counts, both under one sum.
    @Test func `the ends of the range are told by the answers that give them`() throws {
        let plan = try Plan.example().changing { draft in
            draft.leaveOutTheRest()
            draft.facilities = facilities([(60, 30_000_000), (60, 30_000_000)])
        }
        let answer = plan.assessed()
        #expect(answer.range.min == Yen(sum: 15_000_000) && answer.range.max == Yen(sum: 30_000_000))
        #expect(answer.rangeEnds.most.takes(.envelope) && !answer.rangeEnds.least.takes(.envelope))
        // Of answers that give as much the first is told.
        #expect(answer.rangeEnds.most.takes(.total) && answer.rangeEnds.least.takes(.total))
    }
}

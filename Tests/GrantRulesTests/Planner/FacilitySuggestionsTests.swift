import Testing

@testable import GrantRules

/// Which facilities and which items stay, and by which ids they are named.
@Suite struct FacilitySuggestionsTests {
    @Test(arguments: names + choices + halves) func `all that is suggested is as worked out by hand`(
        _ one: SuggestionCase
    ) throws {
        try one.check()
    }

    private static let names = [
        // 42,000,000 are eligible; either company adds 1,000,000, of which half is national. No earlier round is asked
        // about: the facility is one of the plan.
        SuggestionCase(
            "two companies name their facility by its name",
            """
            write-facility-id +1,000,000, mends S503 ×2
              name the facility of "一社" by its id, "office-a"; name the facility of "二社" by its id, "office-a"
            leave-out +0, mends S503 ×2
              leave out "一社", "二社"
            """
        ) {
            $0.companies = []
            $0.add(company: "c1", "一社", at: "中町オフィス")
            $0.add(company: "c2", "二社", at: "中町オフィス")
        },
        // Which of the two is meant the plan does not say.
        SuggestionCase(
            "a company names its facility by a name that two have",
            """
            leave-out +0, mends S503
              leave out "一社"
            name-earlier-place +500,000, mends S503
              if the facility was granted in an earlier round, write it in "existingFacilities" or "facilities" of \
            "previous"
            use-room +14,500,000
              "中町オフィス" has room for 29,000,000 yen more
            """
        ) {
            $0.facilities.append(.example("office-b", "中町オフィス", capacity: 10, cost: 1_000_000))
            $0.companies = []
            $0.add(company: "c1", "一社", at: "中町オフィス")
        },
        SuggestionCase(
            "a company names a facility of an earlier round by its name",
            """
            write-facility-id +500,000, mends S503
              name the facility of "一社" by its id, "e1"
            leave-out +0, mends S503
              leave out "一社"
            """
        ) {
            $0.previous.facilities = [.example("e1", capacity: 10, cost: 1_000_000)]
            $0.companies = []
            $0.add(company: "c1", "一社", at: "既採択オフィス")
        },
        // The first names what C301 refuses, so that S506 would come for S503; of the others the first four of
        // five that are tried can be mended by themselves. ③ takes 1,000,000 from promotion under `together`, so that
        // the reading changes nothing.
        SuggestionCase(
            "seven companies name their facility by its name, and the first one's is refused",
            """
            write-facility-id +500,000, mends S503
              name the facility of "社1" by its id, "office-a"
            write-facility-id +500,000, mends S503
              name the facility of "社2" by its id, "office-a"
            write-facility-id +500,000, mends S503
              name the facility of "社3" by its id, "office-a"
            write-facility-id +500,000, mends S503
              name the facility of "社4" by its id, "office-a"
            leave-out +0, mends C301, S503 ×7
              leave out "既存", "社0", "社1", "社2", "社3" and 3 more
            leave-out +0, mends S503 ×7
              leave out "社0", "社1", "社2", "社3", "社4" and 2 more
            leave-out +0, mends C301
              leave out "既存"
            """
        ) { draft in
            draft.existingFacilities = [.example("old", "既存", cost: 1_000_000)]
            draft.companies = []
            for index in 0..<7 { draft.add(company: "c\(index)", "社\(index)", at: index == 0 ? "既存" : "中町オフィス") }
        },
    ]

    private static func fourth(leftOn day: Day?) -> @Sendable (inout PlanDraft) -> Void {
        return {
            $0.offices([(10, 30_000_000), (10, 30_000_000), (10, 30_000_000), (10, 28_000_000)])
            $0.previous.existingFacilities = [EarlierRounds.Place(id: "old", name: "既採択")]
            $0.add(company: "c1", "一社", at: "office-1")
            $0.add(company: "c2", "二社", at: "office-4")
            $0.add(company: "c3", "三社", at: "old")
            $0.companies[1].appliedOn = Day("2021-04-01")
            $0.companies[1].leftOn = day
        }
    }

    private static let choices = [
        // The fourth brings 28,000,000 and its company 1,000,000, which is less than 30,000,000. The company of an earlier
        // round's place stays; leaving out F203 alone is the same as the choice.
        SuggestionCase(
            "a fourth facility and its company",
            """
            choose-facilities +0, mends F203, S506
              keep "第1オフィス", "第2オフィス", "第3オフィス", in this order, and leave out "第4オフィス", and "二社", which \
            would use it
            leave-out +0, mends S506
              leave out "二社"
            """, of: fourth(leftOn: nil)),
        // It may owe money back, so neither it nor the facility that it used can go.
        SuggestionCase("a fourth facility whose company has left", "", of: fourth(leftOn: Day("2022-03-31"))),
        // E102 of the first, F203 of the fifth. To claim a disadvantaged area for the first would put F203 on two.
        SuggestionCase(
            "a misplaced facility before four others",
            """
            leave-out +0, mends E102, F203
              leave out "第1オフィス", "第5オフィス"
            choose-facilities +0, mends F203
              keep "第2オフィス", "第3オフィス", "第4オフィス", in this order, and leave out "第5オフィス"
            leave-out +0, mends E102
              leave out "第1オフィス"
            """
        ) {
            $0.offices(Array(repeating: (10, 30_000_000), count: 5))
            $0.applyFromTokyo()
        },
        // 10 + 30 + 30 are admitted and 30 + 30 + 30 would be: 20,000,000 more, of which half is national. The second
        // may also declare 20,000,000 more itself.
        SuggestionCase(
            "a misplaced facility before four others of which the first is cheap",
            """
            leave-out +0, mends E102, F203
              leave out "第1オフィス", "第5オフィス"
            choose-facilities +10,000,000, mends F203
              keep "第3オフィス", "第4オフィス", "第5オフィス", in this order, and leave out "第2オフィス"
            leave-out +0, mends E102
              leave out "第1オフィス"
            leave-out +0, mends F203
              leave out "第5オフィス"
            reorder-facilities +10,000,000
              list "第3オフィス", "第4オフィス", "第5オフィス" first, in this order, and the other facilities after them
            use-room +10,000,000
              "第2オフィス" has room for 20,000,000 yen more
            """, of: cheapSecond),
        // 60,000,001 and 29,999,999 of the 90,000,000 lose half a yen each; 40,000,000 and 50,000,000 lose none. The
        // first may declare 29,999,999 more, up to 90,000,000, and then nothing is left for the second.
        SuggestionCase(
            "two facilities in an envelope, rounded by item",
            """
            reorder-facilities +1
              list "第2オフィス", "第1オフィス" first, in this order, and the other facilities after them
            use-room +1
              "第1オフィス" has room for 29,999,999 yen more
            """
        ) {
            $0.offices([(80, 60_000_001), (80, 40_000_000)])
            $0.readings = [.envelope, .item].compactMap { StatedReading(value: $0, basis: "照会への回答") }
        },
        // Three of an earlier round leave room for none, so there is nothing to keep. The company has its head office
        // in the prefecture and uses a facility of the earlier round. Whatever is left out brought nothing.
        SuggestionCase(
            "no room for any facility",
            """
            leave-out +0, mends E102, F203, S502
              leave out "第1オフィス", "第2オフィス", "株式会社みほん"
            leave-out +0, mends E102
              leave out "第1オフィス"
            leave-out +0, mends S502
              leave out "株式会社みほん"
            leave-out +0, mends F203
              leave out "第2オフィス"
            """
        ) { draft in
            draft.offices([(10, 1_000_000), (10, 1_000_000)])
            draft.previous.facilities = (0..<3).map { .example("e\($0)", capacity: 10, cost: 1_000_000) }
            draft.add(company: "c1", "株式会社みほん", at: "e0")
            draft.applyFromTokyo()
            draft.moveCompany(to: .shinjuku)
        },
    ]

    private static let cheapSecond: @Sendable (inout PlanDraft) -> Void = {
        $0.offices([(10, 30_000_000), (10, 10_000_000), (10, 30_000_000), (10, 30_000_000), (10, 30_000_000)])
        $0.applyFromTokyo()
    }

    private static let halves = [
        // 1,000,000 of the facility are eligible and 12,000,000 of ③ with 1,000,000 of its company would be: 6,000,000
        // more of national share instead of the facility, 6,500,000 beside it.
        SuggestionCase(
            "a small facility beside a large existing one with a company",
            """
            leave-out +6,000,000, mends C301, S506
              leave out "中町オフィス"
            leave-out +0, mends C301, S506
              leave out "既存", and "株式会社みほん", which would use it
            leave-out +0, mends S506
              leave out "株式会社みほん"
            fix-reading +6,500,000, mends C301, S506
              ask the ministry about an existing facility beside new ones: under together the national share is \
            7,000,000 yen
            use-room +14,500,000
              "中町オフィス" has room for 29,000,000 yen more
            use-room +6,000,000
              promotion has room for 12,000,000 yen more
            """
        ) {
            $0.spend(1_000_000)
            $0.existingFacilities = [.example("old", "既存", cost: 12_000_000)]
            $0.costs[.promotion] = []
            $0.company { $0.facility = "old" }
        }
    ]

    /// A facility that is refused for its place keeps its own where the others keep theirs, and goes last where they move.
    @Test func `a misplaced facility stays where it stands unless the others move`() throws {
        let arrangement = { (advice: Advice, kind: Proposal.Kind) -> [Int]? in
            guard case .arrange(let one)? = advice.suggestions.first(where: { $0.kind == kind })?.change else {
                return nil
            }
            return one.facilities
        }
        let staying = try FacilitySuggestionsTests.choices[2].advice
        #expect(arrangement(staying, .chooseFacilities) == [0, 1, 2, 3])
        let moving = try FacilitySuggestionsTests.choices[3].advice
        #expect(arrangement(moving, .chooseFacilities) == [2, 3, 4, 0])
        #expect(arrangement(moving, .reorderFacilities) == [2, 3, 4, 0, 1])
    }

    @Test func `what no change can mend is named once`() throws {
        #expect(try FacilitySuggestionsTests.choices[1].advice.unmended == [.tooManyFacilities, .refusedFacility])
        #expect(try FacilitySuggestionsTests.choices[0].advice.unmended == [])
    }

    @Test func `of many names the first five are listed`() {
        let names = (1...7).map { Text(ja: "「\($0)」", en: "\"\($0)\"") }
        #expect(Text.list(Array(names.prefix(5))) == Text(ja: "「1」「2」「3」「4」「5」", en: #""1", "2", "3", "4", "5""#))
        #expect(
            Text.list(Array(names.prefix(6)))
                == Text(ja: "「1」「2」「3」「4」「5」ほか1件", en: #""1", "2", "3", "4", "5" and 1 more"#))
        #expect(
            Text.list(names) == Text(ja: "「1」「2」「3」「4」「5」ほか2件", en: #""1", "2", "3", "4", "5" and 2 more"#))
    }
}

import Testing

@testable import GrantRules

/// What the body asks for, and facts that it alone knows.
@Suite struct FactSuggestionsTests {
    @Test(arguments: requests + schemes + claims + earlierPlaces)
    func `all that is suggested is as worked out by hand`(_ one: SuggestionCase) throws { try one.check() }

    /// 43,000,000 are eligible, and 21,500,000 are the national share.
    private static let requests = [
        SuggestionCase("asks for what is allowable", "") {
            $0.ask(share: 21_500_000)
            $0.ask(cost: 43_000_000)
        },
        SuggestionCase(
            "asks for one yen more",
            """
            ask-for-allowable +0, mends Q601
              ask for a national share of 21,500,000 yen instead of 21,500,001 yen
            """
        ) {
            $0.ask(share: 21_500_001)
            $0.ask(cost: 43_000_000)
        },
        SuggestionCase(
            "asks for one yen less",
            """
            ask-for-allowable +0
              ask for a national share of 21,500,000 yen instead of 21,499,999 yen
            """
        ) { $0.ask(share: 21_499_999) },
        SuggestionCase(
            "states one yen more",
            """
            ask-for-allowable +0, mends Q603
              state an eligible cost of 43,000,000 yen instead of 43,000,001 yen
            """
        ) {
            $0.ask(share: 21_500_000)
            $0.ask(cost: 43_000_001)
        },
        SuggestionCase(
            "states one yen less",
            """
            ask-for-allowable +0
              state an eligible cost of 43,000,000 yen instead of 42,999,999 yen
            """
        ) { $0.ask(cost: 42_999_999) },
        SuggestionCase(
            "asks for one yen more and states one yen less",
            """
            ask-for-allowable +0, mends Q601
              ask for a national share of 21,500,000 yen instead of 21,500,001 yen; state an eligible cost of \
            43,000,000 yen instead of 42,999,999 yen
            """
        ) {
            $0.ask(share: 21_500_001)
            $0.ask(cost: 42_999_999)
        },
    ]

    private static let scheme = """
        name-repayment-scheme +0, mends S505
          write the repayment scheme of the ordinance (article, counted from, share by period) in "clawback"
        """

    private static let schemes = [
        SuggestionCase("no scheme", scheme) { $0.clawback = nil },
        SuggestionCase("no scheme, and the company that left gives its day of payment alone", scheme) {
            $0.clawback = nil
            $0.company {
                $0.paidOn = Day("2021-04-01")
                $0.leftOn = Day("2022-03-31")
            }
        },
        // The scheme counts from the payment; one from the application would mend K802 and be another ordinance.
        SuggestionCase("a scheme that counts from a day that is missing", "") {
            $0.clawback?.countedFrom = .paid
            $0.company {
                $0.appliedOn = Day("2021-04-01")
                $0.leftOn = Day("2022-03-31")
            }
        },
        // Each leaves one error and gains nothing: what can be written as it is comes first, then the scheme.
        SuggestionCase(
            "no scheme, and a misplaced facility that costs nothing",
            """
            leave-out +0, mends E102
              leave out "別館"
            \(scheme)
            \(claim("別館", gains: "0", mends: "E102"))
            """
        ) {
            $0.clawback = nil
            $0.facilities.insert(.example("annex", "別館", capacity: 10, cost: 0), at: 0)
            $0.applyFromTokyo()
        },
    ]

    private static func claim(_ name: String, gains: String, mends: String) -> String {
        """
        claim-disadvantaged-area +\(gains), mends \(mends)
          if the municipality of "\(name)" includes a disadvantaged area, name the law or notice in \
        "disadvantagedArea"
        """
    }

    private static func earlierPlace(gains: String, mends: String) -> String {
        """
        name-earlier-place +\(gains), mends \(mends)
          if the facility was granted in an earlier round, write it in "existingFacilities" or "facilities" of \
        "previous"
        """
    }

    /// Nothing is admitted. Without the facility and its company, promotion is still refused, and that is no other error
    /// for having moved up. An earlier round's place would do for promotion alone: 6,000,000.
    private static let leftOut = """
        leave-out +0, mends E102, S506
          leave out "中町オフィス", and "株式会社みほん", which would use it
        leave-out +0, mends P402
          leave out promotion
        leave-out +0, mends S506
          leave out "株式会社みほん"
        """

    private static func everything(at id: String, in place: LocalGovernmentCode) -> @Sendable (inout PlanDraft) -> Void
    {
        return {
            $0.facilities[0].id = id
            $0.company { $0.facility = id }
            $0.applyFromTokyo()
            $0.facilities[0].municipality = place
        }
    }

    private static let claims = [
        SuggestionCase(
            "everything hangs on a misplaced facility",
            """
            \(leftOut)
            \(claim("中町オフィス", gains: "21,500,000", mends: "E102, P402, S506"))
            \(earlierPlace(gains: "6,000,000", mends: "P402"))
            """, of: everything(at: "office-a", in: .shinjuku)),
        // The id that would stand in for an earlier place is taken.
        SuggestionCase(
            "the same, with an id that the stand-in would have",
            """
            \(leftOut)
            \(claim("中町オフィス", gains: "21,500,000", mends: "E102, P402, S506"))
            \(earlierPlace(gains: "6,000,000", mends: "P402"))
            """, of: everything(at: "earlier", in: .shinjuku)),
        // No claim admits another prefecture's place.
        SuggestionCase(
            "the same in another prefecture", "\(leftOut)\n\(earlierPlace(gains: "6,000,000", mends: "P402"))",
            of: everything(at: "office-a", in: .fukushima)),
        // 12,000,000 and 1,000,000, of which half is national.
        SuggestionCase(
            "a misplaced existing facility and its company",
            """
            leave-out +0, mends S506
              leave out "株式会社みほん"
            \(claim("既存", gains: "6,500,000", mends: "E102, S506"))
            """
        ) {
            $0.facilities = []
            $0.costs[.promotion] = []
            $0.existingFacilities = [.example("old", "既存", cost: 12_000_000, at: .shinjuku)]
            $0.company { $0.facility = "old" }
            $0.applyFromTokyo()
        },
        // Left out together they would leave an empty plan; of six that could be claimed the first five are told.
        SuggestionCase(
            "six misplaced facilities",
            (1...5).map { claim("第\($0)オフィス", gains: "500,000", mends: "E102") }.joined(separator: "\n")
        ) {
            $0.offices(Array(repeating: (10, 1_000_000), count: 6))
            $0.costs[.promotion] = []
            $0.applyFromTokyo()
            for index in 0..<6 { $0.facilities[index].municipality = .shinjuku }
        },
        // 45,000,000 come and the last 30,000,000 go: 7,500,000 more, for an error that is uncovered.
        SuggestionCase(
            "a misplaced facility that would be one of four",
            """
            leave-out +0, mends E102
              leave out "第1オフィス"
            \(claim("第1オフィス", gains: "7,500,000", mends: "E102"))
            """
        ) {
            $0.offices([(30, 45_000_000), (10, 30_000_000), (10, 30_000_000), (10, 30_000_000)])
            $0.applyFromTokyo()
        },
        SuggestionCase(
            "a city of the Tokyo area that is not listed",
            """
            claim-disadvantaged-area +21,500,000, mends E101
              if "相模原市" includes a disadvantaged area, name the law or notice in "disadvantagedArea"
            """
        ) {
            $0.applicant = Applicant(code: code("141500"), name: "相模原市")
            $0.facilities[0].municipality = code("141500")
        },
    ]

    private static let earlierPlaces = [
        // 12,000,000 of promotion and 1,000,000 of the company, of which half is national.
        SuggestionCase(
            "no facility at all",
            """
            leave-out +0, mends C302
              leave out "株式会社みほん"
            leave-out +0, mends P402
              leave out promotion
            \(earlierPlace(gains: "6,500,000", mends: "C302, P402"))
            """
        ) { $0.facilities = [] },
        // Once there is a place, the second is refused for its head office; the first still gains 500,000.
        SuggestionCase(
            "no facility for two companies of which one is from inside",
            earlierPlace(gains: "500,000", mends: "C302")
        ) {
            $0.facilities = []
            $0.costs[.promotion] = []
            $0.add(company: "c2", "二社", at: "office-a")
            $0.companies[1].headquarters = .municipality(.aizuwakamatsu)
        },
        // Facilities of the plan and of earlier rounds are known, and what two companies name is missing once.
        SuggestionCase(
            "two of five companies use a place that nobody knows",
            """
            leave-out +0, mends S503 ×2
              leave out "四社", "五社"
            \(earlierPlace(gains: "1,000,000", mends: "S503 ×2"))
            """
        ) {
            $0.previous.facilities = [.example("e1", capacity: 10, cost: 30_000_000)]
            $0.previous.existingFacilities = [EarlierRounds.Place(id: "e2", name: "既採択")]
            $0.add(company: "c2", "二社", at: "e1")
            $0.add(company: "c3", "三社", at: "e2")
            $0.add(company: "c4", "四社", at: "どこか")
            $0.add(company: "c5", "五社", at: "どこか")
        },
    ]

    @Test func `the id that stands in for an earlier place is nobody's`() throws {
        let ids = { (advice: Advice) -> [String]? in
            let change = advice.suggestions.first { $0.kind == .nameEarlierPlace }?.change
            guard case .state(.earlierPlaces(let ids))? = change else { return nil }
            return ids
        }
        #expect(try ids(FactSuggestionsTests.claims[0].advice) == ["earlier"])
        #expect(try ids(FactSuggestionsTests.claims[1].advice) == ["earlier-1"])
    }

    @Test func `a scheme counts from the first day that the company gives`() throws {
        let starts = try FactSuggestionsTests.schemes.prefix(2).map { one -> Clawback.Start? in
            let change = try one.advice.suggestions.first { $0.kind == .nameRepaymentScheme }?.change
            guard case .state(.clawback(let scheme))? = change else { return nil }
            return scheme.countedFrom
        }
        #expect(starts == [.applied, .paid])
        #expect(try FactSuggestionsTests.schemes[2].advice.unmended == [.leftBeforeStart])
    }
}

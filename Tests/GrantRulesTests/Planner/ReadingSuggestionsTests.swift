import Testing

@testable import GrantRules

/// What an open reading is worth, or what would be lost by its other answers.
@Suite struct ReadingSuggestionsTests {
    @Test(arguments: answers + roundings) func `all that is suggested is as worked out by hand`(
        _ one: SuggestionCase
    ) throws {
        try one.check()
    }

    /// Two of 45,000,000 are all that `counts` allows, and all that the envelope has: the third gets nothing and is no
    /// error under `envelope`. With 12,000,000 and 1,000,000 the share is 51,500,000 either way.
    private static let third = """
        choose-facilities +0, mends F202
          keep "第1オフィス", "第2オフィス", in this order, and leave out "第3オフィス"
        fix-reading +0, mends F202
          ask the ministry about how facilities of different sizes combine: under envelope the national share is \
        51,500,000 yen
        """

    private static let threeOfThirty: @Sendable (inout PlanDraft) -> Void = {
        $0.offices(Array(repeating: (30, 45_000_000), count: 3))
        $0.add(company: "c1", "株式会社みほん", at: "office-1")
    }

    /// A second entry of the same company, paid nothing, with its head office elsewhere in the prefecture.
    private static let neighbour: @Sendable (inout PlanDraft) -> Void = {
        $0.add(company: "c2", "株式会社みほん", at: "office-a", paid: 0)
        $0.companies[1].headquarters = .municipality(.fukushima)
    }

    private static let answers = [
        SuggestionCase("an answer as good as the one used mends an error", third, of: threeOfThirty),
        SuggestionCase(
            "the same where an option gives the one used", overriding: Readings([.counts]), third, of: threeOfThirty),
        SuggestionCase(
            "the same where the plan states it too", overriding: Readings([.counts]), third
        ) {
            threeOfThirty(&$0)
            $0.readings = [.counts, .prefecture].compactMap { StatedReading(value: $0, basis: "照会への回答") }
        },
        // 90 + 45 + 30 and 12 are 177,000,000; the envelope would leave 90 and 12.
        SuggestionCase(
            "the answer used is the best",
            """
            fix-reading +0
              ask the ministry about how facilities of different sizes combine: under counts the national share stays \
            88,500,000 yen, under envelope it would be 51,000,000 yen, 37,500,000 yen less
            """
        ) { $0.offices([(80, 90_000_000), (30, 45_000_000), (10, 30_000_000)]) },
        // 90 + 45 and 12 are 147,000,000; the envelope would leave 90 and 12, without an error.
        SuggestionCase(
            "the answer used gives more and an error",
            """
            choose-facilities +0, mends F202
              keep "第1オフィス", "第3オフィス", in this order, and leave out "第2オフィス"
            fix-reading +0
              ask the ministry about how facilities of different sizes combine: under counts the national share stays \
            73,500,000 yen, under envelope it would be 51,000,000 yen, 22,500,000 yen less
            """
        ) { $0.offices([(80, 90_000_000), (80, 10_000_000), (30, 45_000_000)]) },
        SuggestionCase(
            "the other answer would be an error and no less",
            """
            fix-reading +0
              ask the ministry about what "outside the area" means for a company: under municipality the national \
            share stays 21,500,000 yen, under prefecture the amounts are the same and the verdict differs
            """, of: neighbour),
        SuggestionCase(
            "the answer used is an error and no more", overriding: Readings([.prefecture]),
            """
            leave-out +0, mends S502
              leave out "株式会社みほん"
            fix-reading +0, mends S502
              ask the ministry about what "outside the area" means for a company: under municipality the national \
            share is 21,500,000 yen
            """, of: neighbour),
    ]

    private static let roundings = [
        // 29,000,001 + 11,000,001 + 1,000,000: half is 20,500,001, and half a yen less for each of two items. Whatever
        // fills a limit adds 999,999, and one of the two half yen goes.
        SuggestionCase(
            "two answers that give the same are less than the one used",
            """
            use-room +499,999
              "中町オフィス" has room for 999,999 yen more
            use-room +499,999
              promotion has room for 999,999 yen more
            fix-reading +0
              ask the ministry about how the national share is rounded: under total the national share stays \
            20,500,001 yen, under item it would be 20,500,000 yen, 1 yen less
            """
        ) {
            $0.spend(29_000_001)
            $0.promote(11_000_001)
        },
        // Half of 42,999,998 is 21,499,999, by items one yen less, in thousands 999. One yen more gains nothing.
        SuggestionCase(
            "the least of two that are less than the one used",
            """
            fix-reading +0
              ask the ministry about how the national share is rounded: under total the national share stays \
            21,499,999 yen, under thousand it would be 21,499,000 yen, 999 yen less
            """, of: twoOddAmounts),
        SuggestionCase(
            "the best of two that are more than the one used", overriding: Readings([.thousand]),
            """
            fix-reading +999
              ask the ministry about how the national share is rounded: under total the national share is 21,499,999 yen
            """, of: twoOddAmounts),
    ]

    private static let twoOddAmounts: @Sendable (inout PlanDraft) -> Void = {
        $0.spend(29_999_999)
        $0.promote(11_999_999)
    }
}

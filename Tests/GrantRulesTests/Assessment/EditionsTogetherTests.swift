import Testing

@testable import GrantRules

/// What the editions have between them, each once, and the words by which reports name it.
@Suite struct EditionsTogetherTests {
    @Test func `what two editions have is listed once`() {
        let editions = [Schedule.r2Hosei3, .r2Hosei3]
        #expect(editions.programmes.map(\.id.text) == ["public", "private", "existing", "promotion", "company"])
        #expect(
            editions.bindings.map(\.id) == [
                "none", "tier-cap", "envelope", "soft-cap", "existing-cap", "company-cap", "refused",
            ])
    }

    @Test func `limits keep the keys under which files name them`() {
        #expect(
            Schedule.r2Hosei3.pools.map(\.key) == [
                "facilityCap", "envelope", "softCosts", "existingFacilities", "companyPayment",
            ])
    }
}

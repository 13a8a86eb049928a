import Testing

@testable import GrantRules

/// A derivation says with its first step what it starts from; a client of the library may show it.
@Suite struct DerivationTests {
    private func start(_ derivation: Derivation) -> Derivation.Subject? {
        guard case .given(let subject, _) = derivation.steps.first?.operation else { return nil }
        return subject
    }

    @Test func `an item starts from what is declared, its share from what is eligible`() throws {
        for item in try Plan.example().assessed().items {
            #expect(start(item.eligible) == .declared)
            #expect(start(item.nationalShare) == .eligible)
        }
    }

    @Test func `a total starts from what is eligible in all, and item by item from nothing`() throws {
        let plan = try Plan.example()
        #expect(start(plan.assessed().eligible) == .nothing)
        #expect(start(plan.assessed(overriding: Readings([.item])).nationalShare) == .nothing)
        for rounding in [ReadingValue.total, .thousand] {
            #expect(start(plan.assessed(overriding: Readings([rounding])).nationalShare) == .eligible)
        }
    }

    @Test func `without keeping there are no steps`() {
        #expect(Derivation.given(.declared, .zero, keepingSteps: false).steps.isEmpty)
    }
}

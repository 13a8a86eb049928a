import GrantTesting
import Testing

@testable import GrantRules

/// What happens to the answer when one thing in the plan changes.
@Suite struct ChangeTests {
    static let seeds = UInt64(2_001)...2_008
    static let plansPerSeed = 500

    private func forEachPlan(_ seed: UInt64, _ body: (inout PlanMaker, Plan) throws -> Void) throws {
        var maker = PlanMaker(seed: seed)
        for _ in 0..<drawn(of: ChangeTests.plansPerSeed) {
            let plan = maker.next().plan
            try body(&maker, plan)
        }
    }

    @Test(arguments: seeds) func `a higher cost never lowers what is eligible when all is admitted`(
        _ seed: UInt64
    ) throws {
        var asked = 0
        try forEachPlan(seed) { maker, plan in
            let before = plan.assessed()
            guard before.items.allSatisfy(\.isAdmitted), !before.items.isEmpty else { return }
            asked += 1
            let item = maker.random.below(before.items.count)
            let raise = maker.random.pick([1, 999, 1_000_000, 100_000_000])
            let after = try plan.changing { $0.raise(item, by: Int64(raise)) }.assessed()
            try #require(after.totals.eligible >= before.totals.eligible)
            guard before.totals.readings.takes(.item) else {
                return try #require(after.totals.nationalShare >= before.totals.nationalShare)
            }
            let lost = before.totals.nationalShare.less(after.totals.nationalShare)
            try #require(lost.amount <= Int64(before.items.count))
        }
        // Where fewer plans are drawn, one in twenty-five of them is left to chance.
        let drawsAll = drawn(of: ChangeTests.plansPerSeed) == ChangeTests.plansPerSeed
        #expect(asked > (drawsAll ? ChangeTests.plansPerSeed / 25 : 0))
    }

    @Test(arguments: seeds) func `headroom is the most that an item could cost more and still be fully eligible`(
        _ seed: UInt64
    ) throws {
        try forEachPlan(seed) { _, plan in
            let before = plan.assessed()
            for (index, item) in before.items.enumerated() where item.isAdmitted {
                let fits = try plan.changing { $0.raise(index, by: item.headroom.amount) }.assessed().items[index]
                if item.binding == .none { try #require(fits.eligible.yen == fits.base) }
                let tooMuch = try plan.changing { $0.raise(index, by: item.headroom.amount + 1) }.assessed()
                try #require(tooMuch.items[index].eligible.yen < tooMuch.items[index].base)
            }
        }
    }

    @Test(arguments: seeds) func `the order of lines that compete for nothing changes nothing`(_ seed: UInt64) throws {
        try forEachPlan(seed) { maker, plan in
            let other = try plan.changing { draft in
                // Within an item the lines are a sum; companies that are nobody's twin share no limit.
                for index in draft.facilities.indices { draft.facilities[index].costs.shuffle(using: &maker.random) }
                for index in draft.existingFacilities.indices {
                    draft.existingFacilities[index].costs.shuffle(using: &maker.random)
                }
                draft.promotion.shuffle(using: &maker.random)
                draft.readings.shuffle(using: &maker.random)
                draft.previous.facilities.shuffle(using: &maker.random)
                draft.previous.companies.shuffle(using: &maker.random)
                if plan.twins.companies.isEmpty { draft.companies.shuffle(using: &maker.random) }
            }
            let (before, after) = (plan.assessed(), other.assessed())
            try #require(before.totals.eligible == after.totals.eligible)
            try #require(before.totals.nationalShare == after.totals.nationalShare)
            try #require(before.range == after.range)
            try #require(before.totals.codes == after.totals.codes)
            try #require(before.signature == after.signature)
        }
    }

    @Test(arguments: seeds) func `a note or a title changes nothing`(_ seed: UInt64) throws {
        try forEachPlan(seed) { _, plan in
            let other = try plan.changing {
                $0.title = "別の題"
                $0.notes = "別の注"
            }
            try #require(plan.assessed().signature == other.assessed().signature)
        }
    }
}

extension Assessment {
    /// Every item with its figures, and every finding with the item it belongs to, apart from their places.
    fileprivate var signature: [String] {
        (items.map {
            "\($0.id) \($0.eligible.yen.amount) \($0.nationalShare.yen.amount) \($0.binding.id) \($0.headroom.amount) "
                + "\($0.refusedBy.sorted)"
        } + findings.map { "\($0.code.rawValue) \($0.item ?? "") \($0.message.ja)" }).sorted()
    }
}

extension PlanDraft {
    /// Adds to what the item at this place among all items costs.
    fileprivate mutating func raise(_ item: Int, by yen: Int64) {
        let more = Cost(item: "追加", amount: Yen(sum: yen))
        var place = item
        if place < facilities.count { return facilities[place].costs.append(more) }
        place -= facilities.count
        if place < existingFacilities.count { return existingFacilities[place].costs.append(more) }
        place -= existingFacilities.count
        if !promotion.isEmpty {
            if place == 0 { return promotion.append(more) }
            place -= 1
        }
        companies[place].amount = companies[place].amount.plus(Yen(sum: yen))
    }
}

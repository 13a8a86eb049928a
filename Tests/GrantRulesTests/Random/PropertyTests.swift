import GrantTesting
import Testing

@testable import GrantRules

/// What holds for every plan, whatever its figures are.
@Suite struct PropertyTests {
    static let seeds = UInt64(1_001)...1_008
    static let plansPerSeed = 500

    private func forEachPlan(_ seed: UInt64, _ body: (inout PlanMaker, Plan, Readings) throws -> Void) throws {
        var maker = PlanMaker(seed: seed)
        for _ in 0..<drawn(of: PropertyTests.plansPerSeed) {
            let (plan, overrides) = maker.next()
            try body(&maker, plan, overrides)
        }
    }

    @Test(arguments: seeds) func `no item is eligible above its base, its cap, or when it is refused`(
        _ seed: UInt64
    ) throws {
        try forEachPlan(seed) { _, plan, overrides in
            for item in plan.assessed(overriding: overrides).items {
                try #require(item.eligible.yen <= item.base && item.eligible.yen <= item.cap)
                try #require(item.isAdmitted == (item.binding != .refused))
                if !item.isAdmitted { try #require(item.eligible.yen == .zero && item.headroom == .zero) }
                if item.binding == .none { try #require(item.eligible.yen == item.base) }
                if item.binding != .none && item.isAdmitted { try #require(item.eligible.yen < item.base) }
                if item.headroom > .zero { try #require(item.binding == .none) }
            }
        }
    }

    @Test(arguments: seeds) func `totals are sums, and parts add up to wholes`(_ seed: UInt64) throws {
        try forEachPlan(seed) { _, plan, overrides in
            let answer = plan.assessed(overriding: overrides)
            let totals = answer.totals
            func sum(_ part: (Item) -> Yen) -> Yen { answer.items.reduce(.zero) { $0.plus(part($1)) } }
            try #require(totals.declared == sum(\.declared) && totals.excluded == sum(\.excluded))
            try #require(totals.eligible == sum(\.eligible.yen))
            try #require(totals.operatorContribution == sum(\.operatorContribution))
            try #require(totals.eligible == totals.nationalShare.plus(totals.localShare))
            try #require(totals.declared == totals.eligible.plus(totals.unsubsidised))
            let byItem = sum(\.nationalShare.yen)
            if totals.readings.takes(.item) {
                try #require(totals.nationalShare == byItem && totals.localShare == sum(\.localShare))
            } else if totals.readings.takes(.total) {
                // Each item loses less than a yen to its own rounding, and the total loses some of it as well.
                let apart = totals.nationalShare.amount - byItem.amount
                try #require(0 <= apart && apart <= max(0, Int64(answer.items.count) - 1))
            } else {
                try #require(totals.nationalShare.amount % 1_000 == 0)
                // At most a yen for each item is lost to the items' own rounding.
                try #require(totals.nationalShare.amount <= byItem.amount + Int64(answer.items.count))
                try #require(byItem.amount < totals.nationalShare.amount + 1_000)
            }
        }
    }

    @Test(arguments: seeds) func `every derivation replays to its amount, step by step`(_ seed: UInt64) throws {
        try forEachPlan(seed) { _, plan, overrides in
            let answer = plan.assessed(overriding: overrides)
            let derivations = answer.items.flatMap { [$0.eligible, $0.nationalShare] }
            for derivation in derivations + [answer.eligible, answer.nationalShare] {
                try #require(derivation.replayed() == derivation.yen)
                try #require(derivation.steps.last?.result == derivation.yen)
            }
            try #require(answer.eligible.yen == answer.totals.eligible)
            try #require(answer.nationalShare.yen == answer.totals.nationalShare)
        }
    }

    @Test(arguments: seeds) func `a derivation tells the item: declared, excluded, capped where it binds, or refused`(
        _ seed: UInt64
    ) throws {
        try forEachPlan(seed) { _, plan, overrides in
            for item in plan.assessed(overriding: overrides).items {
                var told = ["given \(item.declared.amount)"]
                if item.excluded > .zero { told.append("less \(item.excluded.amount)") }
                let steps = item.eligible.steps.map(\.operation.told)
                try #require(Array(steps.prefix(told.count)) == told)
                let last = item.isAdmitted ? item.binding.id : "refused \(item.refusedBy.sorted.map(\.rawValue))"
                try #require(steps.last == (item.binding == .none ? told.last : last))
                try #require(
                    item.nationalShare.steps.map(\.operation.told) == [
                        "given \(item.eligible.yen.amount)", plan.draft.type == .standard ? "1/2 to 1" : "3/4 to 1",
                    ])
            }
        }
    }

    @Test(arguments: seeds) func `the range holds the amount used and every alternative of an open reading`(
        _ seed: UInt64
    ) throws {
        try forEachPlan(seed) { _, plan, overrides in
            let answer = plan.assessed(overriding: overrides)
            let used = answer.totals.nationalShare
            try #require(answer.range.min <= used && used <= answer.range.max)
            for reading in answer.readings where reading.inUse.isOpen {
                for other in reading.alternatives.map(\.outcome.nationalShare) {
                    try #require(answer.range.min <= other && other <= answer.range.max)
                }
            }
        }
    }

    @Test(arguments: seeds) func `figures alone are the figures of the whole answer`(_ seed: UInt64) throws {
        try forEachPlan(seed) { _, plan, overrides in
            let answer = plan.assessed(overriding: overrides)
            let figures = plan.figures(overriding: overrides)
            try #require(figures.totals.sameFigures(as: answer.totals), "\(plan.draft)")
            try #require(figures.totals.codes == answer.totals.codes, "\(plan.draft)")
            try #require(figures.totals.codes == CodeSet(answer.findings.map(\.code)))
            try #require(figures.totals.verdict == answer.verdict)
            try #require(figures.range == answer.range)
        }
    }

    @Test(arguments: seeds) func `findings come by code, then as the plan lists the places`(_ seed: UInt64) throws {
        try forEachPlan(seed) { _, plan, overrides in
            let findings = plan.assessed(overriding: overrides).findings
            for (one, next) in zip(findings, findings.dropFirst()) {
                try #require(one.code.rawValue <= next.code.rawValue)
                guard one.code == next.code, one.item != nil, next.item != nil else { continue }
                try #require(one.place != next.place)
            }
        }
    }
}

extension Outcome {
    fileprivate func sameFigures(as other: Outcome) -> Bool {
        declared == other.declared && excluded == other.excluded && eligible == other.eligible
            && nationalShare == other.nationalShare && localShare == other.localShare
            && unsubsidised == other.unsubsidised && operatorContribution == other.operatorContribution
            && readings == other.readings
    }
}

extension Derivation.Operation {
    fileprivate var told: String {
        switch self {
        case .given(_, let yen): "given \(yen.amount)"
        case .plus(let item, let yen): "plus \(item) \(yen.amount)"
        case .less(let yen): "less \(yen.amount)"
        case .capped(_, let binding): binding.id
        case .refused(let codes): "refused \(codes.sorted.map(\.rawValue))"
        case .scaled(let ratio, let rounding): "\(ratio.text) to \(rounding.unit)"
        }
    }
}

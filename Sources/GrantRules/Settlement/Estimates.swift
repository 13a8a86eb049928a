/// Consumption tax that the body got back on what the grant paid for (消費税仕入控除税額).
package struct TaxReturn: Equatable, Sendable {
    /// Stands once among the tax returns.
    package var id: String
    /// For people; nothing is judged by it.
    package var name: String
    /// Tax included.
    package var taxableCost: Yen
    /// Of the tax that is in `taxableCost`.
    package var rate: Rate
    /// Nothing for `0/1`.
    package var deductibleShare: Ratio?
    /// 1 yen or more; as `nationalShare` is to it, so is the part of the tax that goes back.
    package var eligibleCost: Yen
    /// National money in `eligibleCost`, and at most that.
    package var nationalShare: Yen
    /// A general account has no tax to give back (L12), so the estimate is 0.
    package var isOfGeneralAccount = false
    /// The return it rests on.
    package var basis: String

    /// In per cent; no other rate is taken.
    package enum Rate: Int64, Sendable, CaseIterable {
        /// 8/108 of a cost that includes it.
        case eight = 8
        /// 10/110 of a cost that includes it.
        case ten = 10
    }

    /// Not of a general account; `Settlement` refuses a part above its whole.
    package init(
        id: String, name: String, taxableCost: Yen, rate: Rate, deductibleShare: Ratio?, eligibleCost: Yen,
        nationalShare: Yen, basis: String
    ) {
        self.id = id
        self.name = name
        self.taxableCost = taxableCost
        self.rate = rate
        self.deductibleShare = deductibleShare
        self.eligibleCost = eligibleCost
        self.nationalShare = nationalShare
        self.basis = basis
    }

    /// The estimate, rounded down once; a general account has nothing to give back (L12).
    package var amount: Yen {
        guard !isOfGeneralAccount, let share = deductibleShare else { return .zero }
        let product = Product([taxableCost.amount, rate.rawValue, share.numerator, nationalShare.amount])
        let parts = [TaxReturn.whole + rate.rawValue, share.denominator, eligibleCost.amount]
        return Yen(sum: product.divided(by: parts, most: nationalShare.amount))
    }

    /// Per cent, before the tax is added.
    private static let whole: Int64 = 100
}

/// Property made with the grant that is sold or used otherwise (財産処分).
package struct Disposal: Equatable, Sendable {
    /// Stands once among the disposals; in a finding `disposal/` comes before it.
    package var id: String
    /// For people; nothing is judged by it.
    package var name: String
    /// Taken as filed: no paper was found that says which one applies.
    package var method: Method
    /// National money in the property; an estimate above it is N114.
    package var nationalShare: Yen
    /// What the figures rest on, since no period and no standard of the Cabinet Office was found.
    package var basis: String

    /// How the estimate is made; rounded down to the yen, it is an estimate and nothing more.
    package enum Method: Hashable, Sendable {
        /// National share × (period − elapsed) / period; 0 once `elapsed` reaches the period.
        case remainingYears(period: Int, elapsed: Int)
        /// Price × national share / total cost, of which the total is 1 yen or more and at least the national share.
        case proceeds(price: Yen, totalCost: Yen)
    }

    /// In years; a bound of this format and of no standard.
    package static let periods = 1...100
    /// In years; a bound of this format, since more than the period may have passed.
    package static let elapsedYears = 0...200

    /// Checks nothing; `Settlement` refuses years out of bounds and a part above its whole.
    package init(id: String, name: String, method: Method, nationalShare: Yen, basis: String) {
        self.id = id
        self.name = name
        self.method = method
        self.nationalShare = nationalShare
        self.basis = basis
    }

    /// The estimate, rounded down.
    package var amount: Yen {
        switch method {
        case .remainingYears(let period, let elapsed):
            guard elapsed < period else { return .zero }
            return Yen(sum: nationalShare.amount * Int64(period - elapsed) / Int64(period))
        case .proceeds(let price, let totalCost):
            let product = Product([price.amount, nationalShare.amount])
            return Yen(sum: product.divided(by: [totalCost.amount], most: price.amount))
        }
    }
}

/// Consumption tax that the body got back on what the grant paid for (消費税仕入控除税額).
public struct TaxReturn: Equatable, Sendable {
    public var id: String
    public var name: String
    /// Tax included.
    public var taxableCost: Yen
    public var rate: Rate
    /// Nothing for `0/1`.
    public var deductibleShare: Ratio?
    public var eligibleCost: Yen
    public var nationalShare: Yen
    public var isOfGeneralAccount = false
    /// The return it rests on.
    public var basis: String

    public enum Rate: Int64, Sendable, CaseIterable {
        case eight = 8
        case ten = 10
    }

    public init(
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
public struct Disposal: Equatable, Sendable {
    public var id: String
    public var name: String
    public var method: Method
    public var nationalShare: Yen
    public var basis: String

    public enum Method: Hashable, Sendable {
        case remainingYears(period: Int, elapsed: Int)
        case proceeds(price: Yen, totalCost: Yen)
    }

    public static let periods = 1...100
    public static let elapsedYears = 0...200

    public init(id: String, name: String, method: Method, nationalShare: Yen, basis: String) {
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

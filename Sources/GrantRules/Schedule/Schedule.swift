/// One edition of the grant: every figure with the fact it comes from, and no logic.
public struct Schedule: Sendable {
    public let id: String
    public let title: Text
    /// The document that every fact is quoted from.
    public let source: Text
    public let facts: [Fact]

    public let appropriation: Cited<Yen>
    public let standardRate: Cited<Ratio>
    public let highStandardRate: Cited<Ratio>
    /// Prefecture parts of the codes in the Tokyo area.
    public let tokyoArea: Cited<[Int]>
    /// From the smallest size to the largest; at most eight.
    public let sizes: [FacilitySize]
    /// How many facilities of every size a body may have.
    public let facilityCount: Cited<Int>
    /// All facilities of a body together, under `tier-mixing` = `envelope`.
    public let envelope: Cited<Yen>
    /// Promotion and existing facilities of a body together.
    public let softCosts: Cited<Yen>
    public let existingFacilities: Cited<Yen>
    public let companyPayment: Cited<Yen>
    /// An item that declares less than this, but more than nothing, was perhaps written in 千円 or 万円.
    public let smallestPlausible: Yen

    /// Facilities that hold at least so many people, up to the next size.
    public struct FacilitySize: Sendable {
        public let from: Int
        /// The last capacity of this size, none for the largest.
        public let through: Int?
        public let name: Text
        public let cap: Cited<Yen>
        public let count: Cited<Int>
    }

    /// Where in `sizes` a facility of this capacity belongs.
    public func size(of capacity: Capacity) -> Int {
        var index = sizes.count - 1
        while index > 0, capacity.people < sizes[index].from { index -= 1 }
        return index
    }

    public func rate(of type: PlanType) -> Cited<Ratio> {
        type == .standard ? standardRate : highStandardRate
    }
}

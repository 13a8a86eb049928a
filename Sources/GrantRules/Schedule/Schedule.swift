/// One edition of the grant: every figure with the fact it comes from, and no logic.
///
/// Nothing in it ever changes; it is a class only so that handing it around costs a pointer.
public final class Schedule: Sendable {
    public let id: String
    public let title: Text
    /// The document that every fact is quoted from.
    public let source: Text
    public let facts: [Fact]
    /// The facts as reports cite them, written once.
    let citations: [(id: Fact.ID, citation: Citation)]
    /// The laws that bind it beside the slides.
    public let statutes: [Statute]
    /// What the cabinet order calls it, which is not what the slides do.
    public let officialName: Text
    /// The register of readings, in the order in which every report lists them.
    public let openQuestions: [OpenQuestion]
    public let settledQuestions: [SettledQuestion]
    /// Every answer of the register.
    let answers: AnswerSet
    /// The first answer to each question.
    let defaults: Readings

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

    init(
        id: String, title: Text, source: Text, facts: [Fact], statutes: [Statute],
        officialName: Text, openQuestions: [OpenQuestion],
        settledQuestions: [SettledQuestion], appropriation: Cited<Yen>, standardRate: Cited<Ratio>,
        highStandardRate: Cited<Ratio>, tokyoArea: Cited<[Int]>, sizes: [FacilitySize], facilityCount: Cited<Int>,
        envelope: Cited<Yen>, softCosts: Cited<Yen>, existingFacilities: Cited<Yen>, companyPayment: Cited<Yen>,
        smallestPlausible: Yen
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.facts = facts
        citations = facts.map { ($0.id, $0.citation) }
        self.statutes = statutes
        self.officialName = officialName
        self.openQuestions = openQuestions
        self.settledQuestions = settledQuestions
        let values = openQuestions.flatMap { $0.answers.map { $0.value } }
        answers = AnswerSet(values.map { AnswerSet($0) })
        defaults = Readings(openQuestions.map { $0.defaultValue })
        self.appropriation = appropriation
        self.standardRate = standardRate
        self.highStandardRate = highStandardRate
        self.tokyoArea = tokyoArea
        self.sizes = sizes
        self.facilityCount = facilityCount
        self.envelope = envelope
        self.softCosts = softCosts
        self.existingFacilities = existingFacilities
        self.companyPayment = companyPayment
        self.smallestPlausible = smallestPlausible
    }

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

    /// The rate without the facts that say so.
    func ratio(of type: PlanType) -> Ratio { type == .standard ? standardRate.value : highStandardRate.value }
}

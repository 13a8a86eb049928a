import Testing

@testable import GrantRules

/// What only the whole plan can show keeps it from being one, and each is named where it stands.
@Suite struct PlanProblemsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// `kind pointer` or `kind pointer pointer`, one for each problem.
        let problems: [String]
        let edit: @Sendable (inout PlanDraft) -> Void

        init(_ name: String, _ problems: String..., edit: @escaping @Sendable (inout PlanDraft) -> Void) {
            self.name = name
            self.problems = problems
            self.edit = edit
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("two facilities with one id", "duplicateID /facilities/1/id /facilities/0/id") {
            $0.build(capacities: [10, 10])
            $0.facilities[1].id = "office-1"
        },
        Case("a facility and an existing one", "duplicateID /existingFacilities/0/id /facilities/0/id") {
            $0.existingFacilities = [.example("office-a", "既存", cost: 1)]
        },
        Case("a facility and one of an earlier round", "duplicateID /previous/facilities/0/id /facilities/0/id") {
            $0.previous.facilities = [.example("office-a", capacity: 10, cost: 1)]
        },
        Case("a facility and ③ of an earlier round", "duplicateID /previous/existingFacilities/0/id /facilities/0/id") {
            $0.previous.existingFacilities = [.init(id: "office-a", name: "既存")]
        },
        Case(
            "one id three times", "duplicateID /facilities/1/id /facilities/0/id",
            "duplicateID /facilities/2/id /facilities/0/id"
        ) {
            $0.build(capacities: [10, 10, 10])
            for index in 0..<3 { $0.facilities[index].id = "office-1" }
        },
        Case("ids that differ only in how が is composed") {
            $0.build(capacities: [10, 10])
            $0.facilities[0].id = "が"
            $0.facilities[1].id = "か\u{3099}"
        },
        Case("the twentieth id again", "duplicateID /facilities/20/id /facilities/19/id") {
            $0.build(capacities: Array(repeating: 10, count: 21))
            $0.facilities[20].id = "office-20"
        },
        Case("two companies with one id", "duplicateID /companySupport/companies/1/id /companySupport/companies/0/id") {
            $0.companies.append(.example("c1", "株式会社ためし", payment: 1))
        },
        Case("a company with the id of a facility") { $0.companies[0].id = "office-a" },
        Case("no costs", "noCosts /facilities/0/costs") { $0.facilities[0].costs = [] },
        Case("no costs of ③", "noCosts /existingFacilities/0/costs") {
            $0.existingFacilities = [.example("office-b", "既存", cost: 1)]
            $0.existingFacilities[0].costs = []
        },
        Case("a scheme without steps", "noSteps /companySupport/clawback/steps") {
            $0.clawback?.steps = []
        },
        Case(
            "steps of equal length",
            "stepsOutOfOrder /companySupport/clawback/steps/1/withinMonths /companySupport/clawback/steps/0/withinMonths"
        ) {
            $0.clawback?.steps[1] = Clawback.Step(known: 36, Ratio(literal: 1, 2))
        },
        Case(
            "steps that fall",
            "stepsOutOfOrder /companySupport/clawback/steps/1/withinMonths /companySupport/clawback/steps/0/withinMonths"
        ) {
            $0.clawback?.steps[1] = Clawback.Step(known: 35, Ratio(literal: 1, 2))
        },
        Case("an operator's money in ①", "contributionOfPublicFacility /facilities/0/operatorContribution") {
            $0.facilities[0].operatorContribution = .zero
        },
        Case("an operator's money in ②") {
            $0.facilities[0].operation = .private
            $0.facilities[0].operatorContribution = Yen(sum: 1)
        },
        Case("a reading stated twice", "readingStatedTwice /readings/1 /readings/0") {
            $0.readings = [.counts, .envelope].compactMap { StatedReading(value: $0, basis: "回答") }
        },
        Case(
            "a reading stated three times", "readingStatedTwice /readings/2 /readings/0",
            "readingStatedTwice /readings/3 /readings/0"
        ) {
            $0.readings = [.counts, .total, .counts, .counts].compactMap { StatedReading(value: $0, basis: "回答") }
        },
        Case("a prefecture as a facility's place", "prefectureAsPlace /facilities/0/municipality") {
            $0.facilities[0].municipality = .tokyo
        },
        Case("a prefecture as the place of ③", "prefectureAsPlace /existingFacilities/0/municipality") {
            $0.existingFacilities = [.example("office-b", "既存", cost: 1, at: .tokyo)]
        },
        Case("a prefecture as a head office", "prefectureAsPlace /companySupport/companies/0/headquarters") {
            $0.company { $0.headquarters = .municipality(.tokyo) }
        },
        Case(
            "all at once, in the order of the plan", "duplicateID /facilities/1/id /facilities/0/id",
            "noCosts /facilities/1/costs", "noSteps /companySupport/clawback/steps"
        ) {
            $0.build(capacities: [10, 10])
            $0.facilities[1].id = "office-1"
            $0.facilities[1].costs = []
            $0.clawback?.steps = []
        },
    ]

    @Test(arguments: cases) func `a draft that does not hold together is no plan`(_ one: Case) throws {
        #expect(problems(one.edit) == one.problems)
    }

    /// The example states 30,000,000 yen; each of these takes the rest of the largest sum, or a yen more.
    @Test(
        arguments: [
            { draft, rest in draft.facilities[0].costs += amounts(rest) },
            { draft, rest in
                draft.existingFacilities = [.example("office-b", "既存", cost: 0)]
                draft.existingFacilities[0].costs = amounts(rest)
            },
            { draft, rest in draft.costs[.promotion] += amounts(rest) },
            { draft, rest in
                draft.companies += amounts(rest).enumerated().map {
                    .example("x\($0.offset)", "x", payment: $0.element.amount.amount)
                }
            },
            { draft, rest in
                draft.previous.facilities = amounts(rest).enumerated().map {
                    .example("x\($0.offset)", capacity: 1, cost: $0.element.amount.amount)
                }
            },
            { draft, rest in
                draft.previous.companies = amounts(rest).map { .init(name: "x", eligibleCost: $0.amount) }
            },
            { draft, rest in draft.localFunding = amounts(rest).map { Funding(item: "x", amount: $0.amount) } },
            { draft, rest in
                draft.facilities[0].operation = .private
                draft.facilities[0].operatorContribution = Yen(largestStated)
                draft.previous.softCost = Yen(largestStated)
                draft.requested = Requested(eligibleCost: Yen(largestStated), nationalShare: Yen(largestStated))
                draft.facilities[0].costs += amounts(rest - 4 * largestStated)
            },
        ] as [@Sendable (inout PlanDraft, Int64) -> Void])
    func `all amounts of money together are at most 2^53 - 1`(
        _ spend: @escaping @Sendable (inout PlanDraft, Int64) -> Void
    ) {
        let rest = largestSum - 30_000_000
        #expect(problems { spend(&$0, rest) } == [])
        #expect(problems { spend(&$0, rest + 1) } == ["sumTooLarge "])
    }

    @Test func `amounts beyond 64 bits are too large and no small sum`() {
        let cost = Cost(item: "x", amount: Yen(sum: largestStated))
        #expect(problems { $0.costs[.promotion] = Array(repeating: cost, count: 1_000_000) } == ["sumTooLarge "])
    }

    @Test func `the largest plan that exists is assessed without a trap`() throws {
        let plan = try Plan.example().changing {
            $0.type = .highStandard
            $0.facilities[0].costs += amounts(largestSum - 30_000_000)
        }
        let answer = plan.assessed()
        #expect(answer.totals.declared.amount == largestSum)
        #expect(answer.totals.eligible.amount == 30_000_000 + 8_000_000 + 1_000_000)
    }

    @Test func `what an edition does not pay for is named, each kind where it stands`() {
        let kinds: [@Sendable (inout PlanDraft) -> Void] = [
            { _ in }, { $0.facilities[0].operation = .private },
            { $0.existingFacilities = [.example("office-b", "既存", cost: 1)] },
        ]
        let further = ["", "", "/existingFacilities/0"]
        for (edit, place) in zip(kinds, further) {
            let places = ["/facilities/0", place, "/promotion", "/companySupport"].filter { $0 != "" }
            let found = problems {
                edit(&$0)
                $0.schedule = .ofNothing
            }
            #expect(found == places.map { "programmeNotOffered \($0)" })
        }
        #expect(
            problems {
                ($0.schedule, $0.facilities, $0.costs, $0.companies) = (.ofNothing, [], CostLists(), [])
            } == [])
    }

    @Test func `a plan is what was written down, whoever made it`() throws {
        let (one, other) = (try Plan.example(), try Plan.example())
        #expect(one !== other && one == other)
        #expect(try one != other.changing { $0.facilities[0].name = "別" })
    }

    @Test func `a list of costs that is emptied is none`() {
        var lists = CostLists()
        lists[.promotion] = [Cost(item: "x", amount: .zero)]
        #expect(lists.programmes == [.promotion])
        lists[.promotion] = []
        #expect(lists == CostLists())
        lists[.promotion] = []
        #expect(lists.programmes == [])
    }

    private func problems(_ edit: (inout PlanDraft) -> Void) -> [String] {
        do {
            _ = try Plan.example().changing(edit)
            return []
        } catch {
            return error.all.map { problem in
                "\(problem.kind) \(problem.path.pointer)" + (problem.other.map { " \($0.pointer)" } ?? "")
            }
        }
    }
}

/// The limits of section 3 of docs/specification.md, typed by hand: an amount, and all amounts of a plan together.
private let largestStated: Int64 = 9_999_999_999_999
private let largestSum: Int64 = 9_007_199_254_740_991

/// So many costs as it takes to add up to this much.
private func amounts(_ yen: Int64) -> [Cost] {
    var costs = (0..<(yen / largestStated)).map { _ in Cost(item: "x", amount: Yen(sum: largestStated)) }
    costs.append(Cost(item: "x", amount: Yen(sum: yen % largestStated)))
    return costs
}

extension Schedule {
    /// An edition that pays for nothing.
    fileprivate static let ofNothing = Schedule(
        id: "nothing", title: Text(ja: "無", en: "nothing"), source: Text(ja: "無", en: "nothing"), facts: [],
        statutes: [], officialName: Text(ja: "無", en: "nothing"), openQuestions: [], settledQuestions: [],
        appropriation: r2Hosei3.appropriation, standardRate: r2Hosei3.standardRate,
        highStandardRate: r2Hosei3.highStandardRate, tokyoArea: r2Hosei3.tokyoArea, sizes: r2Hosei3.sizes,
        facilityCount: r2Hosei3.facilityCount, programmes: [], pools: [], smallestPlausible: .zero)
}

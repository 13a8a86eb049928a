/// The one pass over the items of a plan, from the planner's first choice to the last.
///
/// With `keeping` it records every item and its derivations; without, it adds up figures and nothing else.
struct Fold {
    private var running: Running
    private(set) var breaches: Breaches
    private(set) var items: [Item] = []
    private let keeping: Bool
    private let rate: Ratio
    private let book: RuleBook

    private var count = 0
    private var declared = Yen.zero
    private var excluded = Yen.zero
    private var operatorContribution = Yen.zero
    private(set) var eligible: Derivation
    private(set) var nationalShare: Derivation
    private var shareByItem = Yen.zero

    init(
        _ plan: Plan, under schedule: Schedule, readings: Readings, applicantCase: ApplicantCase?, keeping: Bool
    ) {
        running = Running(plan, schedule, readings, applicantCase)
        breaches = Breaches(keepingAll: keeping)
        self.keeping = keeping
        rate = schedule.rate(of: plan.draft.type).value
        book = RuleBook.shared
        eligible = .given(.nothing, .zero, keepingSteps: keeping)
        nationalShare = .given(.nothing, .zero, keepingSteps: keeping)
        walk(plan, schedule)
        shareByItem = nationalShare.yen
        if readings[.rounding] == .thousand {
            nationalShare = .given(.eligible, eligible.yen, keepingSteps: keeping)
            nationalShare.scale(by: rate, rounding: .downToThousandYen)
        }
    }

    var sums: FoldSums {
        FoldSums(
            declared: declared, excluded: excluded, eligible: eligible.yen, nationalShareByItem: shareByItem,
            operatorContribution: operatorContribution, codes: breaches.codes)
    }

    private mutating func walk(_ plan: Plan, _ schedule: Schedule) {
        for index in plan.draft.facilities.indices {
            let (declared, excluded) = sums(plan.draft.facilities[index].costs)
            let size = schedule.size(of: plan.draft.facilities[index].capacity)
            let contribution = plan.draft.facilities[index].operatorContribution ?? .zero
            operatorContribution = operatorContribution.plus(contribution)
            judge(
                Candidate(
                    kind: .facility, index: index, item: count, declared: declared, excluded: excluded,
                    cap: schedule.sizes[size].cap.value, size: size, keepingSteps: keeping))
        }
        for index in plan.draft.existingFacilities.indices {
            let (declared, excluded) = sums(plan.draft.existingFacilities[index].costs)
            judge(
                Candidate(
                    kind: .existing, index: index, item: count, declared: declared, excluded: excluded,
                    cap: schedule.existingFacilities.value, keepingSteps: keeping))
        }
        if !plan.draft.promotion.isEmpty {
            let (declared, excluded) = sums(plan.draft.promotion)
            judge(
                Candidate(
                    kind: .promotion, index: 0, item: count, declared: declared, excluded: excluded,
                    cap: schedule.softCosts.value, keepingSteps: keeping))
        }
        guard let support = plan.draft.companySupport else { return }
        for index in support.companies.indices {
            judge(
                Candidate(
                    kind: .company, index: index, item: count, declared: support.companies[index].amount,
                    excluded: .zero, cap: schedule.companyPayment.value, keepingSteps: keeping))
        }
    }

    private mutating func judge(_ unjudged: Candidate) {
        var candidate = unjudged
        book.refuse(&candidate, running, &breaches)
        candidate.closeIfRefused()
        if candidate.isAdmitted { book.cap(&candidate, running, &breaches) }
        running.settle(candidate)

        var share = Derivation.given(.eligible, candidate.eligible.yen, keepingSteps: keeping)
        share.scale(by: rate, rounding: .downToYen)
        count += 1
        declared = declared.plus(candidate.declared)
        excluded = excluded.plus(candidate.excluded)
        eligible.add(candidate.eligible.yen, item: candidate.item)
        nationalShare.add(share.yen, item: candidate.item)
        if keeping { items.append(Item(candidate, nationalShare: share, in: running.plan)) }
    }

    private func sums(_ costs: [Cost]) -> (declared: Yen, excluded: Yen) {
        var declared = Yen.zero
        var excluded = Yen.zero
        for index in costs.indices {
            declared = declared.plus(costs[index].amount)
            if costs[index].excluded != nil { excluded = excluded.plus(costs[index].amount) }
        }
        return (declared, excluded)
    }
}

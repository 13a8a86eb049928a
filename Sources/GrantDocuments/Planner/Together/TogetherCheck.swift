import GrantRules

/// Several plans as one body's, in the order given: what each grants is added up against the limits of a body.
///
/// `previous` of a later plan may tell of an earlier plan that is here too. So of what it states only the part counts
/// that the plans before it do not explain, and of several such parts the largest.
struct TogetherCheck {
    let schedule: Schedule
    let assessments: [Assessment]
    var findings: [TogetherFinding] = []

    init(_ assessments: [Assessment], _ schedule: Schedule) {
        self.assessments = assessments
        self.schedule = schedule
        checkApplicants()
        checkFacilities()
        checkSharedLimits()
        checkCompanies()
        findings = findings.enumerated().sorted { ($0.element.code, $0.offset) < ($1.element.code, $1.offset) }
            .map { $0.element }
    }

    mutating func add(
        _ code: Code, _ severity: Severity = .error, at places: [TogetherFinding.Place], found: Int64? = nil,
        limit: Int64 = 0, _ message: Text, mend: Text, _ sources: [Source]
    ) {
        findings.append(
            TogetherFinding(
                code: code, severity: severity, places: places,
                figures: found.map { Breach.Figures(found: $0, limit: limit) }, message: message, mend: mend,
                citations: sources.map { schedule.citation(of: $0) } + [schedule.citation(of: .project)]))
    }

    private mutating func checkApplicants() {
        guard let first = assessments.first?.plan.draft.applicant else { return }
        let others = assessments.indices.filter { assessments[$0].plan.draft.applicant.code != first.code }
        guard !others.isEmpty else { return }
        add(
            .applicantsDiffer, .info, at: others.map { place($0, PlanPath.applicant) },
            Text(
                ja: "計画の申請団体が異なる。ここでは一つの団体の計画として合算している。",
                en: "the plans name different applicants; here they are added up as one body's"),
            mend: Text(
                ja: "団体ごとの上限を確かめるには、団体ごとに分けて確かめる。", en: "to check each body's limits, check its plans apart"),
            [.fact(.applicants)])
    }

    /// Every limit that lines share which are no facilities of ①②.
    private mutating func checkSharedLimits() {
        for pool in schedule.pools {
            switch pool.measure {
            case .size, .company, .body(_, after: .facilities): continue
            case .body(let limit, let earlier): check(pool, limit.value, after: earlier)
            }
        }
    }

    private mutating func check(_ pool: Pool, _ limit: Yen, after earlier: Pool.Earlier) {
        var own: Int64 = 0
        var before: Int64 = 0
        var places: [TogetherFinding.Place] = []
        for (index, assessment) in assessments.enumerated() {
            let stated = assessment.plan.draft.previous.spent(on: earlier).amount
            before = max(before, stated - own)
            for item in assessment.items where pool.programmes.contains(item.programme.id) {
                own += item.eligible.yen.amount
                if item.eligible.yen > .zero { places.append(place(index, item.path)) }
            }
        }
        let sum = own + before
        guard sum > limit.amount, assessments.count > 1, !places.isEmpty else { return }
        let excess = (sum - limit.amount).grouped
        add(
            .softCostsOverPlans, at: places.reversed(), found: sum, limit: limit.amount,
            Text(
                ja: "交付対象額は計画を通じて \(sum.grouped)円で、\(pool.title.ja) \(limit.ja)を \(excess)円超えている。",
                en: "what is eligible comes to \(sum.grouped) yen over the plans, \(excess) yen above the "
                    + "\(pool.title.en), \(limit.en)"),
            mend: Text(
                ja: "超えた額を自己負担とするか、以前の採択額を \"previous\" に書く。",
                en: "bear the excess, or write what was granted before in \"previous\""),
            pool.sources)
    }

    private mutating func checkCompanies() {
        guard let limit = schedule.sum(of: .companies)?.limit?.value else { return }
        var payments = TogetherPayments()
        // What stands in `previous` and is none of the plans given.
        var base = TogetherPayments()
        for (index, assessment) in assessments.enumerated() {
            var stated = TogetherPayments()
            for payment in assessment.plan.draft.previous.companies {
                stated.add(payment.eligibleCost.amount, payment.name, payment.corporateNumber, nil)
            }
            for payment in assessment.plan.draft.previous.companies {
                let known =
                    payments.paid(payment.name, payment.corporateNumber).yen
                    + base.paid(payment.name, payment.corporateNumber).yen
                let more = stated.paid(payment.name, payment.corporateNumber).yen - known
                if more > 0 { base.add(more, payment.name, payment.corporateNumber, place(index, .root)) }
            }
            let items = assessment.items.filter { $0.programme.lines == .companies }
            for (company, item) in zip(assessment.plan.draft.companies, items)
            where item.eligible.yen > .zero {
                let earlier = payments.paid(company.name, company.corporateNumber)
                let unlisted = base.paid(company.name, company.corporateNumber)
                let here = place(index, item.path)
                let sum = earlier.yen + unlisted.yen + item.eligible.yen.amount
                let places = earlier.places + unlisted.places
                if sum > limit.amount, places.contains(where: { $0.plan != index }) {
                    add(
                        .companyPaidOverPlans, at: [here] + places, found: sum, limit: limit.amount,
                        Text(
                            ja: "「\(company.name)」への支給は、計画を通じて \(sum.grouped)円で、1社の上限 \(limit.ja)を "
                                + "\((sum - limit.amount).grouped)円超えている。",
                            en: "\"\(company.name)\" is paid \(sum.grouped) yen over the plans, "
                                + "\((sum - limit.amount).grouped) yen above the \(limit.en) per company"),
                        mend: Text(
                            ja: "支給額を減らすか、以前の支給を \"previous\" の \"companies\" に書く。",
                            en: "pay less, or write the earlier payment in \"companies\" of \"previous\""),
                        [.fact(.companyPayment)])
                }
                payments.add(item.eligible.yen.amount, company.name, company.corporateNumber, here)
            }
        }
    }

    func place(_ plan: Int, _ path: PlanPath) -> TogetherFinding.Place { TogetherFinding.Place(plan: plan, path: path) }
}

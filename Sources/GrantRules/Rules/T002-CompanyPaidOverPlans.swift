extension Code { package static let companyPaidOverPlans = Code(.t, 2) }

extension Rule {
    static let companyPaidOverPlans = Rule(
        code: .companyPaidOverPlans, severity: .error,
        title: "計画を通じた支給額の超過", "company paid too much over all plans",
        reason: "1社への支給の上限は、計画を通じて一つである。同じ企業かどうかは、一つの計画の中と同じく決める。",
        "The limit of a company is one over all plans; what is one company is decided as within a plan.",
        remedy: "支給額を減らすか、前の計画の支給を後の計画の \"previous\" の \"companies\" に書く。",
        "pay less, or write the earlier payment in \"companies\" of \"previous\"",
        sources: [.project],
        examples: [
            Example(
                rounds: "計1,000,000円", "1,000,000 yen in all", first: { $0.pay(700_000) }
            ) { $0.payAgain(300_000) },
            Example(
                rounds: "計1,000,001円", "1,000,001 yen in all", at: .company(0),
                first: { $0.pay(700_000) }
            ) { $0.payAgain(300_001) },
        ],
        together: { together, breaches in
            for (index, pool) in together.schedule.pools.enumerated() {
                guard case .company(let limit) = pool.measure else { continue }
                together.forEachPayment { here, eligible, earlier in
                    let sum = earlier.yen.plus(eligible)
                    guard sum > limit.value, earlier.places.contains(where: { $0.plan != here.plan }) else { return }
                    breaches.add(
                        .companyPaidOverPlans, at: [here] + earlier.places, found: sum, limit: limit.value, pool: index)
                }
            }
        },
        message: { its in
            "\(its.name.ja)への支給は、計画を通じて\(its.found.ja)で、1社の上限\(its.limit.ja)を\(its.difference.ja)超えている。"
            "\(its.name.en) is paid \(its.found.en) over the plans, \(its.difference.en) above the \(its.limit.en) per "
                + "company"
        })
}

extension Together {
    /// Every payment that is eligible, and what the company got before it in this plan and the others.
    fileprivate func forEachPayment(_ body: (Breach.Place, Yen, PaymentsOverPlans.Paid) -> Void) {
        var payments = PaymentsOverPlans()
        // What stands in `previous` and is none of the plans given.
        var unlisted = PaymentsOverPlans()
        for (number, assessment) in assessments.enumerated() {
            let plan = assessment.plan.draft
            var stated = PaymentsOverPlans()
            for payment in plan.previous.companies {
                stated.add(payment.eligibleCost, payment.name, payment.corporateNumber, nil)
            }
            for payment in plan.previous.companies {
                let (name, corporate) = (payment.name, payment.corporateNumber)
                let known = payments.paid(name, corporate).yen.plus(unlisted.paid(name, corporate).yen)
                let more = stated.paid(name, corporate).yen.less(known)
                guard more > .zero else { continue }
                unlisted.add(more, name, corporate, Breach.Place(plan: number, path: .root, item: nil))
            }
            for (index, item) in assessment.items.enumerated()
            where item.programme.lines == .companies && item.eligible.yen > .zero {
                let (company, eligible) = (plan.companies[item.index], item.eligible.yen)
                let here = Breach.Place(plan: number, path: item.path, item: index)
                var earlier = payments.paid(company.name, company.corporateNumber)
                let other = unlisted.paid(company.name, company.corporateNumber)
                earlier.yen = earlier.yen.plus(other.yen)
                earlier.places += other.places
                body(here, eligible, earlier)
                payments.add(eligible, company.name, company.corporateNumber, here)
            }
        }
    }
}

extension PlanDraft {
    /// The later round pays the example's company.
    fileprivate mutating func payAgain(_ yen: Int64) {
        var company = Company.example("c1", "株式会社みほん", payment: yen)
        company.facility = facilities[0].id
        companies = [company]
        clawback = .example
    }
}

extension Code { package static let emptyPlan = Code(.c, 303) }

extension Rule {
    static let emptyPlan = Rule(
        code: .emptyPlan, severity: .error,
        title: "事業項目のない計画", "plan without items",
        reason: "交付の対象は計画に載せた事業だけで、施設・ソフト経費・企業のいずれもない計画には対象がない。",
        "Only what the plan lists is funded, and this one lists no facility, soft cost or company.",
        remedy: "\"facilities\"、\"existingFacilities\"、\"promotion\"、\"companySupport\" のいずれかに事業を書く。",
        "list something under \"facilities\", \"existingFacilities\", \"promotion\" or \"companySupport\"",
        sources: [.fact(.implementationPlan)],
        examples: [
            Example("施設が1か所", "one facility") { $0.leaveOutTheRest() },
            Example("何もない", "nothing", at: .root) {
                $0.facilities = []
                $0.leaveOutTheRest()
            },
        ],
        check: .plan { filing, breaches in
            if filing.plan.lines.isEmpty { breaches.add(.emptyPlan, at: .root) }
        },
        message: { _ in
            "計画に事業項目が一つもない。"
            "the plan has no item at all"
        })
}

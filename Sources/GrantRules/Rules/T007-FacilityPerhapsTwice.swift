extension Code { package static let facilityPerhapsTwice = Code(.t, 7) }

extension Rule {
    /// Two ids may be one facility.
    static let facilityPerhapsTwice = Rule(
        code: .facilityPerhapsTwice, severity: .warning,
        title: "別の計画にある同じ名称の施設", "facility perhaps in two plans",
        reason: "id は違っても、同じ市区町村で同じ名称の施設は、同じ施設かもしれない。",
        "Facilities of one name in one municipality may be one, whatever their ids.",
        remedy: "同じ施設なら id をそろえて一方の計画にだけ載せる。", "if it is the same one, give it one id and list it in one plan",
        sources: [.fact(.implementationPlan), .project],
        examples: [
            Example(rounds: "別の名称", "another name") { _ in },
            Example(rounds: "同じ名称", "the same name", at: .facility(0)) { $0.facilities[0].name = "中町オフィス" },
        ],
        together: { together, breaches in
            for (again, first) in together.offices.namesakes {
                breaches.add(.facilityPerhapsTwice, at: [again.place, first.place])
            }
        },
        message: { its in
            "\(its.name.ja)と同じ名称の施設が、同じ市区町村で別の計画にもある。"
            "a facility of the name \(its.name.en) in the same municipality is in another plan too"
        })
}

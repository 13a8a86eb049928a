extension Code { package static let promotionWithoutFacility = Code(.p, 402) }

extension Rule {
    /// Soft costs promote a facility that is there or will be.
    static let promotionWithoutFacility = Rule(
        code: .promotionWithoutFacility, severity: .error,
        title: "施設のないソフト経費", "promotion without a facility",
        reason: "ソフト経費は施設の利用を進めるためのもので、認められる施設も以前に採択された施設もない計画では認められない。",
        "Soft costs serve a facility; without an admitted one or one of an earlier round there is nothing to promote.",
        remedy: "対象となる施設を計画に載せるか、以前に採択された施設を \"previous\" に書く。",
        "list the facility, or write the one of an earlier round in \"previous\"",
        sources: [.fact(.softCosts), .project],
        examples: [
            Example("認められる施設がある", "with an admitted facility") { _ in },
            Example("ソフト経費のみ", "soft costs alone", at: .costs(.promotion)) {
                $0.facilities = []
                $0.companies = []
            },
            Example("以前に採択された施設がある", "with a facility of an earlier round") {
                $0.facilities = []
                $0.companies = []
                $0.previous.existingFacilities = [.init(id: "office-a", name: "既存オフィス")]
            },
        ],
        limit: .refusing(.costs) { candidate, running, breaches in
            guard running.schedule.programmes[candidate.line.programme].needsFacility, !running.hasPlaceToPromote
            else { return }
            candidate.refuse(by: .promotionWithoutFacility)
            breaches.add(.promotionWithoutFacility, at: candidate.line.path, item: candidate.item)
        },
        message: { _ in
            "ソフト経費で利用を進める施設として認められるものが、計画にも以前の採択分にもない。"
            "there is no admitted facility, of this plan or an earlier round, for the soft costs to promote"
        })
}

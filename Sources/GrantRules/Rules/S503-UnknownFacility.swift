extension Code { package static let unknownFacility = Code(.s, 503) }

extension Rule {
    static let unknownFacility = Rule(
        code: .unknownFacility, severity: .error,
        title: "計画にない施設の利用", "uses a facility that is not in the plan",
        reason: "④の対象は①②③の施設を利用する企業で、その施設は計画か以前の採択分になければならない。",
        "A company of programme 4 must use a facility of programmes 1 to 3, of the plan or an earlier round.",
        remedy: "\"facility\" に、計画か以前の採択分にある施設の \"id\" を書く。",
        "write in \"facility\" the \"id\" of a facility of the plan or of an earlier round",
        mend: { its in
            its.assessment.idMeant(by: its.breach).map {
                Text(ja: "\"facility\" に\($0.ja)と書く。", en: "write \($0.en) in \"facility\"")
            }
        },
        sources: [.fact(.companiesFromOutside)],
        examples: [
            Example("計画の施設を利用", "uses the plan's facility") { _ in },
            Example("計画にない施設を利用", "uses another", at: .company(0).field(.facility)) {
                $0.company { $0.facility = "office-z" }
            },
            Example("以前に採択された施設を利用", "uses one of an earlier round") {
                $0.company { $0.facility = "old-1" }
                $0.previous.existingFacilities = [.init(id: "old-1", name: "既存オフィス")]
            },
        ],
        limit: .refusing(.companies) { candidate, _, breaches in
            guard candidate.line.facility == .nowhere else { return }
            candidate.refuse(by: .unknownFacility)
            breaches.add(.unknownFacility, at: candidate.line.path.field(.facility), item: candidate.item)
        },
        message: { its in
            let facility = its.assessment.company(of: its.breach).facility
            if let id = its.assessment.idMeant(by: its.breach) {
                return Text(
                    ja: "\(its.name.ja)が利用する施設の\(facility.ja)は名称で、id でない。その id は\(id.ja)である。",
                    en: "the facility of \(its.name.en), \(facility.en), is a name and not an id; its id is \(id.en)")
            }
            return Text(
                ja: "\(its.name.ja)が利用する施設\(facility.ja)は、計画にも以前の採択分にもない。",
                en: "\(its.name.en) uses the facility \(facility.en), which neither the plan nor an earlier round has")
        })
}

extension Assessment {
    /// That of the one facility whose name the company gives for an id.
    fileprivate func idMeant(by breach: Breach) -> String? { idMeant(by: company(of: breach)) }

    func idMeant(by company: Company) -> String? { idsByName[ExactText(company.facility)] }
}

extension PlanDraft {
    /// The id that is meant by a name which one facility has and no other, of the plan or of earlier rounds.
    func idsByName() -> [ExactText: String] {
        let named =
            facilities.map { ($0.name, id: $0.id) } + existingFacilities.map { ($0.name, id: $0.id) }
            + previous.facilities.map { ($0.name, id: $0.id) }
            + previous.existingFacilities.map { ($0.name, id: $0.id) }
        return Dictionary(grouping: named) { ExactText($0.0) }.compactMapValues { $0.count == 1 ? $0[0].id : nil }
    }
}

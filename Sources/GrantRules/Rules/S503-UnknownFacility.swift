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
    fileprivate func idMeant(by breach: Breach) -> String? {
        let ids = plan.draft.ids(ofFacilitiesNamed: company(of: breach).facility)
        return ids.count == 1 ? ids[0] : nil
    }
}

extension PlanDraft {
    /// Of the plan or of earlier rounds. Every finding asks, so places are looked at where they stand and not copied.
    func ids(ofFacilitiesNamed wanted: String) -> [String] {
        let wanted = ExactText(wanted)
        func named(_ count: Int, _ name: (Int) -> String, _ id: (Int) -> String) -> [String] {
            (0..<count).filter { ExactText(name($0)) == wanted }.map(id)
        }
        let earlier = previous
        return named(facilities.count, { facilities[$0].name }, { facilities[$0].id })
            + named(existingFacilities.count, { existingFacilities[$0].name }, { existingFacilities[$0].id })
            + named(earlier.facilities.count, { earlier.facilities[$0].name }, { earlier.facilities[$0].id })
            + named(
                earlier.existingFacilities.count, { earlier.existingFacilities[$0].name },
                { earlier.existingFacilities[$0].id })
    }
}

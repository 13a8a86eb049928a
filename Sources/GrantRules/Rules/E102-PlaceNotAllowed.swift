extension Code { package static let placeNotAllowed = Code(.e, 102) }

extension Rule {
    static let placeNotAllowed = Rule(
        code: .placeNotAllowed, severity: .error,
        title: "事業を行える区域の外の施設", "facility outside the allowed places",
        reason: "東京圏内の都県が事業を行えるのは、その都県内の、条件不利地域を含む市町村の区域に限られる。その外にある施設だけを認めない。",
        "A prefecture inside the Tokyo area may work only within its municipalities that include a disadvantaged "
            + "area. Only the facility outside is refused.",
        remedy: "都県内の、条件不利地域を含む市町村に施設を移すか、所在地の市町村が条件不利地域を含むことの根拠を施設の \"disadvantagedArea\" に書く。",
        "move the facility to such a municipality, or state in its \"disadvantagedArea\" why this one includes such "
            + "an area",
        sources: [.fact(.applicants), .project],
        examples: [
            Example("東京都が奥多摩町で行い、根拠も示す", "Tokyo in Okutama, with a claim") {
                $0.moveToTokyo(.okutama)
                $0.facilities[0].disadvantagedArea = Claim(basis: "過疎地域自立促進特別措置法")
            },
            Example("東京都が新宿区で行う", "Tokyo in Shinjuku", at: .facility(0).field(.municipality)) {
                $0.moveToTokyo(.shinjuku)
                $0.facilities.append(.example(claimedAt: .okutama))
                $0.companies[0].facility = "office-2"
            },
            Example(
                "東京都が福島市で行い、根拠を示す", "Tokyo in Fukushima, with a claim", gives: [.outsideTerritory],
                at: .facility(0).field(.municipality)
            ) {
                $0.moveToTokyo(.fukushima)
                $0.facilities[0].disadvantagedArea = Claim(basis: "告示")
                $0.facilities.append(.example(claimedAt: .okutama))
                $0.companies[0].facility = "office-2"
            },
        ],
        limit: .barring(.places) { candidate, running, breaches in
            guard !running.filing.allowsPlace(of: candidate.line) else { return }
            candidate.refuse(by: .placeNotAllowed)
            breaches.add(.placeNotAllowed, at: candidate.line.placePath, item: candidate.item)
        },
        message: { its in
            let (line, body) = (its.assessment.plan.lines[Int(its.breach.item)], its.assessment.plan.draft.applicant)
            if line.place?.prefecture != body.code.prefecture {
                "\(its.name.ja)の所在地は、\(body.name.ja)の区域の外にある。"
                "\(its.name.en) stands outside \(body.name.en)"
            } else {
                "\(its.name.ja)の所在地は、\(body.name.ja)が事業を行える市町村（条件不利地域を含むもの）ではない。"
                "\(its.name.en) does not stand in a municipality with a disadvantaged area in which \(body.name.en) may work"
            }
        })
}

extension PlanDraft {
    /// The example plan of 東京都 with its facility somewhere else.
    mutating func moveToTokyo(_ place: LocalGovernmentCode) {
        applicant = Applicant(code: .tokyo, name: "東京都")
        facilities[0].municipality = place
        moveCompany(to: .fukushima)
    }
}

extension Facility {
    fileprivate static func example(claimedAt place: LocalGovernmentCode) -> Facility {
        var facility = Facility.example("office-2", "奥多摩オフィス", capacity: 10, cost: 5_000_000, at: place)
        facility.disadvantagedArea = Claim(basis: "過疎地域自立促進特別措置法")
        return facility
    }
}

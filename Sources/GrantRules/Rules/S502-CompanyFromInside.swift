extension Code { package static let companyFromInside = Code(.s, 502) }

extension Rule {
    /// Support is for companies that come from elsewhere.
    static let companyFromInside = Rule(
        code: .companyFromInside, severity: .error,
        title: "区域内の企業", "company from inside the area",
        reason: "④は区域外の企業が対象となる。区域が市町村か都道府県かは解釈による。海外の企業は区域外とみなす。",
        "Programme 4 is for companies from outside the area, which a reading takes as the municipality or the "
            + "prefecture. A company from abroad is outside.",
        remedy: "本社の所在地を確かめる。区域外の企業でなければ、対象から外す。",
        "check where the head office is; if it is inside the area, leave the company out",
        sources: [.fact(.companiesFromOutside), .reading(.outsideArea)],
        examples: [
            Example("県外の企業", "from another prefecture") { _ in },
            Example("市内の企業", "from the city itself", at: .company(0).field(.headquarters)) {
                $0.moveCompany(to: .aizuwakamatsu)
            },
            Example("県内・市外の企業", "from another city of the prefecture", gives: [.readingMatters]) {
                $0.moveCompany(to: .fukushima)
            },
            Example(
                "県内・市外の企業で、県外に限るとの回答", "the same, with an answer that means the prefecture",
                at: .company(0).field(.headquarters)
            ) {
                $0.moveCompany(to: .fukushima)
                $0.answer(.prefecture)
            },
            Example("海外の企業", "from abroad") { $0.company { $0.headquarters = .overseas } },
        ],
        limit: .refusing(.companies) { candidate, running, breaches in
            guard let place = candidate.line.place,
                !running.plan.isOutside(place, under: running.readings)
            else { return }
            candidate.refuse(by: .companyFromInside)
            breaches.add(.companyFromInside, at: candidate.line.placePath, item: candidate.item)
        },
        message: { its in
            let isPrefecture =
                its.assessment.plan.draft.applicant.code.isPrefecture
                || its.assessment.totals.readings.takes(.prefecture)
            "\(its.name.ja)の本社は、申請団体と同じ\(isPrefecture ? "都道府県" : "市町村")にあり、区域外の企業にあたらない。"
            "the head office of \(its.name.en) is in the applicant's own "
                + "\(isPrefecture ? "prefecture" : "municipality"), so it is not from outside the area"
        })
}

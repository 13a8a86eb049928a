extension Code { package static let companyRepeated = Code(.s, 504) }

extension Rule {
    /// The same company twice is often one request entered twice.
    static let companyRepeated = Rule(
        code: .companyRepeated, severity: .warning,
        title: Text(ja: "同じ企業への重なる支給", en: "same company again"),
        reason: Text(
            ja: "法人番号が同じか、一方に法人番号がなく名称が同じものは同じ企業とみなし、上限額を合わせて数える。",
            en: "Entries with the same corporate number, or with the same name where one gives no number, are one "
                + "company and share its limit."),
        remedy: Text(
            ja: "二重に載せていないか確かめる。別の企業であれば、それぞれの法人番号を書く。",
            en: "check that it is not entered twice; if they are two companies, give both corporate numbers"),
        sources: [.fact(.companyPayment), .project],
        examples: [
            Example("別の企業が2社", "two companies") { $0.companies.append(.example("c2", "株式会社ためし", payment: 1_000_000)) },
            Example("同じ名称が2回", "one name twice", gives: [.companyRepeated], at: .company(1)) {
                $0.companies.append(.example("c2", "株式会社みほん", payment: 300_000))
            },
            Example("以前に支給した企業", "paid in an earlier round", gives: [.companyRepeated], at: .company(0)) {
                $0.previous.companies = [.init(name: "株式会社みほん", eligibleCost: .zero)]
            },
        ],
        limit: .remarking(.companies) { candidate, running, breaches in
            let before = running.paid(to: candidate)
            guard before.count > 0 else { return }
            breaches.add(
                .companyRepeated, at: candidate.line.path, item: candidate.item,
                found: before.yen.plus(candidate.base), limit: candidate.cap)
        },
        message: { breach, assessment in
            guard let yen = breach.figures?.yen else { return nil }
            let name = breach.name(in: assessment)
            let asked = assessment.company(of: breach).amount
            let before = yen.found.less(asked)
            return Text(
                ja: "\(name.ja)への支給は、以前の採択分と先の事業項目の\(before.ja)に今回の\(asked.ja)を加え、1社の上限\(yen.limit.ja)までとなる。",
                en: "\(name.en) already has \(before.en) from an earlier round or item; with this \(asked.en) the "
                    + "limit of \(yen.limit.en) a company applies to both")
        })
}

extension Code { package static let companyRepeated = Code(.s, 504) }

extension Rule {
    /// The same company twice is often one request entered twice.
    static let companyRepeated = Rule(
        code: .companyRepeated, severity: .warning,
        title: "同じ企業への重なる支給", "same company again",
        reason: "法人番号が同じか、一方に法人番号がなく名称が同じものは同じ企業とみなし、上限額を合わせて数える。",
        "Entries with the same corporate number, or with the same name where one gives no number, are one company and "
            + "share its limit.",
        remedy: "二重に載せていないか確かめる。別の企業であれば、それぞれの法人番号を書く。",
        "check that it is not entered twice; if they are two companies, give both corporate numbers",
        sources: [.fact(.companyPayment), .project],
        examples: [
            Example("別の企業が2社", "two companies") { $0.companies.append(.example("c2", "株式会社ためし", payment: 1_000_000)) },
            Example("同じ名称が2回", "one name twice", at: .company(1)) {
                $0.companies.append(.example("c2", "株式会社みほん", payment: 300_000))
            },
            Example("以前に支給した企業", "paid in an earlier round", at: .company(0)) {
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
        message: { its in
            let asked = its.assessment.company(of: its.breach).amount
            let before = its.found.less(asked)
            "\(its.name.ja)への支給は、以前の採択分と先の事業項目の\(before.ja)に今回の\(asked.ja)を加え、1社の上限\(its.limit.ja)までとなる。"
            "\(its.name.en) already has \(before.en) from an earlier round or item; with this \(asked.en) the limit of "
                + "\(its.limit.en) a company applies to both"
        })
}

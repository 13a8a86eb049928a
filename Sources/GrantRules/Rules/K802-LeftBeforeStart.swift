extension Code { package static let leftBeforeStart = Code(.k, 802) }

extension Rule {
    /// Without a day to count from, or with one after the departure, no period can be told.
    static let leftBeforeStart = Rule(
        code: .leftBeforeStart, severity: .error,
        title: "返還期間を算定できない", "repayment period that cannot be counted",
        reason: "返還期間は申請日、支給日又は契約日から数える。起算日がないか、退去日より後では、返還額を計算できない。",
        "The repayment period counts from the application, the payment or the contract. Without that day, or with a "
            + "departure before it, nothing can be computed.",
        remedy: "\"appliedOn\"、\"paidOn\" 又は \"contractedOn\" と、\"leftOn\" の日付を確かめる。",
        "check the dates \"appliedOn\", \"paidOn\" or \"contractedOn\" and \"leftOn\"",
        sources: [.fact(.repayment)],
        examples: [
            Example("起算日の前日に退去", "left the day before", at: .company(0).field(.leftOn)) { $0.leave("2021-09-30") },
            Example("起算日に退去", "left on the day", gives: [.repaymentDue]) { $0.leave("2021-10-01") },
            Example("起算日がない", "no first day", at: .company(0).field(.leftOn)) {
                $0.company { $0.leftOn = Day("2021-10-01") }
            },
        ],
        check: .plan { filing, breaches in
            filing.plan.forEachDeparture { item, index, company, scheme, day in
                if let start = scheme.start(for: company), start <= day { return }
                breaches.add(.leftBeforeStart, at: .company(index).field(.leftOn), item: item)
            }
        },
        message: { its in
            let company = its.assessment.company(of: its.breach)
            guard let scheme = its.assessment.plan.draft.clawback, let left = company.leftOn
            else { return Text(ja: its.name.ja, en: its.name.en) }
            let key = scheme.countedFrom.dayKey
            let label = scheme.countedFrom.label
            guard let start = scheme.start(for: company) else {
                return Text(
                    ja: "\(its.name.ja)は\(left.ja)に退去しているが、返還期間の起算日である\(label.ja)（\"\(key)\"）がない。",
                    en: "\(its.name.en) left on \(left.text), but the day of \(label.en) (\"\(key)\"), from which the "
                        + "period counts, is missing")
            }
            return Text(
                ja: "\(its.name.ja)の退去日\(left.ja)は、返還期間の起算日（\(label.ja)、\(start.ja)）より前になっている。",
                en: "\(its.name.en) left on \(left.text), before the \(label.en) on \(start.text), from which the "
                    + "period counts")
        })
}

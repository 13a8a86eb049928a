import GrantRules

extension Assessment {
    /// What earlier rounds granted, which has used up part of the limits.
    func earlierTable(_ language: Language) -> Table? {
        let earlier = plan.draft.previous
        var table = Table(
            "以前の採択分", "Granted in earlier rounds", unit: Amount.unit,
            [Table.Column("名称", "name"), Table.Column("区分", "what"), Table.Column(Amount.eligible, .figure)])
        for facility in earlier.facilities {
            let people = facility.capacity.people
            let what = language.say("①②の施設、\(people)人", "facility of \(people) people")
            table.add("\(name: facility.name)", Phrase(what), Phrase(facility.eligibleCost.grouped))
        }
        for place in earlier.existingFacilities {
            table.add("\(name: place.name)", language.say("③の施設", "existing facility"), "")
        }
        if let soft = earlier.softCost {
            table.add(
                language.say("③とプロジェクト推進", "programme 3 and promotion"), "", Phrase(soft.grouped))
        }
        for company in earlier.companies {
            table.add(
                "\(name: company.name)", language.say("④の企業", "company"), Phrase(company.eligibleCost.grouped))
        }
        return table.groups.isEmpty ? nil : table
    }

    /// Who pays for the whole project, when the plan says where the local money comes from.
    func fundingTable(_ language: Language) -> Table? {
        let funding = plan.draft.localFunding
        guard !funding.isEmpty else { return nil }
        var table = Table(
            "財源内訳", "Where the money comes from", unit: Amount.unit,
            [Table.Column("財源", "source"), Table.Column("金額", "amount", .figure)])
        table.add(Phrase(Amount.nationalShare[language]), Phrase(totals.nationalShare.grouped))
        for part in funding { table.add("\(name: part.item)", Phrase(part.amount.grouped)) }
        let sum = funding.reduce(totals.nationalShare) { $0.plus($1.amount) }
        table.total = Table.Row([Phrase(language.say("計", "total")), Phrase(sum.grouped)])
        return table
    }

    /// What companies that stay would have to pay back, by the period in which they leave.
    func stayingTable(_ language: Language) -> Table? {
        var table = Table(
            "残る企業が退去した場合の返還", "If a company that stays should leave", unit: Amount.unit,
            [Table.Column("企業", "company"), Table.Column("退去した日", "left on"), Table.Column("割合", "share")]
                + Table.Column.repayment)
        for entry in ClawbackSchedule(self, asOf: nil).companies where entry.state == .staying {
            for (place, period) in entry.periods.enumerated() {
                table.add(Table.Row([place == 0 ? "\(name: entry.company.name)" : ""] + period.cells(language)))
            }
        }
        return table.groups.isEmpty ? nil : table
    }
}

extension ClawbackSchedule.Period {
    /// The days on which leaving costs so much, the share, and how much.
    func cells(_ language: Language) -> [Phrase] {
        let days = language.say("\(first.ja)から\(last.ja)まで", "\(first.text) to \(last.text)")
        return [Phrase(days), Phrase(step.share[language])] + amount.cells
    }
}

extension Repayment {
    var cells: [Phrase] { [total, national, local].map { Phrase($0.grouped) } }
}

extension Table.Column {
    /// The heads of `Repayment.cells`.
    static let repayment = [
        Table.Column("返還額", "repayment", .figure), Table.Column("うち国費", "national", .figure),
        Table.Column("うち地方", "local", .figure),
    ]
}

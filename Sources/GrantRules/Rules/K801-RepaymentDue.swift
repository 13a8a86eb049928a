extension Code { package static let repaymentDue = Code(.k, 801) }

extension Rule {
    static let repaymentDue = Rule(
        code: .repaymentDue, severity: .warning,
        title: "返還の発生", "repayment is due",
        reason: "返還期間の末日までに退去した企業は、要綱に定める割合で支給額を返還する。期間は初日を算入せず、暦に従って数える。",
        "A company that left by the last day of a repayment period owes the share of that step. The first day is not "
            + "counted and months run by the calendar.",
        remedy: "企業に返還額を請求し、国費分の返還の手続を内閣府に照会する。",
        "claim the repayment from the company, and ask the ministry how the national part goes back",
        sources: [.fact(.repayment), .statute(.indirectGrant), .statute(.waiver), .civilCode(140), .civilCode(143)],
        examples: [
            Example("60か月の末日の翌日に退去", "left the day after 60 months") { $0.leave("2026-10-02") },
            Example("60か月の末日に退去", "left on the last day of 60 months", at: .company(0).field(.leftOn)) {
                $0.leave("2026-10-01")
            },
            Example("起算日に退去", "left on the first day", at: .company(0).field(.leftOn)) { $0.leave("2021-10-01") },
        ],
        check: .plan { filing, breaches in
            filing.plan.forEachDeparture { item, index, company, scheme, day in
                guard let start = scheme.start(for: company), scheme.step(forLeavingOn: day, from: start) != nil
                else { return }
                breaches.add(.repaymentDue, at: .company(index).field(.leftOn), item: item)
            }
        },
        message: { its in
            guard let scheme = its.assessment.plan.draft.clawback,
                let due = its.assessment.repayments.first(where: {
                    $0.company == its.assessment.items[Int(its.breach.item)].index
                })
            else { return Text(ja: "\(its.name.ja)に返還が生じている。", en: "repayment is due from \(its.name.en)") }
            let start = scheme.countedFrom.label
            return Text(
                ja: "\(its.name.ja)は、\(start.ja)から\(due.step.withinMonths)か月以内の\(due.leftOn.ja)に退去しており、"
                    + "支給額の\(due.step.share.ja)（\(due.total.ja)、うち国費\(due.national.ja)）の返還が生じている。",
                en: "\(its.name.en) left on \(due.leftOn.text), within \(due.step.withinMonths) "
                    + "\(due.step.withinMonths == 1 ? "month" : "months") of the \(start.en), so \(due.total.en) is "
                    + "to be repaid, \(due.step.share.text) of the payment, of which \(due.national.en) national")
        })
}

extension Clawback.Start {
    /// What the day is called from which the period counts.
    var label: Text {
        switch self {
        case .applied: Text(ja: "申請日", en: "application")
        case .paid: Text(ja: "支給日", en: "payment")
        case .contracted: Text(ja: "契約日", en: "contract")
        }
    }
}

extension Plan {
    /// Every company that left, when there is a scheme.
    func forEachDeparture(
        _ body: (_ item: Int, _ index: Int, _ company: Company, _ scheme: Clawback, _ day: Day) -> Void
    ) {
        guard let scheme = draft.clawback else { return }
        let first = lines.count - draft.companies.count
        for index in draft.companies.indices {
            guard let day = draft.companies[index].leftOn else { continue }
            body(first + index, index, draft.companies[index], scheme, day)
        }
    }
}

extension PlanDraft {
    /// The only company applied on 2021-10-01 and left on `day`.
    mutating func leave(_ day: String) {
        company {
            $0.appliedOn = Day("2021-10-01")
            $0.leftOn = Day(day)
        }
    }
}

/// What each company was given so far, by earlier rounds and by the admitted items before the one in hand.
///
/// Two entries are one company when both give a 法人番号 and it is equal, or when one gives none and the names are
/// equal to the byte. Nothing is carried through a third entry, so three tables are kept instead of groups. A plan
/// in which no entry repeats needs none of them.
struct CompanyPayments {
    private let mayRepeat: Bool
    private var byNumber: [CorporateNumber: Paid] = [:]
    private var byName: [ExactText: Paid] = [:]
    private var withoutNumberByName: [ExactText: Paid] = [:]

    /// How often and how much.
    struct Paid {
        var count = 0
        var yen = Yen.zero

        fileprivate mutating func add(_ more: Yen) {
            count += 1
            yen = yen.plus(more)
        }

        fileprivate func plus(_ other: Paid) -> Paid {
            Paid(count: count + other.count, yen: yen.plus(other.yen))
        }
    }

    init(_ plan: Plan) {
        mayRepeat = plan.links.someCompanyRepeats
        guard mayRepeat else { return }
        for payment in plan.draft.previous.companies {
            record(payment.eligibleCost, name: payment.name, number: payment.corporateNumber)
        }
    }

    func before(_ index: Int, in plan: Plan) -> Paid {
        guard mayRepeat, let company = plan.draft.companySupport?.companies[index] else { return Paid() }
        let name = ExactText(company.name)
        guard let number = company.corporateNumber else { return byName[name] ?? Paid() }
        return (byNumber[number] ?? Paid()).plus(withoutNumberByName[name] ?? Paid())
    }

    mutating func record(_ yen: Yen, to index: Int, in plan: Plan) {
        guard mayRepeat, let company = plan.draft.companySupport?.companies[index] else { return }
        record(yen, name: company.name, number: company.corporateNumber)
    }

    private mutating func record(_ yen: Yen, name: String, number: CorporateNumber?) {
        let name = ExactText(name)
        byName[name, default: Paid()].add(yen)
        if let number {
            byNumber[number, default: Paid()].add(yen)
        } else {
            withoutNumberByName[name, default: Paid()].add(yen)
        }
    }
}

/// Which entries of ④, earlier rounds' included, may be one company, found once per plan.
///
/// Two entries are one company when both give a 法人番号 and it is equal, or when one gives none and the names are
/// equal to the byte. Nothing is carried through a third entry, so three sums are kept for a name or a number
/// instead of groups. A plan in which no entry repeats needs none of them.
struct CompanyTwins: Sendable {
    /// By company, as listed; empty when no entry repeats.
    private(set) var companies: [Entry] = []
    /// What earlier rounds paid, under the same keys.
    private(set) var earlier: [Paid] = []

    /// Where the sums of one entry are kept.
    struct Entry: Sendable {
        /// Of all entries of this name.
        let name: Int
        /// Of the entries of this name that give no number.
        let unnumbered: Int
        /// Of the entries of this 法人番号, if it gives one.
        let number: Int?
    }

    /// How often and how much.
    struct Paid: Sendable {
        var count = 0
        var yen = Yen.zero

        func plus(_ other: Paid) -> Paid { Paid(count: count + other.count, yen: yen.plus(other.yen)) }
    }

    init(_ draft: borrowing PlanDraft) {
        guard let companies = draft.companySupport?.companies, !companies.isEmpty else { return }
        let payments = draft.previous.companies
        // Of a few, looking at each pair is quicker than keeping what to look it up by.
        let count = companies.count + payments.count
        if count <= ExactText.searchable, !CompanyTwins.someMayBeOne(companies, payments) { return }
        var keys = Keys()
        let entries = payments.map { keys.entry($0.name, $0.corporateNumber) }
        let listed = companies.map { keys.entry($0.name, $0.corporateNumber) }
        guard keys.someRepeat else { return }
        self.companies = listed
        earlier = Array(repeating: Paid(), count: keys.count)
        for (entry, payment) in zip(entries, payments) { earlier.record(payment.eligibleCost, entry) }
    }

    private static func someMayBeOne(_ companies: [Company], _ payments: [EarlierRounds.Payment]) -> Bool {
        for one in companies.indices {
            for other in companies.indices where other > one {
                if mayBeOne(
                    companies[one].corporateNumber, companies[other].corporateNumber,
                    ExactText(companies[one].name) == ExactText(companies[other].name))
                {
                    return true
                }
            }
            for other in payments.indices {
                if mayBeOne(
                    companies[one].corporateNumber, payments[other].corporateNumber,
                    ExactText(companies[one].name) == ExactText(payments[other].name))
                {
                    return true
                }
            }
        }
        return false
    }

    private static func mayBeOne(
        _ one: CorporateNumber?, _ other: CorporateNumber?, _ sameName: @autoclosure () -> Bool
    ) -> Bool {
        if let one, let other { return one == other }
        return sameName()
    }

    /// Numbers the names and 法人番号 as they come; a short list is searched, a long one hashed.
    private struct Keys {
        private(set) var count = 0
        private(set) var someRepeat = false
        private var shortNames: [(name: ExactText, key: Int)] = []
        private var shortNumbers: [(number: CorporateNumber, key: Int)] = []
        private var names: [ExactText: Int] = [:]
        private var numbers: [CorporateNumber: Int] = [:]

        mutating func entry(_ name: String, _ number: CorporateNumber?) -> Entry {
            let name = key(of: ExactText(name))
            return Entry(name: name, unnumbered: name + 1, number: number.map { key(of: $0) })
        }

        private mutating func key(of name: ExactText) -> Int {
            let known = names.isEmpty ? shortNames.first { $0.name == name }?.key : names[name]
            if let known {
                someRepeat = true
                return known
            }
            let key = count
            count += 2
            if names.isEmpty { shortNames.append((name, key)) } else { names[name] = key }
            if shortNames.count > ExactText.searchable, names.isEmpty {
                for entry in shortNames { names[entry.name] = entry.key }
            }
            return key
        }

        private mutating func key(of number: CorporateNumber) -> Int {
            let known = numbers.isEmpty ? shortNumbers.first { $0.number == number }?.key : numbers[number]
            if let known {
                someRepeat = true
                return known
            }
            let key = count
            count += 1
            if numbers.isEmpty { shortNumbers.append((number, key)) } else { numbers[number] = key }
            if shortNumbers.count > ExactText.searchable, numbers.isEmpty {
                for entry in shortNumbers { numbers[entry.number] = entry.key }
            }
            return key
        }
    }
}

extension [CompanyTwins.Paid] {
    mutating func record(_ yen: Yen, _ entry: CompanyTwins.Entry) {
        add(yen, entry.name)
        add(yen, entry.number ?? entry.unnumbered)
    }

    /// What the same company was given by the entries recorded so far.
    func total(for entry: CompanyTwins.Entry) -> CompanyTwins.Paid {
        guard let number = entry.number else { return self[entry.name] }
        return self[number].plus(self[entry.unnumbered])
    }

    private mutating func add(_ yen: Yen, _ key: Int) {
        self[key].count += 1
        self[key].yen = self[key].yen.plus(yen)
    }
}

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
        guard !draft.companies.isEmpty else { return }
        let payments = draft.previous.companies
        var keys = Keys()
        let entries = payments.map { keys.entry($0.name, $0.corporateNumber) }
        let listed = draft.companies.indices.map { place in
            keys.entry(draft.companies[place].name, draft.companies[place].corporateNumber)
        }
        guard keys.someRepeat else { return }
        self.companies = listed
        earlier = Array(repeating: Paid(), count: keys.count)
        for (entry, payment) in zip(entries, payments) { earlier.record(payment.eligibleCost, entry) }
    }

    /// Numbers the names and 法人番号 as they come.
    private struct Keys {
        private(set) var count = 0
        private(set) var someRepeat = false
        private var names = Lookup<ExactText, Int>()
        private var numbers = Lookup<CorporateNumber, Int>()

        /// A name has two keys, one of them for the entries that give no number.
        mutating func entry(_ name: String, _ number: CorporateNumber?) -> Entry {
            let name = taken(names.insert(count, at: ExactText(name)), of: 2)
            return Entry(
                name: name, unnumbered: name + 1, number: number.map { taken(numbers.insert(count, at: $0), of: 1) })
        }

        private mutating func taken(_ known: Int?, of keys: Int) -> Int {
            if let known {
                someRepeat = true
                return known
            }
            defer { count += keys }
            return count
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

/// What each company is given over several plans, by the same rule as in one: both give a 法人番号 and it is equal, or
/// one gives none and the names are equal to the byte; nothing is carried through a third entry.
struct PaymentsOverPlans {
    private var byNumber: [CorporateNumber: Paid] = [:]
    private var byName: [[UInt8]: Paid] = [:]
    private var withoutNumberByName: [[UInt8]: Paid] = [:]

    struct Paid {
        var yen = Yen.zero
        var places: [Breach.Place] = []

        fileprivate mutating func add(_ more: Yen, _ place: Breach.Place?) {
            yen = yen.plus(more)
            if let place, places.count < 10 { places.append(place) }
        }
    }

    func paid(_ name: String, _ number: CorporateNumber?) -> Paid {
        guard let number else { return byName[Array(name.utf8)] ?? Paid() }
        var paid = byNumber[number] ?? Paid()
        if let unnumbered = withoutNumberByName[Array(name.utf8)] {
            paid.yen = paid.yen.plus(unnumbered.yen)
            paid.places += unnumbered.places
        }
        return paid
    }

    mutating func add(_ yen: Yen, _ name: String, _ number: CorporateNumber?, _ place: Breach.Place?) {
        let key = Array(name.utf8)
        byName[key, default: Paid()].add(yen, place)
        if let number {
            byNumber[number, default: Paid()].add(yen, place)
        } else {
            withoutNumberByName[key, default: Paid()].add(yen, place)
        }
    }
}

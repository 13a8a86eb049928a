/// The receipts from the first to the last, and what of them earlier orders took (L06).
///
/// Orders ask in the order of their days, so every receipt is put on the pile once and taken off once.
struct ReceiptLedger {
    private let receipts: [Receipt]
    /// The receipts by day, the later in the list the later.
    private let byDay: [Int]
    /// How many of them are up to the day last asked for.
    private var count = 0
    /// What is left of each for orders that leave alone what an earlier one took.
    private var pile: [Take] = []
    /// Of the first so many, what was received and the same times the number of its day.
    private var sums: [Origin] = [Origin()]

    /// A part of one receipt.
    struct Take {
        let receipt: Int
        var amount: Yen
    }

    /// Parts of receipts, added up: together with the day of payment it is all that a charge depends on.
    struct Origin {
        private(set) var amount = Yen.zero
        private(set) var days = YenDays.zero

        fileprivate mutating func add(_ yen: Yen, on day: Day) {
            amount = amount.plus(yen)
            days = days.plus(YenDays(yen, days: day.number))
        }

        fileprivate func less(_ other: Origin) -> Origin {
            var rest = self
            rest.amount = amount.less(other.amount)
            rest.days = days.less(other.days)
            return rest
        }
    }

    init(_ receipts: [Receipt]) {
        self.receipts = receipts
        byDay = receipts.indices.sorted { (receipts[$0].day, $0) < (receipts[$1].day, $1) }
    }

    /// What was received up to a day joins the pile; the days asked for never go back.
    mutating func advance(to day: Day) {
        while count < byDay.count, receipts[byDay[count]].day <= day {
            let (place, receipt) = (byDay[count], receipts[byDay[count]])
            if receipt.amount > .zero { pile.append(Take(receipt: place, amount: receipt.amount)) }
            sums.append(sums[count])
            sums[count + 1].add(receipt.amount, on: receipt.day)
            count += 1
        }
    }

    /// The latest first, of what no earlier order took.
    mutating func consume(_ amount: Yen) -> [Take] {
        var (rest, takes) = (amount, [Take]())
        while rest > .zero, let last = pile.last {
            let part = min(rest, last.amount)
            takes.append(Take(receipt: last.receipt, amount: part))
            rest = rest.less(part)
            if part == last.amount { pile.removeLast() } else { pile[pile.count - 1].amount = last.amount.less(part) }
        }
        return takes
    }

    /// The latest first, whatever earlier orders took.
    func afresh(_ amount: Yen) -> [Take] {
        var (rest, takes, place) = (amount, [Take](), count)
        while rest > .zero, place > 0 {
            place -= 1
            let part = min(rest, receipts[byDay[place]].amount)
            if part > .zero { takes.append(Take(receipt: byDay[place], amount: part)) }
            rest = rest.less(part)
        }
        return takes
    }

    func origin(of takes: [Take]) -> Origin {
        takes.reduce(into: Origin()) { $0.add($1.amount, on: receipts[$1.receipt].day) }
    }

    /// The same as of `afresh`, without a look at every receipt.
    func originAfresh(_ amount: Yen) -> Origin {
        let all = sums[count]
        let untouched = all.amount.less(amount)
        // The first receipt that is not left alone.
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle + 1].amount <= untouched { low = middle + 1 } else { high = middle }
        }
        guard low < count else { return Origin() }
        var origin = all.less(sums[low + 1])
        origin.add(sums[low + 1].amount.less(untouched), on: receipts[byDay[low]].day)
        return origin
    }
}

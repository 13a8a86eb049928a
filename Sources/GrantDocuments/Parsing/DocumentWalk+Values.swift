import GrantRules

// Each is nil when the key stays away, and when a slip was noted.
extension DocumentWalk {
    /// A string read from the bytes that it stands for; `slip` says what it is when `read` makes nothing of them.
    @inline(__always)
    private mutating func string<Value>(
        _ node: Int?, _ slip: Slip.Kind, _ read: (ByteView) -> Value?
    ) -> Value? {
        guard let node else { return nil }
        let entry = view[node]
        guard entry.isString else {
            self.slip(.wrongType, node)
            return nil
        }
        let value: Value?
        if entry.isEscaped {
            value = unsafe view.utf8(of: entry).withUnsafeBufferPointer { unsafe read(ByteView($0)) }
        } else {
            value = read(view.inside(entry))
        }
        if value == nil { self.slip(slip, node) }
        return value
    }

    /// The same of a text that is to be one of a few words; a longer one is none of them.
    @inline(__always)
    mutating func short(_ node: Int) -> ShortText? {
        let entry = view[node]
        guard entry.isString else {
            slip(.wrongType, node)
            return nil
        }
        return entry.isEscaped ? ShortText(view.utf8(of: entry)) : ShortText(view.inside(entry))
    }

    /// A text that must say something.
    mutating func text(_ node: Int?) -> String? {
        string(node, .emptyText) { $0.isEmpty ? nil : $0.text }
    }

    /// A text that must say something but that no rule looks at: only checked when figures are all that is wanted.
    mutating func label(_ node: Int?) -> String? {
        guard detail == .figures, let node else { return text(node) }
        let entry = view[node]
        guard entry.isString, entry.end - entry.start > 2 else { return text(node) }
        return "-"
    }

    /// A text that may be empty.
    mutating func remark(_ node: Int?) -> String? {
        guard let node else { return nil }
        if detail == .figures, view[node].isString { return nil }
        return string(node, .emptyText) { $0.text }
    }

    mutating func amount(_ node: Int?) -> Yen? { whole(node, .yen).flatMap { Yen($0) } }

    /// 1 yen or more.
    mutating func someAmount(_ node: Int?) -> Yen? { whole(node, .someYen).flatMap { Yen($0) } }

    mutating func capacity(_ node: Int?) -> Capacity? {
        whole(node, .people).flatMap { Capacity(Int(truncatingIfNeeded: $0)) }
    }

    @inline(__always)
    mutating func number(_ node: Int?, _ quantity: Quantity) -> Int? {
        whole(node, quantity).map { Int(truncatingIfNeeded: $0) }
    }

    /// A number in plain digits and within its limits.
    @inline(__always)
    mutating func whole(_ node: Int?, _ quantity: Quantity) -> Int64? {
        guard let node else { return nil }
        if let value = digits(node, quantity) { return value }
        slip(NumberSlip.kind(of: view[node], in: view, as: quantity), node)
        return nil
    }

    /// The same without a word when it is none.
    @inline(__always)
    func digits(_ node: Int, _ quantity: Quantity) -> Int64? {
        let entry = view[node]
        guard entry.isNumber, let value = DocumentWalk.plainDigits(entry, in: view.bytes), quantity.allows(value)
        else { return nil }
        return value
    }

    /// Up to sixteen digits; the parser has refused a leading zero.
    @inline(__always)
    private static func plainDigits(_ entry: JSON.Entry, in bytes: ByteView) -> Int64? {
        guard entry.end - entry.start > 8 else { return ByteView(bytes, entry.range).upToEightDigits }
        return longDigits(entry.range, in: bytes)
    }

    @inline(never)
    private static func longDigits(_ range: Range<Int>, in bytes: ByteView) -> Int64? {
        let middle = range.upperBound - 8
        guard let high = ByteView(bytes, range.lowerBound..<middle).upToEightDigits,
            let low = ByteView(bytes, middle..<range.upperBound).upToEightDigits
        else { return nil }
        return high &* 100_000_000 &+ low
    }

    mutating func placeCode(_ node: Int?) -> LocalGovernmentCode? {
        string(node, .badCode) { DocumentWalk.code($0) }
    }

    @inline(__always)
    private static func code(_ bytes: ByteView) -> LocalGovernmentCode? {
        guard bytes.count == 6, let digits = bytes.upToEightDigits else { return nil }
        return LocalGovernmentCode(digits: UInt32(truncatingIfNeeded: digits))
    }

    mutating func headquarters(_ node: Int?) -> Headquarters? {
        if let node, view[node].isString, short(node) == vocabulary.overseas { return .overseas }
        return string(node, .badHeadquarters) { DocumentWalk.code($0) }.map { .municipality($0) }
    }

    mutating func corporateNumber(_ node: Int?) -> CorporateNumber? {
        string(node, .badCorporateNumber) { CorporateNumber(utf8: $0) }
    }

    mutating func day(_ node: Int?) -> Day? {
        string(node, .badDate) { Day(utf8: $0) }
    }

    mutating func share(_ node: Int?) -> Ratio? {
        string(node, .badShare) { Ratio(utf8: $0) }
    }

    /// A share or nothing; the outer nil is one that could not be read.
    mutating func shareOrNothing(_ node: Int?) -> Ratio?? {
        if let node, view[node].isString, short(node) == vocabulary.nothing { return .some(nil) }
        return share(node).map { .some($0) }
    }

    mutating func truth(_ node: Int?) -> Bool? {
        guard let node else { return nil }
        switch view[node].kind {
        case .true: return true
        case .false: return false
        case .null, .number, .string, .array, .object:
            slip(.wrongType, node)
            return nil
        }
    }

    /// Which of the words that may stand at a key this one is.
    mutating func word(_ own: borrowing MemberNodes, _ key: PlanKey) -> Int? { word(own, key.place) }

    mutating func word(_ own: borrowing MemberNodes, _ key: UInt8) -> Int? {
        guard let node = own[key], let text = short(node) else { return nil }
        if let place = vocabulary.place(of: text, at: key) { return place }
        slip(.unknownWord, node)
        return nil
    }
}

// MARK: - Words that the engine knows

extension DocumentWalk {
    mutating func readSchedule(_ node: Int?) {
        guard let node, let id = short(node) else { return }
        schedule = vocabulary.schedule(id)
        if schedule == nil { slip(.unknownSchedule, node) }
    }

    mutating func reading(_ id: Int?, _ value: Int?, _ basis: Int?) -> StatedReading? {
        guard let question = question(id), let answer = answer(value, to: question), let basis = self.basis(basis)
        else { return nil }
        return StatedReading(value: answer, basis: basis)
    }

    mutating func question(_ node: Int?) -> Reading? {
        guard let node, let id = short(node) else { return nil }
        if let reading = vocabulary.reading(id) { return reading }
        slip(.unknownReading, node)
        return nil
    }

    /// The answer can be judged only when the question is known.
    mutating func answer(_ node: Int?, to question: Reading?) -> ReadingValue? {
        guard let node, let text = short(node), let question else { return nil }
        if let answer = vocabulary.value(text, of: question) { return answer }
        slip(.unknownValue, node, detail: question.rawValue)
        return nil
    }

    /// On what a reading rests.
    mutating func basis(_ node: Int?) -> String? {
        guard let node, view[node].isString, view[node].end - view[node].start == 2 else { return label(node) }
        slip(.emptyBasis, node)
        return nil
    }
}

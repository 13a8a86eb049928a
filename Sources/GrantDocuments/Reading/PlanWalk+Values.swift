import GrantRules

/// What should have stood where something else does.
enum Expected: UInt8, Sendable {
    case object, list, text, placeCode, headquarters, corporateNumber, date, share
    case amount, capacity, months
}

/// A kind of number, each with its limits.
enum Quantity: UInt8, Sendable {
    case amount, capacity, months

    var limits: ClosedRange<Int64> {
        switch self {
        case .amount: 0...Yen.largestStated
        case .capacity: 1...Int64(Capacity.largest)
        case .months: 1...Int64(Clawback.Step.longest)
        }
    }

    var expected: Expected {
        switch self {
        case .amount: .amount
        case .capacity: .capacity
        case .months: .months
        }
    }
}

extension PlanWalk {
    /// A string read from the bytes that it stands for; nil when `read` makes nothing of them or there is a slip.
    @inline(__always)
    mutating func string<Value>(
        _ node: Int, _ expected: Expected, _ slip: Slip.Kind, _ read: (ByteView) -> Value?
    ) -> Value? {
        let entry = view[node]
        guard entry.isString else {
            wrongType(node, expected)
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
    mutating func short(_ node: Int, _ expected: Expected = .text) -> ShortText? {
        let entry = view[node]
        guard entry.isString else {
            wrongType(node, expected)
            return nil
        }
        return entry.isEscaped ? ShortText(view.utf8(of: entry)) : ShortText(view.inside(entry))
    }

    /// A text that must say something.
    mutating func text(_ node: Int) -> String? {
        string(node, .text, .emptyText) { $0.isEmpty ? nil : $0.text }
    }

    /// A text that must say something but that no rule looks at: only checked when figures are all that is wanted.
    mutating func label(_ node: Int) -> String? {
        guard detail == .figures else { return text(node) }
        let entry = view[node]
        guard entry.isString, entry.end - entry.start > 2 else { return text(node) }
        return "-"
    }

    /// A text that may be empty.
    mutating func remark(_ node: Int) -> String? {
        if detail == .figures, view[node].isString { return nil }
        return string(node, .text, .emptyText) { $0.text }
    }

    mutating func amount(_ node: Int) -> Yen? { whole(node, .amount).flatMap { Yen($0) } }

    mutating func capacity(_ node: Int) -> Capacity? {
        whole(node, .capacity).flatMap { Capacity(Int(truncatingIfNeeded: $0)) }
    }

    mutating func months(_ node: Int) -> Int? { whole(node, .months).map { Int(truncatingIfNeeded: $0) } }

    /// A number in plain digits and within its limits.
    @inline(__always)
    private mutating func whole(_ node: Int, _ quantity: Quantity) -> Int64? {
        let entry = view[node]
        if entry.isNumber, let value = PlanWalk.plainDigits(entry, in: view.bytes), quantity.limits.contains(value) {
            return value
        }
        noteNumber(node, quantity)
        return nil
    }

    @inline(never)
    private mutating func noteNumber(_ node: Int, _ quantity: Quantity) {
        let kind = NumberSlip.kind(of: view[node], in: view, as: quantity)
        slip(kind, node, detail: kind == .wrongType ? quantity.expected.rawValue : quantity.rawValue)
    }

    /// Up to fifteen digits; the parser has refused a leading zero.
    @inline(__always)
    private static func plainDigits(_ entry: JSON.Entry, in bytes: ByteView) -> Int64? {
        guard entry.end - entry.start > 8 else { return ByteView(bytes, entry.range).upToEightDigits }
        return longDigits(entry.range, in: bytes)
    }

    @inline(never)
    private static func longDigits(_ range: Range<Int>, in bytes: ByteView) -> Int64? {
        guard range.count <= 15 else { return nil }
        let middle = range.upperBound - 8
        guard let high = ByteView(bytes, range.lowerBound..<middle).upToEightDigits,
            let low = ByteView(bytes, middle..<range.upperBound).upToEightDigits
        else { return nil }
        return high &* 100_000_000 &+ low
    }

    mutating func placeCode(_ node: Int) -> LocalGovernmentCode? {
        string(node, .placeCode, .badCode) { PlanWalk.code($0) }
    }

    @inline(__always)
    private static func code(_ bytes: ByteView) -> LocalGovernmentCode? {
        guard bytes.count == 6, let digits = bytes.upToEightDigits else { return nil }
        return LocalGovernmentCode(digits: UInt32(truncatingIfNeeded: digits))
    }

    mutating func headquarters(_ node: Int) -> Headquarters? {
        let entry = view[node]
        if entry.isString, short(node) == vocabulary.overseas { return .overseas }
        return string(node, .headquarters, .badHeadquarters) { PlanWalk.code($0) }
            .map { .municipality($0) }
    }

    mutating func corporateNumber(_ node: Int) -> CorporateNumber? {
        string(node, .corporateNumber, .badCorporateNumber) { CorporateNumber(utf8: $0) }
    }

    mutating func day(_ node: Int) -> Day? {
        string(node, .date, .badDate) { Day(utf8: $0) }
    }

    mutating func share(_ node: Int) -> Ratio? {
        string(node, .share, .badShare) { Ratio(utf8: $0) }
    }

    /// One of the words that may stand here, by its place among them.
    mutating func word(_ node: Int, _ list: WordList) -> Int? {
        guard let text = short(node) else { return nil }
        if let place = vocabulary.place(of: text, in: list) { return place }
        slip(.unknownWord, node, detail: list.rawValue)
        return nil
    }
}

/// The places where only certain words may stand.
enum WordList: UInt8, Sendable, CaseIterable {
    case format, type, operation, countedFrom

    var words: [String] {
        switch self {
        case .format: WordList.formats
        case .type: WordList.types
        case .operation: WordList.operations
        case .countedFrom: WordList.starts
        }
    }

    private static let formats = ["grant-plan/1"]
    private static let types = PlanType.allCases.map { $0.rawValue }
    private static let operations = Facility.Operation.allCases.map { $0.rawValue }
    private static let starts = Clawback.Start.allCases.map { $0.rawValue }
}

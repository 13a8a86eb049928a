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
    /// The bytes a string stands for, or nil and a slip.
    @inline(__always)
    mutating func utf8(_ node: Int, _ expected: Expected) -> ArraySlice<UInt8>? {
        let entry = entry(node)
        guard entry.isString else {
            wrongType(node, expected)
            return nil
        }
        if entry.isEscaped { return json.utf8(of: entry)[...] }
        return json.bytes[entry.start + 1..<entry.end - 1]
    }

    /// The same of a text that is to be one of a few words; a longer one is none of them.
    @inline(__always)
    mutating func short(_ node: Int, _ expected: Expected = .text) -> ShortText? {
        let entry = entry(node)
        guard entry.isString else {
            wrongType(node, expected)
            return nil
        }
        if entry.isEscaped {
            let spelled = json.utf8(of: entry)
            return spelled.count > ShortText.longest ? ShortText() : ShortText(spelled, spelled.indices)
        }
        let range = entry.start + 1..<entry.end - 1
        return range.count > ShortText.longest ? ShortText() : ShortText(json.bytes, range)
    }

    /// A text that must say something.
    mutating func text(_ node: Int) -> String? {
        guard let utf8 = utf8(node, .text) else { return nil }
        guard !utf8.isEmpty else {
            slip(.emptyText, node)
            return nil
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// A text that must say something but that no rule looks at: only checked when figures are all that is wanted.
    mutating func label(_ node: Int) -> String? {
        guard detail == .figures else { return text(node) }
        let entry = entry(node)
        guard entry.isString, entry.end - entry.start > 2 else { return text(node) }
        return "-"
    }

    /// A text that may be empty.
    mutating func remark(_ node: Int) -> String? {
        guard let utf8 = utf8(node, .text) else { return nil }
        return detail == .full ? String(decoding: utf8, as: UTF8.self) : nil
    }

    mutating func amount(_ node: Int) -> Yen? { whole(node, .amount).flatMap { Yen($0) } }

    mutating func capacity(_ node: Int) -> Capacity? {
        whole(node, .capacity).flatMap { Capacity(Int(truncatingIfNeeded: $0)) }
    }

    mutating func months(_ node: Int) -> Int? { whole(node, .months).map { Int(truncatingIfNeeded: $0) } }

    /// A number in plain digits and within its limits.
    private mutating func whole(_ node: Int, _ quantity: Quantity) -> Int64? {
        let entry = entry(node)
        if entry.isNumber, let value = plainDigits(entry.range), quantity.limits.contains(value) { return value }
        slip(NumberSlip.kind(of: json, JSON.Node(node), as: quantity), node, detail: quantity.rawValue)
        return nil
    }

    /// Up to fifteen digits; the parser has refused a leading zero.
    @inline(__always)
    private func plainDigits(_ range: Range<Int>) -> Int64? {
        guard range.count <= 15 else { return nil }
        var value: Int64 = 0
        for position in range {
            let digit = json.bytes[position] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    mutating func placeCode(_ node: Int) -> LocalGovernmentCode? {
        guard let utf8 = utf8(node, .placeCode) else { return nil }
        if let code = LocalGovernmentCode(utf8: utf8) { return code }
        slip(.badCode, node)
        return nil
    }

    mutating func headquarters(_ node: Int) -> Headquarters? {
        guard let utf8 = utf8(node, .headquarters) else { return nil }
        if let code = LocalGovernmentCode(utf8: utf8) { return .municipality(code) }
        if utf8.count == 8, short(node) == vocabulary.overseas { return .overseas }
        slip(.badCode, node, detail: 1)
        return nil
    }

    mutating func corporateNumber(_ node: Int) -> CorporateNumber? {
        guard let utf8 = utf8(node, .corporateNumber) else { return nil }
        if let number = CorporateNumber(utf8: utf8) { return number }
        slip(.badCorporateNumber, node)
        return nil
    }

    mutating func day(_ node: Int) -> Day? {
        guard let utf8 = utf8(node, .date) else { return nil }
        if let day = Day(utf8: utf8) { return day }
        slip(.badDate, node)
        return nil
    }

    mutating func share(_ node: Int) -> Ratio? {
        guard let utf8 = utf8(node, .share) else { return nil }
        if let share = Ratio(utf8: utf8) { return share }
        slip(.badShare, node)
        return nil
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
    private static let types = PlanType.allCases.map(\.rawValue)
    private static let operations = Facility.Operation.allCases.map(\.rawValue)
    private static let starts = Clawback.Start.allCases.map(\.rawValue)
}

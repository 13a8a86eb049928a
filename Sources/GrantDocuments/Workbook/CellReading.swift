import GrantRules
import Workbooks

/// What a cell says to a row of the format.
enum CellReading {
    case text(String)
    /// As JSON writes it, whole or not.
    case number(String)
    case truth(Bool)
    /// It is no value at all; why is said of the cell.
    case none(CellNote.Kind)

    /// With what is to be said of a value that was read after all.
    static func of(_ cell: Cell, as field: FormField, from1904: Bool) -> (CellReading, CellNote.Kind?) {
        switch cell.kind {
        case .uncalculated: return (.none(.uncalculated), nil)
        case .error: return (.none(.errorValue(cell.text)), nil)
        case .boolean: return (truth(cell.text == "1", field.kind), nil)
        case .text, .number, .isoDate: break
        }
        let number = cell.kind == .number ? CellNumber(cell.text) : nil
        let text = number?.plain ?? CellWords.trimmed(cell.text)
        switch field.kind {
        case .day: return (day(cell, number, text, from1904: from1904), nil)
        case _ where cell.isDate || cell.kind == .isoDate: return (.none(.turnedIntoDay(field.heading)), nil)
        case .money, .moneyFromOne, .whole, .rising:
            if cell.showsMultiple { return (.none(.shownInMultiples(text)), nil) }
            if number != nil { return (.number(text), nil) }
            guard let digits = CellWords.digits(text, unit: field.kind.quantity?.units.ja ?? "") else {
                return (.text(text), nil)
            }
            return (.number(digits), .readAsNumber(digits))
        case .localGovernment, .municipality, .headquarters: return code(CellWords.narrow(text), field.kind)
        case .corporateNumber: return (.text(CellWords.narrow(text)), nil)
        case .share, .shareOrNothing: return (.text(share(CellWords.narrow(text))), nil)
        case .words, .schedule, .question, .answer:
            let folded = CellWords.folded(text)
            let word = field.kind.words.first { CellWords.folded($0.says.ja) == folded || $0.id == text }
            return (.text(word?.id ?? text), nil)
        case .text, .basis:
            return (CellWords.saysNothing(text) ? .none(.saysNothing(text)) : .text(text), nil)
        case .remark, .id, .truth, .object, .list: return (.text(text), nil)
        }
    }

    /// What Excel makes of a fraction that is typed, 0.5 of 1/2, is that fraction again.
    private static func share(_ text: String) -> String {
        if text == "1" { return "1/1" }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].elementsEqual("0".utf8), (1...4).contains(parts[1].count),
            let part = Int64(String(Substring(parts[1])))
        else { return text }
        let whole = (0..<parts[1].count).reduce(Int64(1)) { whole, _ in whole * 10 }
        var (common, rest) = (whole, part)
        while rest != 0 { (common, rest) = (rest, common % rest) }
        return Ratio(part / common, whole / common)?.text ?? text
    }

    private static func truth(_ value: Bool, _ kind: ValueKind) -> CellReading {
        if case .truth = kind { .truth(value) } else { .text(value ? "TRUE" : "FALSE") }
    }

    /// A number that is not shown as a day is none.
    private static func day(_ cell: Cell, _ number: CellNumber?, _ text: String, from1904: Bool) -> CellReading {
        if cell.kind == .isoDate {
            let (day, rest) = (text.prefix(10), text.dropFirst(10))
            return .text(rest.isEmpty || rest.hasPrefix("T00:00:00") ? String(day) : text)
        }
        guard cell.isDate, let (days, minutes) = number?.daysAndMinutes, let found = CellDay(days, from1904: from1904),
            let day = Day(year: found.year, month: found.month, day: found.day)
        else { return .text(text) }
        if number?.whole != nil { return .text(day.text) }
        // A day with a time is none, as in any plan, and is shown as Excel would show it.
        let (hour, minute) = ("0\(minutes / 60)".suffix(2), "0\(minutes % 60)".suffix(2))
        return .text("\(day.text) \(hour):\(minute)")
    }

    /// Excel takes the zero from codes that begin with one. It is put back only where nothing else can be meant: where
    /// no other place's code begins with the five digits.
    private static func code(_ text: String, _ kind: ValueKind) -> (CellReading, CellNote.Kind?) {
        if case .headquarters = kind, text == FormNames.overseas { return (.text("overseas"), nil) }
        guard text.utf8.count == 5, LocalGovernmentCode("0" + text) != nil else { return (.text(text), nil) }
        let isBeginning = (0...9).contains { digit in
            LocalGovernmentCode("\(text)\(digit)").map { LocalGovernments.name(of: $0) != nil } ?? false
        }
        return isBeginning ? (.text(text), nil) : (.text("0" + text), .zeroRestored("0" + text))
    }
}

package import GrantRules

extension Day {
    /// The day that somebody wrote in another way: 令和6年3月31日, R6.3.31, 2024/3/31.
    package static func meant(by text: String) -> Day? { DateSlip(text).meant }
}

/// In which way a text is not a day as `YYYY-MM-DD`, and which day was probably meant.
struct DateSlip {
    let form: Form
    let meant: Day?

    enum Form: Equatable {
        case empty, era, slashes, points, japanese, fullWidth, unpadded, undivided, withTime
        case month(Int)
        case day(month: Int, year: Int, last: Int)
        case other
    }

    init(_ text: String) {
        guard !text.isEmpty else {
            form = .empty
            meant = nil
            return
        }
        let parts = Parts(text)
        guard let (year, month, day) = parts.date else {
            form = .other
            meant = nil
            return
        }
        meant = Day(year: year, month: month, day: day)
        form = meant == nil ? DateSlip.unreal(year, month) : parts.form
    }

    private static func unreal(_ year: Int, _ month: Int) -> Form {
        guard (1...12).contains(month) else { return .month(month) }
        guard year <= 9999 else { return .other }
        return .day(month: month, year: year, last: lastDay(ofMonth: month, year: year))
    }

    private static func lastDay(ofMonth month: Int, year: Int) -> Int {
        (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 28
    }

    /// Three numbers with something between them.
    private struct Parts {
        var era: Int?
        var numbers: [Int] = []
        var divider: Unicode.Scalar?
        var isFullWidth = false
        var hasTime = false
        /// Nil when there are not three numbers in a place of their own.
        var date: (year: Int, month: Int, day: Int)?

        /// How a real day is written that is not written as it should be.
        var form: Form {
            if era != nil { return .era }
            if hasTime { return .withTime }
            if isFullWidth { return .fullWidth }
            switch divider {
            case "/": return .slashes
            case ".": return .points
            case "年": return .japanese
            case nil: return .undivided
            default: return .unpadded
            }
        }

        init(_ text: String) {
            var rest = text.unicodeScalars[...]
            for (name, before) in Parts.eras where rest.starts(with: name.unicodeScalars) {
                era = before
                rest = rest.dropFirst(name.unicodeScalars.count)
                if rest.first == "." || rest.first == " " { rest = rest.dropFirst() }
                break
            }
            guard let end = readNumbers(rest) else { return }
            if era == nil, divider == nil, let whole = numbers.first {
                numbers = [whole / 10_000, whole / 100 % 100, whole % 100]
            }
            hasTime = end != nil
            guard numbers.count == 3, era == nil ? numbers[0] >= 1000 : numbers[0] > 0 else { return }
            date = ((era ?? 0) + numbers[0], numbers[1], numbers[2])
        }

        /// Nil when the text is no date at all; otherwise what stands after it, if anything does.
        private mutating func readNumbers(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar?? {
            var inNumber = false
            for scalar in text {
                if let digit = NumberSlip.digit(scalar) {
                    if scalar.value > 0x7F { isFullWidth = true }
                    if !inNumber { numbers.append(0) }
                    inNumber = true
                    let last = numbers.count - 1
                    guard numbers[last] < 10_000_000 else { return nil }
                    numbers[last] = numbers[last] * 10 + Int(truncatingIfNeeded: digit)
                    continue
                }
                if numbers.count == 3, scalar == "T" || scalar == " " { return .some(scalar) }
                switch scalar {
                case "元" where numbers.isEmpty && era != nil: numbers.append(1)
                case "/", ".", "-", "年", "月", "／", "．", "－":
                    guard inNumber || numbers.count == 1, numbers.count < 3 else { return nil }
                    if divider == nil { divider = Parts.narrow[scalar] ?? scalar }
                case "日" where numbers.count == 3 && inNumber: break
                default: return nil
                }
                inNumber = false
            }
            return .some(nil)
        }

        private static let eras: [(String, Int)] = [
            ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("r", 2018), ("H", 1988), ("S", 1925),
        ]
        private static let narrow: [Unicode.Scalar: Unicode.Scalar] = ["／": "/", "．": ".", "－": "-"]
    }
}

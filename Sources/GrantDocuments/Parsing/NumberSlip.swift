import GrantRules

/// In which way a value is not a number in plain digits, and which number was probably meant.
struct NumberSlip {
    let form: Form
    /// What it would be in plain digits, when that is beyond doubt.
    let meant: Int64?

    enum Form {
        case exponent, point, sign, quoted, fullWidth, separators, units, words
    }

    /// Which slip a value is that is no whole number within its limits.
    static func kind(of entry: JSON.Entry, in view: JSONView, as quantity: Quantity) -> Slip.Kind {
        switch entry.kind {
        case .number:
            guard isWhole(Array(ByteView(view.bytes, entry.range))) else { return .notPlainDigits }
            return quantity.outside
        case .string:
            let text = String(decoding: view.utf8(of: entry), as: UTF8.self)
            return looksLikeNumber(text) ? .notPlainDigits : .wrongType
        case .null, .true, .false, .array, .object: return .wrongType
        }
    }

    /// Digits, perhaps after a minus; -0 is not one of them.
    private static func isWhole(_ token: [UInt8]) -> Bool {
        let digits = token.first == UInt8(ascii: "-") ? token.dropFirst() : token[...]
        guard digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return false }
        return token.count == digits.count || digits.first != UInt8(ascii: "0")
    }

    private static func looksLikeNumber(_ text: String) -> Bool {
        text.unicodeScalars.contains { digit($0) != nil || "〇一二三四五六七八九十百千".unicodeScalars.contains($0) }
    }

    /// An ASCII or a full-width digit.
    static func digit(_ scalar: Unicode.Scalar) -> Int64? {
        switch scalar.value {
        case 0x30...0x39: Int64(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int64(scalar.value - 0xFF10)
        default: nil
        }
    }
}

extension NumberSlip {
    /// A JSON number: 3e7, 3.0, -0.
    init(token: String) {
        let scalars = Array(token.unicodeScalars)
        if scalars.contains("e") || scalars.contains("E") {
            form = .exponent
        } else if scalars.contains(".") {
            form = .point
        } else {
            form = .sign
        }
        meant = NumberSlip.value(ofToken: scalars)
    }

    /// The exact value when it is whole, not negative and below 10^15.
    private static func value(ofToken scalars: [Unicode.Scalar]) -> Int64? {
        var value: Int64 = 0
        var scale = 0
        var afterPoint = false
        var index = 0
        while index < scalars.count, scalars[index] != "e", scalars[index] != "E" {
            if scalars[index] == "." {
                afterPoint = true
            } else if let digit = digit(scalars[index]) {
                guard value < 100_000_000_000_000 else { return nil }
                value = value * 10 + digit
                if afterPoint { scale -= 1 }
            } else {
                return scalars == ["-", "0"] ? 0 : nil
            }
            index += 1
        }
        if index < scalars.count {
            guard let exponent = exponent(scalars[(index + 1)...]) else { return nil }
            scale += exponent
        }
        while scale < 0, value % 10 == 0, value > 0 {
            value /= 10
            scale += 1
        }
        while scale > 0, value > 0, value < 100_000_000_000_000 {
            value *= 10
            scale -= 1
        }
        return scale == 0 || value == 0 ? value : nil
    }

    private static func exponent(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        var value = 0
        for scalar in scalars {
            if scalar == "+" || scalar == "-" { continue }
            guard let digit = digit(scalar), value < 1_000 else { return nil }
            value = value * 10 + Int(truncatingIfNeeded: digit)
        }
        return scalars.first == "-" ? -value : value
    }

    /// What stands in quotes: "3000", "３０００", "30,000,000", "3000万円".
    init(text: String) {
        var sum: Int64 = 0
        var current: Int64 = 0
        var hasDigits = false
        var isKnown = true
        var isFullWidth = false
        var hasSeparators = false
        var hasUnits = false
        var hasOthers = false
        func times(_ factor: Int64) {
            guard hasDigits, sum < 1_000_000_000_000_000, current < 1_000_000 else {
                isKnown = false
                return
            }
            sum += current * factor
            current = 0
            hasUnits = true
        }
        for scalar in text.unicodeScalars {
            if let digit = NumberSlip.digit(scalar) {
                if scalar.value > 0x7F { isFullWidth = true }
                if current < 1_000_000_000_000_000 { current = current * 10 + digit } else { isKnown = false }
                hasDigits = true
                continue
            }
            switch scalar {
            case ",", "，", "、", "_", " ", "　", "'": hasSeparators = true
            case "千": times(1_000)
            case "百": times(100)
            case "万": times(10_000)
            case "億": times(100_000_000)
            case "円", "¥", "￥", "\\", "人", "名", "か", "カ", "ヶ", "ケ", "箇", "月": hasUnits = true
            default:
                hasOthers = true
                isKnown = false
            }
        }
        if hasOthers {
            form = .words
        } else if hasUnits {
            form = .units
        } else if isFullWidth {
            form = .fullWidth
        } else {
            form = hasSeparators ? .separators : .quoted
        }
        // 3千万 and 1億5千万 would need more care than a guess deserves.
        let isMixed = text.unicodeScalars.filter { "百千万億".unicodeScalars.contains($0) }.count > 1
        meant = isKnown && hasDigits && !isMixed ? sum + current : nil
    }
}

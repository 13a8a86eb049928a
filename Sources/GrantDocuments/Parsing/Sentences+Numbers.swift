import GrantRules

extension Sentences {
    func aboutNumber(_ slip: Slip, _ node: JSON.Node, _ quantity: Quantity) -> Saying {
        let found = source(node)
        guard slip.kind == .notPlainDigits else { return outOfRange(node, found, quantity) }
        let number =
            json.kind(of: node) == .number
            ? NumberSlip(token: json.source(of: node)) : NumberSlip(text: json.string(of: node) ?? "")
        let said = number.form.saying
        let mend: Text
        if let meant = number.meant, quantity.limits.contains(meant) {
            mend = Text(
                ja: "\(meant) と、数字だけで書く（\(quantity.ja(meant))）。",
                en: "write \(meant), in plain digits (\(quantity.en(meant)))")
        } else {
            mend = quantity.plainly
        }
        return Saying(
            "\(quantity.name.ja) \(found) \(said.ja)。", "the \(quantity.name.en) \(found) \(said.en)",
            mend: mend)
    }

    private func outOfRange(_ node: JSON.Node, _ found: String, _ quantity: Quantity) -> Saying {
        let limits = quantity.limits
        let range = quantity.range
        let token = json.source(of: node)
        if token.utf8.first == UInt8(ascii: "-") {
            return Saying(
                "\(quantity.name.ja) \(found) は負の数である。\(range.ja)とする。",
                "the \(quantity.name.en) \(found) is negative; it runs from \(range.en)",
                mend: quantity.limits.contains(0)
                    ? Text(
                        ja: "負の額は書けない。対象外の費用は、正の額に \"excluded\" を付けて示す。",
                        en: "no amount is negative; mark a cost that is not eligible with \"excluded\"") : nil,
                figures: Int64(token).map { Finding.Figures(found: $0, limit: limits.lowerBound) })
        }
        let value = json.wholeNumber(of: node)
        let isBelow = value.map { $0 < limits.lowerBound } ?? false
        let shown = Text(ja: value.map(quantity.ja) ?? found, en: value.map(quantity.en) ?? found)
        return Saying(
            "\(quantity.name.ja) \(shown.ja)は範囲の外にある。\(range.ja)とする。",
            "the \(quantity.name.en), \(shown.en), is out of range; it runs from \(range.en)",
            figures: value.map { Finding.Figures(found: $0, limit: isBelow ? limits.lowerBound : limits.upperBound) })
    }
}

extension NumberSlip.Form {
    var saying: Text {
        switch self {
        case .exponent: Text(ja: "は指数で書かれている", en: "is written with an exponent")
        case .point: Text(ja: "は小数点を含んでいる", en: "is written with a decimal point")
        case .sign: Text(ja: "は符号を含んでいる", en: "is written with a sign")
        case .quoted: Text(ja: "は引用符で囲まれ、数ではなく文字列になっている", en: "stands in quotes, which makes it a text")
        case .fullWidth: Text(ja: "は全角の数字で書かれている", en: "is written in full-width digits")
        case .separators: Text(ja: "は桁区切りを含んでいる", en: "is written with separators")
        case .units: Text(ja: "は単位を含んでいる", en: "is written with a unit")
        case .words: Text(ja: "は数字だけで書かれていない", en: "is not written in digits alone")
        }
    }
}

extension Sentences {
    func wrongType(_ node: JSON.Node, _ place: Place, _ kind: ValueKind) -> Saying {
        let found = found(node)
        let (wanted, write) = kind.form
        let mend =
            json.kind(of: node) == .null
            ? Text(
                ja: "\(wanted.ja)を書く。書くことがなければ、null とせずに項目ごと除く（必要な項目は除けない）。",
                en:
                    "write \(wanted.en); when there is nothing to write, leave the key out instead of null, unless it is "
                    + "required") : write
        return Saying(
            "\(place.name.ja) には\(wanted.ja)を書くが、\(found.ja)がある。",
            "\(place.name.en) takes \(wanted.en) and has \(found.en)",
            mend: mend)
    }

    private func found(_ node: JSON.Node) -> Text {
        let source = source(node)
        switch json.kind(of: node) {
        case .null: return Text(ja: "null ", en: "null")
        case .true, .false: return Text(ja: "真偽値 \(source) ", en: "the truth value \(source)")
        case .number: return Text(ja: "数 \(source) ", en: "the number \(source)")
        case .string: return Text(ja: "文字列 \(source) ", en: "the text \(source)")
        case .array: return Text(ja: "一覧 [ ] ", en: "a list")
        case .object: return Text(ja: "まとまり { } ", en: "an object")
        }
    }
}

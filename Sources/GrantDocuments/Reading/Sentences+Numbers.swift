import GrantRules

extension Sentences {
    func aboutNumber(_ slip: Slip, _ node: JSON.Node, _ place: Place, _ quantity: Quantity) -> Saying {
        let found = source(node)
        guard slip.kind == .notPlainDigits else { return outOfRange(node, found, place, quantity) }
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
            ja: "\(quantity.name.ja) \(found) \(said.ja)。", en: "the \(quantity.name.en) \(found) \(said.en)",
            mend: mend)
    }

    private func outOfRange(_ node: JSON.Node, _ found: String, _ place: Place, _ quantity: Quantity)
        -> Saying
    {
        let limits = quantity.limits
        let range = Text(
            ja: "\(quantity.ja(limits.lowerBound))から\(quantity.ja(limits.upperBound))まで",
            en: "\(limits.lowerBound.grouped) to \(quantity.en(limits.upperBound))")
        let token = json.source(of: node)
        if token.utf8.first == UInt8(ascii: "-") {
            return Saying(
                ja: "\(quantity.name.ja) \(found) は負の数である。\(range.ja)とする。",
                en: "the \(quantity.name.en) \(found) is negative; it runs from \(range.en)",
                mend: quantity == .amount
                    ? Text(
                        ja: "負の額は書けない。対象外の費用は、正の額に \"excluded\" を付けて示す。",
                        en: "no amount is negative; mark a cost that is not eligible with \"excluded\"")
                    : nil,
                figures: Int64(token).map { Breach.Figures(found: $0, limit: limits.lowerBound) })
        }
        let value = json.wholeNumber(of: node)
        let isBelow = value.map { $0 < limits.lowerBound } ?? false
        let shown = Text(ja: value.map(quantity.ja) ?? found, en: value.map(quantity.en) ?? found)
        return Saying(
            ja: "\(quantity.name.ja) \(shown.ja)は範囲の外にある。\(range.ja)とする。",
            en: "the \(quantity.name.en), \(shown.en), is out of range; it runs from \(range.en)",
            figures: value.map {
                Breach.Figures(found: $0, limit: isBelow ? limits.lowerBound : limits.upperBound)
            })
    }
}

extension NumberSlip.Form {
    fileprivate var saying: Text {
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

extension Quantity {
    var name: Text {
        switch self {
        case .amount: Text(ja: "金額", en: "amount")
        case .capacity: Text(ja: "収容可能人数", en: "capacity")
        case .months: Text(ja: "月数", en: "number of months")
        }
    }

    /// How to write one.
    var plainly: Text {
        switch self {
        case .amount:
            Text(
                ja: "円単位の整数を、半角の数字だけで書く。例: 30000000",
                en: "write whole yen in plain digits, for example 30000000")
        case .capacity:
            Text(ja: "人数を半角の数字だけで書く。例: 18", en: "write the people in plain digits, for example 18")
        case .months: Text(ja: "月数を半角の数字だけで書く。例: 36", en: "write the months in plain digits, for example 36")
        }
    }

    func ja(_ value: Int64) -> String {
        switch self {
        case .amount: value.grouped + "円"
        case .capacity: value.grouped + "人"
        case .months: value.grouped + "か月"
        }
    }

    func en(_ value: Int64) -> String {
        switch self {
        case .amount: value.grouped + " yen"
        case .capacity: value.grouped + (value == 1 ? " person" : " people")
        case .months: value.grouped + (value == 1 ? " month" : " months")
        }
    }
}

extension Sentences {
    func wrongType(_ node: JSON.Node, _ place: Place, _ expected: Expected) -> Saying {
        let found = found(node)
        let wanted = expected.name
        let mend =
            json.kind(of: node) == .null
            ? Text(
                ja: "\(wanted.ja)を書く。書くことがなければ、null とせずに項目ごと除く（必要な項目は除けない）。",
                en:
                    "write \(wanted.en); when there is nothing to write, leave the key out instead of null, unless it is "
                    + "required") : expected.mend
        return Saying(
            ja: "\(place.name.ja) には\(wanted.ja)を書くが、\(found.ja)がある。",
            en: "\(place.name.en) takes \(wanted.en) and has \(found.en)", mend: mend)
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

extension Expected {
    fileprivate var name: Text {
        switch self {
        case .object: Text(ja: "まとまり { } ", en: "an object { }")
        case .list: Text(ja: "一覧 [ ] ", en: "a list [ ]")
        case .text: Text(ja: "文字列", en: "a text")
        case .placeCode: Text(ja: "6桁のコードの文字列", en: "a six-digit code as a text")
        case .headquarters:
            Text(ja: "6桁のコードか \"overseas\" の文字列", en: "a six-digit code or \"overseas\" as a text")
        case .corporateNumber: Text(ja: "13桁の法人番号の文字列", en: "a corporate number of 13 digits as a text")
        case .date: Text(ja: "日付の文字列", en: "a date as a text")
        case .share: Text(ja: "割合の文字列", en: "a share as a text")
        case .amount: Text(ja: "円単位の整数", en: "whole yen")
        case .capacity: Text(ja: "人数", en: "a number of people")
        case .months: Text(ja: "月数", en: "a number of months")
        }
    }

    fileprivate var mend: Text {
        switch self {
        case .object: Text(ja: "{ \"項目\": 値 } の形で書く。", en: "write it as { \"key\": value }")
        case .list: Text(ja: "[ ] で囲む。一つだけのときも一覧とする。", en: "put it in [ ], even when there is only one")
        case .text: Text(ja: "引用符で囲んで書く。", en: "put it in double quotes")
        case .placeCode: Text(ja: "\"072028\" のように、引用符で囲んで書く。", en: "put it in double quotes, as \"072028\"")
        case .headquarters:
            Text(
                ja: "\"131016\" のように引用符で囲む。国外の企業は \"overseas\" とする。",
                en: "put the code in double quotes, as \"131016\", or write \"overseas\"")
        case .corporateNumber: Text(ja: "引用符で囲んで書く。", en: "put it in double quotes")
        case .date: Text(ja: "\"2021-10-01\" のように書く。", en: "write it as \"2021-10-01\"")
        case .share: Text(ja: "\"1/2\" のように書く。", en: "write it as \"1/2\"")
        case .amount: Quantity.amount.plainly
        case .capacity: Quantity.capacity.plainly
        case .months: Quantity.months.plainly
        }
    }
}

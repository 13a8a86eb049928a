import GrantRules

extension Sentences {
    func badCode(_ node: JSON.Node, _ place: Place, mayBeOverseas: Bool) -> Saying {
        let found = source(node)
        let text = json.string(of: node) ?? ""
        if mayBeOverseas, let meant = overseas(text) {
            return Saying(
                "\(place.name.ja) の \(found) は、コードでも \"overseas\" でもない。",
                "\(found) of \(place.name.en) is neither a code nor \"overseas\"",
                mend: meant)
        }
        switch LocalGovernmentCode.flaw(in: text.utf8) {
        case .prefecture(let number)?:
            return Saying(
                "コード \(found) の上2桁は都道府県を示す01から47でなければならないが、\(twoDigits(number)) である。",
                "code \(found) begins with \(twoDigits(number)), where a prefecture from 01 to 47 is needed")
        case .checkDigit(let expected)?:
            let right = String(
                decoding: Array(text.utf8.dropLast()) + [UInt8(0x30 + expected)], as: UTF8.self)
            return Saying(
                "コード \(found) の末尾の検査数字は \(expected) のはずである。",
                "code \(found) should end with the check digit \(expected)",
                mend: "打ち誤りがないか確かめる。上5桁が正しければ \"\(right)\" となる。",
                "check for a slip; if the first five digits are right, it is \"\(right)\"")
        case .form?, nil: return badForm(text, found, place, mayBeOverseas: mayBeOverseas)
        }
    }

    private func badForm(_ text: String, _ found: String, _ place: Place, mayBeOverseas: Bool) -> Saying {
        let digits = text.unicodeScalars.compactMap { NumberSlip.digit($0) }
        let isAllDigits = !digits.isEmpty && digits.count == text.unicodeScalars.count
        let plain = String(decoding: digits.map { UInt8(0x30 + $0) }, as: UTF8.self)
        if isAllDigits, digits.count == 6 {
            return Saying(
                "コード \(found) は全角の数字で書かれている。", "code \(found) is written in full-width digits",
                mend: LocalGovernmentCode(plain) == nil
                    ? nil : Text(ja: "半角で \"\(plain)\" と書く。", en: "write \"\(plain)\""))
        }
        if isAllDigits, digits.count == 5 {
            return Saying(
                "コード \(found) は5桁で、6桁に足りない。", "code \(found) has five digits and not six",
                mend: lostDigit(of: plain))
        }
        if isAllDigits {
            return Saying(
                "コード \(found) は\(digits.count)桁で、6桁でない。", "code \(found) has \(digits.count) digits and not six")
        }
        if let meant = codes(of: text, place) {
            return Saying(
                "\(place.name.ja) の \(found) は名称で、6桁の数字のコードでない。",
                "\(found) of \(place.name.en) is a name and not a code of six digits",
                mend: meant)
        }
        return Saying(
            "\(place.name.ja) の \(found) は、6桁の数字のコードでない。", "\(found) of \(place.name.en) is not a code of six digits",
            mend: mayBeOverseas
                ? Text(
                    ja: "本社のある市区町村のコードを書く。国外にあるときは \"overseas\" と書く。",
                    en: "give the code of the municipality of the head office, or \"overseas\"") : nil)
    }

    /// The check digit is not written, or Excel has taken a zero from the beginning: of twelve codes both may be.
    private func lostDigit(of plain: String) -> Text? {
        let full = (0...9).map { "\(plain)\($0)" }.first { LocalGovernmentCode($0) != nil }
        let places = [Optional("0" + plain), full].compactMap { $0.flatMap { LocalGovernmentCode($0) } }
            .compactMap { LocalGovernments.name(of: $0) }
        if places.count == 2 {
            let names = listed(places)
            return Text(ja: "先頭の 0 か末尾の検査数字が欠けている。\(names.ja)と書く。", en: "a digit is lost; write \(names.en)")
        }
        return full.map {
            Text(ja: "末尾の検査数字まで書くと \"\($0)\" となる。", en: "with its check digit it is \"\($0)\"")
        }
    }

    /// What to write for a name of the table; a few places share theirs.
    private func codes(of name: String, _ place: Place) -> Text? {
        let takesPrefectures = place.keys == [PlanKey.applicant.rawValue, PlanKey.code.rawValue]
        let found = LocalGovernments.codes
            .filter { (takesPrefectures || !$0.isPrefecture) && LocalGovernments.isName(name, of: $0) == true }
            .compactMap { LocalGovernments.name(of: $0) }
        let names = listed(found)
        return found.isEmpty ? nil : Text(ja: names.ja + "と書く。", en: "write " + names.en)
    }

    private func listed(_ places: [LocalGovernment]) -> Text {
        Text(
            ja: places.map { "\"\($0.code.text)\"（\($0.fullName)）" }.joined(separator: "か "),
            en: places.map { "\"\($0.code.text)\" (\($0.fullName))" }.joined(separator: " or "))
    }

    private func overseas(_ text: String) -> Text? {
        let isMeant =
            ["海外", "国外", "外国"].contains(text)
            || Suggestion.nearest(to: Array(text.utf8), among: ["overseas"]) != nil
        return isMeant ? Text(ja: "\"overseas\" と書く。", en: "write \"overseas\"") : nil
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    func badCorporateNumber(_ node: JSON.Node) -> Saying {
        let found = source(node)
        let text = json.string(of: node) ?? ""
        if case .checkDigit(let expected)? = CorporateNumber.flaw(in: text.utf8) {
            return Saying(
                "法人番号 \(found) の先頭の検査数字は \(expected) のはずである。",
                "corporate number \(found) should begin with the check digit \(expected)")
        }
        let digits = text.utf8.filter { $0 &- 0x30 < 10 }.count
        if digits == text.utf8.count {
            return Saying(
                "法人番号 \(found) は\(digits)桁で、13桁でない。", "corporate number \(found) has \(digits) digits and not 13",
                mend: digits == 12
                    ? Text(
                        ja: "会社法人等番号（12桁）でなく、先頭に検査数字の付いた13桁の法人番号を書く。",
                        en: "write the corporate number of 13 digits, not the company registration number of 12") : nil)
        }
        return Saying(
            "法人番号 \(found) は13桁の半角数字でない。", "corporate number \(found) is not 13 plain digits",
            mend: "ハイフンや空白を入れず、半角数字13桁で書く。", "write 13 digits without hyphens or spaces")
    }

    func badDate(_ node: JSON.Node, _ place: Place) -> Saying {
        let found = source(node)
        let slip = DateSlip(json.string(of: node) ?? "")
        let said = slip.form.saying
        return Saying(
            "\(place.name.ja) の日付 \(found) \(said.ja)。", "the date \(found) of \(place.name.en) \(said.en)",
            mend: slip.meant.map { Text(ja: "\"\($0.text)\" と書く。", en: "write \"\($0.text)\"") } ?? slip.form.mend)
    }

    func badShare(_ node: JSON.Node, _ kind: ValueKind) -> Saying {
        let found = source(node)
        let mayBeNothing = if case .shareOrNothing = kind { true } else { false }
        let terms = (json.string(of: node) ?? "").split(separator: "/", omittingEmptySubsequences: false)
        if terms.count == 2, let a = Int64(terms[0]), let b = Int64(terms[1]), a >= 0, b >= 0 {
            if a > b {
                return Saying("割合 \(found) は1を超えている。", "the share \(found) is above 1")
            }
            if a == 0, mayBeNothing {
                return Saying(
                    "割合 \(found) は0である。0は \"0/1\" と書く。", "the share \(found) is nothing, which is written " + "\"0/1\"",
                    mend: "\"0/1\" と書く。", "write \"0/1\"")
            }
            if a == 0 {
                return Saying(
                    "割合 \(found) は0である。0より大きくなければならない。", "the share \(found) is 0 and must be above it",
                    mend: "返還を求めない期間は、段階として書かない。", "a period without repayment is no step: leave it out")
            }
            if b > Ratio.largestTerm {
                return Saying(
                    "割合 \(found) の分母は9桁を超えている。", "the share \(found) has a term of more than nine digits")
            }
        }
        return Saying(
            "割合 \(found) は \"1/2\" の形の分数でない。", "the share \(found) is not a fraction such as \"1/2\"")
    }
}

extension DateSlip.Form {
    fileprivate var saying: Text {
        switch self {
        case .empty: Text(ja: "は空である", en: "is empty")
        case .era: Text(ja: "は元号で書かれている", en: "is written by the era")
        case .slashes: Text(ja: "は斜線で区切られている", en: "is written with slashes")
        case .points: Text(ja: "は点で区切られている", en: "is written with points")
        case .japanese: Text(ja: "は年月日の字で区切られている", en: "is written with 年, 月 and 日")
        case .fullWidth: Text(ja: "は全角の文字で書かれている", en: "is written in full-width characters")
        case .unpadded: Text(ja: "は月と日がそれぞれ2桁でない", en: "does not give month and day two digits each")
        case .undivided: Text(ja: "は区切られていない", en: "has no hyphens")
        case .withTime: Text(ja: "は時刻を含んでいる", en: "has a time of day in it")
        case .month(let month):
            Text(ja: "の月 \(month)は、1から12までにない", en: "has month \(month), which is not 1 to 12")
        case .day(let month, let year, let last):
            Text(ja: "は実在しない。\(year)年\(month)月は\(last)日までである", en: "does not exist: \(year)-\(month) has \(last) days")
        case .other: Text(ja: "は日付として読めない", en: "cannot be read as a date")
        }
    }

    fileprivate var mend: Text? {
        switch self {
        case .empty: Text(ja: "日付を書くか、項目ごと除く。", en: "write the date, or leave the key out")
        case .month, .day: Text(ja: "正しい日を 2021-10-01 の形で書く。", en: "write the right day, as 2021-10-01")
        case .era, .slashes, .points, .japanese, .fullWidth, .unpadded, .undivided, .withTime, .other: nil
        }
    }
}

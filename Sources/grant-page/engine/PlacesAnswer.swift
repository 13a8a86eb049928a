import GrantDocuments
import GrantRules

/// Local governments for the page's pickers.
enum PlacesAnswer {
    /// In the order of their codes, with how many there are in all.
    static func finding(_ text: String, atMost most: Int) -> [UInt8] {
        let query = LocalGovernmentQuery(text)
        var found = 0
        var json = JSONWriter(pretty: false)
        json.object { answer in
            answer.array("places") { list in
                for code in LocalGovernments.codes where query.finds(code) {
                    found += 1
                    guard found <= most, let place = LocalGovernments.name(of: code) else { continue }
                    list.object { $0.place(place) }
                }
            }
            answer.number("found", Int64(found))
        }
        return json.utf8
    }

    /// A code by its place, or what keeps the text from being one; five digits get the sixth.
    static func explaining(_ text: String) -> [UInt8] {
        let digits = Array(text.unicodeScalars.compactMap { LocalGovernmentCode.digit($0) })
        var json = JSONWriter(pretty: false)
        json.object { answer in
            if digits.count == 5, let code = LocalGovernmentCode.completing(digits) {
                answer.describe(code)
                let last = code.text.suffix(1)
                answer.say("note", "検査数字（6桁目）は \(last)", "the check digit, the sixth, is \(last)")
                return
            }
            switch LocalGovernmentCode.flaw(in: digits) {
            case nil:
                if let code = LocalGovernmentCode(utf8: digits) { answer.describe(code) }
            case .form?:
                answer.say(
                    "flaw", "団体コードは6桁（5桁の番号と検査数字）。いまは\(digits.count)桁",
                    "a code has six digits, five and a check digit; this has \(digits.count)")
            case .prefecture?:
                answer.say("flaw", "上2桁は都道府県の番号で、01 から 47 まで", "the first two digits are a prefecture, 01 to 47")
            case .checkDigit(let expected)?:
                answer.say(
                    "flaw", "上5桁からは検査数字（6桁目）が \(expected) になるはず。どこかの桁の打ち誤りか",
                    "the first five digits call for the check digit \(expected); one of the six is a slip")
            }
        }
        return json.utf8
    }
}

extension JSONWriter {
    fileprivate mutating func describe(_ code: LocalGovernmentCode) {
        if let place = LocalGovernments.name(of: code) {
            self.place(place)
            return
        }
        string("code", code.text)
        guard code.isWard, let city = LocalGovernments.name(of: code.city) else {
            say(
                "note", "\(LocalGovernments.asOf)年の団体の一覧にない。以後の合併などであればそのまま使える",
                "not in the table of \(LocalGovernments.asOf); fine if it is newer")
            return
        }
        say("note", "\(city.fullName)の区", "a ward of \(city.fullName)")
    }

    fileprivate mutating func say(_ key: String, _ ja: String, _ en: String) { text(key, Text(ja: ja, en: en)) }

    fileprivate mutating func place(_ place: LocalGovernment) {
        string("code", place.code.text)
        string("name", place.name)
        string("prefecture", place.prefecture)
        if DisadvantagedAreas.lists(place.code) { bool("listed", true) }
    }
}

extension LocalGovernmentCode {
    /// The digit that is meant, of half or full width.
    fileprivate static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
        default: nil
        }
    }

    fileprivate static func completing(_ digits: [UInt8]) -> LocalGovernmentCode? {
        for last in UInt8(ascii: "0")...UInt8(ascii: "9") {
            if let code = LocalGovernmentCode(utf8: digits + [last]) { return code }
        }
        return nil
    }
}

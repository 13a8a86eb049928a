import GrantRules

extension PlanSchema {
    /// The kinds of value that have a form of their own.
    static func writeValues(into json: inout JSONWriter) {
        writeText(into: &json)
        json.whole("yen", Quantity.yen.limits, "円 / yen")
        writeLocalGovernment(into: &json)
        json.pattern(
            "municipality", "^\(prefecture)(?!000)[0-9]{4}$",
            "市区町村のコード6桁 / code of a municipality, six digits", comment: "check digit: D011")
        json.object("headquarters") {
            $0.string("description", "本社のある市区町村、又は overseas / municipality of the head office, or overseas")
            $0.array("anyOf") {
                $0.reference(to: "municipality")
                $0.words(nil, ["overseas"])
            }
        }
        json.pattern(
            "corporateNumber", "^[1-9][0-9]{12}$", "法人番号13桁 / corporate number, thirteen digits",
            comment: "check digit: D012")
        writeDay(into: &json)
        json.pattern(
            "share", "^[1-9][0-9]{0,8}/[1-9][0-9]{0,8}$", "1/1 以下の分数 / a fraction of at most 1/1",
            comment: "at most 1: D020")
    }

    static func writeText(into json: inout JSONWriter) {
        json.object("text") {
            $0.string("type", "string")
            $0.number("minLength", 1)
        }
    }

    static func writeLocalGovernment(into json: inout JSONWriter) {
        json.pattern(
            "localGovernment", "^\(prefecture)[0-9]{4}$",
            "全国地方公共団体コード6桁 / code of a local government, six digits", comment: "check digit: D011")
    }

    static func writeDay(into json: inout JSONWriter) {
        json.object("day") {
            $0.string("type", "string")
            $0.string("format", "date")
            $0.string("pattern", "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
            $0.string("$comment", "real days only: D013")
        }
    }

    /// 01 to 47
    private static let prefecture = "(0[1-9]|[1-3][0-9]|4[0-7])"
}

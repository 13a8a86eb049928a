import GrantRules

extension ReportSchema {
    static func writeValues(into json: inout JSONWriter) {
        json.whole("yen", 0...Yen.largestSum, "円 / yen")
        json.record("bilingual", ofTexts: ["ja", "en"])
        json.record("readPlan", required: ["type", "rate", "applicant"]) {
            $0.object("applicant") { $0.strings("required", ["code", "name", "case"]) }
        }
    }

    static func writeFunding(into json: inout JSONWriter) {
        json.record("funding", required: ["item", "amount"]) {
            $0.text("item")
            $0.reference("amount", to: "yen")
        }
    }

    static func writeItem(into json: inout JSONWriter) {
        let amounts = [
            "declared", "operatorContribution", "excluded", "cap", "eligible", "nationalShare", "localShare",
            "headroom",
        ]
        json.record("item", required: ["id", "programme", "pointer"] + amounts + ["binding", "refusedBy"]) {
            $0.text("id")
            $0.text("name")
            $0.words("programme", Schedule.all.programmes.map { $0.id.text }, "①、②、③、ソフト経費、④")
            $0.pointer("pointer")
            for key in amounts { $0.reference(key, to: "yen") }
            $0.object("binding") {
                $0.string("type", "string")
                $0.string("description", "効いている限度。新しい値が加わることがある / the limit that binds; more may come")
                $0.strings("examples", Schedule.all.bindings.map { $0.id })
            }
            $0.object("refusedBy") {
                $0.string("type", "array")
                $0.object("items") { $0.string("pattern", codePattern) }
            }
        }
    }

    /// `figures` are what each other answer would give.
    static func writeReading(
        into json: inout JSONWriter, figures: [String], _ writeFigures: (inout JSONWriter) -> Void
    ) {
        json.record("reading", required: ["id", "value", "from", "open", "alternatives"]) {
            $0.text("id")
            $0.text("value")
            $0.words("from", ["default", "plan", "option"])
            $0.type("open", "boolean")
            $0.text("stated")
            $0.text("basis")
            $0.object("alternatives") {
                $0.string("type", "array")
                $0.record("items", required: ["value"] + figures) {
                    $0.text("value")
                    writeFigures(&$0)
                }
            }
        }
    }

    static func writeRepayment(into json: inout JSONWriter) {
        let amounts = ["repayment", "national", "local"]
        json.record("repayment", required: ["company", "leftOn", "share"] + amounts) {
            $0.text("company")
            $0.day("leftOn")
            $0.pattern("share", "^[0-9]+/[0-9]+$", "返還の割合 / share to be paid back")
            for key in amounts { $0.reference(key, to: "yen") }
        }
    }

    static func writeFinding(into json: inout JSONWriter) {
        let place = ["line", "column", "endLine", "endColumn"]
        let required = ["code", "severity", "pointer"] + place + ["message", "mend", "citations"]
        json.record("finding", required: required) {
            $0.pattern("code", codePattern, "規則の番号（grant-cli rules）/ code of the rule")
            $0.words("severity", Severity.allCases.reversed().map { $0.name }, "誤り、要確認、参考")
            $0.pointer("pointer")
            $0.text("item")
            $0.text("reading")
            for key in place { $0.count(key, from: 1) }
            $0.text("sheet")
            $0.pattern("cells", "^[A-Z]+[0-9]+", "ブックのセル / cells of a workbook: C4:C6 C9")
            $0.reference("message", to: "bilingual")
            $0.reference("mend", to: "bilingual")
            $0.record("figures", required: ["found", "limit", "excess"]) {
                for key in ["found", "limit", "excess"] { $0.type(key, "integer") }
            }
            $0.object("citations") {
                $0.string("type", "array")
                $0.record("items", ofTexts: ["source", "ja", "en"])
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func pointer(_ key: String) {
        pattern(key, "^(/[^/]*)*$", "計画の中の場所（RFC 6901）/ place in the plan (RFC 6901)")
    }
}

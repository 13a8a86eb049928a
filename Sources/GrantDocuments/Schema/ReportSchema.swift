import GrantRules

/// JSON Schema 2020-12 of `grant-report/1`. It lets unknown keys pass: new ones may come under the same version.
package enum ReportSchema {
    package static func json() -> [UInt8] {
        JSONWriter.document {
            $0.schemaHeader(
                "grant-report",
                description: "実施計画の計算結果と指摘 / the amounts and findings of a plan",
                comment: "Beyond a schema / スキーマでは表せないもの: that the totals are the sums of the items (the "
                    + "national share only under rounding=item), that findings stand in the order of codes and places, that pointers lead into "
                    + "the plan / 合計が事業項目の和であること（国費は rounding=item のときに限る）、指摘が番号と位置の順であること、"
                    + "pointer が計画の中を指すこと")
            writeReport(into: &$0)
            $0.object("$defs") { definitions in
                writeValues(into: &definitions)
                writeFunding(into: &definitions)
                writeItem(into: &definitions)
                writeReading(into: &definitions, figures: ["eligible", "nationalShare", "verdict"]) {
                    $0.reference("eligible", to: "yen")
                    $0.reference("nationalShare", to: "yen")
                    $0.words("verdict", ["conforms", "violations"])
                }
                writeRepayment(into: &definitions)
                writeFinding(into: &definitions)
            }
        }
    }

    private static let amounts = ["totals", "range", "items", "readings", "clawback"]

    private static func writeReport(into json: inout JSONWriter) {
        json.report("grant-report/1", about: ["schedule", "plan"]) {
            $0.record("schedule", required: ["id", "title"]) {
                $0.text("id")
                $0.reference("title", to: "bilingual")
            }
            writePlan(into: &$0)
        } amounts: {
            writeAmounts(into: &$0)
        } last: {
            $0.object("ignored") {
                $0.string("type", "object")
                $0.object("propertyNames") { $0.string("pattern", codePattern) }
                $0.object("additionalProperties") {
                    $0.string("type", "integer")
                    $0.number("minimum", 0)
                }
                $0.string("description", "除いた指摘の数 / findings set aside by --ignore")
            }
        }
        json.object("if") { $0.object("properties") { $0.words("verdict", ["unreadable"]) } }
        json.object("then") {
            $0.object("properties") { for key in amounts + ["requested", "localFunding"] { $0.bool(key, false) } }
        }
        json.object("else") {
            $0.strings("required", amounts)
            $0.object("properties") { $0.reference("plan", to: "readPlan") }
        }
    }

    private static func writePlan(into json: inout JSONWriter) {
        json.record("plan", required: ["file", "sha256"]) {
            $0.writeFile()
            $0.words("kind", ["workbook"], "Excel ブックのとき / of an Excel workbook")
            $0.text("title")
            $0.words("type", PlanType.allCases.map { $0.rawValue })
            $0.pattern("rate", "^[0-9]+/[0-9]+$", "補助率 / rate")
            $0.record("applicant", required: []) {
                $0.pattern("code", "^[0-9]{6}$", "団体コード / code")
                $0.text("name")
                $0.object("case") {
                    $0.array("enum") { list in
                        for number in 1...3 { list.number(nil, Int64(number)) }
                        list.null()
                    }
                    $0.string("description", "F02 のどの場合か / case of F02, null when not eligible")
                }
            }
        }
    }

    private static func writeAmounts(into json: inout JSONWriter) {
        let totals = [
            "declared", "excluded", "eligible", "nationalShare", "localShare", "unsubsidised", "operatorContribution",
        ]
        json.record("totals", required: totals) { for key in totals { $0.reference(key, to: "yen") } }
        json.range(of: "nationalShare", "yen")
        json.record("requested", required: []) {
            for key in ["eligibleCost", "nationalShare"] { $0.reference(key, to: "yen") }
        }
        json.list("localFunding", of: "funding")
        json.list("items", of: "item")
        json.list("readings", of: "reading", atLeast: Int64(Schedule.readings.count))
        json.list("clawback", of: "repayment")
    }

    static let codePattern = "^[A-Z][0-9]{3}$"
}

extension JSONWriter {
    /// What a report of any kind has: who made it, what it is about, the verdict with its amounts, and what was found.
    mutating func report(
        _ format: String, about required: [String], _ file: (inout JSONWriter) -> Void,
        amounts: (inout JSONWriter) -> Void, last: (inout JSONWriter) -> Void = { _ in }
    ) {
        string("type", "object")
        strings("required", ["format", "tool"] + required + ["verdict", "findings", "findingsOmitted"])
        object("properties") {
            $0.words("format", [format])
            $0.record("tool", ofTexts: ["name", "version"])
            file(&$0)
            $0.words("verdict", ["conforms", "violations", "unreadable"], "適合、不適合、判定不能")
            amounts(&$0)
            $0.list("findings", of: "finding")
            $0.count("findingsOmitted", "省略した指摘の数 / findings that are only counted")
            last(&$0)
        }
    }

    mutating func range(of figure: String, _ definition: String) {
        record("range", required: [figure]) {
            let ends = ["min", "max"]
            $0.record(figure, required: ends) { for end in ends { $0.reference(end, to: definition) } }
        }
    }

    /// An object in which these keys must be and others may.
    mutating func record(_ key: String, required: [String], _ properties: (inout JSONWriter) -> Void) {
        object(key) {
            $0.string("type", "object")
            if !required.isEmpty { $0.strings("required", required) }
            $0.object("properties", properties)
        }
    }

    mutating func record(_ key: String, ofTexts keys: [String]) {
        record(key, required: keys) { for key in keys { $0.text(key) } }
    }

    mutating func text(_ key: String) { type(key, "string") }

    mutating func count(_ key: String, from least: Int64 = 0, _ description: String? = nil) {
        object(key) {
            $0.string("type", "integer")
            $0.number("minimum", least)
            $0.string("description", optional: description)
        }
    }
}

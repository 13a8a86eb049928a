import GrantRules

/// JSON Schema 2020-12 of `grant-settlement-report/1`. It lets unknown keys pass, as that of `grant-report/1` does.
package enum SettlementReportSchema {
    package static func json() -> [UInt8] {
        JSONWriter.document {
            $0.schemaHeader(
                "grant-settlement-report",
                description: "交付の後の精算の計算結果と指摘 / what is fixed, what goes back and with what charges",
                comment:
                    "Beyond a schema / スキーマでは表せないもの: that spans follow one another, that a charge is the sum of its "
                    + "spans × 3 / 10,000 rounded down once / 期間が続いていること、加算金と延滞金が期間ごとの基礎額×日数の計から出ること")
            writeReport(into: &$0)
            $0.object("$defs") { definitions in
                ReportSchema.writeValues(into: &definitions)
                definitions.whole("charge", 0...Int64.max, "円 / yen")
                writeOrder(into: &definitions)
                ReportSchema.writeReading(into: &definitions, figures: ["surcharge"]) {
                    $0.reference("surcharge", to: "charge")
                }
                definitions.record("estimate", required: ["id", "amount"]) {
                    $0.text("id")
                    $0.reference("amount", to: "yen")
                }
                ReportSchema.writeFinding(into: &definitions)
            }
        }
    }

    private static let amounts = ["amounts", "orders", "readings", "range", "taxReturns", "disposals"]

    private static func writeReport(into json: inout JSONWriter) {
        json.report("grant-settlement-report/1", about: ["settlement"]) {
            $0.record("settlement", required: ["file", "sha256"]) {
                $0.writeFile()
                $0.text("title")
                $0.record("applicant", required: []) {
                    $0.pattern("code", "^[0-9]{6}$", "団体コード / code")
                    $0.text("name")
                }
            }
            $0.record("actual", required: ["file", "sha256"]) {
                $0.writeFile()
                $0.words("verdict", ["violations", "unreadable"], "適合でないときだけ / only when it does not conform")
                $0.count("errors", from: 1)
            }
            $0.day("asOf")
        } amounts: {
            $0.record("amounts", required: ["granted", "allowable", "fixed", "received", "excess", "outstanding"]) {
                for key in ["granted", "received"] { $0.reference(key, to: "yen") }
                for key in ["allowable", "fixed", "excess", "outstanding"] {
                    $0.object(key) {
                        $0.array("anyOf") {
                            $0.reference(to: "yen")
                            $0.object { $0.string("type", "null") }
                        }
                    }
                }
            }
            $0.list("orders", of: "order")
            $0.list("readings", of: "reading", atLeast: Int64(OpenQuestion.nationalGrants.count))
            $0.range(of: "surcharge", "charge")
            $0.list("taxReturns", of: "estimate")
            $0.list("disposals", of: "estimate")
        }
        json.object("if") {
            $0.object("properties") {
                $0.words("verdict", ["unreadable"])
                $0.bool("actual", false)
            }
        }
        json.object("then") { $0.object("properties") { for key in amounts { $0.bool(key, false) } } }
        json.object("else") { $0.strings("required", amounts) }
    }

    private static func writeOrder(into json: inout JSONWriter) {
        let figures = ["unallocated", "principalPaid", "principalUnpaid", "beyond"]
        json.record(
            "order",
            required: ["id", "ground", "amount", "allocated"] + figures + [
                "surcharge", "lateCharge", "lateSpans", "owed",
            ]
        ) {
            $0.text("id")
            $0.words("ground", ReturnOrder.Ground.allCases.map { $0.rawValue })
            $0.reference("amount", to: "yen")
            $0.list("allocated", of: "part", "充てた順 / in the order of taking")
            for key in figures { $0.reference(key, to: "yen") }
            for key in ["surcharge", "lateCharge", "owed"] { $0.reference(key, to: "charge") }
            $0.list("lateSpans", of: "span")
        }
        json.record("part", required: ["receivedOn", "amount", "spans"]) {
            $0.day("receivedOn")
            $0.reference("amount", to: "yen")
            $0.list("spans", of: "span")
        }
        json.record("span", required: ["base", "from", "to", "days"]) {
            $0.reference("base", to: "yen")
            $0.day("from")
            $0.day("to")
            $0.count("days", from: 1)
        }
    }
}

extension JSONWriter {
    mutating func writeFile() {
        text("file")
        pattern("sha256", "^[0-9a-f]{64}$", "読んだバイト列のハッシュ / hash of the bytes that were read")
    }

    mutating func day(_ key: String) {
        object(key) {
            $0.string("type", "string")
            $0.string("format", "date")
        }
    }
}

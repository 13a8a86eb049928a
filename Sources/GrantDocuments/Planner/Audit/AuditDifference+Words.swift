import GrantRules

// What people call what a report has; what has no words here keeps its key.
extension AuditDifference {
    /// Of a subject: a part of the report, or an id, which is shown as it is.
    static func section(_ subject: String) -> Text {
        let ofCompany = "clawback "
        if subject.utf8.starts(with: ofCompany.utf8) {
            let company = String(subject.dropFirst(ofCompany.count))
            return Text(ja: "返還 \(company)", en: "repayment \(company)")
        }
        return switch subject {
        case "totals": Text(ja: "合計", en: "total")
        case "range": Text(ja: "解釈による幅", en: "range")
        case "requested": Text(ja: "申請額", en: "requested")
        case "plan": DocumentKind.plan.noun
        case "settlement": DocumentKind.settlement.noun
        case "actual": Text(ja: "実績の計画", en: "plan as spent")
        case "asOf": Text(ja: "基準日", en: "as of")
        case "schedule": Text(ja: "交付金の回", en: "schedule")
        case "verdict": Text(ja: "判定", en: "verdict")
        case "amounts": Text(ja: "交付の額", en: "amounts")
        case "items": Text(ja: "事業項目", en: "items")
        case "readings": Text(ja: "解釈", en: "readings")
        case "alternatives": Text(ja: "ほかの解釈の値", en: "other answers")
        case "clawback": Text(ja: "返還", en: "repayments")
        case "orders": Text(ja: "返還命令", en: "orders")
        case "taxReturns": Text(ja: "仕入控除税額の試算", en: "estimates of consumption tax")
        case "disposals": Text(ja: "財産処分の試算", en: "estimates for property")
        case "findings": Text(ja: "指摘", en: "findings")
        case "findingsOmitted": Text(ja: "示していない指摘の数", en: "findings not shown")
        case "ignored": Text(ja: "除いた指摘の数", en: "findings set aside")
        case "tool": Text(ja: "計算機", en: "tool")
        default: Text(ja: subject, en: subject)
        }
    }

    /// `allocated[0].spans[1].days` as 割当て1の期間2の日数; as it is when a key on the way has no words.
    static func path(_ path: String) -> Text {
        if let text = word(path) { return text }
        var (ja, en): ([String], [String]) = ([], [])
        for part in path.split(separator: ".") {
            let pieces = part.split(separator: "[")
            guard let key = pieces.first, let text = word(String(key)) else { return Text(ja: path, en: path) }
            let place = pieces.count > 1 ? Int(pieces[1].dropLast()) : nil
            ja.append(text.ja + (place.map { "\($0 + 1)" } ?? ""))
            en.append(text.en + (place.map { " \($0 + 1)" } ?? ""))
        }
        return Text(ja: ja.joined(separator: "の"), en: en.joined(separator: ", "))
    }

    private static func word(_ key: String) -> Text? {
        switch key {
        case "nationalShare.min": Text(ja: "国費の最小", en: "smallest national share")
        case "nationalShare.max": Text(ja: "国費の最大", en: "largest national share")
        case "surcharge.min": Text(ja: "加算金の最小", en: "smallest surcharge")
        case "surcharge.max": Text(ja: "加算金の最大", en: "largest surcharge")
        case "figures.found": Text(ja: "対象の額", en: "amount found")
        case "figures.limit": Text(ja: "限度の額", en: "limit")
        case "figures.excess", "excess": Text(ja: "超過額", en: "excess")
        case "declared": Amount.declared
        case "excluded": Amount.excluded
        case "cap": Amount.cap
        case "eligible", "eligibleCost": Amount.eligible
        case "nationalShare", "national": Amount.nationalShare
        case "localShare", "local": Amount.localShare
        case "unsubsidised": Text(ja: "交付対象外", en: "unsubsidised")
        case "headroom": Amount.headroom
        case "operatorContribution": Amount.operatorContribution
        case "repayment": Text(ja: "返還額", en: "repayment")
        case "granted": Text(ja: "交付決定額", en: "granted")
        case "allowable": Text(ja: "実績で認められる額", en: "allowable")
        case "fixed": Text(ja: "確定額", en: "fixed")
        case "received": Text(ja: "受領額", en: "received")
        case "outstanding": Text(ja: "未交付額", en: "outstanding")
        case "errors": Text(ja: "誤りの数", en: "errors")
        case "ground": Text(ja: "根拠", en: "ground")
        case "amount": Text(ja: "額", en: "amount")
        case "unallocated": Text(ja: "割り当てる受領額のない額", en: "unallocated")
        case "principalPaid": Text(ja: "納付済額", en: "paid")
        case "principalUnpaid": Text(ja: "未納の返還額", en: "unpaid principal")
        case "beyond": Text(ja: "返還額を超える納付", en: "paid beyond")
        case "surcharge": Text(ja: "加算金", en: "surcharge")
        case "lateCharge": Text(ja: "延滞金", en: "late charge")
        case "owed": Text(ja: "要納付額", en: "owed")
        case "allocated": Text(ja: "割当て", en: "allocation")
        case "receivedOn": Text(ja: "受領の日", en: "received on")
        case "spans": Text(ja: "期間", en: "span")
        case "lateSpans": Text(ja: "延滞金の期間", en: "span of the late charge")
        case "base": Text(ja: "基礎額", en: "balance")
        case "to": Text(ja: "終わり", en: "to")
        case "days": Text(ja: "日数", en: "days")
        case "sha256": Text(ja: "SHA-256", en: "SHA-256")
        case "file": Text(ja: "ファイル名", en: "file name")
        case "title", "name": Text(ja: "名称", en: key)
        case "type": Text(ja: "類型", en: "type")
        case "rate": Text(ja: "補助率", en: "rate")
        case "applicant": Text(ja: "団体", en: "body")
        case "case": Text(ja: "F02 の場合", en: "case of F02")
        case "code": Text(ja: "団体コード", en: "code")
        case "id": Text(ja: "識別名", en: "id")
        case "verdict": Text(ja: "判定", en: "verdict")
        case "programme": Text(ja: "事業", en: "programme")
        case "binding": Amount.binding
        case "refusedBy": Text(ja: "認めない規則", en: "refused by")
        case "pointer": Text(ja: "場所", en: "place")
        case "value": Text(ja: "値", en: "value")
        case "stated": Text(ja: "ファイルの定める値", en: "value of the file")
        // Of a reading whose word it is; of a span its first day.
        case "from": Text(ja: "始まり", en: "from")
        case "open": Text(ja: "未確定か", en: "open")
        case "basis", "citations": Text(ja: "根拠", en: key == "basis" ? key : "citation")
        case "leftOn": Text(ja: "退去日", en: "left on")
        case "share": Text(ja: "返還割合", en: "share")
        case "severity": Text(ja: "重さ", en: "severity")
        case "item": Text(ja: "事業項目", en: "item")
        case "line": Text(ja: "行", en: "line")
        case "column": Text(ja: "桁", en: "column")
        case "endLine": Text(ja: "終わりの行", en: "end line")
        case "endColumn": Text(ja: "終わりの桁", en: "end column")
        case "message": Text(ja: "内容", en: "finding")
        case "mend": Finding.remedyTitle
        case "source": Text(ja: "番号", en: "source")
        case "ja": Text(ja: "日本語", en: "Japanese")
        case "en": Text(ja: "英語", en: "English")
        case "version": Text(ja: "版", en: "version")
        default: nil
        }
    }
}

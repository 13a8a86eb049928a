import GrantRules

extension Sentences {
    func aboutKey(_ slip: Slip, _ node: JSON.Node) -> Saying {
        switch slip.kind {
        case .unknownKey: return unknownKey(node, Shape(rawValue: slip.detail) ?? .plan)
        case .duplicateKey:
            let key = source(JSON.Node(node.index - 1))
            return Saying(ja: "\(key) が二度書かれている。", en: "\(key) is given twice")
        default:
            let key = PlanKey.allCases[Int(slip.detail)]
            return missingKey(key)
        }
    }

    private func unknownKey(_ node: JSON.Node, _ shape: Shape) -> Saying {
        let key = JSON.Node(node.index - 1)
        let found = source(key)
        let known = shape.allowed.keys.map { $0.name }
        guard let meant = Suggestion.nearest(to: json.utf8(of: json.tape[key.index]), among: known) else {
            let list = known.joined(separator: ", ")
            return Saying(
                ja: "\(found) という項目はない。", en: "there is no key \(found) here",
                mend: Text(
                    ja: "その項目を除くか、次のいずれかに直す: \(list)", en: "leave it out or use one of: \(list)"))
        }
        return Saying(
            ja: "\(found) という項目はない。\"\(meant)\" の書き誤りか。",
            en: "there is no key \(found) here; perhaps \"\(meant)\" is meant",
            mend: Text(ja: "\"\(meant)\" と書く。", en: "write \"\(meant)\""))
    }

    private func missingKey(_ key: PlanKey) -> Saying {
        let name = "\"\(key.name)\""
        if key == .basis {
            return Saying(
                ja: "根拠 \(name) がない。", en: "\(name), the basis, is missing",
                mend: Text(
                    ja: "根拠とする法令、告示、回答などを \(name) に書く。",
                    en: "name the law, notice or answer that it rests on in \(name)"))
        }
        let purpose = key.purpose
        return Saying(
            ja: "\(purpose.ja) \(name) がない。", en: "\(name), \(purpose.en), is missing",
            mend: Text(ja: "\(name) を書き加える。例: \(key.example)", en: "add \(name), for example \(key.example)"))
    }
}

extension PlanKey {
    /// What a required key holds.
    fileprivate var purpose: Text {
        switch self {
        case .format: Text(ja: "形式の名", en: "the name of the format")
        case .applicant: Text(ja: "申請団体", en: "the applicant")
        case .type: Text(ja: "計画の類型", en: "the type of the plan")
        case .code: Text(ja: "全国地方公共団体コード", en: "the local government code")
        case .name: Text(ja: "名称", en: "the name")
        case .id: Text(ja: "識別名", en: "the id")
        case .value: Text(ja: "解釈の値", en: "the value of the reading")
        case .capacity: Text(ja: "収容可能人数", en: "the capacity")
        case .eligibleCost: Text(ja: "交付対象事業費", en: "the eligible cost")
        case .operation: Text(ja: "運営の別", en: "who runs it")
        case .municipality: Text(ja: "所在市区町村", en: "the municipality")
        case .costs: Text(ja: "費用の一覧", en: "the list of costs")
        case .item: Text(ja: "費目", en: "what the cost is for")
        case .amount: Text(ja: "金額", en: "the amount")
        case .source: Text(ja: "要綱の条項", en: "the ordinance")
        case .countedFrom: Text(ja: "期間の起算", en: "from when the period counts")
        case .steps: Text(ja: "返還の段階", en: "the steps of repayment")
        case .withinMonths: Text(ja: "期間の月数", en: "the months of the period")
        case .share: Text(ja: "返還の割合", en: "the share to be repaid")
        case .headquarters: Text(ja: "本社の所在地", en: "where the head office is")
        case .facility: Text(ja: "利用する施設", en: "the facility it uses")
        default: Text(ja: "必要な項目", en: "a required key")
        }
    }

    fileprivate var example: String {
        let value =
            switch self {
            case .format: "\"grant-plan/1\""
            case .applicant: "{ \"code\": \"072028\", \"name\": \"会津若松市\" }"
            case .type: "\"standard\""
            case .code, .municipality: "\"072028\""
            case .name: "\"中町オフィス\""
            case .id, .facility: "\"office-a\""
            case .value: "\"counts\""
            case .capacity: "18"
            case .eligibleCost, .amount: "21000000"
            case .operation: "\"public\""
            case .costs: "[{ \"item\": \"改修工事費\", \"amount\": 21000000 }]"
            case .item: "\"改修工事費\""
            case .source: "\"○○市進出支援金交付要綱 第9条\""
            case .countedFrom: "\"applied\""
            case .steps: "[{ \"withinMonths\": 36, \"share\": \"1/1\" }]"
            case .withinMonths: "36"
            case .share: "\"1/2\""
            case .headquarters: "\"131016\""
            default: "\"…\""
            }
        return "\"\(name)\": \(value)"
    }
}

import GrantRules

extension Sentences {
    func unknownWord(_ slip: Slip, _ node: JSON.Node, _ place: Place) -> Saying {
        let found = source(node)
        let words = words(slip)
        let name = place.name
        let list = words.map { "\"\($0)\"" }
        let choice = Text(ja: list.joined(separator: "、"), en: list.joined(separator: ", "))
        let mend =
            words.count == 1
            ? Text(ja: "\(list[0]) と書く。", en: "write \(list[0])")
            : Text(ja: "\(choice.ja) のいずれかを書く。", en: "write one of \(choice.en)")
        if slip.kind == .unknownWord, slip.detail == WordList.format.rawValue,
            json.spells(node, "grant-report/1")
        {
            return Saying(
                ja: "\(found) は計算結果の報告であり、計画ではない。", en: "\(found) is the report about a plan and not a plan",
                mend: Text(ja: "報告のもとになった計画を指定する。", en: "give the plan that the report is about"))
        }
        let meant = meant(json.string(of: node) ?? "", words)
        return Saying(
            ja: "\(name.ja) に \(found) という値はない。" + (meant.map { "\"\($0)\" の書き誤りか。" } ?? ""),
            en: "\(found) is not a value of \(name.en)"
                + (meant.map { "; perhaps \"\($0)\" is meant" } ?? ""),
            mend: meant.map { Text(ja: "\"\($0)\" と書く。", en: "write \"\($0)\"") } ?? mend)
    }

    private func words(_ slip: Slip) -> [String] {
        switch slip.kind {
        case .unknownSchedule: Schedule.all.map { $0.id }
        case .unknownReading: Schedule.readings.map { $0.id }
        case .unknownValue: (Reading(rawValue: slip.detail) ?? .tierMixing).values.map { $0.id }
        default: (WordList(rawValue: slip.detail) ?? .format).words
        }
    }

    /// Japanese words of the form are as likely as slips of the pen.
    private func meant(_ found: String, _ words: [String]) -> String? {
        let translated: String? =
            switch found {
            case "標準", "標準タイプ": "standard"
            case "高水準", "高水準タイプ": "high-standard"
            case "公設", "公立", "自治体", "①": "public"
            case "民間", "民設", "②": "private"
            case "申請", "申請日": "applied"
            case "支給", "支給日", "支払", "支払日": "paid"
            case "契約", "契約日": "contracted"
            default: nil
            }
        if let translated, words.contains(translated) { return translated }
        return Suggestion.nearest(to: Array(found.utf8), among: words)
    }

    func empty(_ slip: Slip, _ place: Place) -> Saying {
        if slip.kind == .emptyBasis {
            return Saying(ja: "解釈の根拠 \"basis\" が空である。", en: "the basis of the reading is empty")
        }
        if place.key == "excluded" {
            return Saying(
                ja: "対象外とする理由 \"excluded\" が空である。", en: "the reason for the exclusion is empty",
                mend: Text(
                    ja: "理由を書く。対象とする費用であれば、項目ごと除く。",
                    en: "write the reason, or leave the key out if the cost is eligible"))
        }
        return Saying(ja: "\(place.name.ja) が空である。", en: "\(place.name.en) is empty")
    }
}

extension Sentences {
    /// What only the whole plan shows; an earlier place is named by its pointer, since 「12行目」 would need lines.
    func aboutWhole(_ slip: Slip, _ node: JSON.Node, _ place: Place, earlier: Place) -> Saying {
        let found = source(node)
        switch slip.kind {
        case .readingTwice:
            let id = json.value("id", of: node).map { source($0) } ?? ""
            return Saying(
                ja: "解釈 \(id) が二度定められている（先のものは \(earlier.pointer)）。",
                en: "reading \(id) is stated twice (before: \(earlier.pointer))")
        case .duplicateID:
            return Saying(
                ja: "id \(found) は \(earlier.pointer) でも使われている。",
                en: "id \(found) is used by \(earlier.pointer) as well")
        case .stepsOutOfOrder:
            let before = json.wholeNumber(of: JSON.Node(Int(slip.other))) ?? 0
            let months = json.wholeNumber(of: node) ?? 0
            return Saying(
                ja: "返還の段階の \(Quantity.months.ja(months))は、前の段階の \(Quantity.months.ja(before))より大きくない。",
                en:
                    "the step of \(Quantity.months.en(months)) does not come after \(Quantity.months.en(before))",
                figures: Breach.Figures(found: months, limit: before))
        case .noSteps:
            return Saying(
                ja: "返還の段階 \"steps\" が一つもない。", en: "there is no step of repayment",
                mend: Text(
                    ja: "要綱の定める期間と割合を書く。返還の定めがなければ \"clawback\" ごと除く。",
                    en:
                        "write the ordinance's periods and shares, or leave \"clawback\" out if there are none"
                ))
        case .noCosts:
            return Saying(ja: "費用の一覧 \"costs\" が空である。", en: "the list of costs is empty")
        case .sumTooLarge:
            return Saying(
                ja: "計画にある金額の合計 \(sum.grouped)円は、上限 \(Yen.largestSum.grouped)円を超えている。",
                en: "the amounts of the plan add up to \(sum.grouped) yen, above the limit of "
                    + "\(Yen.largestSum.grouped) yen",
                figures: Breach.Figures(found: sum, limit: Yen.largestSum))
        case .contributionOfPublic:
            return Saying(
                ja: "①の施設（\"operation\": \"public\"）に運営者の負担額 \(found) がある。",
                en:
                    "a facility run by the body (\"operation\": \"public\") states an operator's contribution of \(found)"
            )
        default:
            let name = (json.string(of: node)).flatMap { LocalGovernmentCode($0) }
                .flatMap { LocalGovernments.name(of: $0)?.name }
            return Saying(
                ja: "\(place.name.ja) の \(found) は\(name ?? "都道府県")のコードで、市区町村のコードでない。",
                en: "\(found) of \(place.name.en) is the code of a prefecture\(name.map { ", \($0)" } ?? "")")
        }
    }
}

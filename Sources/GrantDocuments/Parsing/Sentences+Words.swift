import GrantRules

extension Sentences {
    func unknownWord(_ slip: Slip, _ node: JSON.Node, _ place: Place, _ kind: ValueKind) -> Saying {
        let found = source(node)
        if place.key == "format", DocumentKind.reports.contains(where: { json.spells(node, $0) }) {
            let (ja, en) = (document.kind.noun.ja, document.kind.noun.en)
            return Saying(
                "\(found) は計算結果の報告であり、\(ja)ではない。", "\(found) is the report about a \(en) and not a \(en)",
                mend: "報告のもとになった\(ja)を指定する。計画の報告を確かめるときは grant-cli audit REPORT PLAN と書く。",
                "give the \(en) that the report is about; grant-cli audit REPORT PLAN checks a plan's report")
        }
        let question = slip.kind == .unknownValue ? Reading(rawValue: slip.detail) : nil
        let words = question.map { document.register.answers(to: $0) } ?? kind.words
        let list = words.map { listed($0) }
        if let meant = meant(json.string(of: node) ?? "", words) {
            return Saying(
                "\(place.name.ja) に \(found) という値はない。\(listed(meant)) の書き誤りか。",
                "\(found) is not a value of \(place.name.en); perhaps \(listed(meant)) is meant",
                mend: "\(listed(meant)) と書く。", "write \(listed(meant))")
        }
        let (ja, en) = (list.joined(separator: "、"), list.joined(separator: ", "))
        return Saying(
            "\(place.name.ja) に \(found) という値はない。", "\(found) is not a value of \(place.name.en)",
            mend: list.count == 1
                ? Text(ja: "\(ja) と書く。", en: "write \(en)") : Text(ja: "\(ja) のいずれかを書く。", en: "write one of \(en)"))
    }

    /// Japanese words of the form are as likely as slips of the pen.
    private func meant(_ found: String, _ words: [Word]) -> Word? {
        let nearest = Suggestion.nearest(to: Array(found.utf8), among: words.map { $0.id })
        return words.first { $0.says.ja == found || $0.also.contains(found) } ?? words.first { $0.id == nearest }
    }

    func empty(_ slip: Slip, _ place: Place) -> Saying {
        if slip.kind == .emptyBasis {
            return Saying("解釈の根拠 \"basis\" が空である。", "the basis of the reading is empty")
        }
        if place.key == "excluded" {
            return Saying(
                "対象外とする理由 \"excluded\" が空である。", "the reason for the exclusion is empty",
                mend: "理由を書く。対象とする費用であれば、項目ごと除く。", "write the reason, or leave the key out if the cost is eligible")
        }
        return Saying("\(place.name.ja) が空である。", "\(place.name.en) is empty")
    }
}

extension Sentences {
    /// What only the whole plan shows.
    func aboutWhole(_ slip: Slip, _ node: JSON.Node, _ place: Place, earlier: Place) -> Saying {
        let found = source(node)
        switch slip.kind {
        case .readingTwice:
            let id = json.value("id", of: node).map { source($0) } ?? ""
            return Saying(
                "解釈 \(id) が二度定められている（先のものは \(whereabouts(earlier, slip))）。",
                "reading \(id) is stated twice (before: \(whereabouts(earlier, slip)))")
        case .duplicateID:
            return Saying(
                "id \(found) は \(whereabouts(earlier, slip)) でも使われている。",
                "id \(found) is used by \(whereabouts(earlier, slip)) as well")
        case .stepsOutOfOrder:
            let before = json.wholeNumber(of: JSON.Node(Int(slip.other))) ?? 0
            let months = json.wholeNumber(of: node) ?? 0
            return Saying(
                "返還の段階の\(Quantity.months.ja(months))は、前の段階の\(Quantity.months.ja(before))より大きくない。",
                "the step of \(Quantity.months.en(months)) does not come after \(Quantity.months.en(before))",
                figures: Finding.Figures(found: months, limit: before))
        case .noSteps:
            return Saying(
                "返還の段階 \"steps\" が一つもない。", "there is no step of repayment",
                mend: "要綱の定める期間と割合を書く。返還の定めがなければ \"clawback\" ごと除く。",
                "write the ordinance's periods and shares, or leave \"clawback\" out if there are none")
        case .noCosts:
            return Saying("費用の一覧 \"costs\" が空である。", "the list of costs is empty")
        case .sumTooLarge:
            return Saying(
                "\(document.kind.noun.ja)にある金額の合計 \(sum.grouped)円は、上限 \(Yen.largestSum.grouped)円を超えている。",
                "the amounts of the \(document.kind.noun.en) add up to \(sum.grouped) yen, above the limit of "
                    + "\(Yen.largestSum.grouped) yen",
                figures: Finding.Figures(found: sum, limit: Yen.largestSum))
        case .contributionOfPublic:
            return Saying(
                "①の施設（\"operation\": \"public\"）に運営者の負担額 \(found) がある。",
                "a facility run by the body (\"operation\": \"public\") states an operator's contribution of \(found)")
        default:
            let name = (json.string(of: node)).flatMap { LocalGovernmentCode($0) }
                .flatMap { LocalGovernments.name(of: $0)?.name }
            return Saying(
                "\(place.name.ja) の \(found) は\(name ?? "都道府県")のコードで、市区町村のコードでない。",
                "\(found) of \(place.name.en) is the code of a prefecture\(name.map { ", \($0)" } ?? "")")
        }
    }
}

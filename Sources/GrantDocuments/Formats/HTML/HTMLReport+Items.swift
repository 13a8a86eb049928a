import GrantRules

extension HTMLReport {
    /// The picture: for each item what is counted, what is cut off, and who pays.
    func picture(of assessment: Assessment) -> Markup {
        guard !assessment.items.isEmpty else { return "" }
        var body: Markup = "<figure>\n<ul class=\"legend\">"
        for (kind, ja, en) in HTMLReport.legend {
            body += "<li>\(HTMLPicture.swatch(kind))\(say(ja, en))</li>"
        }
        body += "</ul>\n"
        for (title, kinds) in HTMLReport.scales {
            let items = assessment.items.filter { kinds.contains($0.kind) }
            guard !items.isEmpty else { continue }
            let picture = HTMLPicture(items, language)
            let scale = say("目盛 0〜\(picture.full.grouped)円", "scale 0 to \(picture.full.grouped) yen")
            body += "<div class=\"scale\"><h3>\(title[language])</h3><p>\(picture.full > 1 ? scale : "")</p></div>\n"
            body += "<ul class=\"bars\">\n"
            for item in items {
                body += "<li><span class=\"name\">\(label(item))</span>\(picture.bar(of: item))"
                body += "<span class=\"note\">\(item.shortNote[language])</span></li>\n"
            }
            body += "</ul>\n"
        }
        return section("品目ごとの内訳（図）", "Items in a picture", body + "</figure>\n")
    }

    private static let legend: [(Markup, String, String)] = [
        ("national", "国費", "national share"), ("local", "地方負担", "local share"),
        ("cut", "上限を超える額・認められない額", "above a limit, or refused"), ("excluded", "対象外の費用", "excluded costs"),
        ("cap", "1施設・1社の上限額", "cap of the facility or company"),
    ]

    private static let scales: [(Text, ItemKinds)] = [
        (Text(ja: "①② 施設", en: "①② facilities"), .facility),
        (Text(ja: "③ 既存施設とプロジェクト推進", en: "③ existing facilities, and promotion"), [.existing, .promotion]),
        (Text(ja: "④ 進出支援", en: "④ company support"), .company),
    ]

    func label(_ item: Item) -> Markup {
        let mark: Markup = item.programme.mark.isEmpty ? "" : "<span class=\"mark\">\(item.programme.mark)</span>"
        return mark + name(item.displayName[language])
    }

    func items(of assessment: Assessment) -> Markup {
        guard !assessment.items.isEmpty else { return "" }
        let totals = assessment.totals
        var body: Markup =
            "<div class=\"wide\"><table class=\"items\">\n\(caption(say("品目ごとの金額", "Items in figures")))<thead><tr>"
        body += head("品目", "Item")
        let columns = ItemColumn.allCases.filter { $0 != .excluded || totals.excluded > .zero }
        for column in columns { body += head(column.title.ja, column.title.en, isYen: true) }
        body += head("備考", "Notes") + "</tr></thead>\n<tbody>\n"
        for item in assessment.items {
            let kind: Markup = item.isAdmitted ? "" : " class=\"refused\""
            body += "<tr\(kind)><th scope=\"row\">\(label(item))</th>"
            for column in columns { body += cell(column.amount(of: item)) }
            body += "<td class=\"note\">\(item.shortNote[language])</td></tr>\n"
        }
        body += "</tbody>\n<tfoot><tr><th scope=\"row\">\(say("計", "Total"))</th>"
        for column in columns { body += column.sum(in: totals).map { cell($0) } ?? "<td></td>" }
        body += "<td></td></tr></tfoot>\n</table></div>\n"
        if let apart = assessment.sharesApart {
            body += "<p class=\"range\">\(apart[language].capitalisedFirst)\(say("。", "."))</p>\n"
        }
        return section("品目ごとの金額", "Items in figures", body)
    }

    func cell(_ yen: Yen) -> Markup { "<td class=\"yen\">\(yen.grouped)</td>" }
}

/// The columns of the table that hold money.
private enum ItemColumn: CaseIterable {
    case declared, excluded, cap, eligible, nationalShare, localShare

    var title: Text {
        switch self {
        case .declared: Amount.declared
        case .excluded: Amount.excluded
        case .cap: Amount.cap
        case .eligible: Amount.eligible
        case .nationalShare: Amount.nationalShare
        case .localShare: Amount.localShare
        }
    }

    func amount(of item: Item) -> Yen {
        switch self {
        case .declared: item.declared
        case .excluded: item.excluded
        case .cap: item.cap
        case .eligible: item.eligible.yen
        case .nationalShare: item.nationalShare.yen
        case .localShare: item.localShare
        }
    }

    /// Caps have none.
    func sum(in totals: Outcome) -> Yen? {
        switch self {
        case .declared: totals.declared
        case .excluded: totals.excluded
        case .cap: nil
        case .eligible: totals.eligible
        case .nationalShare: totals.nationalShare
        case .localShare: totals.localShare
        }
    }
}

extension Item {
    /// What binds it or what room is left, in a few words.
    var shortNote: Text {
        guard isAdmitted else {
            let codes = refusedBy.sorted.map { $0.rawValue }
            return Text(
                ja: "認められない " + codes.joined(separator: "、"), en: "refused: " + codes.joined(separator: ", "))
        }
        let cut = (base.amount - eligible.yen.amount).grouped
        switch binding {
        case .none:
            return headroom > .zero
                ? Text(ja: "残り枠 \(headroom.grouped)", en: "room left \(headroom.grouped)")
                : Text(ja: "上限額ちょうど", en: "just at the limit")
        case .envelope: return Text(ja: "総枠を超過 \(cut)", en: "above the envelope by \(cut)")
        case .softCap where eligible.yen < cap, .companyCap where eligible.yen < cap:
            return Text(ja: "残りの枠を超過 \(cut)", en: "above what is left by \(cut)")
        case .softCap: return Text(ja: "枠を超過 \(cut)", en: "above the limit by \(cut)")
        default: return Text(ja: "上限を超過 \(cut)", en: "above the cap by \(cut)")
        }
    }
}

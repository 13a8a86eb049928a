import GrantRules

extension Assessment {
    /// For each item what is counted, what is cut off, and who pays.
    func bars(_ language: Language) -> Bars {
        let scales: [(Text, ItemKinds)] = [
            (Text(ja: "①② 施設", en: "①② facilities"), .facility),
            (Text(ja: "③ 既存施設とプロジェクト推進", en: "③ existing facilities, and promotion"), [.existing, .promotion]),
            (Text(ja: "④ 進出支援", en: "④ company support"), .company),
        ]
        let groups = scales.compactMap { title, kinds -> Bars.Group? in
            let items = items.filter { kinds.contains($0.kind) }
            guard !items.isEmpty else { return nil }
            let full = items.reduce(Int64(1)) { max($0, $1.declared.amount, $1.hasOwnCap ? $1.cap.amount : 0) }
            return Bars.Group(
                title: title[language],
                scale: full > 1 ? language.say("目盛 0〜\(full.grouped)円", "scale 0 to \(full.grouped) yen") : "",
                full: full, bars: items.map { $0.bar(language) })
        }
        return Bars(
            legend: [
                (.dark, language.say("国費", "national share")), (.light, language.say("地方負担", "local share")),
                (.hatched, language.say("上限を超える額・認められない額", "above a limit, or refused")),
                (.dotted, language.say("対象外の費用", "excluded costs")),
            ], limitTitle: language.say("1施設・1社の上限額", "cap of the facility or company"), groups: groups)
    }
}

extension Item {
    /// A shared limit is not a point on one item's own scale.
    fileprivate var hasOwnCap: Bool { kind == .facility || kind == .company }

    fileprivate func bar(_ language: Language) -> Bars.Bar {
        let parts = parts(language)
        let unit = language.say("円", " yen")
        let said = parts.map { "\($0.title) \($0.amount.grouped)\(unit)" }
        return Bars.Bar(
            mark: programme.mark, name: displayName[language], parts: parts, limit: hasOwnCap ? cap.amount : nil,
            note: note[language],
            description: ([displayName[language], "\(Amount.declared[language]) \(declared.grouped)\(unit)"] + said)
                .joined(separator: language.say("、", ", ")))
    }

    private func parts(_ language: Language) -> [Bars.Part] {
        [
            Bars.Part(filling: .dark, title: language.say("国費", "national"), amount: nationalShare.yen.amount),
            Bars.Part(filling: .light, title: language.say("地方", "local"), amount: localShare.amount),
            Bars.Part(
                filling: .hatched,
                title: isAdmitted ? language.say("上限超過", "above the limit") : language.say("認められない", "refused"),
                amount: base.amount - eligible.yen.amount),
            Bars.Part(filling: .dotted, title: language.say("対象外", "excluded"), amount: excluded.amount),
        ].filter { $0.amount > 0 }
    }
}

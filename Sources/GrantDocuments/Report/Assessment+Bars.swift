import GrantRules

extension Assessment {
    /// For each item what is counted, what is cut off, and who pays; a scale for the programmes that share a limit.
    func bars(_ language: Language) -> Bars {
        let groups = schedule.programmesByPool.compactMap { programmes -> Bars.Group? in
            let items = items.filter { item in programmes.contains(item.programme) }
            guard !items.isEmpty else { return nil }
            // A shared limit is not a point on one item's own scale.
            let full = items.reduce(Int64(1)) { max($0, $1.declared.amount, $1.isCappedAlone ? $1.cap.amount : 0) }
            return Bars.Group(
                title: Programme.title(of: programmes)[language],
                scale: full > 1 ? language.say("目盛 0〜\(full.grouped)円", "scale 0 to \(full.grouped) yen") : "",
                full: full, bars: items.map { $0.bar(language) })
        }
        return Bars(
            legend: [
                (.dark, Amount.nationalShare[language]), (.light, Amount.localShare[language]),
                (.hatched, language.say("上限を超える額・認められない額", "above a limit, or refused")),
                (.dotted, language.say("対象外の費用", "excluded costs")),
            ], limitTitle: language.say("1施設・1社の上限額", "cap of the facility or company"), groups: groups)
    }
}

extension Item {
    fileprivate func bar(_ language: Language) -> Bars.Bar {
        let parts = parts(language)
        let unit = language.say("円", " yen")
        let said = parts.map { "\($0.title) \($0.amount.grouped)\(unit)" }
        return Bars.Bar(
            mark: programme.mark, name: displayName[language], parts: parts, limit: isCappedAlone ? cap.amount : nil,
            note: shortNote[language],
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
                amount: base.less(eligible.yen).amount),
            Bars.Part(filling: .dotted, title: language.say("対象外", "excluded"), amount: excluded.amount),
        ].filter { $0.amount > 0 }
    }
}

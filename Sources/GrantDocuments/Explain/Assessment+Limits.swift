import GrantRules

extension Assessment {
    /// `〔F06 交付上限額等〕`
    func mark(_ sources: [Source]) -> Text {
        if sources.isEmpty { return .empty }
        let names = sources.map { name(of: $0) }.joined(by: Text(ja: "、", en: "; "))
        return Text(ja: "〔\(names.ja)〕", en: " [\(names.en)]")
    }

    private func name(of source: Source) -> Text {
        switch source {
        case .fact(let id):
            let heading = schedule.facts.first { $0.id == id }?.heading ?? schedule.title
            return Text(ja: "\(id.text) \(heading.ja)", en: "\(id.text) \(heading.en)")
        case .statute(let id):
            guard let statute = schedule.statutes.first(where: { $0.id == id }) else { return schedule.title }
            return Text(
                ja: "\(id.text) \(statute.act.ja)\(statute.article.ja)",
                en: "\(id.text) \(statute.act.en), \(statute.article.en)")
        case .reading(let reading):
            let answer = reading.id + (totals.readings[reading].map { "=" + $0.id } ?? "")
            return Text(ja: "解釈 \(answer)", en: "reading \(answer)")
        case .civilCode(let article):
            return Text(ja: "民法第\(article)条", en: "Civil Code, article \(article)")
        case .project: return schedule.citation(of: .project).text
        }
    }
}

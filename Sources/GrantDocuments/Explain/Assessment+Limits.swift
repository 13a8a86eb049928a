import GrantRules

extension Assessment {
    /// What a limit is called: by its figure when nothing has used it, by what is left of it otherwise.
    func limit(_ binding: Binding, leaving ceiling: Yen) -> Text {
        switch binding {
        case .envelope:
            left(ceiling, of: schedule.envelope, Text(ja: "施設全体の総枠", en: "the envelope of all facilities"))
        case .softCap:
            left(
                ceiling, of: schedule.softCosts,
                Text(ja: "③とソフト経費の上限", en: "the limit of programme 3 and soft costs"))
        case .companyCap:
            left(ceiling, of: schedule.companyPayment, Text(ja: "1社の上限", en: "the limit of one company"))
        default: Text(ja: "上限", en: "the cap")
        }
    }

    private func left(_ ceiling: Yen, of limit: Cited<Yen>, _ name: Text) -> Text {
        guard ceiling != limit.value else { return name }
        return Text(
            ja: "\(name.ja) \(limit.value.ja) の残り", en: "what is left of \(name.en) (\(limit.value.en))")
    }

    /// Which limit an item stays within, when that much could have been eligible.
    func limit(on item: Item, of ceiling: Yen) -> Binding {
        switch item.kind {
        case .facility: ceiling == item.cap ? .tierCap : .envelope
        case .company: .companyCap
        default: .softCap
        }
    }

    func sources(of binding: Binding) -> [Source] {
        switch binding {
        case .tierCap: [.fact(.facilityCaps)]
        case .envelope: [.fact(schedule.envelope.fact), .reading(.tierMixing)]
        case .softCap: [.fact(.softCosts), .fact(.existingFacilities)]
        case .companyCap: [.fact(.companyPayment)]
        default: []
        }
    }

    /// `〔F06 交付上限額等〕`
    func mark(_ sources: [Source]) -> Text {
        guard !sources.isEmpty else { return Text(ja: "", en: "") }
        let names = sources.map { name(of: $0) }
        return Text(
            ja: "〔" + names.map { $0.ja }.joined(separator: "、") + "〕",
            en: " [" + names.map { $0.en }.joined(separator: "; ") + "]")
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

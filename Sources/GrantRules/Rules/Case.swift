/// A case in which a rule fires: what its message may look at.
struct Case<Subject> {
    let breach: Breach
    let subject: Subject

    /// What was compared; 0 where nothing was.
    var figures: Finding.Figures { breach.figures ?? Finding.Figures(found: 0, limit: 0) }
    /// The same as money.
    var found: Yen { Yen(sum: figures.found) }
    var limit: Yen { Yen(sum: figures.limit) }
    /// How far the two are apart, whichever is larger.
    var difference: Yen { max(found.less(limit), limit.less(found)) }
}

/// A message may be just its two sentences, Japanese first.
@resultBuilder enum Sentence {
    static func buildBlock(_ ja: String, _ en: String) -> Text { Text(ja: ja, en: en) }
    static func buildBlock<Said>(_ said: Said) -> Said { said }
    static func buildEither(first said: Text) -> Text { said }
    static func buildEither(second said: Text) -> Text { said }
}

extension Case<Assessment> {
    var assessment: Assessment { subject }
    var name: Text { breach.name(in: subject) }
    /// What the pool had left.
    var left: Text { breach.pool(of: subject.schedule)?.leaving(limit) ?? Text(ja: limit.ja, en: limit.en) }
}

extension Case<Together> {
    var together: Together { subject }
    var name: Text { breach.name(in: subject) }
}

extension Case<Reckoning> { var reckoning: Reckoning { subject } }

extension Breach {
    /// 「中町オフィス」, or for the soft costs what they are.
    func name(in assessment: Assessment) -> Text {
        item < 0 ? Text(ja: "計画", en: "the plan") : assessment.items[Int(item)].quotedName
    }
}

extension Assessment {
    /// The company that a breach belongs to; only rules about companies ask.
    func company(of breach: Breach) -> Company { plan.draft.companies[items[Int(breach.item)].index] }
}

/// A case in which a rule fires: what its message may look at.
struct Case<Subject> {
    let breach: Breach
    let subject: Subject

    /// What was compared, as money; nothing where nothing was.
    var found: Yen { Yen(sum: breach.figures?.found ?? 0) }
    var limit: Yen { Yen(sum: breach.figures?.limit ?? 0) }
    /// How far the two are apart, whichever is larger.
    var difference: Yen { max(found.less(limit), limit.less(found)) }
}

/// A message may be just its two sentences, Japanese first.
@resultBuilder enum Sentence {
    static func buildBlock(_ ja: String, _ en: String) -> Text { Text(ja: ja, en: en) }
    static func buildBlock<Said>(_ said: Said) -> Said { said }
}

extension Case<Assessment> {
    var assessment: Assessment { subject }
    var name: Text { breach.name(in: subject) }
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

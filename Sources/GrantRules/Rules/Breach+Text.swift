extension Breach {
    /// The figures as money; a rule that compares none does not ask.
    var found: Yen { Yen(sum: figures?.found ?? 0) }
    var limit: Yen { Yen(sum: figures?.limit ?? 0) }
    /// How far the two are apart, whichever is larger.
    var difference: Yen { max(found.less(limit), limit.less(found)) }

    /// 「中町オフィス」, or for the soft costs what they are.
    func name(in assessment: Assessment) -> Text {
        item < 0 ? Text(ja: "計画", en: "the plan") : assessment.items[Int(item)].quotedName
    }
}

extension Assessment {
    /// The company that a breach belongs to; only rules about companies ask.
    func company(of breach: Breach) -> Company { plan.draft.companies[items[Int(breach.item)].index] }
}

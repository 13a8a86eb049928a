extension Finding.Figures {
    /// The two as money, and how far they are apart, whichever is larger.
    var yen: (found: Yen, limit: Yen, difference: Yen) {
        let (found, limit) = (Yen(sum: found), Yen(sum: limit))
        return (found, limit, max(found.less(limit), limit.less(found)))
    }
}

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

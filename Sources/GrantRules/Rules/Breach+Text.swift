extension Breach.Figures {
    /// The two as money, and how far they are apart, whichever is larger.
    var yen: (found: Yen, limit: Yen, difference: Yen) {
        let (found, limit) = (Yen(sum: found), Yen(sum: limit))
        return (found, limit, max(found.less(limit), limit.less(found)))
    }
}

extension Breach {
    /// 「中町オフィス」, or for the soft costs what they are.
    func name(in assessment: Assessment) -> Text {
        guard item >= 0, let name = assessment.items[Int(item)].name else {
            return Text(ja: "プロジェクト推進", en: "promotion")
        }
        return Text(ja: name.ja, en: name.en)
    }
}

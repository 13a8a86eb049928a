extension Breach {
    /// The figures as money; a rule that compares none does not ask.
    var found: Yen { Yen(sum: figures?.found ?? 0) }
    var limit: Yen { Yen(sum: figures?.limit ?? 0) }
    /// How far the two are apart, whichever is larger.
    var difference: Yen { max(found.less(limit), limit.less(found)) }

    /// 「中町オフィス」, or for the soft costs what they are.
    func name(in assessment: Assessment) -> Text {
        guard item >= 0, let name = assessment.items[Int(item)].name else {
            return Text(ja: "プロジェクト推進", en: "promotion")
        }
        return Text(ja: name.ja, en: name.en)
    }
}

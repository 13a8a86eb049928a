package import GrantRules

/// The names of the amounts, the same in every format.
package enum Amount {
    static let unit = Text(ja: "円", en: "yen")
    package static let declared = Text(ja: "計上額", en: "declared")
    package static let excluded = Text(ja: "対象外", en: "excluded")
    package static let base = Text(ja: "対象となる額", en: "base")
    package static let cap = Text(ja: "上限額", en: "cap")
    package static let eligible = Text(ja: "交付対象事業費", en: "eligible cost")
    /// What one limit leaves, where another follows.
    static let limited = Text(ja: "上限までの額", en: "within that limit")
    package static let nationalShare = Text(ja: "国費", en: "national share")
    package static let localShare = Text(ja: "地方負担", en: "local share")
    package static let unsubsidised = Text(ja: "交付対象外（自己負担）", en: "unsubsidised")
    package static let operatorContribution = Text(ja: "民間運営者の負担", en: "operator's own money")
    package static let headroom = Text(ja: "残額", en: "remaining")
    package static let binding = Text(ja: "効いた上限", en: "binding limit")
}

extension Table.Column {
    /// The blank is where a terminal may break it.
    static let eligible = Table.Column(Amount.eligible, brief: Text(ja: "交付対象 事業費", en: "eligible"), .figure)
    static let nationalShare = Table.Column(Amount.nationalShare, brief: Text(ja: "国費", en: "national"), .figure)
}

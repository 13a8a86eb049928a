public import GrantRules

/// The names of the amounts, the same in every format.
public enum Amount {
    public static let declared = Text(ja: "計上額", en: "declared")
    public static let excluded = Text(ja: "対象外", en: "excluded")
    public static let base = Text(ja: "対象となる額", en: "base")
    public static let cap = Text(ja: "上限額", en: "cap")
    public static let eligible = Text(ja: "交付対象事業費", en: "eligible cost")
    /// Where a column is narrow, in two words or one.
    static let eligibleBriefly = Text(ja: "交付対象 事業費", en: "eligible")
    public static let nationalShare = Text(ja: "国費", en: "national share")
    public static let localShare = Text(ja: "地方負担", en: "local share")
    public static let unsubsidised = Text(ja: "交付対象外（自己負担）", en: "unsubsidised")
    public static let operatorContribution = Text(ja: "民間運営者の負担", en: "operator's own money")
    public static let headroom = Text(ja: "残額", en: "remaining")
    public static let binding = Text(ja: "効いた上限", en: "binding limit")
}

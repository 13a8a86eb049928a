/// The type of a plan, on which its rate hangs.
public enum PlanType: String, Sendable, CaseIterable {
    /// 標準タイプ, at the rate of 1/2 (F03).
    case standard
    /// 高水準タイプ, at the rate of 3/4 (F03).
    case highStandard = "high-standard"
}

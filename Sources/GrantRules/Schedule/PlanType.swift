/// The type of a plan, on which its rate hangs.
public enum PlanType: String, Sendable, CaseIterable {
    case standard
    case highStandard = "high-standard"
}

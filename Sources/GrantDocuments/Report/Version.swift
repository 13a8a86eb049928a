/// What this project calls its state, in one place: program, page, manual pages and release take it from here
/// (docs/versions.md).
public enum GrantCalculator {
    public static let version = "0.2.0"
}

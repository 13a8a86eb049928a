/// What this project calls its state, in one place: program, page, manual pages and release take it from here
/// (docs/versions.md).
public enum GrantCalculator {
    /// As `grant-cli --version` and the reports of grant-cli say it.
    public static let version = "0.2.0"
}

package import GrantRules

/// A kind of document that a command reads, and how sentences speak of it.
package enum DocumentKind: Sendable {
    /// `grant-plan/1`, or a workbook that says the same.
    case plan
    /// `grant-settlement/1`.
    case settlement

    static let all = [plan, settlement]

    var name: String { words.name }
    package var noun: Text { words.noun }
    /// The command that takes it.
    var command: String { words.command }
    /// What begins a new one.
    var beginning: String { words.beginning }

    private var words: (name: String, noun: Text, command: String, beginning: String) {
        switch self {
        case .plan: ("grant-plan/1", Text(ja: "計画", en: "plan"), "check", "grant-cli init")
        case .settlement:
            ("grant-settlement/1", Text(ja: "精算", en: "settlement"), "settle", "grant-cli init --settlement")
        }
    }

    /// What the commands answer, which is sometimes given in the place of what they read.
    static let reports = ["grant-report/1", "grant-settlement-report/1"]
}

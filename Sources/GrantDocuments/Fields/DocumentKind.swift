package import GrantRules

/// A kind of document that a command reads, and how sentences speak of it.
package enum DocumentKind: Sendable {
    /// `grant-plan/1`, or a workbook that says the same.
    case plan
    /// `grant-settlement/1`.
    case settlement

    static let all = [plan, settlement]

    var name: String {
        switch self {
        case .plan: "grant-plan/1"
        case .settlement: "grant-settlement/1"
        }
    }

    package var noun: Text {
        switch self {
        case .plan: Text(ja: "計画", en: "plan")
        case .settlement: Text(ja: "精算", en: "settlement")
        }
    }

    /// The command that takes it.
    var command: String {
        switch self {
        case .plan: "check"
        case .settlement: "settle"
        }
    }

    /// What begins a new one.
    var beginning: String {
        switch self {
        case .plan: "grant-cli init"
        case .settlement: "grant-cli init --settlement"
        }
    }

    /// What the commands answer, which is sometimes given in the place of what they read.
    static let reports = ["grant-report/1", "grant-settlement-report/1"]
}

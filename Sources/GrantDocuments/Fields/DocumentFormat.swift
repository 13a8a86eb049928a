import GrantRules

/// A kind of document that a command reads: its rows, and how sentences speak of it.
struct DocumentFormat: Sendable {
    let name: String
    /// 計画
    let noun: Text
    /// The command that takes it.
    let command: String
    /// What begins a new one.
    let beginning: String
    var shape: Shape
    let keys: [String]
    let register: ValueKind.Register

    static let plan = DocumentFormat(
        name: "grant-plan/1", noun: Text(ja: "計画", en: "plan"), command: "check", beginning: "grant-cli init",
        shape: .plan, keys: PlanKey.allCases.map { $0.rawValue }, register: .plan)
    static let settlement = DocumentFormat(
        name: "grant-settlement/1", noun: Text(ja: "精算", en: "settlement"), command: "settle",
        beginning: "grant-cli init --settlement", shape: .settlement,
        keys: SettlementKey.allCases.map { $0.rawValue }, register: .settlement)

    static let all = [plan, settlement]

    /// What the commands answer, which is sometimes given in the place of what they read.
    static let reports = ["grant-report/1", "grant-settlement-report/1"]
}

/// The rows of a kind of document. They are apart from its name, so that whoever reads one kind only carries the rows of
/// no other.
struct DocumentFormat: Sendable {
    let kind: DocumentKind
    var shape: Shape
    let keys: [String]
    let register: Register

    static let plan = DocumentFormat(
        kind: .plan, shape: .plan, keys: PlanKey.allCases.map { $0.rawValue }, register: .plan)
    static let settlement = DocumentFormat(
        kind: .settlement, shape: .settlement, keys: SettlementKey.allCases.map { $0.rawValue },
        register: .settlement)
}

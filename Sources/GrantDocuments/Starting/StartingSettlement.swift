package import GrantRules

/// The beginning of a settlement, blank as the beginning of a plan is: a decision, a receipt, the fixing and an order.
package struct StartingSettlement: Sendable {
    package let applicant: LocalGovernmentCode?

    package init(applicant: LocalGovernmentCode?) { self.applicant = applicant }

    package func json() -> [UInt8] {
        let name = applicant.flatMap { LocalGovernments.name(of: $0)?.name }
        let body = Known<SettlementKey>((.code, .maybe(applicant?.text)), (.name, .maybe(name)))
        let order: Known<SettlementKey> = [(.id, .text("r1")), (.payments, .list([[]]))]
        let known: Known<SettlementKey> = [
            (.format, .text(DocumentKind.settlement.name)), (.applicant, .object(body)), (.fixed, .object([])),
            (.orders, .list([order])),
        ]
        return JSONWriter.document { $0.fields(of: .settlement, from: known) }
    }
}

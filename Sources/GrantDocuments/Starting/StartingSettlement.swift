package import GrantRules

/// The beginning of a settlement, blank as the beginning of a plan is: a decision, a receipt, the fixing and an order.
package struct StartingSettlement: Sendable {
    package let applicant: LocalGovernmentCode?

    package init(applicant: LocalGovernmentCode?) { self.applicant = applicant }

    package func json() -> [UInt8] {
        var body: Known<SettlementKey> = []
        if let applicant {
            body.append((.code, .text(applicant.text)))
            if let name = LocalGovernments.name(of: applicant)?.name { body.append((.name, .text(name))) }
        }
        let order: Known<SettlementKey> = [(.id, .text("r1")), (.payments, .list([[]]))]
        let known: Known<SettlementKey> = [
            (.format, .text(DocumentKind.settlement.name)), (.applicant, .object(body)), (.fixed, .object([])),
            (.orders, .list([order])),
        ]
        return JSONWriter.document { $0.fields(of: .settlement, from: known) }
    }
}

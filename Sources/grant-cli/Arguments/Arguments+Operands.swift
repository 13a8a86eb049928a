import GrantDocuments
import GrantRules

extension Arguments {
    /// For a command that takes none.
    func requireNoOperand() throws(Failure) { try requireOperands(atMost: 0) }

    /// For a command that takes at most one.
    func operandIfAny() throws(Failure) -> String? {
        try requireOperands(atMost: 1)
        return operands.first
    }

    private func requireOperands(atMost most: Int) throws(Failure) {
        guard operands.count > most else { return }
        let extra = operands[most]
        throw .usage(
            Text(ja: "\"\(extra)\" は余分である。", en: "\"\(extra)\" is one argument too many"),
            hint: Text(
                ja: "\(command.usageLine) の形で書く。", en: "write \(command.usageLine)"))
    }
}

extension Command {
    /// `grant-cli rules [CODE]`
    var usageLine: String { operands.isEmpty ? "grant-cli \(name)" : "grant-cli \(name) \(operands)" }
}

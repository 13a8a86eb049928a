import GrantDocuments
import GrantRules

extension Arguments {
    /// For a command that takes none.
    func requireNoOperand() throws(Failure) { try requireOperands(atMost: 0) }

    /// For a command that takes at most one.
    func operandIfAny() throws(Failure) -> String? {
        try requireOperands(atMost: 1)
        return operands.first?.text
    }

    /// For a command that takes one of these words.
    func operand(among words: [String]) throws(Failure) -> String {
        guard let word = try operandIfAny() else {
            throw .usage(
                Text(ja: "\(command.name) に何を出力するかが指定されていない。", en: "\(command.name) needs to know what to print"),
                hint: Text(ja: "\(command.usageLine) の形で書く。", en: "write \(command.usageLine)"))
        }
        if words.contains(word) { return word }
        let likely = Suggestion.nearest(to: word, among: words)
        throw .usage(
            Text(ja: "\(command.name) に \"\(word)\" は指定できない。", en: "\(command.name) cannot print \"\(word)\""),
            hint: likely.map { Text(ja: "\"\($0)\" の書き誤りか。", en: "did you mean \"\($0)\"?") }
                ?? Text(ja: "\(command.usageLine) の形で書く。", en: "write \(command.usageLine)"))
    }

    private func requireOperands(atMost most: Int) throws(Failure) {
        guard operands.count > most else { return }
        let extra = operands[most].text
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

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
                "\(command.name) に何を出力するかが指定されていない。", "\(command.name) needs to know what to print",
                hint: command.usageHint)
        }
        if words.contains(word) { return word }
        throw .unknown(
            "\(command.name) に \"\(word)\" は指定できない。", "\(command.name) cannot print \"\(word)\"",
            word, among: words, isQuoted: true, otherwise: command.usageHint)
    }

    private func requireOperands(atMost most: Int) throws(Failure) {
        guard operands.count > most else { return }
        let extra = operands[most].text
        throw .usage("\"\(extra)\" は余分である。", "\"\(extra)\" is one argument too many", hint: command.usageHint)
    }
}

extension Command {
    /// `grant-cli rules [CODE]`
    var usageLine: String { operands.isEmpty ? "grant-cli \(name)" : "grant-cli \(name) \(operands)" }

    var usageHint: Text { Text(ja: "\(usageLine) の形で書く。", en: "write \(usageLine)") }
}

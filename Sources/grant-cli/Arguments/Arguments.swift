import GrantDocuments
import GrantRules

/// The command line of one command, checked against its options.
struct Arguments {
    let command: Command
    let operands: [Word]
    private let values: [String: [Word]]

    init(_ words: [Word], for command: Command) throws(Failure) {
        self.command = command
        var operands: [Word] = []
        var values: [String: [Word]] = [:]
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            guard word.bytes.first == UInt8(ascii: "-"), word != "-" else {
                operands.append(word)
                continue
            }
            let parts = word.parted
            let name = parts.name == "-h" ? "--help" : parts.name.text
            guard let option = command.allOptions.first(where: { $0.name == name }) else {
                throw Arguments.unknown(name, command)
            }
            var value = parts.value
            if option.value == nil {
                if let value { throw Arguments.needsNoValue(name, value.text) }
                value = ""
            } else if value == nil {
                value = option.mayStandAlone ? "" : rest.popFirst()
            }
            guard let value else { throw Arguments.needsValue(option) }
            if !option.choices.isEmpty, !option.choices.contains(value.text) {
                throw Arguments.wrongChoice(option, value.text)
            }
            if values[name] != nil, !option.mayRepeat { throw Arguments.repeated(name) }
            values[name, default: []].append(value)
        }
        self.operands = operands
        self.values = values
    }

    func has(_ option: Option) -> Bool { values[option.name] != nil }
    func words(_ option: Option) -> [Word] { values[option.name] ?? [] }
    func all(_ option: Option) -> [String] { words(option).map { $0.text } }
    subscript(option: Option) -> String? { words(option).last?.text }
}

extension Arguments {
    private static func unknown(_ name: String, _ command: Command) -> Failure {
        let known = command.allOptions.map { $0.name }
        return .unknown(
            "\(name) というオプションはない。", "there is no option \(name)",
            name, among: known,
            otherwise: Text(
                ja: "使えるオプションは grant-cli \(command.name) --help で見られる。",
                en: "see grant-cli \(command.name) --help"))
    }

    private static func needsValue(_ option: Option) -> Failure {
        .usage(
            "\(option.name) に値がない。", "\(option.name) needs a value",
            hint: "\(option.name) \(option.value ?? "") の形で書く。", "write it as \(option.name) \(option.value ?? "")")
    }

    private static func needsNoValue(_ name: String, _ value: String) -> Failure {
        .usage(
            "\(name) は値を取らない（\"\(value)\" が付いている）。", "\(name) takes no value, but has \"\(value)\"",
            hint: "\(name) とだけ書く。", "write \(name) alone")
    }

    private static func wrongChoice(_ option: Option, _ value: String) -> Failure {
        let all = option.choices.joined(separator: ", ")
        return .unknown(
            "\(option.name) に \"\(value)\" は指定できない。", "\(option.name) cannot be \"\(value)\"",
            value, among: option.choices, isQuoted: true,
            otherwise: Text(ja: "指定できるのは \(all)。", en: "it can be \(all)"))
    }

    private static func repeated(_ name: String) -> Failure {
        .usage("\(name) が2回ある。", "\(name) is given twice", hint: "1回だけ書く。", "give it once")
    }
}

import GrantDocuments
import GrantRules

/// `--help`, made from what the parser knows.
enum HelpPage {
    static func of(_ command: Command, _ language: Language) -> [UInt8] {
        if command.name == "help" { return overview(language) }
        var page = ""
        page += "grant-cli \(command.name) \(command.operands)\n\n"
        page += command.summary[language] + "\n"
        if !command.details[language].isEmpty { page += "\n" + command.details[language] + "\n" }
        page += language == .ja ? "\nオプション:\n" : "\noptions:\n"
        for option in command.options + Option.common {
            let head = "  " + option.name + (option.value.map { " " + $0 } ?? "")
            page += head + "\n      " + option.help[language] + "\n"
        }
        if !command.examples.isEmpty { page += language == .ja ? "\n例:\n" : "\nexamples:\n" }
        for example in command.examples { page += "  " + example.line + "\n      " + example.says[language] + "\n" }
        return Array(page.utf8)
    }

    private static func overview(_ language: Language) -> [UInt8] {
        var page =
            language == .ja
            ? "grant-cli: 地方創生テレワーク交付金の実施計画を計算し、確かめる\n\nコマンド:\n"
            : "grant-cli: computes and checks plans for the Regional Revitalization Telework Grant\n\ncommands:\n"
        for command in Command.all {
            page += "  " + command.name + " " + command.operands + "\n      " + command.summary[language] + "\n"
        }
        page +=
            language == .ja
            ? "\n例:\n  grant-cli check plan.json\n      計画を確かめ、交付対象額と指摘を表示する\n"
                + "  grant-cli check --help\n      コマンドの説明を表示する\n"
                + "\n終了状態: 0 指摘なし、1 --fail-on 以上の指摘あり、2 確かめられなかった\n"
            : "\nexamples:\n  grant-cli check plan.json\n      check a plan and show its amounts and findings\n"
                + "  grant-cli check --help\n      show the help of a command\n"
                + "\nexit status: 0 nothing found, 1 something at or above --fail-on, 2 could not be checked\n"
        return Array(page.utf8)
    }
}

import GrantDocuments
import GrantRules

extension Completions {
    static func zsh(_ language: Language) -> [UInt8] {
        var script = Script<ZshFormat>()
        script.line("#compdef grant-cli")
        script.line("# zsh completion of grant-cli, made by: grant-cli completions zsh")
        script.line()
        script.line("_grant-cli() {")
        script.line("    if (( CURRENT == 2 )); then")
        script.line("        local -a commands=(")
        for command in Command.all { script.line("            '\(command.name):\(command.summary[language])'") }
        script.line("        )")
        script.line("        _describe -t commands command commands")
        script.line("        _files")
        script.line("        return")
        script.line("    fi")
        script.line("    case $words[2] in")
        for command in Command.all {
            script.line("        \(command.name))")
            script.line("            shift words; (( CURRENT-- ))")
            script.line("            _arguments \\")
            for option in command.allOptions { script.line("                \(spec(option, language)) \\") }
            script.line("                '*:\(command.operands):\(action(command.offers))' ;;")
        }
        script.line("        *) _files ;;")
        script.line("    esac")
        script.line("}")
        script.line()
        script.line("_grant-cli \"$@\"")
        return script.utf8
    }

    private static func spec(_ option: Option, _ language: Language) -> Escaped<ZshFormat> {
        let name = Escaped<ZshFormat>(text: option.name)
        let many: Escaped<ZshFormat> = option.mayRepeat ? "*" : ""
        guard let value = option.value else { return "'\(many)\(name)[\(option.help[language])]'" }
        if option.mayStandAlone { return "'\(many)\(name)=-[\(option.help[language])]::\(value):_files'" }
        return "'\(many)\(name)=[\(option.help[language])]:\(value):\(action(option.offers))'"
    }

    private static func action(_ offer: Offer) -> Escaped<ZshFormat> {
        if offer.takesFiles { return "_files" }
        return offer.words.isEmpty ? " " : "(\(joined(offer.words)))"
    }
}

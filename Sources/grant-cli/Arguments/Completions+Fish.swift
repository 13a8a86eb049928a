import GrantDocuments
import GrantRules

extension Completions {
    static func fish(_ language: Language) -> [UInt8] {
        var script = Script<FishFormat>()
        script.line("# fish completion of grant-cli, made by: grant-cli completions fish")
        for command in Command.all {
            script.line(
                "complete -c grant-cli -n __fish_use_subcommand -a \(command.name) -d '\(command.summary[language])'")
        }
        for command in Command.all {
            let here = "complete -c grant-cli -n '__fish_seen_subcommand_from \(command.name)'" as Escaped<FishFormat>
            if !command.offers.takesFiles { script.line("\(here) -f\(words(command.offers))") }
            for option in command.allOptions {
                let name = String(option.name.dropFirst(2))
                script.line("\(here) -l \(name)\(value(of: option)) -d '\(option.help[language])'")
            }
        }
        return script.utf8
    }

    private static func value(of option: Option) -> Escaped<FishFormat> {
        guard option.value != nil, !option.mayStandAlone else { return "" }
        return option.offers.takesFiles ? " -r -F" : " -x\(words(option.offers))"
    }

    private static func words(_ offer: Offer) -> Escaped<FishFormat> {
        offer.words.isEmpty ? "" : " -a '\(joined(offer.words))'"
    }
}

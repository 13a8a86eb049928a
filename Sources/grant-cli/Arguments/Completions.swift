import GrantDocuments
import GrantRules

/// What a shell needs to complete a command line, made from what the parser knows.
enum Completions {
    static let shells = ["bash", "zsh", "fish"]

    static func script(for shell: String, _ language: Language) -> [UInt8] {
        switch shell {
        case "zsh": zsh(language)
        case "fish": fish(language)
        default: bash()
        }
    }
}

extension Offer {
    var words: [String] {
        switch self {
        case .files: []
        case .commands: Command.all.map { $0.name }
        case .words(let words): words
        }
    }

    var takesFiles: Bool {
        switch self {
        case .files: true
        case .commands, .words: false
        }
    }
}

extension Completions {
    /// For a bare word of the first place both commands and files are offered.
    static func bash() -> [UInt8] {
        var script = Script<PosixFormat>()
        script.line("# bash completion of grant-cli, made by: grant-cli completions bash")
        script.line("_grant_cli() {")
        for line in opening.split(separator: "\n") { script.line(Escaped(stringLiteral: String(line))) }
        script.line("    case \"${COMP_WORDS[1]}\" in")
        script.line("        \(names("|"))) command=\"${COMP_WORDS[1]}\" ;;")
        script.line("    esac")
        script.line("    if ((COMP_CWORD == 1)) && [[ $cur != -* ]]; then")
        script.line("        COMPREPLY=($(compgen -W '\(names(" "))' -- \"$cur\"))")
        script.line("        local IFS=$'\\n'")
        script.line("        COMPREPLY+=($(compgen -f -- \"$cur\"))")
        script.line("        compopt -o filenames 2>/dev/null")
        script.line("        return")
        script.line("    fi")
        script.line("    case \"$command:$prev\" in")
        for command in Command.all {
            for option in command.allOptions where option.value != nil && !option.mayStandAlone {
                script.line("        \(command.name):\(option.name)) words='\(joined(option.offers.words))' ;;")
            }
        }
        script.line("        *)")
        script.line("            case \"$command:$cur\" in")
        for command in Command.all {
            let options = command.allOptions.map { $0.name }
            script.line("                \(command.name):-*) words='\(joined(options))' ;;")
            if !command.offers.takesFiles {
                script.line("                \(command.name):*) words='\(joined(command.offers.words))' ;;")
            }
        }
        script.line("            esac ;;")
        script.line("    esac")
        script.line("    COMPREPLY=($(compgen -W \"$words\" -- \"$head$cur\"))")
        script.line("    COMPREPLY=(\"${COMPREPLY[@]#\"$head\"}\")")
        script.line("}")
        script.line("complete -o default -F _grant_cli grant-cli")
        return script.utf8
    }

    /// The shell parts words at `=`, so `--lang=ja` and `--reading tier-mixing=counts` come in pieces.
    private static let opening = """
            local i=$COMP_CWORD cur="${COMP_WORDS[COMP_CWORD]}" head='' words='' command=check
            if [[ $cur == = ]]; then cur='' head="${COMP_WORDS[i-1]}="
            elif [[ ${COMP_WORDS[i-1]} == = ]]; then head="${COMP_WORDS[i-2]}=" i=$((i-1))
            fi
            local prev="${COMP_WORDS[i-1]}"
            if [[ $head == -* ]]; then prev="${head%=}" head=''
            elif [[ -n $head ]]; then prev="${COMP_WORDS[i-2]}"
            fi
        """

    private static func names(_ separator: String) -> String {
        Command.all.map { $0.name }.joined(separator: separator)
    }

    static func joined(_ words: [String]) -> String { words.joined(separator: " ") }
}

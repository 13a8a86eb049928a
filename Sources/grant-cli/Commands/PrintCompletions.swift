import GrantRules

extension Command {
    static var completions: Command {
        Command(
            name: "completions", operands: "bash|zsh|fish", offers: .words(Completions.shells),
            summary: "シェルの補完スクリプトを出力する", "print a completion script for a shell",
            options: [],
            examples: [
                Usage(
                    "completions bash > ~/.grant-cli.bash", "bash で使う（~/.bashrc で読み込む）",
                    "for bash, to be sourced in ~/.bashrc"),
                Usage(
                    "completions zsh > ~/.zfunc/_grant-cli", "zsh で使う（fpath にある場所へ）",
                    "for zsh, in a place of its fpath"),
                Usage("completions fish > ~/.config/fish/completions/grant-cli.fish", "fish で使う", "for fish"),
            ]
        ) { arguments, world throws(Failure) in
            let shell = try arguments.operand(among: Completions.shells)
            try world.say(Completions.script(for: shell, arguments.language(world)))
            return .fine
        }
    }
}

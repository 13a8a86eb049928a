extension Option {
    static let color = Option(
        "--color", takes: "auto|always|never", choices: ["auto", "always", "never"],
        "色を付けるか（既定は端末だけ。NO_COLOR と TERM=dumb に従う）",
        "whether to use colour (default: on a terminal, unless NO_COLOR or TERM=dumb)")

    /// The format of a page that is looked up, always on standard output.
    static let pageFormat = Option(
        "--format", takes: "text|json|markdown|html",
        choices: ["text", "json", "markdown", "html"], "出力の形式（既定は text）",
        "output format (default text)")

    /// The same of a page that has no JSON.
    static let wordsFormat = Option(
        "--format", takes: "text|markdown|html", choices: ["text", "markdown", "html"], "出力の形式（既定は text）",
        "output format (default text)")
}

import GrantRules

/// Where bytes come from or go to.
enum Endpoint: Hashable {
    case standardInput, standardOutput
    case file(Path)

    var name: Text {
        switch self {
        case .standardInput: Text(ja: "標準入力", en: "standard input")
        case .standardOutput: Text(ja: "標準出力", en: "standard output")
        case .file(let path): Text(ja: path.shown, en: path.shown)
        }
    }
}

/// Colours of a terminal, or none.
public struct TextStyle: Sendable {
    private let usesColor: Bool
    /// Columns that a line may take.
    let width: Int

    /// `width` in columns of a terminal, of which a Japanese character takes two.
    public init(color: Bool, width: Int = 80) {
        usesColor = color
        self.width = width
    }

    /// For a file, or whoever reads no colours.
    public static let plain = TextStyle(color: false)

    enum Ink: String {
        case bold = "1"
        case error = "1;31"
        case warning = "1;33"
        case info = "1;36"
        case good = "1;32"
        case faint = "2"
    }

    func paint(_ text: TerminalText, _ ink: Ink?) -> TerminalText {
        guard usesColor, let ink, !text.isEmpty else { return text }
        return TerminalText(trusted: "\u{1B}[" + ink.rawValue + "m") + text + TerminalText(trusted: "\u{1B}[0m")
    }
}

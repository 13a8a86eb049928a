/// One line of a terminal: nothing in it may move the cursor, change colours or turn text around.
public enum TerminalFormat: EscapingFormat {
    public static func append(_ text: String, to utf8: inout [UInt8]) {
        for scalar in text.unicodeScalars { utf8 += shown(scalar).utf8 }
    }

    /// How a scalar is shown: itself, or a visible stand-in.
    static func shown(_ scalar: Unicode.Scalar) -> String {
        guard scalar.acts else { return String(Character(scalar)) }
        switch scalar.value {
        case 0x09: return " "
        // The control pictures are one column wide.
        case 0...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? " "
        case 0x7F: return "␡"
        default: return "<" + scalar.name + ">"
        }
    }
}

public typealias TerminalText = Escaped<TerminalFormat>

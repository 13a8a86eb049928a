/// One line of a terminal: nothing in it may move the cursor, change colours or turn text around.
package enum TerminalFormat: EscapingFormat {
    package static func append(_ text: String, to utf8: inout [UInt8]) {
        utf8.append(text, unless: { _ in false }, spelling: append)
    }

    /// A scalar as it is shown: itself, or a visible stand-in.
    static func append(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        guard scalar.acts else { return scalar.append(to: &utf8) }
        switch scalar.value {
        case 0x09: utf8.append(UInt8(ascii: " "))
        // The control pictures are one column wide.
        case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)?.append(to: &utf8)
        case 0x7F: utf8 += "␡".utf8
        default: utf8 += ("<" + scalar.name + ">").utf8
        }
    }
}

package typealias TerminalText = Escaped<TerminalFormat>

extension TerminalText {
    /// Scalars of the plan, each as it is shown.
    init(scalars: some Sequence<Unicode.Scalar>) {
        var shown: [UInt8] = []
        for scalar in scalars { TerminalFormat.append(scalar, to: &shown) }
        self.init(trusted: shown)
    }
}

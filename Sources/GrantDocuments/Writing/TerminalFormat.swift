/// One line of a terminal: nothing in it may move the cursor, change colours or turn text around.
package enum TerminalFormat: EscapingFormat {
    package static func append(_ text: String, to utf8: inout [UInt8]) {
        if utf8.append(text, unlessAny: { mayBeginActing($0) }) { return }
        for scalar in text.unicodeScalars { append(scalar, to: &utf8) }
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

    /// The first bytes of all scalars that act, and of some that do not.
    static func mayBeginActing(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
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

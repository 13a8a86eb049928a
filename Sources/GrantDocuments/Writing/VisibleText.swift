/// A format in which acting scalars are shown by a stand-in and every other scalar has one spelling.
package protocol VisibleTextFormat: EscapingFormat {
    /// Writes a scalar that does not act.
    static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8])
}

extension VisibleTextFormat {
    package static func append(_ text: String, to utf8: inout [UInt8]) {
        appendVisible(text.unicodeScalars[...], to: &utf8)
    }

    static func appendVisible(_ scalars: Substring.UnicodeScalarView, to utf8: inout [UInt8]) {
        for scalar in scalars {
            if scalar.acts || scalar.isNoncharacter {
                for shown in scalar.standIn { spell(shown, to: &utf8) }
            } else {
                spell(scalar, to: &utf8)
            }
        }
    }
}

extension Unicode.Scalar {
    /// Scalars that are never characters; XML 1.0 has no way to write some of them.
    var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }

    /// What is shown in place of a scalar that would act; few fonts have the control pictures.
    var standIn: [Unicode.Scalar] { self == "\t" ? [" "] : Array("<\(name)>".unicodeScalars) }
}

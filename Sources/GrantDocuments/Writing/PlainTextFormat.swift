/// One line of text for a reader that takes it as text: only what would act is replaced.
package enum PlainTextFormat: VisibleTextFormat {
    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) { scalar.append(to: &utf8) }
}

/// A message of SARIF, in which brackets make links and braces are places for arguments (3.11.5, 3.11.6).
package enum SARIFMessageFormat: VisibleTextFormat {
    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        switch scalar {
        case "{": utf8 += "{{".utf8
        case "}": utf8 += "}}".utf8
        case "[", "]", "\\":
            utf8.append(UInt8(ascii: "\\"))
            scalar.append(to: &utf8)
        default: scalar.append(to: &utf8)
        }
    }
}

/// A path as a relative reference of RFC 3986: everything but plain letters, digits and slashes is in percents.
package enum URIPathFormat: EscapingFormat {
    package static func append(_ text: String, to utf8: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: utf8.append(byte)
            case _ where "/-._~".utf8.contains(byte): utf8.append(byte)
            default: utf8 += ((byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)).utf8
            }
        }
    }
}

package typealias PlainText = Escaped<PlainTextFormat>
package typealias SARIFMessage = Escaped<SARIFMessageFormat>
package typealias URIPath = Escaped<URIPathFormat>

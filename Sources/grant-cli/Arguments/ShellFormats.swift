import GrantDocuments

/// What stands between single quotes in bash and zsh.
enum PosixFormat: EscapingFormat {
    static func append(_ text: String, to utf8: inout [UInt8]) {
        for byte in text.utf8 { if byte == UInt8(ascii: "'") { utf8 += "'\\''".utf8 } else { utf8.append(byte) } }
    }
}

/// What stands between single quotes in fish, where a backslash escapes.
enum FishFormat: EscapingFormat {
    static func append(_ text: String, to utf8: inout [UInt8]) {
        for byte in text.utf8 {
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") { utf8.append(UInt8(ascii: "\\")) }
            utf8.append(byte)
        }
    }
}

/// What stands in a specification of zsh's `_arguments`, itself between single quotes.
enum ZshFormat: EscapingFormat {
    static func append(_ text: String, to utf8: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            if "[]():\\".unicodeScalars.contains(scalar) { utf8.append(UInt8(ascii: "\\")) }
            PosixFormat.append(String(scalar), to: &utf8)
        }
    }
}

/// The lines of a script.
struct Script<Format: EscapingFormat> {
    private(set) var utf8: [UInt8] = []

    mutating func line(_ text: Escaped<Format> = "") {
        utf8 += text.utf8
        utf8.append(UInt8(ascii: "\n"))
    }
}

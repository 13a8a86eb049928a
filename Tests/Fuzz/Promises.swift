import GrantTesting

@testable import GrantDocuments

/// What holds for everything that is written, whatever a plan says.
enum Promises {
    /// Scalars that would act on a terminal or turn text around, by what Unicode says of them and not by the program's
    /// own list.
    static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Most of what is written: ASCII, kana and kanji.
        case 0x20...0x7E, 0x3000...0x9FFF: return false
        // Marks of the order of bytes, annotations and tags.
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        default: return scalar.properties.isBidiControl
        }
    }

    /// Valid UTF-8 in which only line feeds act, and what else the format itself needs.
    static func harmless(_ output: [UInt8], _ what: String, allowing: Unicode.Scalar...) {
        guard let text = String(validating: output, as: UTF8.self) else { return demand(false, "\(what) is not UTF-8") }
        for scalar in text.unicodeScalars where scalar != "\n" && acts(scalar) && !allowing.contains(scalar) {
            demand(false, "\(what) holds U+\(String(scalar.value, radix: 16))")
        }
    }

    /// The same once our own colours are taken out.
    static func harmlessInColor(_ output: [UInt8], _ what: String) {
        let inks = ["1", "1;31", "1;33", "1;36", "1;32", "2", "0"].map { Array("\u{1B}[\($0)m".utf8) }
        var plain: [UInt8] = []
        var rest = output[...]
        while let byte = rest.first {
            if byte == 0x1B, let ink = inks.first(where: { rest.starts(with: $0) }) {
                rest = rest.dropFirst(ink.count)
            } else {
                plain.append(byte)
                rest = rest.dropFirst()
            }
        }
        harmless(plain, what)
    }

    /// The document that it is.
    @discardableResult static func isJSON(_ output: [UInt8], _ what: String) -> PlainJSON? {
        harmless(output, what)
        let document = PlainJSON(output)
        demand(document != nil, "\(what) is no JSON")
        return document
    }

    /// A scalar that acts is shown by its name, a tab as a blank, so that everybody sees what is in the plan.
    static func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            let value = scalar.value
            // Scalars that are never characters are named as well.
            let isNoCharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
            if scalar == "\t" {
                shown += " "
            } else if acts(scalar) || isNoCharacter {
                let digits = String(value, radix: 16, uppercase: true)
                shown += "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// Whether one text holds another to the byte; canonical equivalence would take one for the other.
    static func holds(_ text: [UInt8], _ part: String) -> Bool {
        let part = Array(part.utf8)
        guard let first = part.first else { return true }
        return text.indices.contains { text[$0] == first && text[$0...].starts(with: part) }
    }

    /// Where a byte is, in lines and columns counted from the beginning, one scalar at a time.
    static func place(of offset: Int, _ bytes: [UInt8]) -> (line: Int, column: Int) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let before = bytes.prefix(offset).dropFirst(start)
        let line = before.count { $0 == 0x0A } + 1
        let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
        return (line, column)
    }

    static func samePlace(_ found: (line: Int, column: Int), _ offset: Int, _ bytes: [UInt8]) {
        let place = place(of: offset, bytes)
        demand(found == place, "byte \(offset) is at \(place.line):\(place.column) and not at \(found)")
    }
}

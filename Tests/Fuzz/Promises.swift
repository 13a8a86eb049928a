@testable import GrantDocuments

/// What holds for everything that is written, whatever a plan says.
enum Promises {
    /// Scalars that would act on a terminal or turn text around, listed apart from the program's own list.
    static func acts(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
        let isBidi =
            value == 0x061C || value == 0x200E || value == 0x200F || (0x202A...0x202E).contains(value)
            || (0x2066...0x2069).contains(value)
        return isControl || isBidi || value == 0x2028 || value == 0x2029 || value == 0xFEFF
    }

    /// Valid UTF-8 in which only line feeds act, and what else the format itself needs.
    static func harmless(_ output: [UInt8], _ what: String, allowing: Set<Unicode.Scalar> = []) {
        let text = String(validating: output, as: UTF8.self)
        demand(text != nil, "\(what) is not UTF-8")
        for scalar in (text ?? "").unicodeScalars where scalar != "\n" && acts(scalar) && !allowing.contains(scalar) {
            demand(false, "\(what) holds U+\(String(scalar.value, radix: 16))")
        }
    }

    /// The same once our own colours are taken out.
    static func harmlessInColor(_ output: [UInt8], _ what: String) {
        var text = String(decoding: output, as: UTF8.self)
        for ink in ["1", "1;31", "1;33", "1;36", "1;32", "2", "0"] {
            text = text.replacing("\u{1B}[\(ink)m", with: "")
        }
        harmless(Array(text.utf8), what)
    }

    static func isJSON(_ output: [UInt8], _ what: String) {
        harmless(output, what)
        demand(Grammar.accepts(output), "\(what) is no JSON")
    }

    /// A spreadsheet reads rows of one width, and no cell as a formula.
    static func isTable(_ output: [UInt8], _ what: String) {
        harmless(output, what, allowing: ["\r", "\u{FEFF}"])
        let text = String(decoding: output, as: UTF8.self).unicodeScalars
        demand(text.first == "\u{FEFF}", "\(what) has no mark")
        demand(text.dropFirst().allSatisfy { $0 != "\u{FEFF}" }, "\(what) has a mark inside")
        var width: Int?
        var cells = 0
        var cell = ""
        var isQuoted = false
        var last: Unicode.Scalar = " "
        for scalar in text.dropFirst() {
            defer { last = scalar }
            switch scalar {
            case "\"":
                if !isQuoted, last == "\"" { cell.unicodeScalars.append(scalar) }
                isQuoted.toggle()
            case "," where !isQuoted, "\n" where !isQuoted:
                cells += 1
                let first = cell.unicodeScalars.first { !" \u{3000}\u{A0}".unicodeScalars.contains($0) }
                if let first, "=+-@＝＋－＠".unicodeScalars.contains(first) {
                    demand(false, "\(what) has a formula: \(cell)")
                }
                cell = ""
                guard scalar == "\n" else { continue }
                demand(width == nil || width == cells, "\(what) has rows of \(cells) and \(width ?? 0) cells")
                width = cells
                cells = 0
            case "\r" where !isQuoted: continue
            default: cell.unicodeScalars.append(scalar)
            }
        }
        demand(!isQuoted && cell.isEmpty, "\(what) ends inside a cell")
    }

    /// Every element that opens closes again in its order, and none is there that the page does not have of itself.
    static func isMarkup(_ output: [UInt8], _ what: String) {
        harmless(output, what)
        let void: Set<Substring> = ["meta", "br", "hr", "img", "link", "input", "col", "rect", "line", "path", "use"]
        var open: [Substring] = []
        var rest = Substring(String(decoding: output, as: UTF8.self))
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: ">") else { return demand(false, "\(what) has an open bracket") }
            let tag = rest[..<end]
            rest = rest[rest.index(after: end)...]
            demand(!tag.contains("<"), "\(what) has a bracket in a tag: \(tag)")
            if tag.hasPrefix("!") || tag.hasPrefix("?") { continue }
            if tag.hasPrefix("/") {
                demand(open.popLast() == tag.dropFirst(), "\(what) closes \(tag) out of order")
            } else {
                let name = tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
                demand(name != "script" && !name.isEmpty, "\(what) has <\(tag)>")
                if !tag.hasSuffix("/"), !void.contains(name) { open.append(name) }
            }
        }
        demand(open.isEmpty, "\(what) leaves \(open) open")
    }
}

/// What the format of a number makes of it: a day, a time, or so many thousands.
enum NumberFormats {
    /// Excel's own ones: 27 to 36 and 50 to 58 are days in East Asian editions, years of eras among them.
    static func isBuiltInDate(_ id: Int) -> Bool {
        switch id {
        case 14...22, 27...36, 45...47, 50...58: true
        default: false
        }
    }

    /// Whether the first section of a format has a letter of days or times outside quotes, brackets and escapes.
    static func isDate(_ format: String) -> Bool {
        var closing: UInt8?
        var isEscaped = false
        for byte in format.utf8 {
            if isEscaped {
                isEscaped = false
                continue
            }
            if let end = closing {
                if byte == end { closing = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): closing = byte
            case UInt8(ascii: "["): closing = UInt8(ascii: "]")
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
            case UInt8(ascii: ";"): return false
            // `General` begins with a large G.
            case UInt8(ascii: "g"): return true
            case _ where "dhmsy".utf8.contains(byte | 0x20): return true
            default: continue
            }
        }
        return false
    }

    /// Whether the first section writes 千, 万 or 億 behind a number without dividing it, as a comma behind the digits does.
    static func addsMultiple(_ format: String) -> Bool {
        var (isQuoted, isEscaped, adds, divides) = (false, false, false, false)
        for scalar in format.unicodeScalars {
            switch scalar {
            case "千", "万", "億": adds = true
            case _ where isEscaped: isEscaped = false
            case "\"": isQuoted.toggle()
            case _ where isQuoted: continue
            case "\\": isEscaped = true
            case ";": return adds && !divides
            case ",": divides = true
            case "0", "#", "?": divides = false
            default: continue
            }
        }
        return adds && !divides
    }

    private static func marks(of format: String) -> StoredCell.Marks {
        isDate(format) ? .isDate : addsMultiple(format) ? .showsMultiple : []
    }

    /// What each style of cells in the part of styles says of a number.
    static func styles(in part: consuming XMLReader) throws(WorkbookFlaw) -> [StoredCell.Marks] {
        var xml = part
        var own: [Int: StoredCell.Marks] = [:]
        var styles: [StoredCell.Marks] = []
        guard try xml.nextChild(of: 0) else { throw .brokenMarkup(xml.part) }
        while try xml.nextChild(of: 1) {
            if xml.is("numFmts") {
                while try xml.nextChild(of: 2) {
                    guard let id = xml.number("numFmtId"), let format = try xml.attribute("formatCode") else {
                        continue
                    }
                    own[id] = marks(of: format)
                }
            } else if xml.is("cellXfs") {
                while try xml.nextChild(of: 2) {
                    let id = xml.number("numFmtId") ?? 0
                    styles.append(own[id] ?? (isBuiltInDate(id) ? .isDate : []))
                }
            }
            try Bound.styles.check(max(own.count, styles.count))
        }
        return styles
    }
}

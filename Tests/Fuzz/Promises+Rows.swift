/// Tables and calendars, which programs of others take in row by row.
extension Promises {
    /// A spreadsheet reads rows of one width, and no cell as a formula.
    static func isTable(_ output: [UInt8], _ what: String) {
        harmless(output, what, allowing: "\r", "\u{FEFF}")
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

    /// A calendar file (RFC 5545) has lines of at most 75 bytes, each a property of ours or the rest of one.
    static func isCalendar(_ output: [UInt8], _ what: String) {
        harmless(output, what, allowing: "\r")
        let names = [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND",
            "SUMMARY", "DESCRIPTION", "TRANSP",
        ]
        var lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
        demand(lines.popLast()?.isEmpty ?? false, "\(what) has an open line")
        var events = 0
        for line in lines {
            demand(line.last == 0x0D && line.count { $0 == 0x0D } == 1, "\(what) has a line that ends otherwise")
            demand(line.count <= 76, "\(what) has a line of \(line.count - 1) bytes")
            guard line.first != 0x20 else { continue }
            let name = line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
            demand(names.contains { name.elementsEqual($0.utf8) }, "\(what) has a line of another making")
            if line.elementsEqual("BEGIN:VEVENT\r".utf8) { events += 1 }
            if line.elementsEqual("END:VEVENT\r".utf8) { events -= 1 }
            demand((0...1).contains(events), "\(what) opens an event inside another")
        }
        demand(events == 0, "\(what) leaves an event open")
    }
}

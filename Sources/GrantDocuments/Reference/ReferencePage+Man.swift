public import GrantRules

extension ReferencePage {
    /// The page as a man page of section 1, without a date: the same program gives the same bytes.
    public func man(_ language: Language, name: String, version: String) -> [UInt8] {
        var lines = RoffLines()
        lines.request(".\\\" -*- mode: nroff; coding: utf-8 -*-")
        lines.request(".TH \(Roff(text: name).capitals) 1 \"\" \"\(Roff(text: name)) \(Roff(text: version))\"")
        // No line is stretched: one without spaces, as in Japanese, could not be.
        lines.request(".ad l")
        lines.request(".nh")
        if language == .ja {
            for request in RoffLines.japanese { lines.request(request) }
        }
        for block in blocks { lines.write(block) }
        return lines.utf8
    }
}

private struct RoffLines {
    private(set) var utf8: [UInt8] = []
    private var isAfterHeading = false

    /// Where groff may break a line of Japanese, which it knows by itself only in a Japanese locale; others pass over it.
    static let japanese: [Roff] = [
        #".class [closing] \[u3001] \[u3002] \[uFF0C] \[uFF0E] \[u30FB] \[uFF1A] \[uFF1F] \[uFF09] \[u3015] \[u300D] \[u300F] \[u3011] \[u30FC]"#,
        #".class [opening] \[uFF08] \[u3014] \[u300C] \[u300E] \[u3010]"#,
        #".class [japanese] \[u3041]-\[u3096] \[u30A1]-\[u30FA] \[u4E00]-\[u9FFF]"#,
        #".cflags 128 \C'[closing]'"#, #".cflags 266 \C'[opening]'"#, #".cflags 512 \C'[japanese]'"#,
    ]

    mutating func request(_ line: Roff) {
        utf8 += line.utf8
        utf8.append(UInt8(ascii: "\n"))
    }

    /// A line that must not be taken for a request.
    mutating func text(_ text: String) {
        request((text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + Roff(text: text))
    }

    mutating func write(_ block: ReferencePage.Block) {
        switch block {
        case .title(let title, let aside): paragraph(aside.isEmpty ? title : title + "  " + aside)
        case .heading(let heading): request(".SH \"\(Roff(text: heading).capitals)\"")
        case .subheading(let heading): request(".SS \"\(heading)\"")
        case .paragraph(let text): paragraph(text)
        case .lines(let texts):
            for (index, text) in texts.enumerated() {
                if index > 0 { request(".br") }
                self.text(text)
            }
        case .labelled(let entries), .defined(let entries):
            for entry in entries { write(entry.term, entry.text) }
        case .table(let table):
            for row in table.rows { write(row.first ?? "", row.dropFirst().joined(separator: "  ")) }
        }
        switch block {
        case .heading, .subheading: isAfterHeading = true
        default: isAfterHeading = false
        }
    }

    private mutating func paragraph(_ text: String) {
        if !isAfterHeading { request(".PP") }
        self.text(text)
    }

    private mutating func write(_ term: String, _ meaning: String) {
        request(".TP")
        request("\\fB\(term)\\fR")
        text(meaning)
    }
}

/// What stands in a line of a man page.
enum RoffFormat: EscapingFormat {
    static func append(_ text: String, to utf8: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": utf8 += "\\e".utf8
            case "-": utf8 += "\\-".utf8
            case "\"": utf8 += "\\(dq".utf8
            case "'": utf8 += "\\(aq".utf8
            case "\n": utf8 += " ".utf8
            default: scalar.append(to: &utf8)
            }
        }
    }
}

private typealias Roff = Escaped<RoffFormat>

extension Roff {
    /// Names of pages and of sections are in capitals.
    fileprivate var capitals: Roff {
        Roff(trusted: String(decoding: utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self))
    }
}

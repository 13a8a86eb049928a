import GrantRules

extension Page {
    /// As a man page of section 1, without a date: the same program gives the same bytes.
    package func man(name: String, version: String) -> [UInt8] {
        var lines = RoffLines()
        lines.request(".\\\" -*- mode: nroff; coding: utf-8 -*-")
        lines.request(".TH \(Roff(text: name).capitals) 1 \"\" \"\(Roff(text: name)) \(Roff(text: version))\"")
        // No line is stretched: one without spaces, as in Japanese, could not be.
        lines.request(".ad l")
        lines.request(".nh")
        if language == .ja {
            for request in RoffLines.japanese { lines.request(request) }
        }
        lines.write(blocks)
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
    private mutating func text(_ text: Roff) {
        let first = text.utf8.first
        request((first == UInt8(ascii: ".") || first == UInt8(ascii: "'") ? "\\&" : "") + text)
    }

    mutating func write(_ blocks: [Page.Block]) {
        for block in blocks {
            write(block)
            if case .heading = block { isAfterHeading = true } else { isAfterHeading = false }
        }
    }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let heading, let aside, 1): paragraph(aside.isEmpty ? "\(heading)" : "\(heading)  \(aside)")
        case .heading(let heading, _, 2): request(".SH \"\(Roff(text: heading.string).capitals)\"")
        case .heading(let heading, _, _): request(".SS \"\(heading)\"")
        case .paragraph(let text): paragraph("\(text)")
        case .verdict(_, let word, let text, let more):
            paragraph("\(word)  \(text)")
            for line in more {
                request(".br")
                self.text("\(line)")
            }
        case .list(let entries, _): list(entries)
        case .figures(let figures):
            for figure in figures { term("\(figure.title)", "\(figure.figure + figure.unit)") }
        case .table(let table):
            for row in table.rows {
                let rest = row.cells.dropFirst().filter { !$0.isEmpty }.map { $0.string }
                term("\(row.cells.first ?? "")", "\(rest.joined(separator: "  "))")
            }
        case .remark(let remark):
            term("\(remark.tag) \(remark.code)", "\(remark.text)")
            list(remark.entries)
        case .code(let lines):
            request(".nf")
            for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { text("\(String(line))") }
            request(".fi")
        case .folded(let title, let inner):
            request(".SS \"\(title)\"")
            write(inner)
        case .only(let media, let inner): if media.contains(.man) { write(inner) }
        case .bars, .steps, .excerpt: break
        }
    }

    private mutating func paragraph(_ text: Roff) {
        if !isAfterHeading { request(".PP") }
        self.text(text)
    }

    private mutating func list(_ entries: [Page.Entry]) {
        for (place, entry) in entries.enumerated() {
            if !entry.label.isEmpty {
                term("\(entry.label)", "\(entry.text)")
            } else {
                if place > 0 { request(".br") }
                text("\(entry.text)")
            }
            write(entry.below)
        }
    }

    private mutating func term(_ term: Roff, _ meaning: Roff) {
        request(".TP")
        request("\\fB\(term)\\fR")
        text(meaning)
    }
}

/// What stands in a line of a man page.
enum RoffFormat: VisibleTextFormat {
    static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        switch scalar {
        case "\\": utf8 += "\\e".utf8
        case "-": utf8 += "\\-".utf8
        case "\"": utf8 += "\\(dq".utf8
        case "'": utf8 += "\\(aq".utf8
        default: scalar.append(to: &utf8)
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

extension Escaped<RoffFormat>.Interpolation {
    fileprivate mutating func appendInterpolation(_ phrase: Phrase) { appendInterpolation(phrase.string) }
}

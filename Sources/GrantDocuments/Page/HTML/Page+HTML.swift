import GrantRules

extension Page {
    /// A page that needs nothing else: to read on screen, to print on A4, to file.
    public func html() -> [UInt8] { Page.html([self], language) }

    /// Several in one document, each beginning a sheet of its own in print.
    static func html(_ pages: [Page], _ language: Language) -> [UInt8] {
        var body: Markup = ""
        var style = PageStyle.sheet
        for (place, page) in pages.enumerated() {
            body += page.article(place)
            style += page.printedFoot(place)
        }
        let digest = Base64.text(of: SHA256.bytes(of: Array(style.utf8)))
        let whole: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(pages.first?.title ?? "")</title>
            <style>\(Markup(trusted: style))</style>
            </head>
            <body>
            \(Bars.patterns)<main>
            \(body)</main>
            </body>
            </html>

            """
        return whole.utf8
    }

    private func article(_ place: Int) -> Markup {
        var lines = HTMLLines(language: language, place: place)
        lines.write(blocks)
        lines.endSection()
        return "<article class=\"p\(place)\" aria-labelledby=\"t\(place)\">\n\(lines.html)</article>\n"
    }

    private func printedFoot(_ place: Int) -> String {
        let lines = foot.map { CSSString(text: $0).string }.joined(separator: "\\A ")
        return "@page p\(place) { @bottom-left { content: \"\(lines)\"; } }\n.p\(place) { page: p\(place); }\n"
    }
}

/// An article while it is written, block by block.
private struct HTMLLines {
    let language: Language
    let place: Int
    private(set) var html = Markup()
    fileprivate var isInSection = false

    mutating func write(_ blocks: [Page.Block]) { for block in blocks { write(block) } }

    mutating func endSection() {
        if isInSection { html += "</section>\n" }
        isInSection = false
    }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let text, let aside, let level): heading("\(text)", aside, level)
        case .paragraph(let text): html += "<p>\(text)</p>\n"
        case .verdict(let tone, let word, let text, let more): verdict(tone, word, text, more)
        case .list(let entries, let layout): list(entries, layout)
        case .figures(let figures): write(figures)
        case .table(let table): write(table)
        case .bars(let bars): html += bars.html
        case .steps(let steps): html += steps.html
        case .excerpt(let excerpt): write(excerpt)
        case .remark(let remark): write(remark)
        case .code(let text): html += "<pre>\(lines: text)</pre>\n"
        case .folded(let title, let inner):
            heading("\(title)", "", 2)
            write(inner)
            endSection()
        case .only(let media, let inner): if media.contains(.html) { write(inner) }
        }
    }

    private mutating func heading(_ text: Markup, _ aside: Phrase, _ level: Int) {
        let beside: Markup = aside.isEmpty ? "" : " <span class=\"aside\">\(aside)</span>"
        switch level {
        case 1: html += "<h1 id=\"t\(place)\">\(text)\(beside)</h1>\n"
        case 2:
            endSection()
            isInSection = true
            html += "<section>\n<h2>\(text)\(beside)</h2>\n"
        default: html += "<h3>\(text)\(beside)</h3>\n"
        }
    }

    /// The answer in one box, told by word and mark before colour.
    private mutating func verdict(_ tone: Tone, _ word: String, _ text: Phrase, _ more: [Phrase]) {
        let mark: Markup =
            switch tone {
            case .good: "○"
            case .error: "×"
            case .warning, .info: "－"
            }
        html += "<div class=\"verdict \(tone.rawValue)\">\n<p class=\"answer\">"
        html += "<span aria-hidden=\"true\">\(mark)</span> "
        html += "\(word)</p>\n<p class=\"why\">\(text)</p>\n"
        if !more.isEmpty {
            let lines = more.reduce(Phrase()) { $0.isEmpty ? $1 : "\($0)\(.lineBreak)\($1)" }
            html += "<p class=\"more\">\(lines)</p>\n"
        }
        html += "</div>\n"
    }

    private mutating func list(_ entries: [Page.Entry], _ layout: Page.ListLayout) {
        guard entries.contains(where: { !$0.label.isEmpty }) else {
            html += "<ul>\n"
            for entry in entries {
                html += "<li>\(entry.text)"
                below(entry)
                html += "</li>\n"
            }
            html += "</ul>\n"
            return
        }
        html += layout == .above ? "<dl class=\"terms\">\n" : "<dl>\n"
        for entry in entries {
            html += "<dt>\(entry.label)</dt><dd>\(entry.text)"
            below(entry)
            html += "</dd>\n"
        }
        html += "</dl>\n"
    }

    private mutating func below(_ entry: Page.Entry) {
        guard !entry.below.isEmpty else { return }
        html += "\n"
        write(entry.below)
    }

    private mutating func write(_ figures: [Page.Figure]) {
        html += "<dl class=\"sums\">\n"
        for one in figures {
            html += "<div\(one.isMain ? " class=\"main\"" as Markup : "")><dt>\(one.title)</dt>"
            html += "<dd>\(one.figure)<small>\(one.unit)</small></dd></div>\n"
        }
        html += "</dl>\n"
    }

    private mutating func write(_ remark: Page.Remark) {
        html += "<div class=\"finding \(remark.tone.rawValue)\">\n<h3><span class=\"tag\">\(remark.tag)</span> "
        html += "<span class=\"code\">\(remark.code)</span> \(remark.title)</h3>\n<p>\(remark.text)</p>\n"
        for place in remark.places { html += "<p class=\"place\"><code><bdi>\(place)</bdi></code></p>\n" }
        if let excerpt = remark.excerpt { write(excerpt) }
        list(remark.entries, .beside)
        html += "</div>\n"
    }

    private mutating func write(_ excerpt: Excerpt) {
        html += "<pre dir=\"ltr\">"
        for line in excerpt.lines {
            let number = line.label
            let indent = String(repeating: " ", count: max(0, 4 - number.utf8.count))
            html += "<span class=\"row\"><span class=\"line\">\(indent)\(number) │</span> \(line.before)"
            html += "<mark>\(line.marked)</mark>\(line.after)\n</span>"
        }
        if excerpt.omitted > 0 { html += "<span class=\"row\"><span class=\"line\">     │</span> …\n</span>" }
        html += "</pre>\n"
    }
}

extension HTMLLines {
    private mutating func write(_ table: Table) {
        html += "<div class=\"wide\"><table>\n<caption><span class=\"unseen\">\(table.title[language]) </span>"
        if let unit = table.unit { html += "\(language.say("単位 ", "in ") + unit[language])" }
        html += "</caption>\n<thead><tr>"
        for column in table.columns { html += "<th scope=\"col\"\(kind(column, ""))>\(column.head[language])</th>" }
        html += "</tr></thead>\n"
        for group in table.groups {
            html += "<tbody>\n"
            if !group.title.isEmpty {
                html += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">"
                html += "\(group.title)</th></tr>\n"
            }
            for row in group.rows { write(row, table.columns) }
            html += "</tbody>\n"
        }
        if let total = table.total {
            html += "<tfoot>\n"
            write(total, table.columns)
            html += "</tfoot>\n"
        }
        html += "</table></div>\n"
    }

    private mutating func write(_ row: Table.Row, _ columns: [Table.Column]) {
        html += row.emphasis == .none ? "<tr>" : "<tr class=\"\(row.emphasis.rawValue)\">"
        for (place, (column, cell)) in zip(columns, row.cells).enumerated() {
            // What goes on with the row above has no name of its own.
            if place == 0, !cell.isEmpty {
                let mark: Markup = row.mark.isEmpty ? "" : "<span class=\"mark\">\(row.mark)</span>"
                html += "<th scope=\"row\">\(mark)\(cell)</th>"
            } else {
                html += "<td\(kind(column, cell))>\(cell)</td>"
            }
        }
        html += "</tr>\n"
    }

    /// A cell of many words is not squeezed into a narrow column.
    private func kind(_ column: Table.Column, _ cell: Phrase) -> Markup {
        let isLong = cell.string.utf8.count > 60
        switch column.kind {
        case .figure, .noteFigure: return " class=\"figure\""
        case .note: return isLong ? " class=\"note long\"" : " class=\"note\""
        case .words: return isLong ? " class=\"long\"" : ""
        }
    }
}

extension Escaped<MarkupFormat>.Interpolation {
    fileprivate mutating func appendInterpolation(_ phrase: Phrase) {
        for part in phrase.parts {
            switch part {
            case .plain(let text), .link(let text, _): appendInterpolation(text)
            case .name(let text): appendInterpolation("<bdi>\(text)</bdi>" as Markup)
            case .code(let text): appendInterpolation("<code><bdi>\(text)</bdi></code>" as Markup)
            case .strong(let text): appendInterpolation("<strong>\(text)</strong>" as Markup)
            case .faint(let text): appendInterpolation("<small>\(text)</small>" as Markup)
            case .toned(let text, let tone):
                appendInterpolation("<span class=\"tone \(tone.rawValue)\">\(text)</span>" as Markup)
            case .lineBreak: appendLiteral("<br>")
            }
        }
    }

    /// A new line of the text is one here as well.
    fileprivate mutating func appendInterpolation(lines text: String) {
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if place > 0 { appendLiteral("\n") }
            appendInterpolation(String(line))
        }
    }
}

/// Inside a string of a style sheet.
private enum CSSStringFormat: VisibleTextFormat {
    static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        switch scalar {
        case "\"": utf8 += "\\22 ".utf8
        case "\\": utf8 += "\\5C ".utf8
        // A style element ends at its end tag, wherever that stands.
        case "<": utf8 += "\\3C ".utf8
        default: scalar.append(to: &utf8)
        }
    }
}

private typealias CSSString = Escaped<CSSStringFormat>

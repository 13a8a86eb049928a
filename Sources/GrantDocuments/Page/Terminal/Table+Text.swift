import GrantRules

extension TerminalLines {
    /// Names beside their figures; above them when they are long; every figure on a line of its own when not even the
    /// figures fit. Columns of words are wrapped as far as they can be.
    mutating func write(_ table: Table) {
        let grid = TableGrid(table, language, room)
        if grid.layout != .listed, grid.heads.contains(where: { !$0.isEmpty }) {
            write(lines: grid.headLines, grid, .faint)
        }
        var rows = grid.rows.makeIterator()
        for (place, group) in table.groups.enumerated() {
            if !group.title.isEmpty {
                if place > 0 { line() }
                heading(Phrase(group.title), "")
            }
            for row in group.rows { rows.next().map { write($0, notes: grid.notes(of: row), grid) } }
        }
        guard let total = table.total else { return }
        if grid.layout != .listed { line(grid.rule) }
        rows.next().map { write($0, notes: grid.notes(of: total), grid, .bold) }
    }

    private mutating func write(
        _ row: [TerminalText], notes: [(head: String, note: Phrase)], _ grid: TableGrid, _ ink: TextStyle.Ink? = nil
    ) {
        var cells = row
        if grid.layout == .listed {
            list(cells, grid, ink)
        } else {
            if grid.layout == .above && ink == nil || grid.standsAbove(cells[0]) {
                write(name: cells[0], grid)
                cells[0] = ""
            }
            write(cells, grid, ink)
        }
        indented(by: grid.hasMarks ? 5 : 2) { lines in
            for (head, note) in notes { lines.paragraph(head.isEmpty ? note : "\(head) \(note)") }
        }
    }

    /// On lines of its own, the further ones below the name and not below its sign.
    private mutating func write(name: TerminalText, _ grid: TableGrid, _ ink: TextStyle.Ink? = nil) {
        let indent = grid.hasMarks && ink == nil ? 3 : 0
        for (place, part) in name.wrapped(to: room - indent).enumerated() {
            line(style.paint(place == 0 ? part : TerminalText.spaces(indent) + part, ink))
        }
    }

    private mutating func write(_ cells: [TerminalText], _ grid: TableGrid, _ ink: TextStyle.Ink?) {
        write(lines: zip(cells, grid.widths).map { $0.columns > $1 ? $0.wrapped(to: $1) : [$0] }, grid, ink)
    }

    /// The lines of each cell.
    private mutating func write(lines: [[TerminalText]], _ grid: TableGrid, _ ink: TextStyle.Ink?) {
        for index in 0..<(lines.map { $0.count }.max() ?? 0) {
            var text = TerminalText()
            for (column, width) in grid.widths.enumerated() {
                let part = index < lines[column].count ? lines[column][index] : ""
                if column > 0 { text += "  " }
                text.append(part, in: width, isFigure: grid.isFigure[column])
            }
            line(style.paint(text.droppingTrailingSpaces, ink))
        }
    }

    private mutating func list(_ cells: [TerminalText], _ grid: TableGrid, _ ink: TextStyle.Ink?) {
        write(name: cells[0], grid, ink)
        let heads = grid.heads.dropFirst().reduce(0) { max($0, $1.columns) }
        let figures = grid.widths.dropFirst().reduce(0, max)
        indented(by: grid.hasMarks ? 5 : 2) { lines in
            for column in cells.indices.dropFirst() where !cells[column].isEmpty {
                let label = grid.heads[column].leftAligned(to: heads) + "  "
                let room = max(8, lines.room - label.columns)
                for (index, part) in cells[column].wrapped(to: room).enumerated() {
                    var text = index == 0 ? label : TerminalText.spaces(label.columns)
                    text.append(part, in: min(figures, room), isFigure: grid.isFigure[column])
                    lines.line(text)
                }
            }
        }
    }
}

/// How wide the columns of a table are, and where its names stand.
private struct TableGrid {
    let heads: [TerminalText]
    /// What stands beside each other in every row, the total last.
    let rows: [[TerminalText]]
    /// The same above their columns, where one that is too wide breaks between its words.
    let headLines: [[TerminalText]]
    let isFigure: [Bool]
    let widths: [Int]
    let layout: Layout
    let hasMarks: Bool
    private let language: Language
    private let columns: [Table.Column]
    /// 円, behind a figure that stands in a line of words.
    private let unit: Phrase
    /// Those that a row has beside each other, as places among all.
    private let beside: [Int]

    enum Layout { case beside, above, listed }

    /// Room that a name should have beside its figures, and a word in a column of words.
    private static let narrowestName = 17
    private static let narrowestWords = 8

    init(_ table: Table, _ language: Language, _ room: Int) {
        self.language = language
        columns = table.columns
        unit = table.unit.map { Phrase(language.say($0.ja, " " + $0.en)) } ?? ""
        beside = columns.indices.filter { !table.columns[$0].isNote }
        isFigure = beside.map { table.columns[$0].isFigure }
        let all = table.rows
        hasMarks = all.contains { !$0.mark.isEmpty }
        let heads = table.heads(language, brief: true)
        let words = beside.map { TableGrid.words(of: heads[$0]) }
        let gap = language.say("", " ")
        self.heads = words.map { TerminalText(text: $0.joined(separator: gap)) }
        var bodies = words.map { _ in 0 }
        var rows: [[TerminalText]] = []
        rows.reserveCapacity(all.count)
        for (number, row) in all.enumerated() {
            var cells = beside.map { TerminalText(row.cells[$0]) }
            // A total has no sign.
            if hasMarks, table.total == nil || number < all.count - 1 {
                cells[0] = TerminalText(text: row.mark).leftAligned(to: 2) + " " + cells[0]
            }
            for (place, cell) in cells.enumerated() { bodies[place] = max(bodies[place], cell.columns) }
            rows.append(cells)
        }
        self.rows = rows
        var widths = zip(self.heads, bodies).map { max($0.columns, $1) }
        var left: Int { room - widths.dropFirst().reduce(0) { $0 + $1 + 2 } }
        if widths[0] > left {
            // The words of a head stand below each other rather than names above their figures.
            for place in widths.indices.dropFirst() where isFigure[place] {
                widths[place] = words[place].reduce(bodies[place]) { max($0, TerminalText(text: $1).columns) }
            }
        }
        if widths[0] <= left {
            layout = .beside
        } else if isFigure.dropFirst().allSatisfy({ $0 }) {
            let ofSum = max(3, table.total.map { TerminalText($0.cells[0]).columns } ?? 0)
            layout = left >= TableGrid.narrowestName ? .beside : left >= ofSum ? .above : .listed
            widths[0] = max(left, ofSum)
        } else {
            layout = TableGrid.narrow(&widths, isFigure, to: room) ? .beside : .listed
        }
        self.widths = widths
        headLines = zip(words, widths).map { TableGrid.lines(of: $0, joinedBy: gap, in: $1) }
    }

    /// A blank in a Japanese head is only where it may break.
    private static func lines(of words: [String], joinedBy gap: String, in width: Int) -> [TerminalText] {
        var lines: [TerminalText] = []
        for word in words {
            let word = TerminalText(text: word)
            if let last = lines.last, last.columns + gap.utf8.count + word.columns <= width {
                lines[lines.count - 1] = last + TerminalText(text: gap) + word
            } else {
                lines += word.wrapped(to: width)
            }
        }
        return lines
    }

    /// By bytes, since no blank of a head belongs to a character.
    private static func words(of head: String) -> [String] {
        head.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    /// The widest columns of words give way.
    private static func narrow(_ widths: inout [Int], _ isFigure: [Bool], to room: Int) -> Bool {
        var excess = widths.reduce(-2) { $0 + $1 + 2 } - room
        while excess > 0 {
            let words = widths.indices.filter { !isFigure[$0] }
            guard let widest = words.max(by: { widths[$0] < widths[$1] }), widths[widest] > narrowestWords
            else { return false }
            widths[widest] -= 1
            excess -= 1
        }
        return true
    }

    func standsAbove(_ name: TerminalText) -> Bool {
        name.columns > widths[0] && isFigure.dropFirst().allSatisfy { $0 } && isFigure.count > 1
    }

    func notes(of row: Table.Row) -> [(head: String, note: Phrase)] {
        zip(columns, row.cells).compactMap { column, cell in
            column.isNote && !cell.isEmpty ? (column.brief[language], column.isFigure ? cell + unit : cell) : nil
        }
    }

    /// Under figures only, which are what is added up.
    var rule: TerminalText {
        var text = TerminalText()
        for (place, width) in widths.enumerated() {
            if place > 0 { text += "  " }
            text += TerminalText(
                trusted: [UInt8](repeating: UInt8(ascii: isFigure[place] ? "-" : " "), count: width))
        }
        return text
    }
}

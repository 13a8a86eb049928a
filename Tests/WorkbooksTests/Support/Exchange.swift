@testable import Workbooks

/// Random workbooks, and their cells as lines of text.
enum Exchange {
    private static let words = [
        "東京都", "①公設", " 前後 ", "a&b<c>\"'", "改行\n二行", "072028", "=1+1", "１２３円", "\t", String(repeating: "x", count: 300),
    ]

    static func draft(_ random: inout SmallRandom) -> [SheetDraft] {
        (0..<Int.random(in: 1...3, using: &random)).map { number in
            let styles = CellStyle.allCases
            let columns = (0..<8).map { _ in
                (Int.random(in: 4...60, using: &random), styles.randomElement(using: &random) ?? .plain)
            }
            var sheet = SheetDraft("表\(number)", columns: columns)
            sheet.headingRows = Int.random(in: 0...3, using: &random)
            sheet.isLocked = Bool.random(using: &random)
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                sheet.add((0..<Int.random(in: 0...12, using: &random)).map { _ in cell(&random) })
            }
            return sheet
        }
    }

    private static func cell(_ random: inout SmallRandom) -> CellDraft? {
        let style = CellStyle.allCases.randomElement(using: &random) ?? .plain
        return switch Int.random(in: 0..<5, using: &random) {
        case 0: nil
        case 1: .blank(style)
        case 2:
            .number(
                Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random),
                style == .day ? .amount : style)
        case 3: .number(Int64.random(in: 61...60_000, using: &random), .day)
        default: .text(words.randomElement(using: &random) ?? "", style)
        }
    }

    static func lines(_ sheets: [SheetDraft]) -> [String] {
        var lines: [String] = []
        for sheet in sheets {
            for (row, written) in sheet.rows.enumerated() {
                for (column, cell) in written.cells.enumerated() {
                    let start = "\(sheet.name)\t\(CellAddress(row: row, column: column).text)\t"
                    switch cell {
                    case nil, .blank: continue
                    case .number(let number, let style):
                        lines.append("\(start)number\(style == .day ? " date" : "")\t\(number)")
                    case .text(let text, _): lines.append("\(start)text\t\(text.replacing("\n", with: "\\n"))")
                    }
                }
            }
        }
        return lines
    }
}

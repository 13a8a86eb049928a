import Foundation
import Testing

@testable import Workbooks

/// With other programs: through the folder that `Scripts/check-workbooks` names, and as they have once saved.
struct ExchangeTests {
    private static let folder = ProcessInfo.processInfo.environment["WORKBOOKS_EXCHANGE"].map { URL(filePath: $0) }

    @Test(.enabled(if: folder != nil)) func `what openpyxl writes is read cell by cell`() throws {
        let theirs = try #require(ExchangeTests.folder).appending(path: "theirs")
        let files = try FileManager.default.contentsOfDirectory(at: theirs, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "xlsx" }
        #expect(files.count == 200)
        for file in files {
            let said = try String(
                contentsOf: file.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)
            let read = try Workbook(Array(Data(contentsOf: file))).lines
            #expect(read == said.split(separator: "\n").map { String($0) }, "\(file.lastPathComponent)")
        }
    }

    @Test(.enabled(if: folder != nil)) func `workbooks are left for openpyxl to read`() throws {
        let ours = try #require(ExchangeTests.folder).appending(path: "ours")
        var random = SmallRandom(seed: 2)
        for number in 0..<200 {
            let draft = Exchange.draft(&random)
            try Data(WorkbookDraft.bytes(draft)).write(to: ours.appending(path: "\(number).xlsx"))
            let lines = Exchange.lines(draft).map { $0 + "\n" }.joined()
            try Data(lines.utf8).write(to: ours.appending(path: "\(number).txt"))
        }
    }

    /// One workbook, saved by three programs: see `record` in the script. XlsxWriter and openpyxl do not work out
    /// formulas and say so in the file; LibreOffice writes a truth as one.
    @Test(arguments: [
        ("openpyxl", "uncalculated formula\t", "boolean"), ("xlsxwriter", "uncalculated formula\t", "boolean"),
        ("libreoffice", "number formula\t38000001", "boolean formula"),
    ])
    func `three programs' files say the same`(program: String, formula: String, truth: String) throws {
        let book = try Workbook(Fixture.bytes("\(program).xlsx"))
        #expect(
            book.lines == [
                "経費\tA1\ttext\t費目", "経費\tB1\ttext\t金額（円）", "経費\tC1\ttext\t日", "経費\tD1\ttext\t見出し",
                "経費\tA2\ttext\t団体コード（6桁）", "経費\tB2\tnumber\t38000000", "経費\tC2\tnumber date\t44501",
                "経費\tF2\tnumber\t1",
                "経費\tA3\ttext\t072028", "経費\tB3\tnumber\t0.1", "経費\tA4\ttext\t 前後 ", "経費\tB4\t\(formula)",
                "経費\tA5\t\(truth)\t1", "経費\tB5\ttext\t改行\\n二行", "控え\tA1\ttext\tx",
            ])
        let sheet = book.sheets[0]
        #expect(sheet.merged.ranges.map { $0.text } == ["D1:E1"])
        #expect(sheet.rows.map { $0.isHidden } == [false, false, false, true, false])
        #expect(sheet.hiddenColumns == [5...5])
        #expect(book.sheets.map { $0.isHidden } == [false, true])
        #expect(!book.countsFrom1904)
    }
}

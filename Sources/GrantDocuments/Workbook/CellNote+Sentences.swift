import GrantRules

extension CellNote.Kind {
    /// `count` is how many cells of one column it is said of.
    func saying(count: Int) -> Saying {
        switch self {
        case .noSheets:
            let names = SheetForm.all.prefix(3).map { $0.name }
            return Saying(
                "計画のシート（\(names.joined(separator: "、"))など）がない。",
                "there is no sheet of a plan (\(names.joined(separator: ", ")) …)")
        case .missingSheet(let name):
            return Saying("「\(name)」シートがない。", "the sheet 「\(name)」 is missing")
        case .renamedSheet(let name, let own):
            return Saying(
                "「\(own)」シートがなく、「\(name)」がその見出しを持つ。", "the sheet 「\(own)」 is missing, and 「\(name)」 has its headings",
                mend: "シートの名を「\(own)」に直す。", "name the sheet 「\(own)」")
        case .doubledHeading(let heading):
            return Saying(
                "「\(heading)」という見出しが二つある。", "the heading 「\(heading)」 is there twice",
                mend: "片方を消すか、「\(FormTable.memo)」で始まる見出しにする。", "remove one, or let it begin with 「\(FormTable.memo)」")
        case .unknownHeadings(let found, let missing):
            return Saying(
                "見出し\(listed(missing))がなく、\(listed(found))という見出しは決まっていない。",
                "the heading \(listed(missing)) is missing, and no heading is called \(listed(found))",
                mend: "見出しを\(listed(missing))に直す。読まなくてよい列の見出しは「\(FormTable.memo)」で始める。",
                "call it \(listed(missing)); begin the heading of a column of your own with 「\(FormTable.memo)」")
        case .otherUnit(let found, let heading, let unit):
            return Saying(
                "「\(found)」の単位は「\(heading)」の単位と違う（\(unit)）。",
                "the unit of 「\(found)」 is not that of 「\(heading)」: \(unit)",
                mend: "値を「\(heading)」の単位に書き直してから、見出しを「\(heading)」に直す。",
                "write the values in the unit of 「\(heading)」, and then mend the heading")
        case .strayNumber(let number):
            return Saying(
                "どの項目の欄でもないところに「\(number)」がある。", "「\(number)」 stands where no item has its cell",
                mend: "項目のすぐ右のセルに書く。又は消す。", "write it directly to the right of its item, or remove it")
        case .missingHeadings(let missing, let sheet):
            return Saying(
                "「\(sheet)」シートに見出し\(listed(missing))がない。", "the sheet 「\(sheet)」 lacks the heading \(listed(missing))",
                mend: "見出しを書き加える。", "write the heading")
        case .blank(let field):
            return Saying(
                "\(field.heading)が記入されていない。", "\(field.heading) is blank",
                mend: "記入する。例: \(field.example)", "fill it in, for example \(field.example)")
        case .uncalculated:
            return Saying(
                "式の値が保存されていない。", "the value of the formula is not in the file",
                mend: "Excel で開き、計算させてから保存し直す。又は値を書く。",
                "open the file in Excel, let it calculate and save it, or write the value")
        case .errorValue(let word):
            return Saying("式の結果が \(word) である。", "the formula gives \(word)")
        case .merged:
            return Saying(
                "セルが結合されていて、どの行の値か分からない。", "these cells are merged, and the row of the value is open",
                mend: "結合を解き、行ごとに値を書く。", "unmerge them and write a value in each row")
        case .turnedIntoDay(let heading):
            return Saying(
                "\(heading)が日付に変わっている。", "\(heading) has been turned into a date",
                mend: "セルの表示形式を「文字列」にして書き直す。", "set the format of the cell to text and write it again")
        case .shownInMultiples(let number):
            return Saying(
                "表示形式が千や万を付けて見せるので、値の \(number) の単位が分からない。",
                "the format adds a word for thousands to the value, \(number), so its unit is open",
                mend: "表示形式を「標準」にして、円単位の値を書く。", "set the format to General and write the value in yen")
        case .saysNothing(let word):
            return Saying(
                "「\(word)」と書かれている。", "it says 「\(word)」",
                mend: "該当がないときは空けておく。", "leave it blank when there is none")
        case .sumOfRows(let word):
            return Saying(
                "「\(word)」の行を含めると、二重に数えることになる。", "with a row of 「\(word)」 the others would count twice",
                mend: "行を消す。合計は計算機が出す。", "remove the row: the calculator adds up by itself")
        case .unknownOwner(let id, let heading):
            return Saying(
                "\(heading)「\(id)」の施設がない。", "there is no facility whose \(heading) is 「\(id)」",
                mend: "施設のシートにある\(heading)を書く。", "write a \(heading) of the sheets of facilities")
        case .unknownDivision(let word, let words):
            return Saying(
                "区分に「\(word)」はない。", "「\(word)」 is no 区分",
                mend: "\(listed(words))から選ぶ。", "choose one of \(listed(words))")
        case .cellOfOtherDivision(let heading, let division):
            return Saying(
                "区分「\(division)」の行に「\(heading)」の欄はない。", "a row of the 区分 「\(division)」 has no 「\(heading)」",
                mend: "空けておく。又は区分を直す。", "leave it blank, or mend the 区分")
        case .readAsNumber(let digits):
            let shown = Int64(digits)?.grouped ?? digits
            return Saying(
                "文字として書かれた数を \(shown) と読んだ\(others(count).ja)。",
                "a number written as a text was read as \(shown)\(others(count).en)")
        case .zeroRestored(let code):
            return Saying(
                "失われた先頭の 0 を補い、\(code) と読んだ\(others(count).ja)。",
                "read as \(code), with the zero that it had lost\(others(count).en)")
        case .unreadSheet:
            return Saying("計画のシートでないので読まない。", "this is no sheet of a plan and is not read")
        case .unreadColumns(let headings):
            return Saying("\(listed(headings))の列は読まない。", "the column \(listed(headings)) is not read")
        case .hiddenSheet:
            return Saying("シートは非表示だが、計画に含めた。", "the sheet is hidden and counts all the same")
        case .hiddenRows:
            return Saying("行は非表示だが、計画に含めた。", "these rows are hidden and count all the same")
        case .hiddenColumns:
            return Saying("列は非表示だが、計画に含めた。", "these columns are hidden and count all the same")
        }
    }

    /// 「金額（円）」「費目」, of which a hostile workbook has thousands.
    private func listed(_ words: [String]) -> String {
        words.prefix(5).map { "「\($0)」" }.joined() + (words.count > 5 ? " …" : "")
    }

    private func others(_ count: Int) -> Text {
        count > 1
            ? Text(ja: "（ほか\(count - 1)か所も同様に読んだ）", en: " (\(count - 1) more were read in this way)")
            : Text(ja: "", en: "")
    }
}

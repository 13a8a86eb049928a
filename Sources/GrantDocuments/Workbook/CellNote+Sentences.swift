import GrantRules

extension CellNote.Kind {
    /// `count` is how many cells of one column it is said of.
    func saying(count: Int) -> Sentences.Saying {
        switch self {
        case .noSheets:
            let names = SheetForm.all.prefix(3).map { $0.name }
            return Sentences.Saying(
                ja: "計画のシート（\(names.joined(separator: "、"))など）がない。",
                en: "there is no sheet of a plan (\(names.joined(separator: ", ")) …)")
        case .missingSheet(let name):
            return Sentences.Saying(ja: "「\(name)」シートがない。", en: "the sheet 「\(name)」 is missing")
        case .renamedSheet(let name, let own):
            return Sentences.Saying(
                ja: "「\(own)」シートがなく、「\(name)」がその見出しを持つ。",
                en: "the sheet 「\(own)」 is missing, and 「\(name)」 has its headings",
                mend: Text(ja: "シートの名を「\(own)」に直す。", en: "name the sheet 「\(own)」"))
        case .doubledHeading(let heading):
            return Sentences.Saying(
                ja: "「\(heading)」という見出しが二つある。", en: "the heading 「\(heading)」 is there twice",
                mend: Text(
                    ja: "片方を消すか、「\(FormTable.memo)」で始まる見出しにする。",
                    en: "remove one, or let it begin with 「\(FormTable.memo)」"))
        case .unknownHeadings(let found, let missing):
            return Sentences.Saying(
                ja: "見出し\(listed(missing))がなく、\(listed(found))という見出しは決まっていない。",
                en: "the heading \(listed(missing)) is missing, and no heading is called \(listed(found))",
                mend: Text(
                    ja: "見出しを\(listed(missing))に直す。読まなくてよい列の見出しは「\(FormTable.memo)」で始める。",
                    en: "call it \(listed(missing)); begin the heading of a column of your own with 「\(FormTable.memo)」"
                ))
        case .otherUnit(let found, let heading, let unit):
            return Sentences.Saying(
                ja: "「\(found)」の単位は「\(heading)」の単位と違う（\(unit)）。",
                en: "the unit of 「\(found)」 is not that of 「\(heading)」: \(unit)",
                mend: Text(
                    ja: "値を「\(heading)」の単位に書き直してから、見出しを「\(heading)」に直す。",
                    en: "write the values in the unit of 「\(heading)」, and then mend the heading"))
        case .strayNumber(let number):
            return Sentences.Saying(
                ja: "どの項目の欄でもないところに「\(number)」がある。", en: "「\(number)」 stands where no item has its cell",
                mend: Text(ja: "項目のすぐ右のセルに書く。又は消す。", en: "write it directly to the right of its item, or remove it"))
        case .missingHeadings(let missing, let sheet):
            return Sentences.Saying(
                ja: "「\(sheet)」シートに見出し\(listed(missing))がない。",
                en: "the sheet 「\(sheet)」 lacks the heading \(listed(missing))",
                mend: Text(ja: "見出しを書き加える。", en: "write the heading"))
        case .blank(let field):
            return Sentences.Saying(
                ja: "\(field.heading)が記入されていない。", en: "\(field.heading) is blank",
                mend: Text(ja: "記入する。例: \(field.example)", en: "fill it in, for example \(field.example)"))
        case .uncalculated:
            return Sentences.Saying(
                ja: "式の値が保存されていない。", en: "the value of the formula is not in the file",
                mend: Text(
                    ja: "Excel で開き、計算させてから保存し直す。又は値を書く。",
                    en: "open the file in Excel, let it calculate and save it, or write the value"))
        case .errorValue(let word):
            return Sentences.Saying(ja: "式の結果が \(word) である。", en: "the formula gives \(word)")
        case .merged:
            return Sentences.Saying(
                ja: "セルが結合されていて、どの行の値か分からない。", en: "these cells are merged, and the row of the value is open",
                mend: Text(ja: "結合を解き、行ごとに値を書く。", en: "unmerge them and write a value in each row"))
        case .turnedIntoDay(let heading):
            return Sentences.Saying(
                ja: "\(heading)が日付に変わっている。", en: "\(heading) has been turned into a date",
                mend: Text(
                    ja: "セルの表示形式を「文字列」にして書き直す。", en: "set the format of the cell to text and write it again"))
        case .shownInMultiples(let number):
            return Sentences.Saying(
                ja: "表示形式が千や万を付けて見せるので、値の \(number) の単位が分からない。",
                en: "the format adds a word for thousands to the value, \(number), so its unit is open",
                mend: Text(
                    ja: "表示形式を「標準」にして、円単位の値を書く。", en: "set the format to General and write the value in yen"))
        case .saysNothing(let word):
            return Sentences.Saying(
                ja: "「\(word)」と書かれている。", en: "it says 「\(word)」",
                mend: Text(ja: "該当がないときは空けておく。", en: "leave it blank when there is none"))
        case .sumOfRows(let word):
            return Sentences.Saying(
                ja: "「\(word)」の行を含めると、二重に数えることになる。", en: "with a row of 「\(word)」 the others would count twice",
                mend: Text(
                    ja: "行を消す。合計は計算機が出す。", en: "remove the row: the calculator adds up by itself"))
        case .unknownOwner(let id, let heading):
            return Sentences.Saying(
                ja: "\(heading)「\(id)」の施設がない。", en: "there is no facility whose \(heading) is 「\(id)」",
                mend: Text(ja: "施設のシートにある\(heading)を書く。", en: "write a \(heading) of the sheets of facilities"))
        case .unknownDivision(let word, let words):
            return Sentences.Saying(
                ja: "区分に「\(word)」はない。", en: "「\(word)」 is no 区分",
                mend: Text(ja: "\(listed(words))から選ぶ。", en: "choose one of \(listed(words))"))
        case .cellOfOtherDivision(let heading, let division):
            return Sentences.Saying(
                ja: "区分「\(division)」の行に「\(heading)」の欄はない。", en: "a row of the 区分 「\(division)」 has no 「\(heading)」",
                mend: Text(ja: "空けておく。又は区分を直す。", en: "leave it blank, or mend the 区分"))
        case .readAsNumber(let digits):
            let shown = Int64(digits)?.grouped ?? digits
            return Sentences.Saying(
                ja: "文字として書かれた数を \(shown) と読んだ\(others(count).ja)。",
                en: "a number written as a text was read as \(shown)\(others(count).en)")
        case .zeroRestored(let code):
            return Sentences.Saying(
                ja: "失われた先頭の 0 を補い、\(code) と読んだ\(others(count).ja)。",
                en: "read as \(code), with the zero that it had lost\(others(count).en)")
        case .unreadSheet:
            return Sentences.Saying(ja: "計画のシートでないので読まない。", en: "this is no sheet of a plan and is not read")
        case .unreadColumns(let headings):
            return Sentences.Saying(
                ja: "\(listed(headings))の列は読まない。", en: "the column \(listed(headings)) is not read")
        case .hiddenSheet:
            return Sentences.Saying(ja: "シートは非表示だが、計画に含めた。", en: "the sheet is hidden and counts all the same")
        case .hiddenRows:
            return Sentences.Saying(ja: "行は非表示だが、計画に含めた。", en: "these rows are hidden and count all the same")
        case .hiddenColumns:
            return Sentences.Saying(ja: "列は非表示だが、計画に含めた。", en: "these columns are hidden and count all the same")
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

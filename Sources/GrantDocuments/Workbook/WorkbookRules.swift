import GrantRules

extension Rule {
    /// What only a plan in a workbook can have.
    static let ofWorkbooks: [Rule] = [
        Rule(
            .unreadableWorkbook, "Excel ブックを開けない", "workbook that cannot be opened",
            because: "パスワードの付いたもの、途中で切れたもの、壊れたもの、大きすぎるものは読めない。",
            "A workbook with a password, cut off, damaged or too large cannot be read.",
            mend: "Excel で開き、「Excel ブック（*.xlsx）」で保存し直す。", "open it in Excel and save it again as *.xlsx"),
        Rule(
            .noForm, "計画の様式でない", "not the form of a plan",
            because: "シートはその名で、欄はその見出しで見つける。並びと位置は問わない。",
            "Sheets are found by their names and cells by their headings, in any order and place.",
            mend: "grant-cli init --format xlsx で作る様式に写す。", "use the form that grant-cli init --format xlsx makes"),
        Rule(
            .noCellValue, "セルに使える値がない", "cell without a usable value",
            because: "値の保存されていない式、誤りになった式、結合されたセル、日付に変わった文字、千を付けて見せる数、「なし」とだけある欄は、0 や近い値とみなさない。",
            "A formula without a saved value or with an error, merged cells, texts turned into dates, numbers shown "
                + "with a word for thousands and cells that only say none are never taken for 0 or for something near.",
            mend: "値を書き直す。", "write the value"),
        Rule(
            .rowOfNothing, "どこにも属さない行", "row that belongs nowhere",
            because: "費用は施設番号によって施設に、以前の採択分の行は区分によって一覧に属する。合計の行は、他の行を二重に数える。",
            "A cost belongs to a facility by its number, a row of earlier rounds to a list by its kind. A row of sums "
                + "would count the others twice.",
            mend: "施設番号又は区分を直す。合計の行は消す。", "mend the number or the kind; remove rows of sums"),
        Rule(
            .readAfterAll, severity: .info, "補って読んだ値", "value read after all",
            because: "全角の数字、桁区切り、円、失われた先頭の 0 は補って読む。千や万の付いた数は読み替えない。",
            "Full-width digits, separators, the word for yen and a lost leading zero are put right; words for thousands are not.",
            mend: "読んだ値が正しいか確かめる。", "check that the value read is the right one"),
        Rule(
            .unseenCells, severity: .info, "読まない列、見えない行", "cells not read, or not shown",
            because: "様式にないシートと列は読まず、非表示の行、列、シートは読む。",
            "Sheets and columns that the form does not have are not read; hidden ones of the form are.",
            mend: "それでよいか確かめる。", "check that this is meant"),
    ]
}

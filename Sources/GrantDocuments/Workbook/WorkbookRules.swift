import GrantRules

extension Rule {
    /// What only a plan in a workbook can have.
    static let ofWorkbooks: [Rule] = [
        Rule(
            ofDocuments: .unreadableWorkbook,
            title: Text(ja: "Excel ブックを開けない", en: "workbook that cannot be opened"),
            reason: Text(
                ja: "パスワードの付いたもの、途中で切れたもの、壊れたもの、大きすぎるものは読めない。",
                en: "A workbook with a password, cut off, damaged or too large cannot be read."),
            remedy: Text(
                ja: "Excel で開き、「Excel ブック（*.xlsx）」で保存し直す。", en: "open it in Excel and save it again as *.xlsx")),
        Rule(
            ofDocuments: .noForm, title: Text(ja: "計画の様式でない", en: "not the form of a plan"),
            reason: Text(
                ja: "シートはその名で、欄はその見出しで見つける。並びと位置は問わない。",
                en: "Sheets are found by their names and cells by their headings, in any order and place."),
            remedy: Text(
                ja: "grant-cli init --format xlsx で作る様式に写す。", en: "use the form that grant-cli init --format xlsx makes"
            )),
        Rule(
            ofDocuments: .noCellValue, title: Text(ja: "セルに使える値がない", en: "cell without a usable value"),
            reason: Text(
                ja: "値の保存されていない式、誤りになった式、結合されたセル、日付に変わった文字、千を付けて見せる数、"
                    + "「なし」とだけある欄は、0 や近い値とみなさない。",
                en:
                    "A formula without a saved value or with an error, merged cells, texts turned into dates, numbers shown "
                    + "with a word for thousands and cells that only say none are never taken for 0 or for something near."
            ),
            remedy: Text(ja: "値を書き直す。", en: "write the value")),
        Rule(
            ofDocuments: .rowOfNothing, title: Text(ja: "どこにも属さない行", en: "row that belongs nowhere"),
            reason: Text(
                ja: "費用は施設番号によって施設に、以前の採択分の行は区分によって一覧に属する。合計の行は、他の行を二重に数える。",
                en:
                    "A cost belongs to a facility by its number, a row of earlier rounds to a list by its kind. A row of sums "
                    + "would count the others twice."),
            remedy: Text(
                ja: "施設番号又は区分を直す。合計の行は消す。", en: "mend the number or the kind; remove rows of sums")),
        Rule(
            ofDocuments: .readAfterAll, severity: .info, title: Text(ja: "補って読んだ値", en: "value read after all"),
            reason: Text(
                ja: "全角の数字、桁区切り、円、失われた先頭の 0 は補って読む。千や万の付いた数は読み替えない。",
                en:
                    "Full-width digits, separators, the word for yen and a lost leading zero are put right; words for thousands are not."
            ),
            remedy: Text(ja: "読んだ値が正しいか確かめる。", en: "check that the value read is the right one")),
        Rule(
            ofDocuments: .unseenCells, severity: .info,
            title: Text(ja: "読まない列、見えない行", en: "cells not read, or not shown"),
            reason: Text(
                ja: "様式にないシートと列は読まず、非表示の行、列、シートは読む。",
                en: "Sheets and columns that the form does not have are not read; hidden ones of the form are."),
            remedy: Text(ja: "それでよいか確かめる。", en: "check that this is meant")),
    ]
}

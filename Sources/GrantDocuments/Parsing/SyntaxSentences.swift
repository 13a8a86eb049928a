import GrantRules

extension JSON.SyntaxError.Kind {
    var code: Code {
        switch self {
        case .notUTF8: .notUTF8
        case .tooDeep: .tooDeep
        case .tooLong: .tooLong
        default: .syntax
        }
    }

    /// What is wrong there; `found` is the text at the place.
    func saying(_ found: String) -> Saying { writtenNumber(found) ?? plainly(found) }

    /// What would be read in quotes is read without them.
    private func writtenNumber(_ found: String) -> Saying? {
        guard [.incompleteNumber, .fullWidthMark, .unquotedText].contains(self) else { return nil }
        let slip = NumberSlip(text: found)
        guard let meant = slip.meant else { return nil }
        return Saying(
            "\(found) \(slip.form.saying.ja)。", "\(found) \(slip.form.saying.en)",
            mend: "\(meant) と、数字だけで書く（\(meant.grouped)）。", "write \(meant), in plain digits (\(meant.grouped))")
    }

    private func plainly(_ found: String) -> Saying {
        switch self {
        // The order of things.
        case .nothing, .valueExpected:
            Saying(
                "値があるべきところに \(found) がある。", "\(found) stands where a value should",
                mend: "値を書くか、項目ごと除く。", "write a value or leave the key out")
        case .keyExpected:
            Saying(
                "項目名があるべきところに \(found) がある。", "\(found) stands where a key should",
                mend: "項目名を \" \" で囲んで書く。", "write a key in double quotes")
        case .colonExpected:
            Saying(
                "項目名の後に : がない。", "a colon is missing after the key",
                mend: "項目名と値の間に : を書く。", "put : between the key and its value")
        case .missingComma:
            Saying(
                "\(found) の前に , がない。", "a comma is missing before \(found)",
                mend: "前の項目との間に , を書く。", "put a comma after what comes before")
        case .extraComma:
            Saying(", の前に値がない。", "there is nothing before this comma", mend: "余分な , を除く。", "take the comma out")
        case .trailingComma:
            Saying(
                "最後の項目の後に , がある。", "there is a comma after the last entry",
                mend: "最後の , を除く。", "take the last comma out")
        case .wrongBracket:
            Saying(
                "括弧の種類が合わない。\(found) で閉じる括弧は開いていない。", "\(found) closes a bracket of the other kind",
                mend: "{ } と [ ] の対応を確かめる。", "match { } and [ ]")
        case .endedEarly:
            Saying(
                "括弧が閉じないままファイルが終わっている。", "the file ends before every bracket is closed",
                mend: "ファイルが途中で切れていないか、} や ] が足りているか確かめる。", "see whether the file was cut off or a } or ] is missing")
        case .textAfterEnd:
            Saying(
                "JSON の終わりの後に \(found) がある。", "\(found) stands after the end of the JSON",
                mend: "一つのファイルには一つだけ書く。1行に計画1件のファイルは batch で読む。",
                "a file holds one document; read one plan a line with batch")

        // Marks and words.
        case .comment:
            Saying(
                "JSON に注釈は書けない: \(found)", "JSON has no comments: \(found)",
                mend: "注釈を除く。覚え書きは \"notes\" に書く。", "take it out; remarks go into \"notes\"")
        case .singleQuote:
            Saying(
                "引用符に ' が使われている。", "a single quote is used as a quotation mark", mend: "\" で囲む。", "use double quotes")
        case .unquotedKey:
            Saying(
                "項目名 \(found) が引用符で囲まれていない。", "the key \(found) is not in quotes",
                mend: "\"\(found)\" と書く。", "write \"\(found)\"")
        case .unquotedText:
            Saying(
                "値 \(found) が引用符で囲まれていない。", "the value \(found) is not in quotes",
                mend: "文字列は \"\(found)\" のように囲む。", "put a text in double quotes, as \"\(found)\"")
        case .fullWidthMark:
            Saying(
                "全角の \(found) は JSON の記号や数字として使えない。",
                "\(found) is a full-width or typographic mark, which JSON does not know",
                mend: "半角で書く。", "write it in plain ASCII")
        case .unusualSpace:
            Saying(
                "全角空白など、JSON で使えない空白がある。", "there is a space that JSON does not know, such as a full-width one",
                mend: "半角の空白にする。", "use a plain space")
        case .notANumber:
            Saying(
                "\(found) は JSON の数でない。", "\(found) is not a number in JSON",
                mend: "数を書くか、項目ごと除く。", "write a number or leave the key out")
        case .unknownWord:
            Saying(
                "\(found) は JSON の語でない。", "\(found) is not a word of JSON",
                mend: "true、false、null は小文字で書く。", "true, false and null are written in lower case")
        case .unknownMark:
            Saying("\(found) はここに書けない。", "\(found) cannot stand here", mend: "記号を確かめる。", "check the punctuation")

        // Strings.
        case .unterminatedString:
            Saying(
                "文字列が閉じないままファイルが終わっている: \(found)", "the text is never closed: \(found)",
                mend: "文字列の終わりに \" を書く。", "put \" at its end")
        case .lineBreakInString:
            Saying(
                "文字列が閉じないまま行が終わっている: \(found)", "the line ends inside a text: \(found)",
                mend: "文字列の終わりに \" を書く。改行は \\n と書く。", "put \" at its end, or write a line break as \\n")
        case .controlCharacter:
            Saying(
                "文字列にタブなどの制御文字がある。", "there is a tab or another control character in a text",
                mend: "除くか、タブは \\t と書く。", "take it out, or write a tab as \\t")
        case .unknownEscape:
            Saying(
                "\(found) という表し方は JSON にない。", "JSON has no escape \(found)",
                mend: "\\ そのものは \\\\ と書く。", "write a backslash as \\\\")
        case .incompleteUnicodeEscape:
            Saying(
                "\\u の後に16進数4桁がない。", "\\u is not followed by four hexadecimal digits",
                mend: "\\u3042 の形で書くか、文字そのものを書く。", "write it as \\u3042, or write the character itself")
        case .loneSurrogate:
            Saying(
                "\(found) は片方だけのサロゲートで、文字を表さない。", "\(found) is half of a surrogate pair and no character",
                mend: "文字そのものを書く。", "write the character itself")

        // Numbers.
        case .leadingZero:
            Saying(
                "数 \(found) が0で始まっている。", "the number \(found) begins with 0",
                mend: "先頭の0を除く。団体コードや法人番号は \"\(found)\" のように引用符で囲む。",
                "take the 0 off; put codes in quotes, as \"\(found)\"")
        case .leadingPlus:
            Saying("数の前に + がある。", "there is a plus sign before a number", mend: "+ を除く。", "take it out")
        case .leadingPoint:
            Saying("数が小数点で始まっている。", "a number begins with a point", mend: "整数で書く。", "write a whole number")
        case .incompleteNumber:
            Saying(
                "\(found) は数として終わっていない。", "\(found) is not a complete number",
                mend: "単位や桁区切りを付けず、半角の数字だけで書く。", "write plain digits without units or separators")

        // The whole file.
        case .notUTF8: Saying("UTF-8 でないバイトがある。", "there is a byte that is not UTF-8")
        case .tooDeep:
            Saying("括弧の入れ子が\(JSON.deepest)段を超えている。", "brackets are nested more than \(JSON.deepest) deep")
        case .tooLong:
            Saying(
                "ファイルが64 MiB（\(Int64(JSON.longest).grouped)バイト）を超えている。",
                "the file is larger than 64 MiB (\(Int64(JSON.longest).grouped) bytes)")
        }
    }
}

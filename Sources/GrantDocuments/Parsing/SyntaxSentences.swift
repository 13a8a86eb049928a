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
    func saying(_ found: String) -> Sentences.Saying {
        if let number = writtenNumber(found) { return number }
        let (ja, en, mend) = words(found)
        return Sentences.Saying(ja: ja, en: en, mend: mend)
    }

    /// What would be read in quotes is read without them.
    private func writtenNumber(_ found: String) -> Sentences.Saying? {
        guard [.incompleteNumber, .fullWidthMark, .unquotedText].contains(self) else { return nil }
        let slip = NumberSlip(text: found)
        guard let meant = slip.meant else { return nil }
        return Sentences.Saying(
            ja: "\(found) \(slip.form.saying.ja)。", en: "\(found) \(slip.form.saying.en)",
            mend: Text(
                ja: "\(meant) と、数字だけで書く（\(meant.grouped)）。",
                en: "write \(meant), in plain digits (\(meant.grouped))"))
    }

    private func words(_ found: String) -> (String, String, Text?) {
        switch self {
        case .nothing, .valueExpected, .keyExpected, .colonExpected, .missingComma, .extraComma,
            .trailingComma,
            .wrongBracket, .endedEarly, .textAfterEnd:
            aboutOrder(found)
        case .comment, .singleQuote, .unquotedKey, .unquotedText, .fullWidthMark, .unusualSpace, .notANumber,
            .unknownWord, .unknownMark:
            aboutMarks(found)
        case .unterminatedString, .lineBreakInString, .controlCharacter, .unknownEscape,
            .incompleteUnicodeEscape,
            .loneSurrogate:
            aboutStrings(found)
        case .leadingZero, .leadingPlus, .leadingPoint, .incompleteNumber: aboutNumbers(found)
        case .notUTF8:
            ("UTF-8 でないバイトがある。", "there is a byte that is not UTF-8", nil)
        case .tooDeep:
            ("括弧の入れ子が\(JSON.deepest)段を超えている。", "brackets are nested more than \(JSON.deepest) deep", nil)
        case .tooLong:
            (
                "ファイルが64 MiB（\(Int64(JSON.longest).grouped)バイト）を超えている。",
                "the file is larger than 64 MiB (\(Int64(JSON.longest).grouped) bytes)", nil
            )
        }
    }

    private func aboutOrder(_ found: String) -> (String, String, Text?) {
        switch self {
        case .keyExpected:
            (
                "項目名があるべきところに \(found) がある。", "\(found) stands where a key should",
                Text(ja: "項目名を \" \" で囲んで書く。", en: "write a key in double quotes")
            )
        case .colonExpected:
            (
                "項目名の後に : がない。", "a colon is missing after the key",
                Text(ja: "項目名と値の間に : を書く。", en: "put : between the key and its value")
            )
        case .missingComma:
            (
                "\(found) の前に , がない。", "a comma is missing before \(found)",
                Text(ja: "前の項目との間に , を書く。", en: "put a comma after what comes before")
            )
        case .extraComma:
            (
                ", の前に値がない。", "there is nothing before this comma",
                Text(ja: "余分な , を除く。", en: "take the comma out")
            )
        case .trailingComma:
            (
                "最後の項目の後に , がある。", "there is a comma after the last entry",
                Text(ja: "最後の , を除く。", en: "take the last comma out")
            )
        case .wrongBracket:
            (
                "括弧の種類が合わない。\(found) で閉じる括弧は開いていない。", "\(found) closes a bracket of the other kind",
                Text(ja: "{ } と [ ] の対応を確かめる。", en: "match { } and [ ]")
            )
        case .endedEarly:
            (
                "括弧が閉じないままファイルが終わっている。", "the file ends before every bracket is closed",
                Text(
                    ja: "ファイルが途中で切れていないか、} や ] が足りているか確かめる。",
                    en: "see whether the file was cut off or a } or ] is missing")
            )
        case .textAfterEnd:
            (
                "JSON の終わりの後に \(found) がある。", "\(found) stands after the end of the JSON",
                Text(
                    ja: "一つのファイルには一つだけ書く。1行に計画1件のファイルは batch で読む。",
                    en: "a file holds one document; read one plan a line with batch")
            )
        default:
            (
                "値があるべきところに \(found) がある。", "\(found) stands where a value should",
                Text(ja: "値を書くか、項目ごと除く。", en: "write a value or leave the key out")
            )
        }
    }

    private func aboutMarks(_ found: String) -> (String, String, Text?) {
        switch self {
        case .comment:
            (
                "JSON に注釈は書けない: \(found)", "JSON has no comments: \(found)",
                Text(ja: "注釈を除く。覚え書きは \"notes\" に書く。", en: "take it out; remarks go into \"notes\"")
            )
        case .singleQuote:
            (
                "引用符に ' が使われている。", "a single quote is used as a quotation mark",
                Text(ja: "\" で囲む。", en: "use double quotes")
            )
        case .unquotedKey:
            (
                "項目名 \(found) が引用符で囲まれていない。", "the key \(found) is not in quotes",
                Text(ja: "\"\(found)\" と書く。", en: "write \"\(found)\"")
            )
        case .unquotedText:
            (
                "値 \(found) が引用符で囲まれていない。", "the value \(found) is not in quotes",
                Text(ja: "文字列は \"\(found)\" のように囲む。", en: "put a text in double quotes, as \"\(found)\"")
            )
        case .fullWidthMark:
            (
                "全角の \(found) は JSON の記号や数字として使えない。",
                "\(found) is a full-width or typographic mark, which JSON does not know",
                Text(ja: "半角で書く。", en: "write it in plain ASCII")
            )
        case .unusualSpace:
            (
                "全角空白など、JSON で使えない空白がある。",
                "there is a space that JSON does not know, such as a full-width one",
                Text(ja: "半角の空白にする。", en: "use a plain space")
            )
        case .notANumber:
            (
                "\(found) は JSON の数でない。", "\(found) is not a number in JSON",
                Text(ja: "数を書くか、項目ごと除く。", en: "write a number or leave the key out")
            )
        case .unknownWord:
            (
                "\(found) は JSON の語でない。", "\(found) is not a word of JSON",
                Text(ja: "true、false、null は小文字で書く。", en: "true, false and null are written in lower case")
            )
        default:
            (
                "\(found) はここに書けない。", "\(found) cannot stand here",
                Text(ja: "記号を確かめる。", en: "check the punctuation")
            )
        }
    }

    private func aboutStrings(_ found: String) -> (String, String, Text?) {
        switch self {
        case .unterminatedString:
            (
                "文字列が閉じないままファイルが終わっている: \(found)", "the text is never closed: \(found)",
                Text(ja: "文字列の終わりに \" を書く。", en: "put \" at its end")
            )
        case .lineBreakInString:
            (
                "文字列が閉じないまま行が終わっている: \(found)", "the line ends inside a text: \(found)",
                Text(
                    ja: "文字列の終わりに \" を書く。改行は \\n と書く。", en: "put \" at its end, or write a line break as \\n")
            )
        case .controlCharacter:
            (
                "文字列にタブなどの制御文字がある。", "there is a tab or another control character in a text",
                Text(ja: "除くか、タブは \\t と書く。", en: "take it out, or write a tab as \\t")
            )
        case .unknownEscape:
            (
                "\(found) という表し方は JSON にない。", "JSON has no escape \(found)",
                Text(ja: "\\ そのものは \\\\ と書く。", en: "write a backslash as \\\\")
            )
        case .incompleteUnicodeEscape:
            (
                "\\u の後に16進数4桁がない。", "\\u is not followed by four hexadecimal digits",
                Text(
                    ja: "\\u3042 の形で書くか、文字そのものを書く。", en: "write it as \\u3042, or write the character itself")
            )
        default:
            (
                "\(found) は片方だけのサロゲートで、文字を表さない。", "\(found) is half of a surrogate pair and no character",
                Text(ja: "文字そのものを書く。", en: "write the character itself")
            )
        }
    }

    private func aboutNumbers(_ found: String) -> (String, String, Text?) {
        switch self {
        case .leadingZero:
            (
                "数 \(found) が0で始まっている。", "the number \(found) begins with 0",
                Text(
                    ja: "先頭の0を除く。団体コードや法人番号は \"\(found)\" のように引用符で囲む。",
                    en: "take the 0 off; put codes in quotes, as \"\(found)\"")
            )
        case .leadingPlus:
            ("数の前に + がある。", "there is a plus sign before a number", Text(ja: "+ を除く。", en: "take it out"))
        case .leadingPoint:
            ("数が小数点で始まっている。", "a number begins with a point", Text(ja: "整数で書く。", en: "write a whole number"))
        default:
            (
                "\(found) は数として終わっていない。", "\(found) is not a complete number",
                Text(
                    ja: "単位や桁区切りを付けず、半角の数字だけで書く。",
                    en: "write plain digits without units or separators")
            )
        }
    }
}

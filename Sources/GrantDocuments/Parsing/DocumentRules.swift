package import GrantRules

extension Rule {
    /// What a document must be like before any rule of the grant can look at it, in the order of codes.
    package static let ofDocuments: [Rule] =
        ofFiles + ofKeys + ofValues + ofWholes + ofSettlements + ofWorkbooks + [unopened]

    private static let unopened = Rule(
        .unopened, "開けないファイル", "file that cannot be opened",
        because: "開けないファイルも、確かめるべき計画として数える。", "A file that cannot be opened counts as a plan that had to be checked.",
        mend: "ファイルの名前、場所、権限を確かめる。", "check the name, the place and the permissions of the file")

    static func ofDocuments(_ code: Code) -> Rule { ofDocuments[code.place - 1] }
}

extension Rule {
    private static let ofFiles: [Rule] = [
        Rule(
            .syntax, "JSON として読めない", "not JSON",
            because: "計画は JSON（RFC 8259）で書く。読めなくなった箇所より後は確かめられない。",
            "A plan is written in JSON (RFC 8259). Nothing after the place where it breaks can be checked.",
            mend: "示した箇所を直し、もう一度確かめる。", "fix the place and check again",
            slips: [(#""capacity": 18,"#, #""capacity": 18 # people"#)]),
        Rule(
            .notUTF8, "文字コードが UTF-8 でない", "not UTF-8",
            because: "計画の文字コードは UTF-8 とする。", "A plan is encoded in UTF-8.",
            mend: "文字コードに UTF-8 を選んで保存し直す。", "save the file again with the encoding UTF-8"),
        Rule(
            .tooDeep, "入れ子が深すぎる", "nested too deeply",
            because: "括弧の入れ子は64段までとする。計画の形式に必要なのは6段である。", "Brackets may be nested 64 deep; a plan needs six.",
            mend: "閉じ忘れた括弧がないか確かめる。", "look for a bracket that is never closed"),
        Rule(
            .tooLong, "容量の超過", "too large",
            because: "一つの計画は64 MiB までとする。", "One plan is at most 64 MiB.",
            mend: "計画のファイルであるか確かめる。複数の計画は1行に1件とし、batch で読む。",
            "make sure that it is a plan; read many plans, one a line, with batch"),
    ]

    private static let ofKeys: [Rule] = [
        Rule(
            .duplicateKey, "同じ項目が二度ある", "key given twice",
            because: "同じ項目が二度あると、どちらの値が正しいか決められない。", "When a key stands twice, nothing tells which value holds.",
            mend: "正しい方だけを残す。", "keep the right one only",
            slips: [(#""type": "standard""#, #""type": "standard", "type": "high-standard""#)]),
        Rule(
            .unknownKey, "定めのない項目名", "unknown key",
            because: "定めのない項目名は、書き誤りかもしれないので読み飛ばさない。ブックの、単位の違う見出しや欄の外の数も同じである。",
            "A key that the format does not have may be a slip, so it is never passed over; nor is, in a workbook, a "
                + "heading with another unit or a number outside the cells of the form.",
            mend: "項目名を直すか、その項目を除く。覚え書きは \"notes\" に書く。", "correct the key or leave it out; remarks go into \"notes\"",
            slips: [(#""notes": """#, #""note": """#)]),
        Rule(
            .missingKey, "必要な項目がない", "missing key",
            because: "必要な項目がないと、金額を計算できない。", "Without it the amounts cannot be worked out.",
            mend: "項目を書き加える。", "add the key",
            slips: [(#""code": "072028", "name": "会津若松市""#, #""code": "072028""#)]),
        Rule(
            .wrongType, "値の種類が違う", "wrong type of value",
            because: "項目ごとに、文字列・数・一覧・まとまりのどれを書くかが決まっている。",
            "Every key takes one type of value: a text, a number, a list or an object.",
            mend: "定められた種類の値を書く。", "write a value of the type expected",
            slips: [(#""capacity": 18"#, #""capacity": null"#)]),
    ]

    private static let ofValues: [Rule] = [
        Rule(
            .notPlainDigits, "数字以外を含む金額・数", "number not in plain digits",
            because: "数は半角の数字だけで書く。指数、小数点、桁区切り、単位、引用符を付けない。読み違いを防ぐためである。",
            "A number is written in plain digits, without exponent, point, separators, unit or quotes, so that "
                + "nobody can misread it.",
            mend: "半角の数字だけで書く。", "write it in plain digits",
            slips: [(#""amount": 21000000"#, #""amount": 2.1e7"#), (#""amount": 21000000"#, #""amount": "2100万円""#)]),
        Rule(
            .outOfRange, "数が範囲の外にある", "number out of range",
            because: "金額は0円から9,999,999,999,999円まで、収容可能人数は1人から100,000人までとする。",
            "Amounts run from 0 to 9,999,999,999,999 yen, capacities from 1 to 100,000 people.",
            mend: "桁と単位を確かめる。", "check the digits and the unit",
            slips: [(#""amount": 21000000"#, #""amount": -21000000"#)]),
        Rule(
            .badPlace, "団体コードが正しくない", "bad code of a local government",
            because: "全国地方公共団体コードは、都道府県を示す01から47で始まり検査数字で終わる6桁の数字である。",
            "A local government code is six digits: a prefecture from 01 to 47 first, a check digit last.",
            mend: "総務省の一覧で、コードを確かめる。", "look the code up in the ministry's list",
            slips: [(#""headquarters": "131016""#, #""headquarters": "131018""#)]),
        Rule(
            .badCorporateNumber, "法人番号が正しくない", "bad corporate number",
            because: "法人番号は、検査数字で始まる13桁の数字である。",
            "A corporate number (法人番号) is thirteen digits, the first of which checks the others.",
            mend: "国税庁の法人番号公表サイトで確かめる。分からないときは項目ごと除く。",
            "look it up on the National Tax Agency's site, or leave the key out when it is not known",
            slips: [(#""corporateNumber": "7123456789012""#, #""corporateNumber": "1123456789012""#)]),
        Rule(
            .badDate, "日付が正しくない", "bad date",
            because: "日付は実在する日を、西暦で 2021-10-01 の形で書く。", "A date is a real day written as 2021-10-01.",
            mend: "2021-10-01 の形で書く。", "write it as 2021-10-01",
            slips: [
                (#""appliedOn": "2021-10-01""#, #""appliedOn": "R3.10.1""#),
                (#""appliedOn": "2021-10-01""#, #""appliedOn": "2021-02-29""#),
            ]),
        Rule(
            .unknownSchedule, "対応していない交付金の回", "unknown schedule",
            because: "上限額などの数字は、交付金の回ごとに定められている。",
            "Caps and rates belong to one round of the grant, which the plan may name.",
            mend: "\"\(Schedule.latest.id)\" と書くか、項目ごと除く。", "write \"\(Schedule.latest.id)\" or leave the key out",
            slips: [(#""schedule": "r2-hosei3""#, #""schedule": "r3-hosei1""#)]),
        Rule(
            .unknownReading, "登録のない解釈", "unknown reading",
            because: "解釈は、登録された問いと、その答えから選ぶ。", "A reading is one of the registered questions with one of its answers.",
            mend: "登録された名前で書く。", "use the registered names",
            slips: [(#""value": "envelope""#, #""value": "envelop""#)]),
        Rule(
            .readingWithoutBasis, "根拠のない解釈", "reading without basis",
            because: "計画が解釈を定めるには、内閣府の回答などの根拠が要る。",
            "A plan that fixes a reading says on what basis, such as an answer from the ministry.",
            mend: "根拠を \"basis\" に書くか、この解釈を除く。", "give the basis, or leave this reading out",
            slips: [(#""basis": "内閣府の回答""#, #""basis": """#)]),
    ]

    private static let ofWholes: [Rule] = [
        Rule(
            .readingTwice, "同じ解釈が二度ある", "reading stated twice",
            because: "一つの問いに定められる答えは一つである。", "One question has one answer.",
            mend: "正しい方だけを残す。", "keep the right one only",
            slips: [
                (
                    #""basis": "内閣府の回答" }"#,
                    #""basis": "内閣府の回答" }, { "id": "tier-mixing", "value": "counts", "basis": "…" }"#
                )
            ]),
        Rule(
            .duplicateID, "同じ id が二度ある", "id given twice",
            because: "id は、以前の採択分を含むすべての施設の間で、また企業の間で重ならないものとする。",
            "Ids are unique among facilities of every kind, earlier rounds' too, and among companies.",
            mend: "片方の id を変える。", "change one of them",
            slips: [(#""id": "office-b""#, #""id": "office-a""#)]),
        Rule(
            .badSteps, "返還の段階が正しくない", "bad repayment steps",
            because: "返還の段階は一つ以上とし、月数は1から1,200までで、前の段階より大きくする。",
            "There is at least one step; months run from 1 to 1,200 and rise from step to step.",
            mend: "要綱の定める期間を、短い順に書く。", "write the ordinance's periods from the shortest to the longest",
            slips: [(#""withinMonths": 60"#, #""withinMonths": 36"#)]),
        Rule(
            .badShare, "割合が正しくない", "bad share",
            because: "割合は0より大きく1以下の分数を \"1/2\" の形で書く。分子と分母は9桁までとする。",
            "A share is a fraction above 0 and at most 1, written as \"1/2\", each term of up to nine digits.",
            mend: "\"1/2\" の形で書く。全額は \"1/1\" とする。", "write it as \"1/2\", and the whole as \"1/1\"",
            slips: [(#""share": "1/2""#, #""share": "50%""#)]),
        Rule(
            .sumTooLarge, "金額の合計の超過", "amounts add up to too much",
            because: "計画にある金額の合計は9,007,199,254,740,991円までとする。これを超えると正確に受け渡せない。",
            "All amounts of a plan add up to at most 9,007,199,254,740,991 yen, which every reader keeps exactly.",
            mend: "桁と単位を確かめる。", "check the digits and the units"),
        Rule(
            .unknownWord, "選択肢にない値", "unknown word",
            because: "この項目には、定められた値だけを書く。", "Only certain words may stand here.",
            mend: "選択肢から選ぶ。", "choose one of them",
            slips: [(#""countedFrom": "applied""#, #""countedFrom": "appliedOn""#)]),
        Rule(
            .contributionOfPublic, "①の施設に運営者の負担がある", "operator's money on programme 1",
            because: "民間運営者の負担額は、②民間運営施設開設支援の施設だけに書く。",
            "An operator's own money belongs to a facility opened by a private operator, programme 2.",
            mend: "この項目を除くか、\"operation\" を \"private\" とする。", "leave the key out, or make the operation \"private\"",
            slips: [
                (
                    #""operation": "private", "operatorContribution": 5000000"#,
                    #""operation": "public", "operatorContribution": 5000000"#
                )
            ]),
        Rule(
            .emptyText, "未記入", "empty text",
            because: "名称、id、費目、根拠、対象外の理由、要綱の名は空にできない。",
            "Names, ids, cost items, bases, reasons for exclusion and the ordinance cannot be empty.",
            mend: "記入する。", "fill it in",
            slips: [(#""name": "中町オフィス""#, #""name": """#)]),
        Rule(
            .noCosts, "費用がない", "no costs",
            because: "施設には費用が一つ以上要る。なければ計画に載せる理由がない。",
            "A facility has at least one line of cost, or it need not be in the plan.",
            mend: "費用を書くか、施設を除く。", "write its costs, or leave the facility out",
            slips: [(#""costs": [{ "item": "改修工事費", "amount": 21000000 }]"#, #""costs": []"#)]),
        Rule(
            .otherFile, "計画でないファイル", "another kind of file",
            because: "計画は JSON のテキストファイルである。", "A plan is a text file in JSON.",
            mend: "計画の JSON ファイルを指定する。", "give the JSON file of the plan"),
        Rule(
            .byteOrderMark, severity: .info, "BOM 付きの UTF-8", "byte order mark",
            because: "UTF-8 に BOM は要らない。読み取りには差し支えないが、付いていると読めない道具がある。",
            "UTF-8 needs no byte order mark. It does no harm here, but some tools stumble over it.",
            mend: "「UTF-8（BOM なし）」で保存する。", "save it as UTF-8 without a byte order mark"),
        Rule(
            .prefectureAsPlace, "市区町村でなく都道府県のコード", "a prefecture where a municipality belongs",
            because: "施設と本社の所在地は、市区町村のコードで書く。",
            "Facilities and head offices stand in a municipality, whose code is asked for.",
            mend: "市区町村のコードを書く。", "give the municipality's code",
            slips: [(#""municipality": "072028""#, #""municipality": "070009""#)]),
    ]

    /// What only the document after the award can have, but for the last: which of the two it is.
    private static let ofSettlements: [Rule] = [
        Rule(
            .dayTooEarly, "日付の前後", "days in the wrong order",
            because: "納期日と納付の日は返還命令の日以後、額の確定は最初の交付決定の日以後とする。",
            "Neither a due day nor a payment comes before its order, nor a fixing before the first decision.",
            mend: "どちらの日付が正しいかを確かめる。", "check which of the two days is right"),
        Rule(
            .partAboveWhole, "総額を超える内数", "a part above its whole",
            because: "課税仕入れの額と国費は交付対象事業費を、財産の国費はその総事業費を超えることができない。",
            "Taxable cost and national share are at most the eligible cost, and the national share in property "
                + "at most its total cost.",
            mend: "二つの金額を確かめる。", "check the two amounts"),
        Rule(
            .noDecision, "交付決定がない", "no decision",
            because: "交付決定がなければ、精算するものがない。", "Without a decision to grant there is nothing to settle.",
            mend: "交付決定の日と額を書く。", "write the day and the amount of the decision"),
        Rule(
            .otherDocument, "別のコマンドの文書", "a document of another command",
            because: "計画（grant-plan/1）は check が、交付の後の精算（grant-settlement/1）は settle が読む。",
            "check reads a plan (grant-plan/1), settle reads what became of an award (grant-settlement/1).",
            mend: "文書に合うコマンドを使う。", "use the command for the document",
            slips: [(#""format": "grant-plan/1""#, #""format": "grant-settlement/1""#)]),
    ]
}

package import GrantRules

extension Rule {
    /// What a document must be like before any rule of the grant can look at it, in the order of codes.
    package static let ofDocuments: [Rule] =
        ofFiles + ofKeys + ofValues + ofWholes + ofSettlements + ofWorkbooks + [unopened]

    private static let unopened = Rule(
        ofDocuments: .unopened, title: Text(ja: "開けないファイル", en: "file that cannot be opened"),
        reason: Text(
            ja: "開けないファイルも、確かめるべき計画として数える。", en: "A file that cannot be opened counts as a plan that had to be checked."
        ),
        remedy: Text(ja: "ファイルの名前、場所、権限を確かめる。", en: "check the name, the place and the permissions of the file"))

    static func ofDocuments(_ code: Code) -> Rule { ofDocuments[code.place - 1] }
}

extension Rule {
    private static let ofFiles: [Rule] = [
        Rule(
            ofDocuments: .syntax, title: Text(ja: "JSON として読めない", en: "not JSON"),
            reason: Text(
                ja: "計画は JSON（RFC 8259）で書く。読めなくなった箇所より後は確かめられない。",
                en:
                    "A plan is written in JSON (RFC 8259). Nothing after the place where it breaks can be checked."
            ),
            remedy: Text(ja: "示した箇所を直し、もう一度確かめる。", en: "fix the place and check again"),
            slips: [(#""capacity": 18,"#, #""capacity": 18 # people"#)]),
        Rule(
            ofDocuments: .notUTF8, title: Text(ja: "文字コードが UTF-8 でない", en: "not UTF-8"),
            reason: Text(
                ja: "計画の文字コードは UTF-8 とする。",
                en: "A plan is encoded in UTF-8."),
            remedy: Text(
                ja: "文字コードに UTF-8 を選んで保存し直す。", en: "save the file again with the encoding UTF-8")),
        Rule(
            ofDocuments: .tooDeep, title: Text(ja: "入れ子が深すぎる", en: "nested too deeply"),
            reason: Text(
                ja: "括弧の入れ子は64段までとする。計画の形式に必要なのは6段である。",
                en: "Brackets may be nested 64 deep; a plan needs six."),
            remedy: Text(ja: "閉じ忘れた括弧がないか確かめる。", en: "look for a bracket that is never closed")),
        Rule(
            ofDocuments: .tooLong, title: Text(ja: "容量の超過", en: "too large"),
            reason: Text(ja: "一つの計画は64 MiB までとする。", en: "One plan is at most 64 MiB."),
            remedy: Text(
                ja: "計画のファイルであるか確かめる。複数の計画は1行に1件とし、batch で読む。",
                en: "make sure that it is a plan; read many plans, one a line, with batch")),
    ]

    private static let ofKeys: [Rule] = [
        Rule(
            ofDocuments: .duplicateKey, title: Text(ja: "同じ項目が二度ある", en: "key given twice"),
            reason: Text(
                ja: "同じ項目が二度あると、どちらの値が正しいか決められない。",
                en: "When a key stands twice, nothing tells which value holds."),
            remedy: Text(ja: "正しい方だけを残す。", en: "keep the right one only"),
            slips: [(#""type": "standard""#, #""type": "standard", "type": "high-standard""#)]),
        Rule(
            ofDocuments: .unknownKey, title: Text(ja: "定めのない項目名", en: "unknown key"),
            reason: Text(
                ja: "定めのない項目名は、書き誤りかもしれないので読み飛ばさない。ブックの、単位の違う見出しや欄の外の数も同じである。",
                en:
                    "A key that the format does not have may be a slip, so it is never passed over; nor is, in a workbook, a "
                    + "heading with another unit or a number outside the cells of the form."),
            remedy: Text(
                ja: "項目名を直すか、その項目を除く。覚え書きは \"notes\" に書く。",
                en: "correct the key or leave it out; remarks go into \"notes\""),
            slips: [(#""notes": """#, #""note": """#)]),
        Rule(
            ofDocuments: .missingKey, title: Text(ja: "必要な項目がない", en: "missing key"),
            reason: Text(
                ja: "必要な項目がないと、金額を計算できない。", en: "Without it the amounts cannot be worked out."),
            remedy: Text(ja: "項目を書き加える。", en: "add the key"),
            slips: [(#""code": "072028", "name": "会津若松市""#, #""code": "072028""#)]),
        Rule(
            ofDocuments: .wrongType, title: Text(ja: "値の種類が違う", en: "wrong type of value"),
            reason: Text(
                ja: "項目ごとに、文字列・数・一覧・まとまりのどれを書くかが決まっている。",
                en: "Every key takes one type of value: a text, a number, a list or an object."),
            remedy: Text(ja: "定められた種類の値を書く。", en: "write a value of the type expected"),
            slips: [(#""capacity": 18"#, #""capacity": null"#)]),
    ]

    private static let ofValues: [Rule] = [
        Rule(
            ofDocuments: .notPlainDigits, title: Text(ja: "数字以外を含む金額・数", en: "number not in plain digits"),
            reason: Text(
                ja: "数は半角の数字だけで書く。指数、小数点、桁区切り、単位、引用符を付けない。読み違いを防ぐためである。",
                en:
                    "A number is written in plain digits, without exponent, point, separators, unit or quotes, so that "
                    + "nobody can misread it."),
            remedy: Text(ja: "半角の数字だけで書く。", en: "write it in plain digits"),
            slips: [(#""amount": 21000000"#, #""amount": 2.1e7"#), (#""amount": 21000000"#, #""amount": "2100万円""#)]),
        Rule(
            ofDocuments: .outOfRange, title: Text(ja: "数が範囲の外にある", en: "number out of range"),
            reason: Text(
                ja: "金額は0円から9,999,999,999,999円まで、収容可能人数は1人から100,000人までとする。",
                en: "Amounts run from 0 to 9,999,999,999,999 yen, capacities from 1 to 100,000 people."),
            remedy: Text(ja: "桁と単位を確かめる。", en: "check the digits and the unit"),
            slips: [(#""amount": 21000000"#, #""amount": -21000000"#)]),
        Rule(
            ofDocuments: .badPlace, title: Text(ja: "団体コードが正しくない", en: "bad code of a local government"),
            reason: Text(
                ja: "全国地方公共団体コードは、都道府県を示す01から47で始まり検査数字で終わる6桁の数字である。",
                en:
                    "A local government code is six digits: a prefecture from 01 to 47 first, a check digit last."
            ),
            remedy: Text(ja: "総務省の一覧で、コードを確かめる。", en: "look the code up in the ministry's list"),
            slips: [(#""headquarters": "131016""#, #""headquarters": "131018""#)]),
        Rule(
            ofDocuments: .badCorporateNumber, title: Text(ja: "法人番号が正しくない", en: "bad corporate number"),
            reason: Text(
                ja: "法人番号は、検査数字で始まる13桁の数字である。",
                en: "A corporate number (法人番号) is thirteen digits, the first of which checks the others."),
            remedy: Text(
                ja: "国税庁の法人番号公表サイトで確かめる。分からないときは項目ごと除く。",
                en: "look it up on the National Tax Agency's site, or leave the key out when it is not known"),
            slips: [(#""corporateNumber": "7123456789012""#, #""corporateNumber": "1123456789012""#)]),
        Rule(
            ofDocuments: .badDate, title: Text(ja: "日付が正しくない", en: "bad date"),
            reason: Text(
                ja: "日付は実在する日を、西暦で 2021-10-01 の形で書く。",
                en: "A date is a real day written as 2021-10-01."),
            remedy: Text(ja: "2021-10-01 の形で書く。", en: "write it as 2021-10-01"),
            slips: [
                (#""appliedOn": "2021-10-01""#, #""appliedOn": "R3.10.1""#),
                (#""appliedOn": "2021-10-01""#, #""appliedOn": "2021-02-29""#),
            ]),
        Rule(
            ofDocuments: .unknownSchedule, title: Text(ja: "対応していない交付金の回", en: "unknown schedule"),
            reason: Text(
                ja: "上限額などの数字は、交付金の回ごとに定められている。",
                en: "Caps and rates belong to one round of the grant, which the plan may name."),
            remedy: Text(
                ja: "\"\(Schedule.latest.id)\" と書くか、項目ごと除く。",
                en: "write \"\(Schedule.latest.id)\" or leave the key out"),
            slips: [(#""schedule": "r2-hosei3""#, #""schedule": "r3-hosei1""#)]),
        Rule(
            ofDocuments: .unknownReading, title: Text(ja: "登録のない解釈", en: "unknown reading"),
            reason: Text(
                ja: "解釈は、登録された問いと、その答えから選ぶ。",
                en: "A reading is one of the registered questions with one of its answers."),
            remedy: Text(ja: "登録された名前で書く。", en: "use the registered names"),
            slips: [(#""value": "envelope""#, #""value": "envelop""#)]),
        Rule(
            ofDocuments: .readingWithoutBasis, title: Text(ja: "根拠のない解釈", en: "reading without basis"),
            reason: Text(
                ja: "計画が解釈を定めるには、内閣府の回答などの根拠が要る。",
                en: "A plan that fixes a reading says on what basis, such as an answer from the ministry."),
            remedy: Text(
                ja: "根拠を \"basis\" に書くか、この解釈を除く。", en: "give the basis, or leave this reading out"),
            slips: [(#""basis": "内閣府の回答""#, #""basis": """#)]),
    ]

    private static let ofWholes: [Rule] = [
        Rule(
            ofDocuments: .readingTwice, title: Text(ja: "同じ解釈が二度ある", en: "reading stated twice"),
            reason: Text(ja: "一つの問いに定められる答えは一つである。", en: "One question has one answer."),
            remedy: Text(ja: "正しい方だけを残す。", en: "keep the right one only"),
            slips: [
                (
                    #""basis": "内閣府の回答" }"#,
                    #""basis": "内閣府の回答" }, { "id": "tier-mixing", "value": "counts", "basis": "…" }"#
                )
            ]),
        Rule(
            ofDocuments: .duplicateID, title: Text(ja: "同じ id が二度ある", en: "id given twice"),
            reason: Text(
                ja: "id は、以前の採択分を含むすべての施設の間で、また企業の間で重ならないものとする。",
                en: "Ids are unique among facilities of every kind, earlier rounds' too, and among companies."
            ),
            remedy: Text(ja: "片方の id を変える。", en: "change one of them"),
            slips: [(#""id": "office-b""#, #""id": "office-a""#)]),
        Rule(
            ofDocuments: .badSteps, title: Text(ja: "返還の段階が正しくない", en: "bad repayment steps"),
            reason: Text(
                ja: "返還の段階は一つ以上とし、月数は1から1,200までで、前の段階より大きくする。",
                en: "There is at least one step; months run from 1 to 1,200 and rise from step to step."),
            remedy: Text(
                ja: "要綱の定める期間を、短い順に書く。", en: "write the ordinance's periods from the shortest to the longest"),
            slips: [(#""withinMonths": 60"#, #""withinMonths": 36"#)]),
        Rule(
            ofDocuments: .badShare, title: Text(ja: "割合が正しくない", en: "bad share"),
            reason: Text(
                ja: "割合は0より大きく1以下の分数を \"1/2\" の形で書く。分子と分母は9桁までとする。",
                en:
                    "A share is a fraction above 0 and at most 1, written as \"1/2\", each term of up to nine digits."
            ),
            remedy: Text(
                ja: "\"1/2\" の形で書く。全額は \"1/1\" とする。", en: "write it as \"1/2\", and the whole as \"1/1\""),
            slips: [(#""share": "1/2""#, #""share": "50%""#)]),
        Rule(
            ofDocuments: .sumTooLarge, title: Text(ja: "金額の合計の超過", en: "amounts add up to too much"),
            reason: Text(
                ja: "計画にある金額の合計は9,007,199,254,740,991円までとする。これを超えると正確に受け渡せない。",
                en:
                    "All amounts of a plan add up to at most 9,007,199,254,740,991 yen, which every reader keeps exactly."
            ),
            remedy: Text(ja: "桁と単位を確かめる。", en: "check the digits and the units")),
        Rule(
            ofDocuments: .unknownWord, title: Text(ja: "選択肢にない値", en: "unknown word"),
            reason: Text(ja: "この項目には、定められた値だけを書く。", en: "Only certain words may stand here."),
            remedy: Text(ja: "選択肢から選ぶ。", en: "choose one of them"),
            slips: [(#""countedFrom": "applied""#, #""countedFrom": "appliedOn""#)]),
        Rule(
            ofDocuments: .contributionOfPublic,
            title: Text(ja: "①の施設に運営者の負担がある", en: "operator's money on programme 1"),
            reason: Text(
                ja: "民間運営者の負担額は、②民間運営施設開設支援の施設だけに書く。",
                en: "An operator's own money belongs to a facility opened by a private operator, programme 2."
            ),
            remedy: Text(
                ja: "この項目を除くか、\"operation\" を \"private\" とする。",
                en: "leave the key out, or make the operation \"private\""),
            slips: [
                (
                    #""operation": "private", "operatorContribution": 5000000"#,
                    #""operation": "public", "operatorContribution": 5000000"#
                )
            ]),
        Rule(
            ofDocuments: .emptyText, title: Text(ja: "未記入", en: "empty text"),
            reason: Text(
                ja: "名称、id、費目、根拠、対象外の理由、要綱の名は空にできない。",
                en: "Names, ids, cost items, bases, reasons for exclusion and the ordinance cannot be empty."),
            remedy: Text(ja: "記入する。", en: "fill it in"),
            slips: [(#""name": "中町オフィス""#, #""name": """#)]),
        Rule(
            ofDocuments: .noCosts, title: Text(ja: "費用がない", en: "no costs"),
            reason: Text(
                ja: "施設には費用が一つ以上要る。なければ計画に載せる理由がない。",
                en: "A facility has at least one line of cost, or it need not be in the plan."),
            remedy: Text(ja: "費用を書くか、施設を除く。", en: "write its costs, or leave the facility out"),
            slips: [(#""costs": [{ "item": "改修工事費", "amount": 21000000 }]"#, #""costs": []"#)]),
        Rule(
            ofDocuments: .otherFile, title: Text(ja: "計画でないファイル", en: "another kind of file"),
            reason: Text(
                ja: "計画は JSON のテキストファイルである。", en: "A plan is a text file in JSON."),
            remedy: Text(ja: "計画の JSON ファイルを指定する。", en: "give the JSON file of the plan")),
        Rule(
            ofDocuments: .byteOrderMark, severity: .info, title: Text(ja: "BOM 付きの UTF-8", en: "byte order mark"),
            reason: Text(
                ja: "UTF-8 に BOM は要らない。読み取りには差し支えないが、付いていると読めない道具がある。",
                en: "UTF-8 needs no byte order mark. It does no harm here, but some tools stumble over it."),
            remedy: Text(ja: "「UTF-8（BOM なし）」で保存する。", en: "save it as UTF-8 without a byte order mark")),
        Rule(
            ofDocuments: .prefectureAsPlace,
            title: Text(ja: "市区町村でなく都道府県のコード", en: "a prefecture where a municipality belongs"),
            reason: Text(
                ja: "施設と本社の所在地は、市区町村のコードで書く。",
                en: "Facilities and head offices stand in a municipality, whose code is asked for."),
            remedy: Text(ja: "市区町村のコードを書く。", en: "give the municipality's code"),
            slips: [(#""municipality": "072028""#, #""municipality": "070009""#)]),
    ]

    /// What only the document after the award can have, but for the last: which of the two it is.
    private static let ofSettlements: [Rule] = [
        Rule(
            ofDocuments: .dayTooEarly, title: Text(ja: "日付の前後", en: "days in the wrong order"),
            reason: Text(
                ja: "納期日と納付の日は返還命令の日以後、額の確定は最初の交付決定の日以後とする。",
                en: "Neither a due day nor a payment comes before its order, nor a fixing before the first decision."),
            remedy: Text(ja: "どちらの日付が正しいかを確かめる。", en: "check which of the two days is right")),
        Rule(
            ofDocuments: .partAboveWhole, title: Text(ja: "総額を超える内数", en: "a part above its whole"),
            reason: Text(
                ja: "課税仕入れの額と国費は交付対象事業費を、財産の国費はその総事業費を超えることができない。",
                en: "Taxable cost and national share are at most the eligible cost, and the national share in property "
                    + "at most its total cost."),
            remedy: Text(ja: "二つの金額を確かめる。", en: "check the two amounts")),
        Rule(
            ofDocuments: .noDecision, title: Text(ja: "交付決定がない", en: "no decision"),
            reason: Text(ja: "交付決定がなければ、精算するものがない。", en: "Without a decision to grant there is nothing to settle."),
            remedy: Text(ja: "交付決定の日と額を書く。", en: "write the day and the amount of the decision")),
        Rule(
            ofDocuments: .otherDocument, title: Text(ja: "別のコマンドの文書", en: "a document of another command"),
            reason: Text(
                ja: "計画（grant-plan/1）は check が、交付の後の精算（grant-settlement/1）は settle が読む。",
                en: "check reads a plan (grant-plan/1), settle reads what became of an award (grant-settlement/1)."),
            remedy: Text(ja: "文書に合うコマンドを使う。", en: "use the command for the document"),
            slips: [(#""format": "grant-plan/1""#, #""format": "grant-settlement/1""#)]),
    ]
}

// What each change to the whole plan gives: the code with its place, and pieces of the sentence.
extension DocumentCodeTests {
    static let keys: [Case] = [
        Case(
            "\"type\": \"standard\",", "\"type\": \"standard\", \"type\": \"standard\",", "D005 /type",
            says: ["\"type\" が二度"]),
        Case("\"type\": \"standard\",", "\"type\": \"standard\", \"t\\u0079pe\": 1,", "D005 /type"),
        Case(
            "\"capacity\": 18,", "\"capacity\": 18, \"capasity\": 1,", "D006 /facilities/0/capasity",
            says: ["\"capasity\" という項目はない。\"capacity\" の書き誤りか。"]),
        Case(
            "\"capacity\": 18,", "\"Capacity\": 18,", "D006 /facilities/0/Capacity", "D007 /facilities/0",
            says: ["\"capacity\" と書く"]),
        Case(
            "\"type\": \"standard\",", "\"zz\": 1, \"type\": \"standard\", \"zz\": 2,", "D005 /zz", "D006 /zz",
            "D006 /zz"),
        Case(
            "\"capacity\": 18,", "\"capacity\": 18, \"zz\": 1, \"zz\": 2,", "D005 /facilities/0/zz",
            "D006 /facilities/0/zz", "D006 /facilities/0/zz"),
        // As far from the key as a slip may be.
        Case(
            "\"type\": \"standard\",", "\"tipe\": \"standard\",", "D006 /tipe", "D007 ", says: ["\"type\" の書き誤りか"]),
        Case(
            "\"type\": \"standard\",", "\"t\\u0069pe\": \"standard\",", "D006 /tipe", "D007 ", says: ["\"type\" の書き誤りか"]
        ),
        Case("\"notes\": \"\"", "\"x/y~z\": 1", "D006 /x~1y~0z", says: ["除くか", "promotion"]),
        Case("\"notes\": \"\"", "\"p\": 1, \"q\": 2, \"p\": 3", "D005 /p", "D006 /p", "D006 /q", "D006 /p"),
        Case("\"notes\": \"\"", "\"p\": 1, \"p\": 2", "D005 /p", "D006 /p", "D006 /p", says: ["\"p\" が二度"]),
        Case(
            "\"notes\": \"\"", "\"notes\": \"\", \"notes\": \"\", \"p\": 1, \"q\": 2", "D005 /notes", "D006 /p",
            "D006 /q"),
        Case("\"type\": \"standard\",", "\"type\": \"standard\", \"$schema\": 1,", "D008 /$schema"),
        Case("\"type\": \"standard\",", "\"type\": \"standard\", \"$schema\": \"x\","),
        Case(
            "\"type\": \"standard\",", "\"$schema\": \"x\", \"type\": \"standard\", \"$schema\": \"y\",",
            "D005 /$schema"),
        Case("\"format\": \"grant-plan/1\",", "", "D007 ", says: ["\"format\" がない"]),
        Case("\"operation\": \"public\",", "", "D007 /facilities/0", says: ["\"operation\" がない"]),
        Case("\"basis\": \"山村振興法\"", "", "D007 /facilities/0/disadvantagedArea", says: ["根拠"]),
        Case("\"notes\": \"\"", "\"notes\": null", "D008 /notes", says: ["null", "項目ごと除く"]),
        Case("\"notes\": \"\"", "\"notes\": 1", "D008 /notes", says: ["数 1"]),
        Case("\"code\": \"072028\"", "\"code\": 472018", "D008 /applicant/code", says: ["引用符"]),
        Case(
            "\"promotion\": [ { \"item\": \"広報\", \"amount\": 8000000 } ]", "\"promotion\": {}",
            "D008 /promotion", says: ["一覧"]),
        Case(
            "{ \"item\": \"広報\", \"amount\": 8000000 }", "7", "D008 /promotion/0",
            says: ["\"promotion\" の1件目 にはまとまり { } を書くが、数 7 がある。"]),
        Case("\"title\": \"会津若松市 地方創生テレワーク推進実施計画\"", "\"title\": true", "D008 /title"),
        Case("\"item\": \"広報\"", "\"item\": 12345", "D008 /promotion/0/item"),
        Case("\"basis\": \"内閣府の回答\"", "\"basis\": 12", "D008 /readings/0/basis"),
        Case("\"amount\": 8000000", "\"amount\": \"未定\"", "D008 /promotion/0/amount"),
        Case("\"amount\": 8000000", "\"amount\": \"三\"", "D009 /promotion/0/amount"),
        Case("\"amount\": 8000000", "\"amount\": \"\\u0033\"", "D009 /promotion/0/amount", says: ["3 と"]),
        Case("\"amount\": 8000000", "\"amount\": {}", "D008 /promotion/0/amount", says: ["円単位の整数"]),
        Case(
            "\"amount\": 8000000", "\"amount\": null", "D008 /promotion/0/amount",
            says: ["には円単位の整数を書くが、null がある。"]),
        Case("\"capacity\": 18", "\"capacity\": []", "D008 /facilities/0/capacity", says: ["人数", "一覧 [ ] がある。"]),
        Case(
            "\"municipality\": \"072010\"", "\"municipality\": 72010", "D008 /facilities/1/municipality",
            says: ["には6桁のコードの文字列を書くが、数 72010 がある。"]),
        Case(
            "\"headquarters\": \"131016\"", "\"headquarters\": 131016", "D008 /companySupport/companies/0/headquarters",
            says: ["には6桁のコードか \"overseas\" の文字列を書くが、数 131016 がある。"]),
        Case(
            "\"8700110005901\"", "8700110005901", "D008 /companySupport/companies/0/corporateNumber",
            says: ["には13桁の法人番号の文字列を書くが、数 8700110005901 がある。"]),
        Case(
            "\"appliedOn\": \"2021-10-01\"", "\"appliedOn\": 20211001", "D008 /companySupport/companies/0/appliedOn",
            says: ["には日付の文字列を書くが、数 20211001 がある。"]),
        Case(
            "\"share\": \"1/1\"", "\"share\": 1", "D008 /companySupport/clawback/steps/0/share",
            says: ["には割合の文字列を書くが、数 1 がある。"]),
    ]

    static let values: [Case] = [
        Case("8000000", "38,000,000", "D001 ", says: ["38,000,000 は桁区切り", "38000000 と", "38,000,000）"]),
        Case("8000000", "38,000千円", "D001 ", says: ["38,000千円 は単位", "38000000 と"]),
        Case("8000000", "3000万", "D001 ", says: ["3000万 は単位", "30000000 と"]),
        Case("8000000", "¥30,000,000", "D001 ", says: ["¥30,000,000 は単位", "30000000 と"]),
        Case("8000000", "３００００", "D001 ", says: ["３００００ は全角", "30000 と"]),
        Case("8000000", "約3000万", "D001 ", says: ["約3000万"]),
        Case("8000000", "3e7", "D009 /promotion/0/amount", says: ["3e7 は指数", "30000000 と", "30,000,000円"]),
        Case("8000000", "3.0", "D009 /promotion/0/amount", says: ["3.0 は小数点", "3 と"]),
        Case("8000000", "-0", "D009 /promotion/0/amount", says: ["-0 は符号"]),
        Case("8000000", "1.5", "D009 /promotion/0/amount", says: ["円単位の整数"]),
        Case("8000000", "\"3000\"", "D009 /promotion/0/amount", says: ["\"3000\" は引用符"]),
        Case("8000000", "\"３０００\"", "D009 /promotion/0/amount", says: ["全角", "3000 と"]),
        Case("8000000", "\"3000万\"", "D009 /promotion/0/amount", says: ["\"3000万\" は単位", "30000000 と"]),
        Case("8000000", "\"1億2000万円\"", "D009 /promotion/0/amount", says: ["単位"]),
        Case("8000000", "\"30,000,000\"", "D009 /promotion/0/amount", says: ["桁区切り", "30000000 と"]),
        Case("8000000", "\"約3000\"", "D009 /promotion/0/amount", says: ["数字だけで書かれていない"]),
        Case("\"capacity\": 18", "\"capacity\": \"200000\"", "D009 /facilities/0/capacity", says: ["人数を半角の数字だけで書く"]),
        Case(
            "\"capacity\": 18", "\"capacity\": \"18人\"", "D009 /facilities/0/capacity", says: ["18 と", "18人"]),
        Case(
            "\"withinMonths\": 36", "\"withinMonths\": 36.0",
            "D009 /companySupport/clawback/steps/0/withinMonths", says: ["36か月"]),
        Case("8000000", "-1", "D010 /promotion/0/amount", says: ["-1 は負", "\"excluded\""]),
        Case(
            "\"capacity\": 18", "\"capacity\": -1", "D010 /facilities/0/capacity",
            says: ["-1 は負の数である。1人から100,000人までとする。桁と単位"]),
        Case(
            "8000000", "10000000000000", "D010 /promotion/0/amount",
            says: ["10,000,000,000,000円", "9,999,999,999,999円まで"]),
        Case("8000000", "100000000000000000000000000000", "D010 /promotion/0/amount"),
        Case("8000000", "9999999999999"),
        Case("8000000", "0"),
        Case("\"capacity\": 18", "\"capacity\": 0", "D010 /facilities/0/capacity", says: ["1人から100,000人まで"]),
        Case("\"capacity\": 18", "\"capacity\": 100001", "D010 /facilities/0/capacity"),
        Case("\"capacity\": 18", "\"capacity\": 999999", "D010 /facilities/0/capacity"),
        Case("\"capacity\": 18", "\"capacity\": 100000"),
        Case("\"capacity\": 18", "\"capacity\": 1"),
        Case(
            "\"code\": \"072028\"", "\"code\": \"072027\"", "D011 /applicant/code",
            says: ["検査数字は 8 のはず", "\"072028\""]),
        Case("\"code\": \"072028\"", "\"code\": \"482028\"", "D011 /applicant/code", says: ["が、48 である"]),
        Case("\"code\": \"072028\"", "\"code\": \"0720\u{280}\"", "D011 /applicant/code", says: ["6桁の数字のコードでない"]),
        Case("\"code\": \"072028\"", "\"code\": \"002028\"", "D011 /applicant/code", says: ["00 である"]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"07202\"", "D011 /applicant/code", says: ["5桁", "\"072028\""]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"０７２０２８\"", "D011 /applicant/code",
            says: ["全角", "\"072028\""]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"０７２０２７\"", "D011 /applicant/code", says: ["全角の数字で書かれている。総務省の一覧で"]),
        Case("\"code\": \"072028\"", "\"code\": \"会津若松市\"", "D011 /applicant/code", says: ["6桁の数字"]),
        Case("\"code\": \"072028\"", "\"code\": \"72028\"", "D011 /applicant/code", says: ["5桁"]),
        Case("\"code\": \"072028\"", "\"code\": \"01228\"", "D011 /applicant/code", says: ["末尾の検査数字まで書くと \"012289\""]),
        Case("\"code\": \"072028\"", "\"code\": \"01205\"", "D011 /applicant/code", says: ["末尾の検査数字まで書くと \"012050\""]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"43214\"", "D011 /applicant/code",
            says: ["先頭の 0 か", "\"043214\"（宮城県大河原町）か \"432148\"（熊本県阿蘇市）と書く。"]),
        Case("\"code\": \"072028\"", "\"code\": \"07202x\"", "D011 /applicant/code", says: ["6桁の数字のコードでない。総務省の一覧で"]),
        Case("\"code\": \"072028\"", "\"code\": \"０７２-０２８\"", "D011 /applicant/code", says: ["6桁の数字のコードでない"]),
        Case("\"code\": \"072028\"", "\"code\": \"0072028\"", "D011 /applicant/code", says: ["7桁"]),
        Case(
            "\"overseas\"", "5", "D008 /companySupport/companies/1/headquarters",
            says: ["数 5 がある", "国外の企業は \"overseas\""]),
        Case("\"code\": \"072028\"", "\"code\": \"\"", "D011 /applicant/code", says: ["6桁の数字のコードでない"]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"overseas\"", "D011 /applicant/code",
            says: ["\"overseas\" は、6桁の数字のコードでない。"]),
        Case("\"code\": \"072028\"", "\"code\": \"\\u003072028\""),
        Case(
            "\"overseas\"", "\"海外\"", "D011 /companySupport/companies/1/headquarters",
            says: ["コードでも \"overseas\" でもない", "\"overseas\" と書く"]),
        Case(
            "\"overseas\"", "\"overs~\"", "D011 /companySupport/companies/1/headquarters",
            says: ["6桁の数字のコードでない"]),
        Case(
            "\"overseas\"", "\"Oversea\"", "D011 /companySupport/companies/1/headquarters",
            says: ["コードでも \"overseas\" でもない", "\"overseas\" と書く"]),
        Case(
            "8700110005901", "7700110005901", "D012 /companySupport/companies/0/corporateNumber",
            says: ["検査数字は 8 のはず"]),
        Case(
            "8700110005901", "700110005901", "D012 /companySupport/companies/0/corporateNumber",
            says: ["12桁", "会社法人等番号"]),
        Case(
            "8700110005901", "87001100059", "D012 /companySupport/companies/0/corporateNumber",
            says: ["11桁で、13桁でない。国税庁"]),
        Case(
            "8700110005901", "870011000590:", "D012 /companySupport/companies/0/corporateNumber", says: ["13桁の半角数字でない"]),
        Case("7000012050002", "7000-01-205000", "D012 /previous/companies/0/corporateNumber"),
        Case(
            "2021-10-01", "R3.10.1", "D013 /companySupport/companies/0/appliedOn",
            says: ["元号", "\"2021-10-01\""]),
        Case(
            "2021-10-01", "令和3年10月1日", "D013 /companySupport/companies/0/appliedOn",
            says: ["元号", "\"2021-10-01\""]),
        Case(
            "2021-10-01", "令和元年10月1日", "D013 /companySupport/companies/0/appliedOn", says: ["\"2019-10-01\""]),
        Case(
            "2021-10-01", "2021/10/01", "D013 /companySupport/companies/0/appliedOn",
            says: ["斜線", "\"2021-10-01\""]),
        Case(
            "2021-10-01", "2021.10.1", "D013 /companySupport/companies/0/appliedOn",
            says: ["点で", "\"2021-10-01\""]),
        Case(
            "2021-10-01", "2021年10月1日", "D013 /companySupport/companies/0/appliedOn",
            says: ["年月日", "\"2021-10-01\""]),
        Case(
            "2021-10-01", "2021-2-30", "D013 /companySupport/companies/0/appliedOn", says: ["実在しない", "28日まで"]),
        Case("2021-10-01", "2024-02-30", "D013 /companySupport/companies/0/appliedOn", says: ["29日まで"]),
        Case(
            "2021-10-01", "2021-10-1", "D013 /companySupport/companies/0/appliedOn",
            says: ["2桁", "\"2021-10-01\""]),
        Case("2021-10-01", "2021-13-01", "D013 /companySupport/companies/0/appliedOn", says: ["月 13"]),
        Case(
            "2021-10-01", "20211001", "D013 /companySupport/companies/0/appliedOn",
            says: ["区切られていない", "\"2021-10-01\""]),
        Case("2021-10-01", "２０２１-10-01", "D013 /companySupport/companies/0/appliedOn", says: ["全角"]),
        Case("2021-10-01", "2021-10-01T00:00:00", "D013 /companySupport/companies/0/appliedOn", says: ["時刻"]),
        Case("2021-10-01", "来年", "D013 /companySupport/companies/0/appliedOn", says: ["読めない"]),
        Case("\"2021-10-01\"", "\"\"", "D013 /companySupport/companies/0/appliedOn", says: ["空"]),
        Case("\"2021-10-01\"", "44470", "D008 /companySupport/companies/0/appliedOn"),
        Case("2021-10-01", "2024-02-29"),
    ]

    static let words: [Case] = [
        Case("\"r2-hosei3\"", "\"r3-hosei1\"", "D014 /schedule"),
        Case("\"r2-hosei3\"", "\"r2-hosei\"", "D014 /schedule", says: ["\"r2-hosei3\" の書き誤りか"]),
        Case("\"tier-mixing\"", "\"tier-mixng\"", "D015 /readings/0/id", says: ["\"tier-mixing\" の書き誤りか"]),
        Case("\"tier-mixing\"", "\"tier_mixing\"", "D015 /readings/0/id", says: ["\"tier-mixing\" の書き誤りか"]),
        Case("\"envelope\"", "\"envelop\"", "D015 /readings/0/value", says: ["\"envelope\" の書き誤りか"]),
        Case("\"envelope\"", "\"separate\"", "D015 /readings/0/value", says: ["\"counts\""]),
        Case(", \"basis\": \"内閣府の回答\"", "", "D016 /readings/0", says: ["\"basis\""]),
        Case("\"basis\": \"内閣府の回答\"", "\"basis\": \"x\""),
        Case("\"basis\": \"内閣府の回答\"", "\"basis\": \"\"", "D016 /readings/0/basis", says: ["解釈の根拠"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"2/1\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["1を超え"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"0/1\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["0より大きく"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"2//1\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["の形の分数でない"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"1/-2\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["の形の分数でない"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"-1/1000000000\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["の形の分数でない"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"01/999999999\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["の形の分数でない"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"1000000000/1000000000\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["9桁"]),
        Case("\"share\": \"1/2\"", "\"share\": \"01/2\"", "D020 /companySupport/clawback/steps/1/share"),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"1/1000000000\"",
            "D020 /companySupport/clawback/steps/1/share", says: ["9桁"]),
        Case("\"share\": \"1/2\"", "\"share\": \"50%\"", "D020 /companySupport/clawback/steps/1/share"),
        Case("\"share\": \"1/2\"", "\"share\": \"1/2/3\"", "D020 /companySupport/clawback/steps/1/share"),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"3/2/1\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["の形の分数でない"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"1/0\"", "D020 /companySupport/clawback/steps/1/share", says: ["1を超え"]),
        Case(
            "\"share\": \"1/2\"", "\"share\": \"2\"", "D020 /companySupport/clawback/steps/1/share",
            says: ["の形の分数でない"]),
        Case("\"share\": \"1/2\"", "\"share\": \"/\"", "D020 /companySupport/clawback/steps/1/share"),
        Case("\"share\": \"1/2\"", "\"share\": \"+1/2\"", "D020 /companySupport/clawback/steps/1/share"),
        Case("\"share\": \"1/2\"", "\"share\": \"999999999/999999999\""),
        Case("\"type\": \"standard\"", "\"type\": \"標準タイプ\"", "D022 /type", says: ["\"standard\" の書き誤りか"]),
        Case(
            "\"type\": \"standard\"", "\"type\": \"highstandard\"", "D022 /type",
            says: ["\"high-standard\" の書き誤りか"]),
        Case(
            "\"type\": \"standard\"", "\"type\": \"\"", "D022 /type", says: ["\"standard\"、\"high-standard\""]
        ),
        Case("\"type\": \"standard\"", "\"type\": \"st\\u0061ndard\""),
        Case("\"public\"", "\"publik\"", "D022 /facilities/0/operation"),
        Case("\"applied\"", "\"signed\"", "D022 /companySupport/clawback/countedFrom"),
        Case("grant-plan/1", "grant-plan/2", "D022 /format", says: ["\"grant-plan/1\""]),
        Case(
            "\"type\": \"standard\"", "\"type\": \"grant-report/1\"", "D022 /type", says: ["\"grant-report/1\" という値はない"]
        ),
        Case("\"type\": \"standard\"", "\"type\": \"public\"", "D022 /type"),
        Case("grant-plan/1", "standard", "D022 /format"),
        Case("grant-plan/1", "x", "D022 /format", says: ["ない。\"grant-plan/1\" と書く。"]),
        Case("\"type\": \"standard\"", "\"type\": \"x\"", "D022 /type", says: ["\"high-standard\" のいずれかを書く。"]),
        Case("grant-plan/1", "grant-report/1", "D022 /format", says: ["報告", "grant-cli audit REPORT PLAN"]),
        Case(
            "\"format\": \"grant-plan/1\",",
            "\"format\": \"grant-report/1\", \"tool\": {}, \"verdict\": 1, \"type\": 3,",
            "D022 /format", says: ["報告"]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"神山町\"", "D011 /applicant/code",
            says: ["名称で", "\"363421\"（徳島県神山町）と書く"]),
        Case(
            "\"code\": \"072028\"", "\"code\": \"府中市\"", "D011 /applicant/code", says: ["東京都府中市）か \"342084\"（広島県"]),
        Case(
            "\"headquarters\": \"131016\"", "\"headquarters\": \"東京都千代田区\"",
            "D011 /companySupport/companies/0/headquarters",
            says: ["\"131016\"（東京都千代田区）と書く"]),
        Case(
            "\"headquarters\": \"131016\"", "\"headquarters\": \"東京都\"",
            "D011 /companySupport/companies/0/headquarters",
            says: ["\"overseas\" と書く"]),
        Case("\"name\": \"会津若松市\"", "\"name\": \"\"", "D024 /applicant/name", says: ["\"name\" が空である"]),
        Case("\"id\": \"office-b\"", "\"id\": \"\"", "D024 /facilities/1/id"),
        Case(
            "\"excluded\": \"他の補助金の対象\"", "\"excluded\": \"\"", "D024 /facilities/0/costs/1/excluded",
            says: ["理由"]),
        Case("\"basis\": \"山村振興法\"", "\"basis\": \"\"", "D024 /facilities/0/disadvantagedArea/basis"),
        Case("\"source\": \"進出支援金交付要綱 第9条\"", "\"source\": \"\"", "D024 /companySupport/clawback/source"),
        Case("\"item\": \"広報\"", "\"item\": \"\"", "D024 /promotion/0/item"),
        Case("\"title\": \"会津若松市 地方創生テレワーク推進実施計画\"", "\"title\": \"\""),
    ]

    /// Words of the form, in the place of which a plan has its own.
    static let japanese: [Case] = [
        ("standard", "/type", ["高水準", "高水準タイプ"], "high-standard"), ("standard", "/type", ["標準", "標準タイプ"], "standard"),
        ("public", "/facilities/0/operation", ["公設", "公立", "自治体", "①"], "public"),
        ("public", "/facilities/0/operation", ["民間", "民設", "②"], "private"),
        ("applied", "/companySupport/clawback/countedFrom", ["申請", "申請日"], "applied"),
        ("applied", "/companySupport/clawback/countedFrom", ["支給", "支給日", "支払", "支払日"], "paid"),
    ].flatMap { old, pointer, words, meant in
        words.map { Case("\"\(old)\"", "\"\($0)\"", "D022 " + pointer, says: ["\"\(meant)\" の書き誤りか"]) }
    }

    static let wholes: [Case] = [
        Case(
            "{ \"withinMonths\": 36, \"share\": \"1/1\" }, { \"withinMonths\": 60, \"share\": \"1/2\" }", "",
            "D019 /companySupport/clawback/steps", says: ["\"steps\" が一つもない", "\"clawback\" ごと除く"]),
        Case(
            "\"basis\": \"内閣府の回答\" }",
            "\"basis\": \"x\" }, { \"id\": \"tier-mixing\", \"value\": \"counts\", \"basis\": \"y\" }",
            "D017 /readings/1", says: ["解釈 \"tier-mixing\" が", "/readings/0"]),
        Case(
            "\"id\": \"office-b\"", "\"id\": \"office-a\"", "D018 /facilities/1/id",
            says: ["\"office-a\"", "/facilities/0/id"]),
        Case("\"id\": \"hall\"", "\"id\": \"office-a\"", "D018 /existingFacilities/0/id"),
        Case("\"id\": \"old-a\"", "\"id\": \"hall\"", "D018 /previous/facilities/0/id"),
        Case("\"id\": \"old-b\"", "\"id\": \"old-a\"", "D018 /previous/existingFacilities/0/id"),
        Case("\"id\": \"c2\"", "\"id\": \"c1\"", "D018 /companySupport/companies/1/id"),
        Case("\"id\": \"c2\"", "\"id\": \"office-a\""),
        Case(
            "[ { \"withinMonths\": 36, \"share\": \"1/1\" }, { \"withinMonths\": 60, \"share\": \"1/2\" } ]",
            "[]", "D019 /companySupport/clawback/steps"),
        Case(
            "\"withinMonths\": 60", "\"withinMonths\": 36",
            "D019 /companySupport/clawback/steps/1/withinMonths", says: ["36か月は、前の段階の36か月より"]),
        Case(
            "\"withinMonths\": 60", "\"withinMonths\": 0",
            "D019 /companySupport/clawback/steps/1/withinMonths", says: ["1か月から1,200か月まで"]),
        Case(
            "\"withinMonths\": 60", "\"withinMonths\": 1201",
            "D019 /companySupport/clawback/steps/1/withinMonths"),
        Case("\"withinMonths\": 60", "\"withinMonths\": 1200"),
        Case(
            "\"operation\": \"private\"", "\"operation\": \"public\"",
            "D023 /facilities/1/operatorContribution", says: ["5000000"]),
        Case("[ { \"item\": \"回線\", \"amount\": 900000 } ]", "[]", "D025 /existingFacilities/0/costs"),
        Case(
            "\"municipality\": \"072010\"", "\"municipality\": \"070009\"", "D028 /facilities/1/municipality",
            says: ["福島県"]),
        Case("\"131016\"", "\"130001\"", "D028 /companySupport/companies/0/headquarters", says: ["東京都"]),
        Case("\"code\": \"072028\"", "\"code\": \"070009\""),
    ]
}

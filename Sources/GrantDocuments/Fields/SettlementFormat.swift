import GrantRules

/// Every key of `grant-settlement/1`, whatever object it stands in; its number is its place in the table of keys.
enum SettlementKey: String, DocumentKey {
    case schema = "$schema"
    case format, title, notes, applicant, decisions, receipts, fixed, readings, orders, taxReturns, disposals
    case code, name, on, nationalShare, document, amount, kind, id, value, basis
    case ground, dueOn, payments, waived, surcharge, lateCharge
    case taxableCost, taxRate, deductibleShare, eligibleCost, generalAccount
    case method, period, elapsed, price, totalCost

    var place: UInt8 {
        // Safe: cases without values are stored as their numbers.
        unsafe unsafeBitCast(self, to: UInt8.self)
    }
}

private typealias Row = FormatRow<SettlementKey>

// `grant-settlement/1`, written down once, as `grant-plan/1` is.
extension Shape {
    static let settlement = Shape(
        "settlement", "交付の後の精算", "what became of an award",
        [
            Row.may(.schema, .remark, "JSON Schema の所在", "where the JSON Schema is"),
            Row.must(
                .format, .words([Word("grant-settlement/1", "この形式", "this format")]), "形式の名",
                "the name of the format"),
            Row.may(.title, .remark, "精算の名称", "the name of the settlement"),
            Row.must(.applicant, .object(.awardee), "交付を受けた団体", "the body that received the grant"),
            Row.must(
                .decisions, .list(.decision, whenEmpty: .noDecision), "交付決定とその変更",
                "the decision to grant and its changes"),
            Row.must(
                .receipts, .list(.receipt), "受領した額", "what was received", note: Text(ja: "空でもよい", en: "may be empty")),
            Row.may(
                .fixed, .object(.fixing), "額の確定", "the fixing of the amount",
                note: Text(ja: "最初の交付決定より前でない", en: "not before the first decision")),
            Row.may(
                .readings, .list(.settlementReading), "定める解釈", "the readings that the file fixes",
                note: Text(ja: "同じ問いは一度だけ", en: "each question at most once")),
            Row.may(.orders, .list(.order), "返還命令", "the orders to pay back"),
            Row.may(.taxReturns, .list(.taxReturn), "消費税仕入控除税額の試算", "estimates of consumption tax to give back"),
            Row.may(.disposals, .list(.disposal), "財産処分の試算", "estimates of what property gives back"),
            Row.may(.notes, .remark, "覚え書き", "remarks", note: Text(ja: "計算には使わない", en: "never reckoned with")),
        ])

    static let awardee = Shape(
        "applicant", "交付を受けた団体", "the body that received the grant",
        [
            Row.must(.code, .localGovernment, "全国地方公共団体コード", "the local government code"),
            Row.must(.name, .text, "名称", "the name", "会津若松市"),
        ])

    static let decision = Shape(
        "decision", "交付決定又はその変更", "a decision to grant or its change",
        [
            Row.must(.on, .day, "決定の日", "the day of the decision"),
            Row.must(.nationalShare, .money, "交付決定額", "the amount granted"),
            Row.may(.document, .text, "文書", "the document", "交付決定通知"),
        ])

    static let receipt = Shape(
        "receipt", "受領", "a receipt",
        [
            Row.must(.on, .day, "受領の日", "the day of receipt"),
            Row.must(.amount, .money, "受領した額", "the amount received"),
            Row.may(.kind, .words(Word.receipts), "概算払か精算払か", "in advance or as the final payment"),
        ])

    static let fixing = Shape(
        "fixed", "額の確定", "the fixing of the amount",
        [
            Row.must(.on, .day, "確定の日", "the day of fixing"),
            Row.must(.nationalShare, .money, "確定額", "the amount fixed"),
            Row.may(.document, .text, "文書", "the document", "額の確定通知"),
        ])

    static let settlementReading = Shape(
        "reading", "定める解釈", "a reading that the file fixes",
        [
            Row.must(.id, .question(.settlement), "解釈", "the question"),
            Row.must(.value, .answer(.settlement), "解釈の値", "the value of the reading"),
            Row.must(.basis, .basis, "根拠", "the basis", "令和5年5月10日 所管の回答"),
        ])
}

// MARK: - 返還命令

extension Shape {
    static let order = Shape(
        "order", "返還命令", "an order to pay back",
        [
            Row.must(.id, .id(.orders), "識別名", "the id", "r1"),
            Row.must(
                .ground, .words(Word.grounds), "根拠とする適正化法の条項", "the article of the Act it rests on",
                note: Text(
                    ja: "加算金の有無が決まるので、既定はない", en: "it decides whether there is a surcharge, so there is no default")),
            Row.must(.amount, .moneyFromOne, "返還を命じられた額", "the amount ordered back"),
            Row.must(.on, .day, "命令の日", "the day of the order"),
            Row.must(
                .dueOn, .day, "納期日", "the due day",
                note: Text(ja: "延長されたときは延長後の日。命令の日より前でない", en: "as extended; not before the order")),
            Row.may(.document, .text, "文書", "the document", "返還命令書"),
            Row.may(.payments, .list(.payment), "納付", "the payments"),
            Row.may(.waived, .object(.waiver), "免除", "what was waived"),
        ])

    static let payment = Shape(
        "payment", "納付", "a payment",
        [
            Row.must(
                .on, .day, "納付の日", "the day of payment",
                note: Text(ja: "命令の日より前でない", en: "not before the order")),
            Row.must(.amount, .moneyFromOne, "納付した額", "the amount paid"),
        ])

    static let waiver = Shape(
        "waived", "加算金・延滞金の免除（どちらか又は両方）", "what was waived, of either charge or both",
        [
            Row.may(.surcharge, .money, "免除された加算金", "the surcharge waived"),
            Row.may(.lateCharge, .money, "免除された延滞金", "the late charge waived"),
            Row.may(.document, .text, "文書", "the document", "免除の通知"),
        ], atLeastOneOf: [SettlementKey.surcharge.place, SettlementKey.lateCharge.place])
}

// MARK: - 試算

extension Shape {
    static let taxReturn = Shape(
        "taxReturn", "消費税仕入控除税額", "consumption tax that was deducted",
        [
            Row.must(.id, .id(.taxReturns), "識別名", "the id", "t1"),
            Row.must(.name, .text, "名称", "the name", "補助事業の経費"),
            Row.must(
                .taxableCost, .money, "課税仕入れの額（税込み）", "the taxable cost, tax included",
                note: Text(ja: "交付対象事業費を超えない", en: "at most the eligible cost")),
            Row.must(.taxRate, .whole(.taxRate), "税率（%）", "the tax rate in per cent"),
            Row.must(
                .deductibleShare, .shareOrNothing, "控除できる割合", "the share that is deducted",
                note: Text(ja: "なければ 0/1", en: "0/1 for none")),
            Row.must(
                .eligibleCost, .moneyFromOne, "交付対象事業費", "the eligible cost", wholeOf: [.taxableCost, .nationalShare]),
            Row.must(
                .nationalShare, .money, "国費", "the national share",
                note: Text(ja: "交付対象事業費を超えない", en: "at most the eligible cost")),
            Row.may(
                .generalAccount, .truth, "一般会計か", "whether it is of a general account",
                note: Text(ja: "一般会計に返還はない（L12）", en: "a general account has nothing to give back (L12)")),
            Row.must(.basis, .text, "根拠とする申告", "the return it rests on", "令和4年度の申告書"),
        ])

    private static let yearly = Field.Condition(SettlementKey.method, "remaining-years")
    private static let sold = Field.Condition(SettlementKey.method, "proceeds")

    static let disposal = Shape(
        "disposal", "財産処分", "property that is disposed of",
        [
            Row.must(.id, .id(.disposals), "識別名", "the id", "a1"),
            Row.must(.name, .text, "名称", "the name", "コワーキングスペースの内装"),
            Row.must(.method, .words(Word.methods), "試算の方法", "how it is estimated"),
            Row.must(
                .nationalShare, .money, "その財産の国費", "the national share in it",
                note: Text(ja: "proceeds のときは総事業費を超えない", en: "under proceeds at most the total cost")),
            Row.must(
                .period, .whole(.years), "処分制限期間の年数", "the years of the period", onlyWith: yearly),
            Row.must(.elapsed, .whole(.elapsedYears), "経過した年数", "the years that have passed", onlyWith: yearly),
            Row.must(.price, .money, "譲渡額", "the price", onlyWith: sold),
            Row.must(
                .totalCost, .moneyFromOne, "その財産の総事業費", "the total cost", onlyWith: sold, wholeOf: [.nationalShare]),
            Row.must(.basis, .text, "期間又は方法の根拠", "on what the period or the method rests", "所管への照会"),
        ])
}

// MARK: - Words

extension Word {
    static let receipts = [
        Word("advance", "概算払", "in advance", also: "概算"),
        Word("final", "精算払", "the final payment", also: "精算"),
    ]

    static let grounds = [
        Word("17-1", "17条1項: 団体の違反による取消し", "article 17 (1): cancelled for the body's own breach", also: "17条1項"),
        Word("17-2", "17条2項: 企業の違反による取消し", "article 17 (2): cancelled for a company's breach", also: "17条2項"),
        Word("10-1", "10条1項: 事情の変更による取消し", "article 10 (1): cancelled for changed circumstances", also: "10条1項"),
        Word("18-2", "18条2項: 確定額を超える交付", "article 18 (2): paid above the fixed amount", also: "18条2項"),
    ]

    static let methods = [
        Word("remaining-years", "残る年数の割合による", "by the years to come", also: "残存年数", "残存価額"),
        Word("proceeds", "譲渡額の割合による", "by the price", also: "譲渡", "売却"),
    ]
}

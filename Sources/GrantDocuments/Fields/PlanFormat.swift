import GrantRules

/// Every key of `grant-plan/1`, whatever object it stands in; its number is its place in the table of keys.
enum PlanKey: String, DocumentKey {
    case schema = "$schema"
    case format, schedule, title, applicant, type, readings, previous, facilities, existingFacilities
    case promotion, companySupport, requested, localFunding, notes
    case code, name, disadvantagedArea, basis, id, value, capacity
    case eligibleCost, softCost, companies, corporateNumber, operation, municipality, costs
    case operatorContribution
    case item, amount, excluded, clawback, source, countedFrom, steps, withinMonths
    case share, headquarters, facility, appliedOn, paidOn, contractedOn, leftOn, nationalShare

    @inline(__always)
    var place: UInt8 {
        // Safe: cases without values are stored as their numbers.
        unsafe unsafeBitCast(self, to: UInt8.self)
    }
}

private typealias Row = FormatRow<PlanKey>

// `grant-plan/1`, written down once. The reader, the schema, `init`, what is said of a value, docs/plan-format.md and
// the form of the page are made from these rows.
extension Shape {
    static let plan = Shape(
        "plan", "実施計画", "an implementation plan",
        [
            Row.may(.schema, .remark, "JSON Schema の所在", "where the JSON Schema is"),
            Row.must(.format, .words([Word("grant-plan/1", "この形式", "this format")]), "形式の名", "the name of the format"),
            Row.may(
                .schedule, .schedule, "交付金の回", "the round of the grant",
                note: Text(ja: "書かなければ r2-hosei3", en: "without it, r2-hosei3")),
            Row.may(.title, .remark, "計画の名称", "the name of the plan"),
            Row.must(.applicant, .object(.applicant), "申請団体", "the applicant"),
            Row.must(
                .type, .words(Word.types), "計画の類型", "the type of the plan",
                note: Text(ja: "補助率は標準タイプ 1/2、高水準タイプ 3/4", en: "the rate is 1/2 or, for a high-standard plan, 3/4")),
            Row.may(
                .readings, .list(.reading), "計画の定める解釈", "the readings that the plan fixes",
                note: Text(ja: "同じ問いは一度だけ", en: "each question at most once")),
            Row.may(.previous, .object(.previous), "以前の採択分", "what earlier rounds granted"),
            Row.may(
                .facilities, .list(.facility), "①②の施設", "the facilities of programmes 1 and 2",
                note: Text(ja: "優先順に並べる。上限で減る施設はこの順で決まる", en: "the first choice first: a limit cuts the last")),
            Row.may(
                .existingFacilities, .list(.existingFacility), "③の施設", "the facilities of programme 3"),
            Row.may(.promotion, .list(.cost), "プロジェクト推進の費用", "the soft costs of promotion"),
            Row.may(.companySupport, .object(.companySupport), "④進出支援", "programme 4, company support"),
            Row.may(.requested, .object(.requested), "申請額", "what the body asks for"),
            Row.may(
                .localFunding, .list(.funding), "地方負担の財源", "where the rest of the money comes from",
                note: Text(ja: "表示するだけで、計算に含めない", en: "shown and never counted")),
            Row.may(
                .notes, .remark, "覚え書き", "remarks", note: Text(ja: "判定には使わない", en: "never judged")),
        ])

    static let applicant = Shape(
        "applicant", "申請団体", "the body that applies",
        [
            Row.must(.code, .localGovernment, "全国地方公共団体コード", "the local government code"),
            Row.must(.name, .text, "名称", "the name", "会津若松市"),
            Row.may(.disadvantagedArea, .object(.claim), "条件不利地域の申告", "the claim of a disadvantaged area"),
        ])

    static let claim = Shape(
        "claim", "条件不利地域を含むことの申告", "the claim that a place includes a disadvantaged area",
        [Row.must(.basis, .text, "根拠", "the basis", "離島振興法")])

    static let reading = Shape(
        "reading", "計画の定める解釈", "a reading that the plan fixes",
        [
            Row.must(.id, .question(.plan), "解釈", "the question"),
            Row.must(.value, .answer(.plan), "解釈の値", "the value of the reading"),
            Row.must(.basis, .basis, "根拠", "the basis", "令和3年4月20日 内閣府回答"),
        ])

    static let facility = Shape(
        "facility", "①②の施設", "a facility of programme 1 or 2",
        [
            Row.must(.id, .id(.facilities), "識別名", "the id", "office-a"),
            Row.must(.name, .text, "名称", "the name", "中町オフィス"),
            Row.must(.operation, .words(Word.operations), "運営の別", "who runs it"),
            Row.must(.capacity, .whole(.people), "収容可能人数", "the capacity"),
            Row.must(.municipality, .municipality, "所在市区町村", "the municipality"),
            Row.may(.disadvantagedArea, .object(.claim), "条件不利地域の申告", "the claim of a disadvantaged area"),
            Row.must(.costs, .list(.cost, whenEmpty: .noCosts), "費用の一覧", "the list of costs"),
            Row.may(
                .operatorContribution, .money, "運営者の負担額", "the operator's own money",
                note: Text(ja: "表示するだけで、計算に含めない", en: "shown and never counted"),
                onlyWith: Field.Condition(PlanKey.operation, "private", otherwise: .contributionOfPublicFacility)),
        ])

    static let existingFacility = Shape(
        "existingFacility", "③の施設", "a facility of programme 3",
        [
            Row.must(.id, .id(.facilities), "識別名", "the id", "office-c"),
            Row.must(.name, .text, "名称", "the name", "会館"),
            Row.must(.municipality, .municipality, "所在市区町村", "the municipality"),
            Row.may(.disadvantagedArea, .object(.claim), "条件不利地域の申告", "the claim of a disadvantaged area"),
            Row.must(.costs, .list(.cost, whenEmpty: .noCosts), "費用の一覧", "the list of costs"),
        ])

    static let cost = Shape(
        "cost", "費用", "a cost",
        [
            Row.must(.item, .text, "費目", "what the cost is for", "改修工事費"),
            Row.must(.amount, .money, "金額", "the amount"),
            Row.may(.excluded, .text, "対象外とする理由", "why it is not eligible", "他の補助金の対象"),
        ])
}

// MARK: - Programme ④

extension Shape {
    static let companySupport = Shape(
        "companySupport", "④進出支援", "programme 4, company support",
        [
            Row.may(
                .clawback, .object(.clawback), "返還制度", "the repayment scheme",
                note: Text(ja: "企業があれば要る", en: "a plan with companies needs it")),
            Row.may(.companies, .list(.company), "企業", "the companies"),
        ])

    static let clawback = Shape(
        "clawback", "自治体の要綱の定める返還制度", "the repayment scheme of the body's own ordinance",
        [
            Row.must(.source, .text, "要綱の条項", "the ordinance", "○○市進出支援金交付要綱 第9条"),
            Row.must(.countedFrom, .words(Word.starts), "期間の起算", "from when the period counts"),
            Row.must(.steps, .list(.step, whenEmpty: .noSteps), "返還の段階", "the steps of repayment"),
        ])

    static let step = Shape(
        "step", "返還の段階", "a step of repayment",
        [
            Row.must(
                .withinMonths, .rising(.months), "期間の月数", "the months of the period",
                note: Text(ja: "前の段階より大きい", en: "more than in the step before")),
            Row.must(.share, .share, "返還の割合", "the share to be repaid"),
        ])

    static let company = Shape(
        "company", "④の企業", "a company of programme 4",
        [
            Row.must(.id, .id(.companies), "識別名", "the id", "company-1"),
            Row.must(.name, .text, "名称", "the name", "株式会社みほん"),
            Row.may(
                .corporateNumber, .corporateNumber, "法人番号", "the corporate number",
                note: Text(ja: "同名の企業を区別する", en: "tells companies of one name apart")),
            Row.must(.headquarters, .headquarters, "本社の所在地", "where the head office is"),
            Row.must(.facility, .text, "利用する施設", "the facility it uses", "office-a"),
            Row.must(.amount, .money, "金額", "the amount"),
            Row.may(.appliedOn, .day, "申請日", "the day of application"),
            Row.may(.paidOn, .day, "支給日", "the day of payment"),
            Row.may(.contractedOn, .day, "契約日", "the day of the contract"),
            Row.may(.leftOn, .day, "退去日", "the day it left"),
        ])
}

// MARK: - Earlier rounds, and what is asked for

extension Shape {
    static let previous = Shape(
        "previous", "以前の採択分", "what earlier rounds already granted this body",
        [
            Row.may(.facilities, .list(.earlierFacility), "①②の施設", "the facilities of programmes 1 and 2"),
            Row.may(.existingFacilities, .list(.earlierExisting), "③の施設", "the facilities of programme 3"),
            Row.may(.softCost, .money, "③とプロジェクト推進の交付対象事業費", "the eligible cost of programme 3 and promotion"),
            Row.may(.companies, .list(.earlierCompany), "④の企業", "the companies of programme 4"),
        ])

    static let earlierFacility = Shape(
        "earlierFacility", "以前の採択分の①②の施設", "a facility of an earlier round",
        [
            Row.must(.id, .id(.facilities), "識別名", "the id", "earlier-1"),
            Row.must(.name, .text, "名称", "the name", "旧館オフィス"),
            Row.must(.capacity, .whole(.people), "収容可能人数", "the capacity"),
            Row.must(.eligibleCost, .money, "交付対象事業費", "the eligible cost"),
        ])

    static let earlierExisting = Shape(
        "earlierExistingFacility", "以前の採択分の③の施設", "a facility of programme 3 of an earlier round",
        [
            Row.must(.id, .id(.facilities), "識別名", "the id", "earlier-2"),
            Row.must(.name, .text, "名称", "the name", "会館"),
        ])

    static let earlierCompany = Shape(
        "earlierCompany", "以前の採択分の④の企業", "a company of an earlier round",
        [
            Row.must(.name, .text, "名称", "the name", "株式会社みほん"),
            Row.must(.eligibleCost, .money, "交付対象事業費", "the eligible cost"),
            Row.may(.corporateNumber, .corporateNumber, "法人番号", "the corporate number"),
        ])

    static let requested = Shape(
        "requested", "申請額", "what the body asks for",
        [
            Row.may(.eligibleCost, .money, "交付対象事業費", "the eligible cost"),
            Row.may(.nationalShare, .money, "国費", "the national share"),
        ])
}

extension Shape {
    static let funding = Shape(
        "funding", "地方負担の財源", "where the rest of the money comes from",
        [
            Row.must(.item, .text, "財源", "the source of the money", "一般財源"),
            Row.must(.amount, .money, "金額", "the amount"),
        ])
}

// MARK: - Words

extension Word {
    static let types = [
        Word("standard", "標準タイプ", "standard type", also: "標準"),
        Word("high-standard", "高水準タイプ", "high-standard type", also: "高水準"),
    ]

    static let operations = [
        Word("public", "① 自治体が運営", "1, run by the body", also: "公設", "公立", "自治体", "①"),
        Word("private", "② 民間が運営", "2, run by an operator", also: "民間", "民設", "②"),
    ]

    static let starts = [
        Word("applied", "申請日から", "from the day of application", also: "申請", "申請日"),
        Word("paid", "支給日から", "from the day of payment", also: "支給", "支給日", "支払", "支払日"),
        Word("contracted", "契約日から", "from the day of the contract", also: "契約", "契約日"),
    ]
}

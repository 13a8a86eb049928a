import GrantDocuments
import GrantRules

extension Command {
    static var initialise: Command {
        Command(
            name: "init", operands: "", offers: .words([]),
            summary: Text(ja: "計画の書き始めを標準出力に作る", en: "begin a plan on standard output"),
            details: Text(
                ja: "空欄は、文字なら \"\"、数なら null とする。check はその一つ一つを指し、すべて埋まれば計画を確かめる。"
                    + "事業は --programme で選ぶ。③を①②と一つの計画に載せるときは、その根拠も書く。",
                en: "Blanks are \"\" for a text and null for a number; check points at each and judges the plan once "
                    + "all are filled. Choose programmes by --programme; programme 3 beside 1 or 2 also needs a basis."),
            options: [
                Option(
                    "--applicant", takes: "CODE", "申請団体の6桁のコード（名称は表から書く）",
                    "code of the applicant, six digits; its name is looked up"),
                Option(
                    "--type", takes: "standard|high-standard", choices: PlanType.allCases.map { $0.rawValue },
                    "標準タイプ（standard）か高水準タイプ（high-standard）か", "standard or high-standard type"),
                .schedule,
                Option(
                    "--programme", takes: "public|private|existing|promotion|company",
                    choices: Schedule.all.programmes.map { $0.id.text }, mayRepeat: true,
                    "載せる事業: public ①、private ②、existing ③、promotion ソフト経費、company ④（既定はすべて）",
                    "programmes of the plan: public 1, private 2, existing 3, promotion, company 4 (default: all)"),
                Option(
                    "--settlement", "計画でなく、交付の後の精算（grant-settlement/1）を書き始める",
                    "begin a settlement (grant-settlement/1) instead of a plan"),
            ],
            examples: [
                CommandExample(
                    "grant-cli init --applicant 072028 --type standard > plan.json", "会津若松市の計画を書き始める",
                    "begin a plan of 会津若松市"),
                CommandExample(
                    "grant-cli init --programme public --programme company > plan.json", "①と④だけの計画を書き始める",
                    "begin a plan of programmes 1 and 4 only"),
                CommandExample(
                    "grant-cli init --settlement --applicant 072028 > settlement.json", "精算を書き始める",
                    "begin a settlement"),
                CommandExample("grant-cli check plan.json", "埋まっていないところを見る", "see what is still blank"),
            ]
        ) { arguments, world throws(Failure) in
            try arguments.requireNoOperand()
            let code = try arguments["--applicant"].map { word throws(Failure) in try applicant(word) }
            if arguments.has("--settlement") {
                try world.say(StartingSettlement(applicant: code).json())
                return .fine
            }
            let words = arguments.all("--programme")
            let asked = arguments.schedule.programmes.map { $0.id }.filter { words.contains($0.text) }
            let plan = StartingPlan(
                applicant: code,
                type: arguments["--type"].flatMap { PlanType(rawValue: $0) },
                schedule: arguments.schedule, programmes: asked.isEmpty ? nil : Set(asked))
            try world.say(plan.json())
            return .fine
        }
    }
}

private func applicant(_ word: String) throws(Failure) -> LocalGovernmentCode {
    if let code = LocalGovernmentCode(word) { return code }
    let hint: Text? =
        switch LocalGovernmentCode.flaw(in: word.utf8) {
        case .checkDigit(let expected):
            Text(
                ja: "末尾の検査数字が合わない。上5桁が正しければ \(word.dropLast())\(expected)。",
                en: "the check digit does not fit; if the first five digits are right, it is "
                    + "\(word.dropLast())\(expected)")
        case .prefecture: Text(ja: "上2桁は都道府県を示す01から47。", en: "the first two digits are a prefecture, 01 to 47")
        case .form, nil: candidates(word)
        }
    throw .usage(
        Text(
            ja: "--applicant \"\(word)\" は団体コードではない。",
            en: "--applicant \"\(word)\" is not the code of a local government"),
        hint: hint ?? Text(ja: "--applicant 072028 のように6桁で書く。", en: "write six digits, as in --applicant 072028"))
}

/// Someone who writes a name is told the code.
private func candidates(_ word: String) -> Text? {
    let query = LocalGovernmentQuery(word)
    var found: [LocalGovernment] = []
    for code in LocalGovernments.codes where query.finds(code) {
        if let place = LocalGovernments.name(of: code) { found.append(place) }
        if found.count > 4 { return nil }
    }
    let list = found.map { "\($0.code.text) \($0.fullName)" }
    guard !list.isEmpty else { return nil }
    return Text(
        ja: "コードで書く: \(list.joined(separator: "、"))", en: "write its code: \(list.joined(separator: ", "))")
}

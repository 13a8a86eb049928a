import GrantDocuments
import GrantRules

extension Command {
    static var initialise: Command {
        Command(
            name: "init", operands: "", offers: .words([]),
            summary: "計画の書き始めを標準出力に作る", "begin a plan on standard output",
            details: "空欄は、文字なら \"\"、数なら null とする。check はその一つ一つを指し、すべて埋まれば計画を確かめる。事業は --programme で選ぶ。"
                + "③を①②と一つの計画に載せるときは、その根拠も書く。記入の例は --example で見られる。",
            "Blanks are \"\" for a text and null for a number; check points at each and judges the plan once all are "
                + "filled. Choose programmes by --programme; programme 3 beside 1 or 2 also needs a basis. --example "
                + "shows a plan that is filled in.",
            options: [
                .applicant, Option.planType.option, Option.schedule.option, .programme, .facilities, .previous,
                .requested, .example, Option.startFormat.option, .settlement,
            ],
            examples: [
                Usage("init --applicant 072028 --type standard > plan.json", "会津若松市の計画を書き始める", "begin a plan of 会津若松市"),
                Usage(
                    "init --programme public --programme company > plan.json", "①と④だけの計画を書き始める",
                    "begin a plan of programmes 1 and 4 only"),
                Usage("init --format xlsx > plan.xlsx", "記入用の Excel ブックを作る", "make a workbook to fill in"),
                Usage("init --settlement --applicant 072028 > settlement.json", "精算を書き始める", "begin a settlement"),
                Usage("check plan.json", "埋まっていないところを見る", "see what is still blank"),
            ]
        ) { arguments, world throws(Failure) in
            try arguments.requireNoOperand()
            try begin(arguments, world)
            return .fine
        }
    }
}

private func begin(_ arguments: Arguments, _ world: World) throws(Failure) {
    let isWorkbook = arguments[Option.startFormat] == .workbook
    if arguments.has(.example) {
        let example = StartingPlan.example(arguments.language(world))
        guard isWorkbook else { return try world.say(example) }
        return try world.sayWorkbook { () throws(NoRoom) in
            let options = ReportOptions(tool: Report.Tool(name: Tool.name, version: Tool.version))
            return try Report(of: example, file: "plan.json", options: options).rewritten()?.bytes ?? []
        }
    }
    let code = try arguments[.applicant].map { word throws(Failure) in try applicant(word) }
    if arguments.has(.settlement) {
        guard isWorkbook else { return try world.say(StartingSettlement(applicant: code).json()) }
        throw .usage(
            "精算の Excel ブックはない。", "there is no workbook of a settlement",
            hint: "--format xlsx を付けない。", "leave --format xlsx out")
    }
    let words = arguments.all(.programme)
    let asked = arguments[Option.schedule].programmes.map { $0.id }.filter { words.contains($0.text) }
    // A workbook has room for every programme as it is, so only what was asked for stands in it.
    var plan = StartingPlan(
        applicant: code, type: arguments[Option.planType], schedule: arguments[Option.schedule],
        programmes: asked.isEmpty && !isWorkbook ? nil : Set(asked))
    plan.facilities = try arguments[.facilities].map { word throws(Failure) in try count(word) } ?? 1
    plan.hasPrevious = arguments.has(.previous)
    plan.hasRequested = arguments.has(.requested)
    guard isWorkbook else { return try world.say(plan.json()) }
    try world.sayWorkbook { () throws(NoRoom) in try plan.workbook() }
}

private enum StartFormat: String, CaseIterable {
    case json
    case workbook = "xlsx"
}

extension Option {
    fileprivate static let applicant = Option(
        "--applicant", takes: "CODE|NAME", "申請団体の6桁のコード、又は一つに決まる名称（神山町）",
        "the applicant: its code of six digits, or a name that only one body has (神山町)")
    fileprivate static let planType = Choice<PlanType?>(
        "--type", PlanType.allCases.map { $0.rawValue }, or: nil, "標準タイプ（standard）か高水準タイプ（high-standard）か",
        "standard or high-standard type"
    ) { PlanType(rawValue: $0) }
    fileprivate static let programme = Option(
        "--programme", takes: "public|private|existing|promotion|company",
        choices: Schedule.all.programmes.map { $0.id.text }, mayRepeat: true,
        "載せる事業: public ①、private ②、existing ③、promotion ソフト経費、company ④（既定は①、ソフト経費、④）",
        "programmes of the plan: public 1, private 2, existing 3, promotion, company 4 (default: 1, promotion, 4)")
    fileprivate static let facilities = Option(
        "--facilities", takes: "N", "施設の数（既定は1）", "how many facilities (default 1)")
    fileprivate static let previous = Option("--previous", "以前の採択分を書くところを設ける", "ask also what earlier rounds granted")
    fileprivate static let requested = Option("--requested", "申請額を書くところを設ける", "ask also what the body applies for")
    fileprivate static let example = Option(
        "--example", "記入済みの例を、書き方の注とともに出力する", "a plan that is filled in, with a word on how, instead of blanks")
    fileprivate static let startFormat = Choice(
        "--format", StartFormat.allCases.map { $0.rawValue }, or: StartFormat.json, "JSON（既定）か、記入用の Excel ブックか",
        "JSON (default) or an Excel workbook to fill in"
    ) { StartFormat(rawValue: $0) }
    fileprivate static let settlement = Option(
        "--settlement", "計画でなく、交付の後の精算（grant-settlement/1）を書き始める",
        "begin a settlement (grant-settlement/1) instead of a plan")
}

private let mostFacilities = 20

private func count(_ word: String) throws(Failure) -> Int {
    if let count = Int(word), (1...mostFacilities).contains(count) { return count }
    throw .usage(
        "--facilities に \"\(word)\" は指定できない。", "--facilities cannot be \"\(word)\"",
        hint: "1から\(mostFacilities)までの数を書く。", "give a number from 1 to \(mostFacilities)")
}

private func applicant(_ word: String) throws(Failure) -> LocalGovernmentCode {
    if let code = LocalGovernmentCode(word) { return code }
    let found = named(word)
    if found.count == 1 { return found[0].code }
    let hint: Text? =
        switch LocalGovernmentCode.flaw(in: word.utf8) {
        case .checkDigit(let expected):
            Text(
                ja: "末尾の検査数字が合わない。上5桁が正しければ \(word.dropLast())\(expected)。",
                en: "the check digit does not fit; if the first five digits are right, it is "
                    + "\(word.dropLast())\(expected)")
        case .prefecture: Text(ja: "上2桁は都道府県を示す01から47。", en: "the first two digits are a prefecture, 01 to 47")
        case .form, nil: candidates(found)
        }
    throw .usage(
        "--applicant \"\(word)\" は団体コードではない。", "--applicant \"\(word)\" is not the code of a local government",
        hint: hint ?? Text(ja: "--applicant 072028 のように6桁で書く。", en: "write six digits, as in --applicant 072028"))
}

private func named(_ word: String) -> [LocalGovernment] {
    let query = LocalGovernmentQuery(word)
    return LocalGovernments.codes.filter { query.finds($0) }.compactMap { LocalGovernments.name(of: $0) }
}

/// Someone who writes a name that several have is told their codes.
private func candidates(_ found: [LocalGovernment]) -> Text? {
    guard (1...4).contains(found.count) else { return nil }
    let list = found.map { "\($0.code.text) \($0.fullName)" }
    return Text(ja: "コードで書く: \(list.joined(separator: "、"))", en: "write its code: \(list.joined(separator: ", "))")
}

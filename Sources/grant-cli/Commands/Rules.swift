import GrantDocuments
import GrantRules

extension Command {
    static var rules: Command {
        Command(
            name: "rules", operands: "[CODE|WORD]", offers: .words(Catalogue.all.map { $0.code.rawValue }),
            summary: "規則の一覧、又は一つの規則の内容を表示する", "list the rules, or show one of them whole",
            details: "報告に出る番号（F201 など）を付けると、その内容、根拠、対応、例を表示する。語を付けると、その語を含む規則を一覧にする。",
            "With a code out of a report, such as F201, it shows what the rule says and why, on which clause it "
                + "rests, what fixes it, and examples. With a word it lists the rules that have it.",
            options: [Option.schedule.option, Option.pageFormat.option, Option.color.option],
            examples: [
                Usage("rules", "すべての規則を一覧にする", "list all rules"),
                Usage("rules F201", "F201 の内容を表示する", "show F201 whole"),
                Usage("rules 上限", "上限についての規則を一覧にする", "list the rules with this word"),
                Usage("rules --format json", "一覧を grant-rules/1 で出力する", "the catalogue as grant-rules/1"),
            ]
        ) { arguments, world throws(Failure) in
            let (language, schedule) = (arguments.language(world), arguments[Option.schedule])
            let word = try arguments.operandIfAny()
            // Letters may be small, as they are typed.
            let rule = word.flatMap { Code(rawValue: $0.uppercased()) }.flatMap { Catalogue.rule($0) }
            let rules = rule.map { [$0] } ?? word.map { Catalogue.rules(with: $0) } ?? Catalogue.all
            if let word, rules.isEmpty { throw .unknownRule(word) }
            let page = rule?.page(language, under: schedule) ?? Catalogue.page(language, under: schedule, of: rules)
            try world.show(page, orJSON: { Catalogue.json(rules, under: schedule) }, arguments)
            return .fine
        }
    }
}

extension Failure {
    fileprivate static func unknownRule(_ word: String) -> Failure {
        let capital = word.uppercased()
        let known = Catalogue.all.map { $0.code.rawValue }
        let family = known.filter { $0.utf8.first == capital.utf8.first }
        let hint =
            if let first = family.first, let last = family.last, capital.utf8.count < 6 {
                Text(ja: "\(first) から \(last) までの番号がある。", en: "there are \(first) to \(last)")
            } else {
                Text(ja: "規則の一覧は grant-cli rules で見られる。", en: "grant-cli rules lists them")
            }
        return .unknown(
            "\(word) という規則はない。", "there is no rule \(word)",
            capital, among: known, otherwise: hint)
    }
}

extension World {
    /// A page in the format that is asked for.
    func show(_ page: Page, orJSON json: () -> [UInt8], _ arguments: Arguments) throws(Failure) {
        let format = arguments[Option.pageFormat]
        if format == .json { try say(json()) } else { try show(page, in: format, arguments) }
    }

    /// One that has no JSON.
    func show(_ page: Page, in format: PlannerFormat, _ arguments: Arguments) throws(Failure) {
        switch format {
        case .markdown: try say(page.markdown())
        case .html: try say(page.html())
        case .text, .json: try say(page.text(Outputs.style(arguments, self)))
        }
    }
}

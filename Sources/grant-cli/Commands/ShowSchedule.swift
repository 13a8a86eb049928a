import GrantDocuments
import GrantRules

extension Option {
    static var schedule: Option {
        let ids = Schedule.all.map { $0.id }
        return Option(
            "--schedule", takes: ids.joined(separator: "|"), choices: ids, "交付金の回（既定は \(Schedule.latest.id)）",
            "the round of the grant (default: \(Schedule.latest.id))")
    }
}

extension Arguments {
    /// The edition asked for; the choices of the option are all that there are.
    var schedule: Schedule { self["--schedule"].flatMap { Schedule.named($0) } ?? .latest }
}

extension Command {
    static var schedule: Command {
        Command(
            name: "schedule", operands: "", offers: .words([]),
            summary: Text(
                ja: "補助率、上限額、施設数とその根拠、解釈の登録簿を表示する",
                en: "show rates, caps and limits with their clauses, and the register of readings"),
            details: Text(ja: "", en: ""),
            options: [Option.schedule, Option.pageFormat, Option.color],
            examples: [
                CommandExample("grant-cli schedule", "表示する", "show it"),
                CommandExample(
                    "grant-cli schedule --format json", "grant-schedule/1 で出力する", "the same as grant-schedule/1"),
            ]
        ) { arguments, world throws(Failure) in
            try arguments.requireNoOperand()
            let schedule = arguments.schedule
            try world.show(
                schedule.page(arguments.language(world)), orJSON: { schedule.json() }, arguments)
            return .fine
        }
    }
}

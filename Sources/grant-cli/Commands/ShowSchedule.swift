import GrantDocuments
import GrantRules

extension Option {
    static let schedule = Choice(
        "--schedule", Schedule.all.map { $0.id }, or: Schedule.latest, "交付金の回（既定は \(Schedule.latest.id)）",
        "the round of the grant (default: \(Schedule.latest.id))"
    ) { Schedule.named($0) }
}

extension Command {
    static var schedule: Command {
        Command(
            name: "schedule", operands: "", offers: .words([]),
            summary: "補助率、上限額、施設数とその根拠、解釈の登録簿を表示する",
            "show rates, caps and limits with their clauses, and the register of readings",
            options: [Option.schedule.option, Option.pageFormat.option, Option.color.option],
            examples: [
                Usage("schedule", "表示する", "show it"),
                Usage("schedule --format json", "grant-schedule/1 で出力する", "the same as grant-schedule/1"),
            ]
        ) { arguments, world throws(Failure) in
            try arguments.requireNoOperand()
            let schedule = arguments[Option.schedule]
            try world.show(schedule.page(arguments.language(world)), orJSON: { schedule.json() }, arguments)
            return .fine
        }
    }
}

import GrantDocuments
import GrantRules

extension Command {
    static var advise: Command {
        Command(
            name: "advise", operands: "PLAN",
            summary: "誤りを直す案と国費を増やす案を、効果を計算して示す",
            "suggest what would mend each error or raise the national share, each proved by computing it",
            details: "案はすべて計画に当てはめて計算し直したもので、国費を減らす案も、一つの誤りを別の誤りに替えるだけの案も出さない。--apply 番号 は、その案を当てはめた計画を標準出力に書き、"
                + "ほかの部分の書式は変えない。団体が事実を確かめて書く案は当てはめられない。終了状態は check と同じく、誤りがあれば1。",
            "Every suggestion has been made on the plan and computed again: none lowers the national share and none "
                + "only puts one error in the place of another. --apply NUMBER writes the plan with that suggestion "
                + "made to standard output and leaves the author's formatting everywhere else; one that needs a fact "
                + "of the body cannot be applied. The exit status is that of check: 1 when the plan has an error.",
            options: [.apply] + PlannerInput.shared,
            examples: [
                Usage("advise plan.json", "案を見る", "see the suggestions"),
                Usage(
                    "advise --apply 1 plan.json > new.json", "1番の案を当てはめた計画を作る",
                    "make the plan with the first one applied"),
            ]
        ) { arguments, world throws(Failure) in
            let input = try PlannerInput(arguments, world)
            let number = try arguments.suggestion()
            guard let report = try input.readable(try input.files(1)[0]), let advice = AdviceReport(report) else {
                return .notAnswered
            }
            if let number {
                let text: [UInt8]
                do throws(AdviceReport.Refusal) {
                    text = try advice.applying(number)
                } catch {
                    throw .said(error.sentence(number, advice))
                }
                try world.say(text)
                return .fine
            }
            try input.show(advice)
            return advice.advice.now.verdict == .conforms ? .fine : .found
        }
    }
}

extension Option {
    fileprivate static let apply = Option(
        "--apply", takes: "NUMBER", "この番号の案を当てはめた計画を標準出力に書く",
        "write the plan with this suggestion made to standard output")
}

extension Arguments {
    /// The number of the one to apply, from 1 on.
    fileprivate func suggestion() throws(Failure) -> Int? {
        guard let word = self[.apply] else { return nil }
        let isPlain = !word.isEmpty && word.utf8.count < 9 && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        if isPlain, let number = Int(word), number > 0 { return number }
        throw .usage(
            "--apply に \"\(word)\" は指定できない。", "--apply cannot be \"\(word)\"",
            hint: "advise に表示される番号を書く。", "give a number that advise shows")
    }
}

extension AdviceReport.Refusal {
    fileprivate func sentence(_ number: Int, _ advice: AdviceReport) -> Text {
        switch self {
        case .noSuchNumber(let count):
            return Text(
                ja: "\(number)番の案はない。案は\(count)件ある。", en: "there is no suggestion \(number); there are \(count)")
        case .needsFacts:
            let message = advice.advice.suggestions[number - 1].message
            return Text(
                ja: "\(number)番の案は、団体だけが知る事実を書く必要があるので、当てはめられない。\(message.ja)",
                en: "suggestion \(number) needs a fact that only the body knows and cannot be applied: \(message.en)")
        case .doesNotHold:
            return Text(
                ja: "\(number)番の案を計画の文に当てはめられなかったので、何も書いていない。",
                en: "suggestion \(number) could not be made in the text of the plan, so nothing is written")
        }
    }
}

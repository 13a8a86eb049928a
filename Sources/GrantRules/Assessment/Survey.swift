/// A plan's figures under the readings used and under every other answer that can change them.
struct Survey {
    private let plan: Plan
    private let rate: Ratio
    /// Codes of checks that no reading can change.
    private let planCodes: CodeSet
    private let book: RuleBook
    private let state: ReadingState
    private let sensitive: AnswerSet
    private let fold: FoldSums
    private let others: [OtherFold]
    let used: Outcome
    let range: YenRange

    /// The sums under other answers to the questions that can change them.
    private struct OtherFold {
        let answers: AnswerSet
        let sums: FoldSums
    }

    /// `fold` is of the readings used.
    init(_ filing: Filing, state: ReadingState, fold: FoldSums, planCodes: CodeSet, by book: RuleBook) {
        plan = filing.plan
        self.book = book
        self.state = state
        self.fold = fold
        self.planCodes = planCodes
        let rate = filing.schedule.rate(of: filing.draft.type).value
        let sensitive = filing.sensitiveAnswers
        self.rate = rate
        self.sensitive = sensitive
        var others: [OtherFold] = []
        if !sensitive.isEmpty {
            state.used.forEachWay(of: sensitive) { readings in
                guard readings != state.used else { return }
                others.append(
                    OtherFold(
                        answers: readings.answers.intersection(sensitive),
                        sums: Fold(filing, readings: readings, by: book, keeping: false).sums))
            }
        }
        self.others = others
        used = Outcome(fold, state.used, rate, plan: plan, codes: planCodes, by: book)
        var range = YenRange(used.nationalShare)
        let varied = state.open.intersection(sensitive.union(AnswerSet(.rounding)))
        state.used.forEachWay(of: varied) { readings in
            let sums = Survey.sums(under: readings, among: others, of: sensitive) ?? fold
            range.include(sums.nationalShare(readings, rate))
        }
        self.range = range
    }

    /// Readings that give the ends of the range, of several the first.
    var ends: (least: Readings, most: Readings) {
        var (least, most) = (state.used, state.used)
        let share = { (readings: Readings) in
            (Survey.sums(under: readings, among: others, of: sensitive) ?? fold).nationalShare(readings, rate)
        }
        state.used.forEachWay(of: state.open.intersection(sensitive.union(AnswerSet(.rounding)))) { readings in
            if share(readings) < share(least) { least = readings }
            if share(readings) > share(most) { most = readings }
        }
        return (least, most)
    }

    /// Nothing when the readings ask for the pass that was made first.
    private static func sums(under readings: Readings, among others: [OtherFold], of sensitive: AnswerSet)
        -> FoldSums?
    {
        if others.isEmpty { return nil }
        let answers = readings.answers.intersection(sensitive)
        return others.first { $0.answers == answers }?.sums
    }

    private func outcome(under readings: Readings) -> Outcome {
        Outcome(
            Survey.sums(under: readings, among: others, of: sensitive) ?? fold, readings, rate, plan: plan,
            codes: planCodes, by: book)
    }

    /// What the other answers to a question give, the rest as used.
    func alternatives(to value: ReadingValue, of question: OpenQuestion) -> [ReadingOutcome.Alternative] {
        question.answers.filter { $0.value != value }.map {
            ReadingOutcome.Alternative(value: $0.value, outcome: outcome(under: state.used.taking($0.value)))
        }
    }

    /// Whether changing one open reading alone changes the answer; rounding is not asked.
    var someOpenReadingMatters: Bool {
        var asked = state.open.intersection(sensitive).subtracting(state.used.answers)
        while let answer = asked.popFirst() {
            if outcome(under: state.used.taking(only: answer)).differs(from: used) { return true }
        }
        return false
    }
}

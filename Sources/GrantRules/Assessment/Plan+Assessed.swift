extension Plan {
    /// The whole answer: figures, derivations, findings and what hangs on the readings.
    public func assessed(
        under schedule: Schedule = .r2Hosei3, overriding overrides: ReadingOverrides = .none
    ) -> Assessment {
        let applicantCase = applicantCase(under: schedule)
        let state = ReadingState(self, overriding: overrides)
        let fold = Fold(
            self, under: schedule, readings: state.used, applicantCase: applicantCase, keeping: true)
        var breaches = fold.breaches
        let book = RuleBook.shared
        book.checkPlan(self, schedule, &breaches)
        let survey = Survey(
            self, under: schedule, state: state, applicantCase: applicantCase, fold: fold.sums,
            planCodes: breaches.codes)
        book.checkAmounts(self, survey.used, &breaches)
        let outcomes = Reading.all.map { reading in
            ReadingOutcome(
                inUse: readingInUse(reading, overriding: overrides), used: survey.used,
                other: survey.outcome(under: state.used.taking(state.used[reading].other)))
        }
        book.checkReadings(outcomes, &breaches)
        return Assessment(
            plan: self, schedule: schedule, applicantCase: applicantCase, items: fold.items,
            totals: survey.used.adding(breaches.codes), eligible: fold.eligible,
            nationalShare: fold.nationalShare, readings: outcomes, range: survey.range,
            repayments: repayments(of: fold.items), breaches: breaches.inOrder)
    }

    /// The figures and codes alone, for whoever has a million plans.
    public func figures(
        under schedule: Schedule = .r2Hosei3, overriding overrides: ReadingOverrides = .none
    ) -> Figures {
        let applicantCase = applicantCase(under: schedule)
        let state = ReadingState(self, overriding: overrides)
        let fold = Fold(
            self, under: schedule, readings: state.used, applicantCase: applicantCase, keeping: false)
        var breaches = fold.breaches
        RuleBook.shared.checkPlan(self, schedule, &breaches)
        let survey = Survey(
            self, under: schedule, state: state, applicantCase: applicantCase, fold: fold.sums,
            planCodes: breaches.codes)
        var codes = CodeSet()
        if survey.someOpenReadingMatters { codes.insert(.readingMatters) }
        return Figures(totals: survey.used.adding(codes), range: survey.range)
    }
}

/// What `Plan.figures` answers.
public struct Figures: Sendable {
    public let totals: Outcome
    public let range: NationalShareRange
}

extension Plan {
    /// The whole answer: figures, derivations, findings and what hangs on the readings.
    public func assessed(overriding overrides: Readings = .none) -> Assessment {
        let filing = Filing(self)
        let state = ReadingState(self, overriding: overrides)
        let book = RuleBook.shared
        let fold = Fold(filing, readings: state.used, by: book, keeping: true)
        var breaches = Breaches(keepingAll: true)
        book.checkPlan(filing, &breaches)
        let survey = Survey(filing, state: state, fold: fold.sums, planCodes: breaches.codes, by: book)
        breaches.append(fold.breaches)
        book.checkAmounts(survey.used, self, &breaches)
        let outcomes = filing.schedule.openQuestions.map { question in
            let inUse = question.inUse(stated: draft.readings, overriding: overrides)
            return ReadingOutcome(
                inUse: inUse, used: survey.used, alternatives: survey.alternatives(to: inUse.value, of: question))
        }
        book.checkReadings(outcomes, &breaches)
        return Assessment(
            plan: self, applicantCase: filing.applicantCase, items: fold.items,
            totals: survey.used.adding(breaches.codes), eligible: fold.eligible,
            nationalShare: fold.nationalShare, readings: outcomes, range: survey.range,
            rangeEnds: survey.ends, repayments: repayments(of: fold.items), breaches: breaches.inOrder,
            idsByName: breaches.codes.contains(.unknownFacility) ? draft.idsByName() : [:])
    }

    /// The figures and codes alone, for whoever has a million plans.
    public func figures(overriding overrides: Readings = .none) -> Figures {
        figures(overriding: overrides, by: .shared)
    }

    /// With a book of the thread's own, so that no two cores count references to one.
    package func figures(overriding overrides: Readings, by book: RuleBook) -> Figures {
        let filing = Filing(self)
        let state = ReadingState(self, overriding: overrides)
        let fold = Fold(filing, readings: state.used, by: book, keeping: false)
        var breaches = Breaches(keepingAll: false)
        book.checkPlan(filing, &breaches)
        let survey = Survey(filing, state: state, fold: fold.sums, planCodes: breaches.codes, by: book)
        var codes = CodeSet()
        if survey.someOpenReadingMatters { codes.insert(.readingMatters) }
        return Figures(totals: survey.used.adding(codes), range: survey.range)
    }

    /// One entry for each company that left and to which a step applies, in the order of the items.
    func repayments(of items: [Item]) -> [Repayment] {
        items.compactMap { item in
            guard item.programme.lines == .companies, let day = draft.companies[item.index].leftOn else { return nil }
            return repayment(ofCompany: item.index, national: item.nationalShare.yen, leavingOn: day)
        }
    }
}

/// What `Plan.figures` answers.
public struct Figures: Sendable {
    /// Amounts and verdict under the readings used.
    public let totals: Outcome
    /// Smallest and largest national share over the open readings.
    public let range: YenRange
}

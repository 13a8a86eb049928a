/// The three cases of F02 in which a body may apply.
package enum ApplicantCase: Int, Sendable {
    /// F02 (1): any body outside the Tokyo area.
    case outsideTokyoArea = 1
    /// F02 (2): a municipality of the Tokyo area that claims a disadvantaged area or is on the reference list.
    case municipalityWithDisadvantagedArea = 2
    /// F02 (3): a prefecture of the Tokyo area; its facilities have to stand in such municipalities of its own (E102).
    case prefectureInTokyoArea = 3
}

extension Plan {
    /// Under which case of F02 the body may apply, or none.
    package var applicantCase: ApplicantCase? {
        let own = draft.applicant.code
        if !draft.schedule.isInTokyoArea(own) { return .outsideTokyoArea }
        if own.isPrefecture { return .prefectureInTokyoArea }
        if draft.applicant.disadvantagedArea != nil || DisadvantagedAreas.lists(own) {
            return .municipalityWithDisadvantagedArea
        }
        return nil
    }

    /// Whether a place lies in the applicant's own territory; a ward counts as its city.
    func isOwnTerritory(_ place: LocalGovernmentCode) -> Bool {
        let own = draft.applicant.code
        guard place.prefecture == own.prefecture else { return false }
        return own.isPrefecture || place == own || place.city == own.city
    }

    /// Whether a head office there lies outside the area under an answer to `outside-area`.
    func isOutside(_ headquarters: LocalGovernmentCode, under readings: Readings) -> Bool {
        let own = draft.applicant.code
        guard headquarters.prefecture == own.prefecture else { return true }
        return !readings.takes(.prefecture) && !own.isPrefecture && headquarters.city != own.city
    }
}

extension Filing {
    /// Whether case (3) of F02 lets this body's facility stand there; other cases do not ask.
    func allowsPlace(of line: PlanLine) -> Bool {
        guard applicantCase == .prefectureInTokyoArea, let place = line.place else { return true }
        return place.prefecture == plan.draft.applicant.code.prefecture
            && (line.hasClaim || DisadvantagedAreas.lists(place))
    }
}

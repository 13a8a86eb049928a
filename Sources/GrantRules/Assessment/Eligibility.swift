/// The three cases of F02 in which a body may apply.
public enum ApplicantCase: Int, Sendable {
    case outsideTokyoArea = 1
    case municipalityWithDisadvantagedArea = 2
    case prefectureInTokyoArea = 3
}

extension Schedule {
    func isInTokyoArea(_ code: LocalGovernmentCode) -> Bool { tokyoArea.value.contains(code.prefecture) }
}

extension Plan {
    /// Under which case of F02 the body may apply, or none.
    public func applicantCase(under schedule: Schedule) -> ApplicantCase? {
        let applicant = draft.applicant
        if !schedule.isInTokyoArea(applicant.code) { return .outsideTokyoArea }
        if applicant.code.isPrefecture { return .prefectureInTokyoArea }
        if applicant.disadvantagedArea != nil || DisadvantagedAreas.lists(applicant.code) {
            return .municipalityWithDisadvantagedArea
        }
        return nil
    }

    /// Whether case (3) of F02 lets this body's facility stand there; other cases do not ask.
    func allowsPlace(
        _ municipality: LocalGovernmentCode, claim: Claim?, applicantCase: ApplicantCase?
    ) -> Bool {
        guard applicantCase == .prefectureInTokyoArea else { return true }
        return municipality.prefecture == applicant.code.prefecture
            && (claim != nil || DisadvantagedAreas.lists(municipality))
    }

    /// Whether a place lies in the applicant's own territory; a ward counts as its city.
    func isOwnTerritory(_ place: LocalGovernmentCode) -> Bool {
        let own = draft.applicant.code
        return own.isPrefecture ? place.prefecture == own.prefecture : place.city == own.city
    }

    /// Whether a head office lies outside the area under an answer to `outside-area`.
    func isOutside(_ headquarters: Headquarters, under reading: ReadingValue) -> Bool {
        guard case .municipality(let place) = headquarters else { return true }
        let own = draft.applicant.code
        if reading == .prefecture || own.isPrefecture { return place.prefecture != own.prefecture }
        return place.city != own.city
    }
}

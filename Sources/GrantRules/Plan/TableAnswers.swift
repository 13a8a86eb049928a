/// What the table of local governments says about a plan, looked up once; no schedule and no reading changes it.
struct TableAnswers: Sendable {
    /// Whether the applicant's code is in the table or a ward's.
    let knowsApplicant: Bool
    /// False when the table has another name for the applicant's code.
    let namesApplicant: Bool
    /// Items whose place has a code that is neither in the table nor a ward's.
    let unknownPlaces: [Int]

    init(_ applicant: borrowing Applicant, _ lines: [PlanLine]) {
        knowsApplicant = LocalGovernments.knows(applicant.code)
        namesApplicant = LocalGovernments.isName(applicant.name, of: applicant.code) ?? true
        unknownPlaces = lines.indices.filter { item in
            lines[item].place.map { !LocalGovernments.knows($0) } ?? false
        }
    }
}

public import GrantRules

/// What came of reading a file: a plan, or everything that keeps it from being one.
package struct ReadPlan: Sendable {
    /// The text with all its places; nil when it is no JSON, or when only figures were asked for.
    package var document: JSON?
    /// Nil with any problem that is an error.
    package var plan: Plan?
    /// The one that the plan names, or else the default.
    package var schedule = Schedule.latest
    /// The first thousand by code, then by place; none when only figures were asked for.
    package var problems: [Finding] = []
    /// How many more there are.
    package var omitted = 0
    /// Every code that occurs, those of omitted problems too.
    package var codes = DocumentCodes()
    /// Enough to say which plan it is, even of one that cannot be read.
    package var glimpse = PlanGlimpse()
}

extension ReadPlan {
    /// Of a file of which nothing could be read.
    init(refused code: Code, _ saying: Saying) {
        self.init(problems: [Finding(code, at: Finding.Place(pointer: "", bytes: 0..<0), saying)])
        codes.insert(code)
    }
}

/// What can be said about a plan that cannot be read.
public struct PlanGlimpse: Sendable {
    /// Nil when it is missing or no text.
    public var title: String?
    /// Nil when it is missing or neither word of the format.
    public var type: PlanType?
    /// Nil when it is missing, or its digits cannot be right.
    public var applicantCode: LocalGovernmentCode?
    /// Nil when it is missing or no text.
    public var applicantName: String?

    package init() {}

    /// Whatever stands where it should, of a document of any kind.
    init(_ json: JSON) {
        let root = json.root
        title = json.value("title", of: root).flatMap { json.string(of: $0) }
        type = json.value("type", of: root).flatMap { node in
            PlanType.allCases.first { json.spells(node, $0.rawValue) }
        }
        guard let applicant = json.value("applicant", of: root) else { return }
        applicantCode = json.value("code", of: applicant)
            .flatMap { json.string(of: $0) }
            .flatMap { LocalGovernmentCode($0) }
        applicantName = json.value("name", of: applicant).flatMap { json.string(of: $0) }
    }
}

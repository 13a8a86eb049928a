public import GrantRules

/// The answer to one file: what every format shows, and nothing that only one of them needs.
public struct Report: Sendable {
    let form: Form
    package let tool: Tool
    package let schedule: Schedule
    /// The path as given.
    public let file: String
    package let sha256: String
    /// The amounts, or what could be read where there are none.
    public let answer: Answer
    /// In the order of codes, then of places in the file, for machines; the first thousand.
    public let findings: [Finding]
    /// How many there are beyond the first thousand.
    public let findingsOmitted: Int
    /// How often each code was set aside, when any was asked to be.
    package let ignored: [IgnoredCode]
    /// Of all findings, also those omitted.
    public let counts: SeverityCounts
    /// The file as read, for showing the lines that findings point at.
    public let source: SourceText
    /// Where everything in it is; nothing of a text that is no JSON.
    let document: JSON?

    /// What came of a file: amounts of a plan, amounts of a settlement, or none.
    public enum Answer: Sendable {
        /// Of a plan, under the readings of this run.
        case assessed(Assessment)
        /// Beside the report about the plan with what was really spent, when one was given.
        indirect case settled(Reckoning, actual: Report?)
        /// What could be read of a file that has no amounts.
        case unreadable(PlanGlimpse)
    }

    /// Who made a report; an audit names both the one that did and the one that does.
    public struct Tool: Sendable {
        /// As it stands at `tool` of a report.
        public let name: String
        /// In whatever form that program numbers itself.
        public let version: String

        /// Any words: reports repeat them, and nothing is read out of them but by `audit`.
        public init(name: String, version: String) {
            self.name = name
            self.version = version
        }
    }

    package struct IgnoredCode: Sendable {
        package let code: Code
        package let count: Int
    }

    package static let mostFindings = 1_000
}

extension Report {
    /// What the file is, by the initialiser that read it, so it is known of an unreadable file too.
    package var kind: DocumentKind { form.format.kind }

    /// Nil for a settlement, and for a plan that cannot be read.
    public var assessment: Assessment? { if case .assessed(let assessment) = answer { assessment } else { nil } }

    /// Nil for a plan, and for a settlement that cannot be read.
    public var reckoning: Reckoning? { if case .settled(let reckoning, _) = answer { reckoning } else { nil } }

    /// About the plan with what was spent, when one was given.
    var actual: Report? {
        if case .settled(_, let actual) = answer { return actual }
        return nil
    }

    /// The plan with what was spent that was given and could not be read, so that nothing was compared with it.
    var unreadActual: Report? { actual.flatMap { $0.assessment == nil ? $0 : nil } }

    /// Of the answer itself; codes that were set aside do not change it.
    public var verdict: ReportVerdict {
        switch answer {
        case .assessed(let assessment): assessment.verdict == .conforms ? .conforms : .violations
        case .settled(let reckoning, _):
            reckoning.verdict != .conforms ? .violations : unreadActual == nil ? .conforms : .unreadable
        case .unreadable: .unreadable
        }
    }
}

/// What the findings of a file come to (判定).
public enum ReportVerdict: String, Sendable {
    /// No finding is an error; there may be warnings.
    case conforms
    /// At least one finding is an error; the amounts are there all the same.
    case violations
    /// What is wrong with the document leaves no amounts (D codes); or a settlement has no error of its own, and the
    /// plan to compare it with could not be read.
    case unreadable

    /// 適合, 不適合 or 判定不能, and the same in English.
    public var title: Text {
        switch self {
        case .conforms: Text(ja: "適合", en: "conforms")
        case .violations: Text(ja: "不適合", en: "does not conform")
        case .unreadable: Text(ja: "判定不能", en: "unreadable")
        }
    }
}

/// How many findings of each severity there are.
public struct SeverityCounts: Hashable, Sendable {
    /// All that there are, since no error can be set aside.
    public private(set) var errors = 0
    /// Without those that `ignore` sets aside.
    public private(set) var warnings = 0
    /// Without those that `ignore` sets aside.
    public private(set) var infos = 0

    package init() {}

    package mutating func count(_ severity: Severity, _ times: Int = 1) {
        switch severity {
        case .error: errors += times
        case .warning: warnings += times
        case .info: infos += times
        }
    }

    package var all: Int { errors + warnings + infos }

    package var worst: Severity? {
        errors > 0 ? .error : warnings > 0 ? .warning : infos > 0 ? .info : nil
    }
}

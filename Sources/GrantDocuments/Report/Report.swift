public import GrantRules

/// The answer to one file: what every format shows, and nothing that only one of them needs.
public struct Report: Sendable {
    public let kind: Kind
    package let tool: Tool
    package let schedule: Schedule
    /// The path as given.
    public let file: String
    package let sha256: String
    public let answer: Answer
    /// In the order of codes, then of places in the file, for machines; the first thousand.
    public let findings: [Finding]
    public let findingsOmitted: Int
    /// How often each code was set aside, when any was asked to be.
    package let ignored: [IgnoredCode]
    /// Of all findings, also those omitted.
    public let counts: SeverityCounts
    /// The file as read, for showing the lines that findings point at.
    public let source: SourceText
    /// Where everything in it is; nothing of a text that is no JSON.
    let document: JSON?

    public enum Answer: Sendable {
        case assessed(Assessment)
        /// Beside the report about the plan with what was really spent, when one was given.
        indirect case settled(Reckoning, actual: Report?)
        /// What could be read of a file that has no amounts.
        case unreadable(PlanGlimpse)
    }

    /// What the file is.
    public enum Kind: Sendable { case plan, settlement }

    public struct Tool: Sendable {
        public let name: String
        public let version: String

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
    public var assessment: Assessment? {
        if case .assessed(let assessment) = answer { return assessment }
        return nil
    }

    public var reckoning: Reckoning? {
        if case .settled(let reckoning, _) = answer { return reckoning }
        return nil
    }

    public var verdict: ReportVerdict {
        switch answer {
        case .assessed(let assessment): assessment.verdict == .conforms ? .conforms : .violations
        case .settled(let reckoning, _): reckoning.verdict == .conforms ? .conforms : .violations
        case .unreadable: .unreadable
        }
    }
}

public enum ReportVerdict: String, Sendable {
    case conforms, violations, unreadable

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
    public private(set) var errors = 0
    public private(set) var warnings = 0
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

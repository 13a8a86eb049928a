// Stands in until the reader is merged.
public import GrantRules

public struct JSON: Sendable {
    func range(of path: PlanPath) -> Range<Int> { 0..<0 }
}
public struct Problem: Sendable {
    public let code: Code
    public let severity: Severity
    public let pointer: String
    public let range: Range<Int>
    public let message: Text
    public let mend: Text
    public let figures: Breach.Figures?
}
public struct PlanGlimpse: Sendable {
    public var title: String?
    public var type: PlanType?
    public var applicantCode: String?
    public var applicantName: String?
}
public struct ReadPlan: Sendable {
    public let document: JSON?
    public let plan: Plan?
    public let schedule: Schedule
    public let problems: [Problem]
    public let omitted: Int
    public let glimpse: PlanGlimpse
}
public enum PlanReader {
    public enum Detail: Sendable { case full, figures }
    public static func read(_ bytes: [UInt8], detail: Detail) -> ReadPlan {
        ReadPlan(
            document: nil, plan: try? Plan.example(), schedule: .r2Hosei3, problems: [], omitted: 0,
            glimpse: PlanGlimpse())
    }
}
public struct LineTable: Sendable {
    public init(_ bytes: [UInt8]) {}
    public func position(of offset: Int) -> (line: Int, column: Int) { (1, offset + 1) }
    public func line(_ number: Int) -> Range<Int> { 0..<0 }
}

/// One rule: what it says, why, on what it rests, and how it judges.
///
/// A rule never changes, whatever it looks at. To add one, write its file and add its name to a list in `Rule+All.swift`.
package final class Rule: Sendable {
    package let code: Code
    package let severity: Severity
    /// The rule in a few words.
    package let title: Text
    /// What would mend it, whatever the figures are.
    package let remedy: Text
    /// What would mend one case, where more is known of it than `remedy` says.
    let mend: Look.Words<Assessment>
    package let sources: [Source]
    /// One for each kind of thing that it judges.
    let looks: [Look]
    // The page of the browser has no catalogue, and carries nothing that only a catalogue shows.
    #if !hasFeature(Embedded)
        /// What it says and why, in a sentence or two.
        package let reason: Text
        /// Below, at and above the limit.
        package let examples: @Sendable () -> [Example]
    #endif

    private init(
        code: Code, severity: Severity, title: Text, reason: Text, remedy: Text,
        mend: @escaping Look.Words<Assessment> = { _ in nil }, sources: [Source],
        examples: @escaping @Sendable () -> [Example], looks: [Look]
    ) {
        (self.code, self.severity, self.looks) = (code, severity, looks)
        (self.title, self.remedy, self.mend, self.sources) = (title, remedy, mend, sources)
        #if !hasFeature(Embedded)
            (self.reason, self.examples) = (reason, { examples().map { $0.breaking(code) } })
        #endif
    }
}

/// How a rule looks at what it judges, and how it words what it found there.
enum Look: Sendable {
    /// What is wrong in this case, with the figure and the limit; nothing of a breach that is another rule's.
    typealias Words<Subject> = @Sendable (Case<Subject>) -> Text?

    /// One plan: its items, the plan as a whole, or both.
    case plan(Limit?, Check?, Words<Assessment>)
    /// Several plans of one body.
    case together(@Sendable (Together, inout Breaches) -> Void, Words<Together>)
    /// What became of an award.
    case settlement(@Sendable (Reckoning, inout Breaches) -> Void, Words<Reckoning>)
    /// The text that a document is read from; the reader notes what is wrong and words it from there.
    case document
}

extension Rule {
    /// A rule of the grant, about one plan and perhaps about a settlement as well; Japanese comes first.
    convenience init(
        code: Code, severity: Severity, title ja: String, _ en: String, reason reasonJa: String, _ reason: String,
        remedy remedyJa: String, _ remedy: String, mend: @escaping Look.Words<Assessment> = { _ in nil },
        sources: [Source], examples: @escaping @Sendable @autoclosure () -> [Example],
        limit: Limit? = nil, check: Check? = nil, @Sentence message: @escaping Look.Words<Assessment>,
        settled: Look? = nil
    ) {
        self.init(
            code: code, severity: severity, title: Text(ja: ja, en: en), reason: Text(ja: reasonJa, en: reason),
            remedy: Text(ja: remedyJa, en: remedy), mend: mend, sources: sources, examples: examples,
            looks: [.plan(limit, check, message), settled].compactMap { $0 })
    }

    /// A rule of the grant, about several plans of one body.
    convenience init(
        code: Code, severity: Severity, title ja: String, _ en: String, reason reasonJa: String, _ reason: String,
        remedy remedyJa: String, _ remedy: String, sources: [Source],
        examples: @escaping @Sendable @autoclosure () -> [Example],
        together: @escaping @Sendable (Together, inout Breaches) -> Void,
        @Sentence message: @escaping Look.Words<Together>
    ) {
        self.init(
            code: code, severity: severity, title: Text(ja: ja, en: en), reason: Text(ja: reasonJa, en: reason),
            remedy: Text(ja: remedyJa, en: remedy), sources: sources, examples: examples,
            looks: [.together(together, message)])
    }

    /// A rule of the law, about what became of an award.
    convenience init(
        code: Code, severity: Severity, title ja: String, _ en: String, reason reasonJa: String, _ reason: String,
        remedy remedyJa: String, _ remedy: String, sources: [Source],
        examples: @escaping @Sendable @autoclosure () -> [Example],
        settlement: @escaping @Sendable (Reckoning, inout Breaches) -> Void,
        @Sentence message: @escaping Look.Words<Reckoning>
    ) {
        self.init(
            code: code, severity: severity, title: Text(ja: ja, en: en), reason: Text(ja: reasonJa, en: reason),
            remedy: Text(ja: remedyJa, en: remedy), sources: sources, examples: examples,
            looks: [.settlement(settlement, message)])
    }

    /// A rule about how a document is written, which rests on this project's own format; `slips` are pieces of
    /// the sample document of `CatalogueTests` as they should be and as they give the code.
    package convenience init(
        _ code: Code, severity: Severity = .error, _ ja: String, _ en: String, because whyJa: String, _ whyEn: String,
        mend mendJa: String, _ mendEn: String, slips: [(right: String, wrong: String)] = []
    ) {
        self.init(
            code: code, severity: severity, title: Text(ja: ja, en: en), reason: Text(ja: whyJa, en: whyEn),
            remedy: Text(ja: mendJa, en: mendEn), sources: [.project],
            examples: {
                slips.flatMap { right, wrong in
                    [
                        Example(writing: right, insteadOf: right, gives: []),
                        Example(writing: wrong, insteadOf: right, gives: [code]),
                    ]
                }
            }, looks: [.document])
    }

    /// What can have the finding.
    package enum Scope: Sendable { case document, plan, together, settlement }

    package func judges(_ scope: Scope) -> Bool {
        looks.contains { look in
            switch look {
            case .plan: scope == .plan
            case .together: scope == .together
            case .settlement: scope == .settlement
            case .document: scope == .document
            }
        }
    }

    /// Whether `--ignore` takes it.
    package var mayBeIgnored: Bool { severity < .error }
}

/// How much a finding weighs; the lightest is the smallest.
public enum Severity: Int, Comparable, Sendable, CaseIterable {
    /// To know: nothing is wrong.
    case info
    /// To look at: the verdict does not hang on it.
    case warning
    /// Against a rule: the plan does not conform, or the document cannot be read.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    package var name: String {
        switch self {
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

/// How a rule speaks inside the fold over the items.
struct Limit: Sendable {
    typealias Apply = @Sendable (inout Candidate, borrowing Running, inout Breaches) -> Void

    let lines: [Programme.Lines]
    let stage: Stage
    let apply: Apply

    /// What bars an item comes first and alone; other refusals may meet on one item; only an admitted one is remarked on.
    enum Stage: Sendable, CaseIterable { case bar, refusal, remark }

    static func barring(_ lines: [Programme.Lines], _ apply: @escaping Apply) -> Limit {
        Limit(lines: lines, stage: .bar, apply: apply)
    }

    static func refusing(_ lines: [Programme.Lines], _ apply: @escaping Apply) -> Limit {
        Limit(lines: lines, stage: .refusal, apply: apply)
    }

    static func remarking(_ lines: [Programme.Lines], _ apply: @escaping Apply) -> Limit {
        Limit(lines: lines, stage: .remark, apply: apply)
    }
}

extension [Programme.Lines] {
    static let facilities: [Programme.Lines] = [.publicFacilities, .privateFacilities]
    static let existing: [Programme.Lines] = [.existingFacilities]
    static let places = facilities + existing
    static let costs: [Programme.Lines] = [.costs]
    static let companies: [Programme.Lines] = [.companies]
}

/// How a rule looks at a plan as a whole.
enum Check: Sendable {
    typealias OfPlan = @Sendable (borrowing Filing, inout Breaches) -> Void
    typealias OfAmounts = @Sendable (borrowing Outcome, borrowing Plan, inout Breaches) -> Void
    typealias OfReadings = @Sendable ([ReadingOutcome], inout Breaches) -> Void

    /// Needs nothing but the plan; the readings cannot change its answer.
    case plan(OfPlan)
    /// Needs the amounts, so it speaks again under every reading.
    case amounts(OfAmounts)
    /// Needs the amounts under the other readings.
    case readings(OfReadings)
}

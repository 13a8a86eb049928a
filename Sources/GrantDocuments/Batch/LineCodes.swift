import GrantRules

/// All the codes of one line, of the document and of the rules.
struct LineCodes: Sendable {
    private(set) var document: DocumentCodes
    private(set) var rules: CodeSet

    init(document: DocumentCodes, rules: CodeSet = CodeSet()) {
        self.document = document
        self.rules = rules
    }

    init(_ codes: [Code]) {
        self.init(document: DocumentCodes(), rules: CodeSet(codes))
        for code in codes where code.family == .d { document.insert(code) }
    }

    mutating func subtract(_ other: LineCodes) {
        document.subtract(other.document)
        rules.subtract(other.rules)
    }

    func intersects(_ other: LineCodes) -> Bool {
        rules.intersects(other.rules) || document.intersects(other.document)
    }

    /// Every code there is, first those of rules and then those of documents.
    static let all: [Code] = CodeSet.all + (0..<64).map { Code(.d, $0) }

    /// The place of each of its codes in `all`, in the order of codes.
    @inline(__always)
    func forEachPlace(_ body: (Int) -> Void) {
        if document.isEmpty { return rules.forEachPlace(body) }
        var (before, behind) = (rules, rules)
        behind.subtract(LineCodes.beforeDocument)
        before.subtract(behind)
        before.forEachPlace(body)
        document.forEachPlace { body(CodeSet.all.count + $0) }
        behind.forEachPlace(body)
    }

    private static let beforeDocument = CodeSet(CodeSet.all.filter { $0 < Code(.d, 0) })
}

/// What is to be known of codes when a line has some: how they are written, what hides them, how grave they are.
struct CodeBook: Sendable {
    /// `"F201",` by the place of the code, the first byte lowest.
    let names: [UInt64]
    private let hidden: LineCodes
    private let bySeverity: [(severity: Severity, codes: LineCodes)]

    static let lengthOfName = 7

    init(ignoring ignored: [Code]) {
        names = LineCodes.all.map { code in
            "\"\(code.rawValue)\",".utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        let rules = Rule.ofDocuments + Rule.all
        bySeverity = Severity.allCases.reversed().map { severity in
            (severity, LineCodes(rules.filter { $0.severity == severity }.map { $0.code }))
        }
        hidden = LineCodes(rules.filter { $0.severity < .error && ignored.contains($0.code) }.map { $0.code })
    }

    func shown(_ document: DocumentCodes, _ rules: CodeSet = CodeSet()) -> LineCodes {
        var codes = LineCodes(document: document, rules: rules)
        codes.subtract(hidden)
        return codes
    }

    func worst(_ codes: LineCodes) -> Severity? {
        for one in bySeverity where codes.intersects(one.codes) { return one.severity }
        return nil
    }
}

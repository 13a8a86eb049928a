import GrantRules

extension PlanWalk {
    /// What the whole would show, as far as the pieces that can be read show it: an id that stands twice beside an
    /// amount that is no number.
    mutating func checkPieces(_ json: JSON) {
        guard view[0].isObject else { return }
        var pieces = Pieces(json, PlanWalk(view, vocabulary, detail: detail))
        pieces.look()
        note(PlanProblems(pieces.checks), json)
    }

    /// Each of the plan's own problems as a slip, with its place if that is wanted.
    mutating func note(_ problems: PlanProblems, _ json: JSON) {
        var finder = PathFinder(json)
        for problem in problems.all {
            guard detail == .full else {
                slip(PlanWalk.slip(for: problem.kind), 0)
                continue
            }
            let node = finder.node(at: problem.path).node.index
            let other = problem.other.map { finder.node(at: $0).node.index }
            slip(PlanWalk.slip(for: problem.kind), node, other: other ?? 0)
        }
        sum = problems.sum
    }

    private static func slip(for kind: PlanProblems.Kind) -> Slip.Kind {
        switch kind {
        case .duplicateID: .duplicateID
        case .noCosts: .noCosts
        case .noSteps: .noSteps
        case .stepsOutOfOrder: .stepsOutOfOrder
        case .contributionOfPublicFacility: .contributionOfPublic
        case .readingStatedTwice: .readingTwice
        case .prefectureAsPlace: .prefectureAsPlace
        case .programmeNotOffered: .unknownKey
        case .sumTooLarge: .sumTooLarge
        }
    }
}

/// Gives the plan's checks every piece that can be read, and says nothing about the rest: that is noted already.
private struct Pieces: ~Copyable {
    private let json: JSON
    /// Its slips are thrown away.
    var quiet: PlanWalk
    var checks = PlanChecks()

    init(_ json: JSON, _ quiet: consuming PlanWalk) {
        self.json = json
        self.quiet = quiet
    }

    mutating func look() {
        let root = JSON.Node(0)
        each("facilities", root) { $0.facility($1, .facility($2)) }
        each("existingFacilities", root) { $0.facility($1, .existingFacility($2)) }
        each("promotion", root) { pieces, cost, _ in pieces.amount("amount", cost) }
        if let previous = value("previous", root) {
            each("facilities", previous) { $0.earlier($1, .earlierFacility($2)) }
            each("existingFacilities", previous) { $0.earlier($1, .earlierExisting($2)) }
            amount("softCost", previous)
            each("companies", previous) { pieces, company, _ in pieces.amount("eligibleCost", company) }
        }
        if let support = value("companySupport", root) {
            each("companies", support) { $0.company($1, .company($2)) }
            if let clawback = value("clawback", support) { steps(of: clawback) }
        }
        each("readings", root) { pieces, reading, place in
            if let id = pieces.value("id", reading), let known = pieces.quiet.reading(named: id.index) {
                pieces.checks.reading(known, at: .reading(place))
            }
        }
        if let requested = value("requested", root) {
            amount("eligibleCost", requested)
            amount("nationalShare", requested)
        }
        each("localFunding", root) { pieces, funding, _ in pieces.amount("amount", funding) }
        checks.closeSum()
    }

    private mutating func facility(_ node: JSON.Node, _ path: PlanPath) {
        if let id = id(of: node) { checks.place(id, at: path) }
        if let code = value("municipality", node).flatMap({ quiet.placeCode($0.index) }) {
            checks.municipality(code, at: path)
        }
        if let costs = count("costs", node) { checks.costs(costs, at: path) }
        each("costs", node) { pieces, cost, _ in pieces.amount("amount", cost) }
        guard value("operatorContribution", node) != nil else { return }
        if let operation = value("operation", node).flatMap({ quiet.word($0.index, .operation) }) {
            checks.contribution(to: Facility.Operation.allCases[operation], at: path)
        }
        amount("operatorContribution", node)
    }

    private mutating func earlier(_ node: JSON.Node, _ path: PlanPath) {
        if let id = id(of: node) { checks.place(id, at: path) }
        amount("eligibleCost", node)
    }

    private mutating func company(_ node: JSON.Node, _ path: PlanPath) {
        if let id = id(of: node) { checks.company(id, at: path) }
        if let place = value("headquarters", node).flatMap({ quiet.headquarters($0.index) }) {
            checks.headquarters(place, at: path)
        }
        amount("amount", node)
    }

    private mutating func steps(of clawback: JSON.Node) {
        if let steps = count("steps", clawback) { checks.steps(steps) }
        each("steps", clawback) { pieces, step, place in
            if let months = pieces.value("withinMonths", step).flatMap({ pieces.quiet.months($0.index) }) {
                pieces.checks.step(months, at: .clawbackStep(place))
            }
        }
    }

    private func value(_ key: String, _ node: JSON.Node) -> JSON.Node? { json.value(key, of: node) }

    private mutating func id(of node: JSON.Node) -> String? {
        value("id", node).flatMap { quiet.text($0.index) }
    }

    private mutating func amount(_ key: String, _ node: JSON.Node) {
        if let value = value(key, node) { checks.amount(quiet.amount(value.index)) }
    }

    private func count(_ key: String, _ node: JSON.Node) -> Int? {
        guard let list = value(key, node), json.kind(of: list) == .array else { return nil }
        var count = 0
        for _ in json.elements(of: list) { count += 1 }
        return count
    }

    private mutating func each(
        _ key: String, _ node: JSON.Node, _ body: (inout Pieces, JSON.Node, Int) -> Void
    ) {
        guard let list = value(key, node) else { return }
        var place = 0
        for element in json.elements(of: list) {
            body(&self, element, place)
            place += 1
        }
    }
}

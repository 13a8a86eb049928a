import GrantRules

extension DocumentWalk {
    /// What the whole would show, as far as the pieces that can be read show it: an id that stands twice beside an
    /// amount that is no number.
    mutating func checkPieces(of shape: Shape) {
        var pieces = Pieces(DocumentWalk(view, vocabulary, detail: detail))
        pieces.look(at: 0, shape)
        pieces.checks.closeSum(at: 0)
        for problem in pieces.checks.found {
            slip(Slip.Kind(problem.kind), problem.place, other: problem.other ?? 0)
        }
        sum = pieces.checks.sum
    }

    /// What no piece shows, such as a programme that the edition does not have.
    mutating func note(_ problems: PlanProblems, in json: JSON) {
        var finder = PathFinder(json)
        for problem in problems.all {
            let other = problem.other.map { finder.node(at: $0).node.index }
            slip(Slip.Kind(problem.kind), finder.node(at: problem.path).node.index, other: other ?? 0)
        }
    }
}

/// Gives the checks every piece that can be read, and says nothing about the rest: that is noted already.
private struct Pieces: ~Copyable {
    /// Its slips are thrown away.
    private var quiet: DocumentWalk
    var checks = PlanChecks<Int>()

    init(_ quiet: consuming DocumentWalk) { self.quiet = quiet }

    /// What stands in the lists of an object comes before what stands deeper, so this year's facilities before earlier ones.
    mutating func look(at object: Int, _ shape: Shape) {
        guard let own = quiet.members(object, shape) else { return }
        for field in shape.fields {
            guard let node = own[field.place] else { continue }
            check(node, field, of: object)
            if let condition = field.condition { check(node, condition, own) }
        }
        for field in shape.fields {
            if case .object(let inner) = field.kind, let node = own[field.place] { look(at: node, inner) }
        }
    }

    private mutating func check(_ node: Int, _ field: Field, of object: Int) {
        switch field.kind {
        case .id(let family):
            if let id = quiet.text(node) { checks.id(id, of: family, at: node) }
        case .question:
            if let reading = quiet.question(node) { checks.reading(reading, at: object) }
        case .money, .moneyFromOne: checks.amount(quiet.amount(node))
        case .rising(let quantity):
            if let number = quiet.whole(node, quantity) { checks.step(number, at: node) }
        case .municipality:
            if quiet.placeCode(node)?.isPrefecture == true { checks.note(.prefectureAsPlace, at: node) }
        case .headquarters:
            if case .municipality(let code)? = quiet.headquarters(node), code.isPrefecture {
                checks.note(.prefectureAsPlace, at: node)
            }
        case .list(let element, let problem): look(atList: node, of: element, whenEmpty: problem)
        case .text, .remark, .basis, .words, .schedule, .answer, .whole, .localGovernment, .corporateNumber, .day,
            .share, .shareOrNothing, .truth, .object:
            break
        }
    }

    private mutating func check(_ node: Int, _ condition: Field.Condition, _ own: borrowing MemberNodes) {
        guard let word = quiet.word(own, condition.place) else { return }
        let wanted = quiet.vocabulary.place(of: ShortText(condition.word), at: condition.place)
        if let otherwise = condition.otherwise, word != wanted { checks.note(otherwise, at: node) }
    }

    private mutating func look(atList list: Int, of element: Shape, whenEmpty problem: PlanProblems.Kind?) {
        guard quiet.view[list].isArray else { return }
        if let problem, quiet.count(of: list) == 0 { checks.note(problem, at: list) }
        var next = list + 1
        while next < quiet.view[list].skip {
            look(at: next, element)
            next = quiet.view[next].skip
        }
    }
}

extension Slip.Kind {
    fileprivate init(_ problem: PlanProblems.Kind) {
        self =
            switch problem {
            case .duplicateID: .duplicateID
            case .noCosts: .noCosts
            case .noSteps: .noSteps
            case .stepsOutOfOrder: .stepsOutOfOrder
            case .contributionOfPublicFacility: .contributionOfPublic
            case .readingStatedTwice: .readingTwice
            case .prefectureAsPlace: .prefectureAsPlace
            case .sumTooLarge: .sumTooLarge
            case .noDecision: .noDecision
            case .dayTooEarly: .dayTooEarly
            case .partAboveWhole: .partAboveWhole
            case .amountOfNothing, .yearsOutOfRange: .outOfRange
            case .nothingWaived: .missingKey
            case .programmeNotOffered: .unknownKey
            }
    }
}

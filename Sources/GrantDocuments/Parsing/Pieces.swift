import GrantRules

// Of what could not be built everything that is wrong is said, value by value in the order of the rows, and what the
// whole would show as far as its pieces can be read: an id that stands twice beside an amount that is no number.
extension DocumentWalk {
    mutating func noteAll() {
        slips = Slips()
        var checks = PlanChecks<Int>()
        look(at: 0, vocabulary.format, &checks)
        checks.closeSum(at: 0)
        for problem in checks.found {
            slip(Slip.Kind(problem.kind), problem.place, other: problem.other ?? 0)
        }
        sum = checks.sum
    }

    /// What no piece shows, such as a programme that the edition does not have.
    mutating func note(_ problems: PlanProblems, in json: JSON) {
        var finder = PathFinder(json)
        for problem in problems.all {
            let other = problem.other.map { finder.node(at: $0).node.index }
            slip(Slip.Kind(problem.kind), finder.node(at: problem.path).node.index, other: other ?? 0)
        }
    }

    /// What stands in the lists of an object comes before what stands deeper, so this year's facilities before earlier ones.
    private mutating func look(at object: Int, _ shape: Shape, _ checks: inout PlanChecks<Int>) {
        guard let own = members(object, shape) else { return }
        _ = conditions(hold: own, of: object, shape)
        var question: Reading?
        for field in shape.fields {
            guard let node = own[field.place] else { continue }
            switch field.kind {
            case .text: _ = text(node)
            case .remark: _ = remark(node)
            case .basis: _ = basis(node)
            case .id(let family): if let id = text(node) { checks.id(id, of: family, at: node) }
            case .words: _ = word(own, field.place)
            case .schedule: readSchedule(node)
            case .question:
                question = self.question(node)
                if let question { checks.reading(question, at: object) }
            case .answer: _ = answer(node, to: question)
            case .money: checks.amount(amount(node))
            case .moneyFromOne: checks.amount(someAmount(node))
            case .whole(let quantity): _ = whole(node, quantity)
            case .rising(let quantity): if let number = whole(node, quantity) { checks.step(number, at: node) }
            case .localGovernment: _ = placeCode(node)
            case .municipality:
                if placeCode(node)?.isPrefecture == true { checks.note(.prefectureAsPlace, at: node) }
            case .headquarters:
                if case .municipality(let code)? = headquarters(node), code.isPrefecture {
                    checks.note(.prefectureAsPlace, at: node)
                }
            case .corporateNumber: _ = corporateNumber(node)
            case .day: _ = day(node)
            case .share: _ = share(node)
            case .shareOrNothing: _ = shareOrNothing(node)
            case .truth: _ = truth(node)
            case .object: break
            case .list(let shape, let problem):
                let elements = elements(of: node)
                if !view[node].isArray {
                    slip(.wrongType, node)
                } else if let problem, elements.isEmpty {
                    checks.note(problem, at: node)
                }
                for element in elements { look(at: element, shape, &checks) }
            }
            noteParts(of: field, own)
        }
        for field in shape.fields {
            if case .object(let inner) = field.kind, let node = own[field.place] { look(at: node, inner, &checks) }
        }
    }
}

// MARK: - Rows that look at each other

extension DocumentWalk {
    /// Whether the keys that hang on the word of another key stand beside it, and only there; notes what is amiss.
    mutating func conditions(hold own: borrowing MemberNodes, of object: Int, _ shape: Shape) -> Bool {
        var hold = true
        for field in shape.fields {
            guard let condition = field.condition, let isMet = isMet(condition, own) else { continue }
            switch (own[field.place], isMet) {
            case (let node?, false): slip(condition.otherwise.map { Slip.Kind($0) } ?? .keyOfOtherWord, node)
            case (nil, true) where field.isRequired: slip(.missingKey, object, detail: field.place)
            default: continue
            }
            hold = false
        }
        return hold
    }

    /// Nil when the word cannot be read.
    private func isMet(_ condition: Field.Condition, _ own: borrowing MemberNodes) -> Bool? {
        guard let node = own[condition.place], view[node].isString,
            let word = vocabulary.place(of: ShortText(view.utf8(of: view[node])), at: condition.place)
        else { return nil }
        return word == vocabulary.place(of: ShortText(condition.word), at: condition.place)
    }

    /// Notes each part that is above its whole.
    private mutating func noteParts(of field: Field, _ own: borrowing MemberNodes) {
        guard !field.parts.isEmpty, let node = own[field.place], let quantity = field.kind.quantity,
            let whole = digits(node, quantity)
        else { return }
        if let condition = field.condition, isMet(condition, own) != true { return }
        for part in field.parts {
            guard let partNode = own[part], let part = digits(partNode, .yen), part > whole else { continue }
            slip(.partAboveWhole, partNode, other: node)
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

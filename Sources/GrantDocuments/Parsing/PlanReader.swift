import GrantRules

/// From the bytes of a file to a plan or to all that is wrong with them.
package enum PlanReader {
    /// How much is wanted of a plan.
    package enum Detail: Sendable {
        /// Everything, with a sentence for every problem.
        case full
        /// What decides verdict, amounts and codes: texts that no rule looks at are checked and left out, and
        /// problems are codes only.
        case figures
    }

    /// Storage that one plan after another is read into.
    package struct Scratch: Sendable {
        fileprivate var json = JSON()
        /// Its own, because threads that count references to a shared one wait for each other.
        fileprivate let vocabulary: Vocabulary

        package init() { self.init(Vocabulary(.plan)) }

        init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

        /// Without the bytes: whoever fills them anew next would copy them as long as somebody holds on to them.
        fileprivate mutating func keep(_ json: consuming JSON) {
            self.json = json
            self.json.bytes = []
        }
    }

    /// Reads a whole file.
    package static func read(_ bytes: [UInt8], detail: Detail = .full) -> ReadPlan {
        var scratch = Scratch(.shared)
        return read(bytes, in: bytes.indices, detail: detail, using: &scratch)
    }

    /// Reads a plan that is part of `bytes`, such as one line of many; every offset counts in `bytes`.
    package static func read(
        _ bytes: [UInt8], in range: Range<Int>, detail: Detail, using scratch: inout Scratch
    ) -> ReadPlan {
        // Out of the scratch while it is in use: nobody else can then hold on to its storage.
        var json = JSON()
        swap(&json, &scratch.json)
        let vocabulary = scratch.vocabulary
        do {
            try json.parse(bytes, in: range, vocabulary.keys)
        } catch {
            scratch.keep(json)
            return Unparsed(bytes: bytes, range: range, error: error).read(detail)
        }
        let read = read(json, vocabulary, detail)
        // The document goes out with a full answer, and its storage with it.
        if detail == .figures { scratch.keep(json) }
        return read
    }

    /// `cells` are where it was made from, when that was a workbook.
    static func read(
        _ json: borrowing JSON, _ vocabulary: Vocabulary, _ detail: Detail, from cells: CellMap? = nil
    ) -> ReadPlan {
        json.withView { view in
            var walk = DocumentWalk(view, vocabulary, detail: detail, isOfCells: cells != nil)
            let plan = walk.whole(walk.plan(), Plan.init, in: copy json)
            var read = ReadPlan(
                plan: plan, schedule: walk.schedule ?? .latest, omitted: max(0, walk.slips.count - Slips.shown),
                codes: walk.slips.codes)
            if json.hasByteOrderMark { read.codes.insert(.byteOrderMark) }
            guard detail == .full else { return read }
            let document = copy json
            read.problems = walk.problems(document, cells)
            read.glimpse = PlanGlimpse(document)
            read.document = document
            return read
        }
    }
}

extension DocumentWalk {
    /// What a draft makes; what keeps it from being whole is found once more by its pieces, which know their places.
    @inline(__always)
    mutating func whole<Draft, Document>(
        _ draft: consuming Draft?, _ make: (consuming Draft) throws(PlanProblems) -> Document,
        in json: @autoclosure () -> JSON, notingAlso noteMore: (inout DocumentWalk) -> Void = { _ in }
    ) -> Document? {
        var refused: PlanProblems?
        if let draft {
            do {
                return try make(draft)
            } catch {
                refused = error
            }
        }
        if noteOtherDocument() { return nil }
        noteAll()
        noteMore(&self)
        if slips.isEmpty, let refused { note(refused, in: json()) }
        return nil
    }

    /// Every slip that is shown, in words.
    borrowing func problems(_ json: JSON, _ cells: CellMap? = nil) -> [Finding] {
        let sentences = Sentences(json: json, document: vocabulary.document, sum: sum, cells: cells)
        var problems = sentences.problems(slips.first)
        if json.hasByteOrderMark {
            // Nothing but blanks stands between the mark and the first value.
            let start = json.bytes[..<json.range(of: json.root).lowerBound].lastIndex(of: 0xEF) ?? 0
            problems.insertInOrder(.byteOrderMark(at: start))
        }
        return problems
    }
}

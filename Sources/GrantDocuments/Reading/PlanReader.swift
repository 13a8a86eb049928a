import GrantRules

/// From the bytes of a file to a plan or to all that is wrong with them.
public enum PlanReader {
    /// How much is wanted of a plan.
    public enum Detail: Sendable {
        /// Everything, with a sentence for every problem.
        case full
        /// What decides verdict, amounts and codes: texts that no rule looks at are checked and left out, and
        /// problems are codes only.
        case figures
    }

    /// Storage that one plan after another is read into.
    public struct Scratch: Sendable {
        fileprivate var json = JSON()

        public init() {}
    }

    /// Reads a whole file.
    public static func read(_ bytes: [UInt8], detail: Detail = .full) -> ReadPlan {
        var scratch = Scratch()
        return read(bytes, in: bytes.indices, detail: detail, using: &scratch)
    }

    /// Reads a plan that is part of `bytes`, such as one line of many; every offset counts in `bytes`.
    public static func read(
        _ bytes: [UInt8], in range: Range<Int>, detail: Detail, using scratch: inout Scratch
    ) -> ReadPlan {
        do {
            try scratch.json.parse(bytes, in: range)
        } catch {
            return Unparsed(bytes: bytes, range: range, error: error).read(detail)
        }
        let json = scratch.json
        let read = json.withView { view in
            var walk = PlanWalk(json, view, detail: detail)
            let plan = plan(&walk)
            return result(of: walk, plan)
        }
        // The document goes out with a full answer, and its storage with it.
        if detail == .full { scratch.json = JSON() }
        // Whoever fills the same bytes anew next would copy them as long as the storage holds on to them.
        scratch.json.bytes = []
        return read
    }

    private static func plan(_ walk: inout PlanWalk) -> Plan? {
        guard let draft = walk.plan() else {
            walk.checkPieces()
            return nil
        }
        do {
            return try Plan(draft)
        } catch {
            walk.note(error)
            return nil
        }
    }

    private static func result(of walk: PlanWalk, _ plan: consuming Plan?) -> ReadPlan {
        let isFull = walk.detail == .full
        var codes = walk.slips.codes
        if walk.json.hasByteOrderMark { codes.insert(.byteOrderMark) }
        return ReadPlan(
            document: isFull ? walk.json : nil, plan: plan, schedule: walk.schedule ?? .r2Hosei3,
            problems: isFull ? problems(of: walk) : [], omitted: max(0, walk.slips.count - Slips.shown),
            codes: codes, glimpse: isFull ? PlanGlimpse(walk.json) : PlanGlimpse())
    }

    private static func problems(of walk: PlanWalk) -> [Problem] {
        var problems =
            walk.slips.isEmpty ? [] : Sentences(walk.json, sum: walk.sum).problems(walk.slips.first)
        if walk.json.hasByteOrderMark {
            let start = (walk.json.tape.first?.start ?? 3) - 3
            problems.insertInOrder(Problem.byteOrderMark(start..<start))
        }
        return problems
    }
}

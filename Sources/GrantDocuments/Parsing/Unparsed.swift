import GrantRules

/// A file that stops being JSON somewhere: one problem, and the reading is over.
struct Unparsed {
    let bytes: [UInt8]
    let range: Range<Int>
    let error: JSON.SyntaxError

    func read(_ detail: PlanReader.Detail) -> ReadPlan {
        var read = ReadPlan(problems: detail == .full ? problems(of: .plan) : [])
        read.codes.insert(kind?.code ?? error.kind.code)
        if hasMark { read.codes.insert(.byteOrderMark) }
        return read
    }

    func problems(of document: DocumentKind) -> [Finding] {
        let kind = kind
        var said = kind?.saying(document) ?? error.kind.saying(JSON.excerpt(bytes, error.range))
        if error.kind == .tooLong {
            said.figures = Finding.Figures(found: Int64(range.count), limit: Int64(JSON.longest))
        }
        let stretch = kind == nil || kind == .legacy ? error.range : range.lowerBound..<range.lowerBound
        let place = Finding.Place(pointer: "", bytes: stretch)
        var problems = [Finding(kind?.code ?? error.kind.code, at: place, said)]
        if hasMark { problems.insertInOrder(.byteOrderMark(at: range.lowerBound)) }
        return problems
    }

    private var kind: FileKind? { FileKind(bytes, range, after: error) }

    private var hasMark: Bool { JSON.beginsWithMark(bytes, range) }
}

extension Finding {
    /// It rests on the plan's own format, whatever the schedule.
    init(_ code: Code, at place: Place, _ said: Saying) {
        self.init(
            Rule.ofDocuments(code), at: place, figures: said.figures, message: said.message, mend: said.mend,
            under: .latest)
    }

    static func byteOrderMark(at offset: Int) -> Finding {
        Finding(
            .byteOrderMark, at: Place(pointer: "", bytes: offset..<offset),
            Saying(
                "ファイルの先頭に BOM（バイト順マーク）がある。読み取りには差し支えない。",
                "the file begins with a byte order mark, which does no harm here"))
    }
}

extension [Finding] {
    /// After the last of the same or an earlier code.
    mutating func insertInOrder(_ finding: Finding) {
        insert(finding, at: firstIndex { finding.code < $0.code } ?? count)
    }
}

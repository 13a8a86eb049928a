import GrantRules

/// A file that stops being JSON somewhere: one problem, and the reading is over.
struct Unparsed {
    let bytes: [UInt8]
    let range: Range<Int>
    let error: JSON.SyntaxError

    func read(_ detail: PlanReader.Detail) -> ReadPlan {
        let kind = FileKind(bytes, range, after: error)
        let code = kind?.code ?? error.kind.code
        var read = ReadPlan(
            document: nil, plan: nil, schedule: .r2Hosei3, problems: [], omitted: 0, codes: DocumentCodes(),
            glimpse: PlanGlimpse())
        read.codes.insert(code)
        let start = range.lowerBound
        let hasMark =
            range.count >= 3 && bytes[start..<start + 3].elementsEqual([0xEF, 0xBB, 0xBF])
        if hasMark { read.codes.insert(.byteOrderMark) }
        if detail == .full {
            read.problems = [problem(code, kind)]
            if hasMark { read.problems.insertInOrder(Problem.byteOrderMark(start..<start)) }
        }
        return read
    }

    private func problem(_ code: Code, _ kind: FileKind?) -> Problem {
        let rule = DocumentRule.of(code)
        let said = kind?.saying ?? error.kind.saying(JSON.excerpt(bytes, error.range))
        return Problem(
            code: code, severity: rule.severity, pointer: "",
            range: kind == nil || kind == .legacy ? error.range : range.lowerBound..<range.lowerBound,
            key: nil,
            message: said.message, mend: said.mend ?? rule.remedy, figures: figures)
    }

    private var figures: Breach.Figures? {
        guard error.kind == .tooLong else { return nil }
        return Breach.Figures(found: Int64(range.count), limit: Int64(JSON.longest))
    }
}

extension Problem {
    static func byteOrderMark(_ range: Range<Int>) -> Problem {
        let rule = DocumentRule.of(.byteOrderMark)
        return Problem(
            code: rule.code, severity: rule.severity, pointer: "", range: range, key: nil,
            message: Text(
                ja: "ファイルの先頭に BOM（バイト順マーク）がある。読み取りには差し支えない。",
                en: "the file begins with a byte order mark, which does no harm here"),
            mend: rule.remedy, figures: nil)
    }
}

extension [Problem] {
    /// After the last of the same or an earlier code.
    mutating func insertInOrder(_ problem: Problem) {
        insert(problem, at: firstIndex { problem.code < $0.code } ?? count)
    }
}

import GrantRules

/// All the codes of one line, of the document and of the rules.
struct LineCodes: Hashable, Sendable {
    let document: DocumentCodes
    let rules: CodeSet
}

/// What is the same for every line with the same codes, worked out when they occur for the first time.
struct CodeLists: Sendable {
    private var places: [LineCodes: Int] = [:]
    /// What is known, each at the place of its list.
    private var known: [LineCodes] = []
    private var lists: [List] = []
    /// The codes of the line before are most often those of the next.
    private var last = 0
    private let ignored: [Code]
    /// What lists counted that are kept no more.
    private var forgotten: [Code: Int] = [:]

    /// Lines with more different sets of codes than this are not of this world; the lists then begin anew.
    private static let most = 4_096

    struct List: Sendable {
        /// `["F201","R901"]`
        let json: [UInt8]
        let worst: Severity?
        fileprivate let each: [Code]
        fileprivate var lines = 0
    }

    init(ignoring ignored: [Code]) { self.ignored = ignored }

    /// Counts a line and answers what to write for it.
    @inline(__always)
    mutating func count(_ codes: LineCodes) -> Int {
        if known.isEmpty || known[last] != codes { last = place(of: codes) }
        lists[last].lines += 1
        return last
    }

    func json(_ place: Int) -> [UInt8] { lists[place].json }
    func worst(_ place: Int) -> Severity? { lists[place].worst }

    /// On how many lines each code stood.
    var counts: [Code: Int] {
        var counts = forgotten
        for list in lists { for code in list.each { counts[code, default: 0] += list.lines } }
        return counts
    }

    /// What is frequent occurs early, and looking at a few costs less than hashing.
    private static let frequent = 24

    private mutating func place(of codes: LineCodes) -> Int {
        for place in 0..<min(known.count, CodeLists.frequent) where known[place] == codes { return place }
        if let place = places[codes] { return place }
        if lists.count == CodeLists.most {
            forgotten = counts
            known.removeAll()
            lists.removeAll()
            places.removeAll()
        }
        known.append(codes)
        lists.append(list(codes))
        places[codes] = lists.count - 1
        return lists.count - 1
    }

    private func list(_ codes: LineCodes) -> List {
        let found =
            codes.document.sorted.map { ($0, Rule.ofDocuments($0).severity) }
            + codes.rules.sorted.map { ($0, Rule.with($0)?.severity ?? .error) }
        let kept = found.filter { $0.1 == .error || !ignored.contains($0.0) }.sorted { $0.0 < $1.0 }
        var json = JSONWriter(pretty: false)
        json.array { list in for (code, _) in kept { list.string(nil, code.rawValue) } }
        return List(json: json.utf8, worst: kept.map { $0.1 }.max(), each: kept.map { $0.0 })
    }
}

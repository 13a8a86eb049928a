import GrantRules

/// What is said about one slip.
struct Saying {
    private(set) var message: Text
    /// Nil for what the catalogue says.
    private(set) var mend: Text?
    var figures: Finding.Figures?

    init(_ ja: String, _ en: String, mend: Text? = nil, figures: Finding.Figures? = nil) {
        message = Text(ja: ja, en: en)
        self.mend = mend
        self.figures = figures
    }

    init(
        _ ja: String, _ en: String, mend mendJa: String, _ mendEn: String, figures: Finding.Figures? = nil
    ) {
        self.init(ja, en, mend: Text(ja: mendJa, en: mendEn), figures: figures)
    }

    /// In the words of a workbook.
    fileprivate func ofCells(_ rule: Rule) -> Saying {
        var saying = self
        saying.message = FormNames.spoken(message)
        saying.mend = FormNames.spoken(mend ?? rule.remedy)
        return saying
    }
}

/// Puts slips into words; it looks at the text again, so that noting a slip costs nothing.
struct Sentences {
    let json: JSON
    let document: DocumentFormat
    /// The rows of the whole document.
    var format: Shape { document.shape }
    let sum: Int64
    /// Where the text comes from, when it was made out of a workbook: sentences then name cells and headings.
    let cells: CellMap?

    /// In the order given.
    func problems(_ slips: [Slip]) -> [Finding] {
        let places = PointerWalk.places(of: slips.map { $0.node } + slips.map { Int($0.other) }, in: json)
        return slips.indices.map { problem(slips[$0], places[$0], earlier: places[slips.count + $0]) }
    }

    private func problem(_ slip: Slip, _ place: Place, earlier: Place) -> Finding {
        let isAboutKey = slip.kind == .unknownKey || slip.kind == .duplicateKey
        let saying = saying(slip, place, earlier: earlier)
        return Finding(
            slip.code,
            at: Finding.Place(
                pointer: place.pointer, bytes: json.tape[slip.node].range,
                key: isAboutKey && cells == nil ? json.tape[slip.node - 1].range : nil),
            cells == nil ? saying : saying.ofCells(Rule.ofDocuments(slip.code)))
    }

    private func saying(_ slip: Slip, _ place: Place, earlier: Place) -> Saying {
        let node = JSON.Node(slip.node)
        switch slip.kind {
        case .duplicateKey: return duplicateKey(node)
        case .unknownKey: return unknownKey(node, format.shape(at: place.keys.dropLast()))
        case .missingKey, .missingBasis: return missingKey(format.shape(at: place.keys)?.field(at: slip.detail))
        case .wrongType: return wrongType(node, place, kind(at: place))
        case .notPlainDigits, .outOfRange, .monthsOutOfRange:
            return aboutNumber(slip, node, kind(at: place).quantity ?? .yen)
        case .badCode, .badHeadquarters:
            return badCode(node, place, mayBeOverseas: slip.kind == .badHeadquarters)
        case .badCorporateNumber: return badCorporateNumber(node)
        case .badDate: return badDate(node, place)
        case .badShare: return badShare(node, kind(at: place))
        case .unknownSchedule, .unknownReading, .unknownValue, .unknownWord:
            return unknownWord(slip, node, place, kind(at: place))
        case .emptyBasis, .emptyText: return empty(slip, place)
        case .keyOfOtherWord: return keyOfOtherWord(place)
        case .otherDocument: return otherDocument(node)
        case .dayTooEarly, .partAboveWhole, .noDecision: return aboutSettlement(slip, node, place, earlier: earlier)
        case .readingTwice, .duplicateID, .stepsOutOfOrder, .noSteps, .noCosts, .sumTooLarge,
            .contributionOfPublic, .prefectureAsPlace:
            return aboutWhole(slip, node, place, earlier: earlier)
        }
    }

    /// What may stand at a place.
    private func kind(at place: Place) -> ValueKind {
        guard let field = format.field(at: place.keys) else { return .object(format) }
        if place.element != nil, let element = field.kind.shape { return .object(element) }
        return field.kind
    }

    /// A value as it stands in the text, cut when it is long; out of a cell, without the quotes of JSON.
    func source(_ node: JSON.Node) -> String {
        let range = json.range(of: node)
        guard cells != nil, json.kind(of: node) == .string else { return json.excerpt(range) }
        let text = Array((json.string(of: node) ?? "").utf8)
        return "「" + JSON.excerpt(text, text.indices) + "」"
    }

    /// An earlier place; 「12行目」 would need lines.
    func whereabouts(_ place: Place, _ slip: Slip) -> String {
        cells?.place(at: json.tape[Int(slip.other)].range)?.text ?? place.pointer
    }

    /// One of the words that may stand somewhere.
    func listed(_ word: Word) -> String { cells == nil ? "\"\(word.id)\"" : "「\(word.says.ja)」" }
}

extension JSON {
    /// A stretch of the text inside a sentence: one line of at most forty scalars.
    func excerpt(_ range: Range<Int>) -> String { JSON.excerpt(bytes, range) }

    static func excerpt(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var end = range.lowerBound
        var count = 0
        while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D {
            if bytes[end] & 0xC0 != 0x80 {
                if count == 40 { break }
                count += 1
            }
            end += 1
        }
        let text = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
        return end < range.upperBound ? text + "…" : text
    }
}

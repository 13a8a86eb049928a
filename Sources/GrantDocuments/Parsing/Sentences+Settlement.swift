import GrantRules

extension Sentences {
    /// A document of the other kind, and the command for it.
    func otherDocument(_ node: JSON.Node) -> Saying {
        guard let other = DocumentKind.all.first(where: { json.spells(node, $0.name) }) else {
            return Saying("別の文書である。", "this is another document")
        }
        return Saying(
            "これは\(other.noun.ja)（\(other.name)）であり、\(document.kind.noun.ja)（\(document.kind.name)）ではない。",
            "this is a \(other.noun.en) (\(other.name)) and not a \(document.kind.noun.en) (\(document.kind.name))",
            mend: "grant-cli \(other.command) FILE のように書く。", "write grant-cli \(other.command) FILE")
    }

    func keyOfOtherWord(_ place: Place) -> Saying {
        guard let condition = format.field(at: place.keys)?.condition else {
            return Saying("ここには書けない項目である。", "the key does not belong here")
        }
        let needed = "\"\(condition.key)\": \"\(condition.word)\""
        return Saying(
            "項目 \(place.name.ja) は \(needed) のときに限り書ける。", "the key \(place.name.en) stands only beside \(needed)",
            mend: "項目を除くか、\"\(condition.key)\" を直す。", "leave it out, or correct \"\(condition.key)\"")
    }

    /// What two values of a settlement show together.
    func aboutSettlement(_ slip: Slip, _ node: JSON.Node, _ place: Place, earlier: Place) -> Saying {
        let (found, other) = (source(node), source(JSON.Node(Int(slip.other))))
        switch slip.kind {
        case .dayTooEarly:
            return Saying(
                "\(place.name.ja) の日付 \(found) は、\(earlier.pointer) の \(other) より前である。",
                "the day \(found) of \(place.name.en) is before \(other) of \(earlier.pointer)")
        case .noDecision: return Saying("交付決定の一覧 \"decisions\" が空である。", "the list of decisions is empty")
        default:
            let (part, whole) = (json.wholeNumber(of: node), json.wholeNumber(of: JSON.Node(Int(slip.other))))
            return Saying(
                "\(place.name.ja) の\(found)円は、\(earlier.name.ja) の\(other)円を超えている。",
                "\(found) yen of \(place.name.en) are above the \(other) yen of \(earlier.name.en)",
                figures: part.flatMap { part in whole.map { Finding.Figures(found: part, limit: $0) } })
        }
    }
}

import GrantRules

/// The bars of the picture: a scale for each kind of item, and a bar for each item.
struct HTMLPicture {
    static let width: Int64 = 520
    private static let height: Int64 = 24
    private let language: Language
    /// The amount at the right end.
    let full: Int64

    init(_ items: [Item], _ language: Language) {
        self.language = language
        var full: Int64 = 1
        for item in items {
            full = max(full, item.declared.amount)
            if HTMLPicture.showsCap(item) { full = max(full, item.cap.amount) }
        }
        self.full = full
    }

    /// A shared limit is not a point on one item's own scale.
    private static func showsCap(_ item: Item) -> Bool { item.kind == .facility || item.kind == .company }

    /// One stretch of a bar.
    private struct Part {
        let kind: Markup
        let title: String
        let yen: Int64
    }

    private func parts(of item: Item) -> [Part] {
        let cut = item.base.amount - item.eligible.yen.amount
        let isRefused = !item.isAdmitted
        return [
            Part(kind: "national", title: say("国費", "national"), yen: item.nationalShare.yen.amount),
            Part(kind: "local", title: say("地方", "local"), yen: item.localShare.amount),
            Part(
                kind: "cut", title: isRefused ? say("認められない", "refused") : say("上限超過", "above the limit"),
                yen: cut),
            Part(kind: "excluded", title: say("対象外", "excluded"), yen: item.excluded.amount),
        ].filter { $0.yen > 0 }
    }

    private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    /// What the bar shows, for whoever cannot see it.
    private func description(of item: Item) -> String {
        let unit = say("円", " yen")
        let parts = parts(of: item).map { "\($0.title) \($0.yen.grouped)\(unit)" }
        return ([item.displayName[language], say("計上額", "declared") + " " + item.declared.grouped + unit] + parts)
            .joined(separator: say("、", ", "))
    }

    func bar(of item: Item) -> Markup {
        var svg: Markup = "<svg class=\"bar\" viewBox=\"0 0 \(HTMLPicture.width) \(HTMLPicture.height)\" role=\"img\""
        svg += " aria-label=\"\(description(of: item))\">"
        var start: Int64 = 0
        for part in parts(of: item) {
            svg += stretch(part, from: start)
            start += part.yen
        }
        if HTMLPicture.showsCap(item) {
            let x = tenths(item.cap.amount)
            svg += "<path class=\"cap\" d=\"M\(decimal: x) 2v21\"/>"
        }
        return svg + "</svg>"
    }

    private func stretch(_ part: Part, from start: Int64) -> Markup {
        let (left, right) = (tenths(start), tenths(start + part.yen))
        var svg: Markup = "<rect class=\"\(part.kind)\" x=\"\(decimal: left)\" y=\"4.5\""
        svg += " width=\"\(decimal: max(right - left, 5))\" height=\"17\"/>"
        let label = "\(part.title) \(part.yen.grouped)"
        guard HTMLPicture.tenthsWide(label) + 100 <= right - left else { return svg }
        return svg + "<text class=\"on-\(part.kind)\" x=\"\(decimal: (left + right) / 2)\" y=\"17.4\">\(label)</text>"
    }

    /// Where an amount is on the scale, in tenths of a unit; large amounts lose bits that no eye could see.
    private func tenths(_ yen: Int64) -> Int64 {
        var (yen, full) = (yen, full)
        while full > 1 << 40 { (yen, full) = (yen >> 1, full >> 1) }
        return yen * (HTMLPicture.width - 2) * 10 / full + 5
    }

    /// About how wide a label is at the printed size.
    private static func tenthsWide(_ label: String) -> Int64 {
        label.unicodeScalars.reduce(0) { $0 + ($1 == "," || $1 == " " ? 38 : $1.value < 0x80 ? 75 : 130) }
    }
}

extension HTMLPicture {
    /// The fills that do without colour, shared by every picture of the page.
    static let patterns: Markup = """
        <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stripe" d="M0 0v5"/></pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dot" cx="2.5" cy="2.5" r=".8"/></pattern>
        </defs></svg>

        """

    static func swatch(_ kind: Markup) -> Markup {
        kind.string == "cap"
            ? "<svg class=\"swatch\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path class=\"cap\" d=\"M12 2v21\"/></svg>"
            : "<svg class=\"swatch\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><rect class=\"\(kind)\" x=\"1\" y=\"4.5\" width=\"22\" height=\"17\"/></svg>"
    }
}

import GrantRules

// Bars as pictures of lines that a browser draws.
extension Bars {
    private static let width: Int64 = 520
    private static let height: Int64 = 24

    var html: Markup {
        var html: Markup = "<figure>\n<ul class=\"legend\">"
        for (filling, title) in legend { html += "<li>\(swatch(filling))\(title)</li>" }
        html += "<li><svg class=\"swatch\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
        html += "<path class=\"limit\" d=\"M12 2v21\"/></svg>"
        html += "\(limitTitle)</li></ul>\n"
        for group in groups {
            html += "<div class=\"scale\"><h3>\(group.title)</h3><p>\(group.scale)</p></div>\n<ul class=\"bars\">\n"
            for bar in group.bars {
                let mark: Markup = bar.mark.isEmpty ? "" : "<span class=\"mark\">\(bar.mark)</span>"
                html += "<li><span class=\"name\">\(mark)<bdi>\(bar.name)</bdi></span>\(picture(of: bar, group.full))"
                html += "<span class=\"note\">\(bar.note)</span></li>\n"
            }
            html += "</ul>\n"
        }
        return html + "</figure>\n"
    }

    private func swatch(_ filling: Bars.Filling) -> Markup {
        "<svg class=\"swatch\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><rect class=\"\(filling.rawValue)\" x=\"1\" y=\"4.5\" width=\"22\" height=\"17\"/></svg>"
    }

    private func picture(of bar: Bars.Bar, _ full: Int64) -> Markup {
        var svg: Markup = "<svg class=\"bar\" viewBox=\"0 0 \(Bars.width) \(Bars.height)\" role=\"img\""
        svg += " aria-label=\"\(bar.description)\">"
        var start: Int64 = 0
        for part in bar.parts {
            svg += stretch(part, tenths(start, full), tenths(start + part.amount, full))
            start += part.amount
        }
        if let limit = bar.limit { svg += "<path class=\"limit\" d=\"M\(decimal: tenths(limit, full)) 2v21\"/>" }
        return svg + "</svg>"
    }

    private func stretch(_ part: Bars.Part, _ left: Int64, _ right: Int64) -> Markup {
        var svg: Markup = "<rect class=\"\(part.filling.rawValue)\" x=\"\(decimal: left)\" y=\"4.5\""
        svg += " width=\"\(decimal: max(right - left, 5))\" height=\"17\"/>"
        let label = "\(part.title) \(part.amount.grouped)"
        guard Bars.tenthsWide(label) + 100 <= right - left else { return svg }
        return svg
            + "<text class=\"on-\(part.filling.rawValue)\" x=\"\(decimal: (left + right) / 2)\" y=\"17.4\">\(label)</text>"
    }

    private func tenths(_ amount: Int64, _ full: Int64) -> Int64 {
        amount.tenths(of: full, along: Bars.width - 2) + 5
    }

    /// About how wide a label is at the printed size.
    private static func tenthsWide(_ label: String) -> Int64 {
        label.unicodeScalars.reduce(0) { $0 + ($1 == "," || $1 == " " ? 38 : $1.value < 0x80 ? 75 : 130) }
    }

    /// The fillings that do without colour, shared by every picture of the document.
    static let patterns: Markup = """
        <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stripe" d="M0 0v5"/></pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dot" cx="2.5" cy="2.5" r=".8"/></pattern>
        </defs></svg>

        """
}

extension Int64 {
    /// Where an amount is on a scale of so many units, in tenths of one; large amounts lose bits that no eye could see.
    func tenths(of full: Int64, along units: Int64) -> Int64 {
        var (amount, full) = (self, full)
        while full > 1 << 40 { (amount, full) = (amount >> 1, full >> 1) }
        return amount * units * 10 / full
    }
}

extension Escaped<MarkupFormat>.Interpolation {
    /// 1234 tenths are 123.4.
    mutating func appendInterpolation(decimal tenths: Int64) {
        appendInterpolation(tenths / 10)
        if tenths % 10 != 0 {
            appendLiteral(".")
            appendInterpolation(tenths % 10)
        }
    }
}

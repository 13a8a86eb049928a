import GrantRules

// Steps as a picture of lines that a browser draws.
extension Steps {
    private static let width: Int64 = 520
    private static let height: Int64 = 70

    var html: Markup {
        guard let first = points.first else { return "" }
        let (bottom, days) = (Steps.height + 14, max(1, end - first.day))
        func across(_ day: Int) -> Int64 { Int64(day - first.day) * (Steps.width - 2) * 10 / Int64(days) + 10 }
        var path: Markup = "M\(decimal: across(first.day)) \(bottom)"
        for (place, point) in points.enumerated() {
            let next = place + 1 < points.count ? points[place + 1].day : end
            let up = point.amount.tenths(of: max(1, full), along: Steps.height - 2)
            path += "V\(decimal: bottom * 10 - up)H\(decimal: across(next))"
        }
        path += "V\(bottom)Z"
        var svg: Markup = "<figure><svg class=\"steps\" viewBox=\"0 0 \(Steps.width) \(bottom + 34)\" role=\"img\""
        svg += " aria-label=\"\(description)\">"
        svg += "<text class=\"left\" x=\"1\" y=\"10\">\(scale)</text><path class=\"light\" d=\"\(path)\"/>"
        for (place, mark) in marks.enumerated() {
            let x = across(min(max(mark.day, first.day), end))
            let side: Markup = x < Steps.width * 3 ? "left" : x > Steps.width * 7 ? "right" : "middle"
            svg += "<path class=\"limit\" d=\"M\(decimal: x) 14V\(bottom)\"/>"
            svg +=
                "<text class=\"\(side)\" x=\"\(decimal: x)\" y=\"\(bottom + 14 + Int64(place % 2) * 15)\">\(mark.title)</text>"
        }
        return svg + "</svg></figure>\n"
    }
}

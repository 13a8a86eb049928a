import GrantRules

/// Steps as a picture of lines that a browser draws.
struct HTMLSteps {
    private static let width: Int64 = 520
    private static let height: Int64 = 70
    private let steps: Steps

    init(_ steps: Steps) { self.steps = steps }

    var figure: Markup {
        guard let first = steps.points.first else { return "" }
        let (bottom, days) = (HTMLSteps.height + 14, max(1, steps.end - first.day))
        func across(_ day: Int) -> Int64 { Int64(day - first.day) * (HTMLSteps.width - 2) * 10 / Int64(days) + 10 }
        var path: Markup = "M\(decimal: across(first.day)) \(bottom)"
        for (place, point) in steps.points.enumerated() {
            let next = place + 1 < steps.points.count ? steps.points[place + 1].day : steps.end
            let up = point.amount.tenths(of: max(1, steps.full), along: HTMLSteps.height - 2)
            path += "V\(decimal: bottom * 10 - up)H\(decimal: across(next))"
        }
        path += "V\(bottom)Z"
        var svg: Markup = "<figure><svg class=\"steps\" viewBox=\"0 0 \(HTMLSteps.width) \(bottom + 34)\" role=\"img\""
        svg += " aria-label=\"\(steps.description)\">"
        svg += "<text class=\"left\" x=\"1\" y=\"10\">\(steps.scale)</text><path class=\"light\" d=\"\(path)\"/>"
        for (place, mark) in steps.marks.enumerated() {
            let x = across(min(max(mark.day, first.day), steps.end))
            let side: Markup = x < HTMLSteps.width * 3 ? "left" : x > HTMLSteps.width * 7 ? "right" : "middle"
            svg += "<path class=\"limit\" d=\"M\(decimal: x) 14V\(bottom)\"/>"
            svg +=
                "<text class=\"\(side)\" x=\"\(decimal: x)\" y=\"\(bottom + 14 + Int64(place % 2) * 15)\">\(mark.title)</text>"
        }
        return svg + "</svg></figure>\n"
    }
}

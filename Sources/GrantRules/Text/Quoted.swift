extension String {
    /// A name of the plan inside a sentence: long ones are cut, so that one name cannot drown a report.
    var quotable: String {
        // So few bytes are never too many characters.
        if utf8.count <= 40 { return self }
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in unicodeScalars {
            guard count < 40 else { return String(kept) + "…" }
            kept.append(scalar)
            count += 1
        }
        return self
    }

    /// 「名前」
    var ja: String { "「" + quotable + "」" }
    /// "name"
    var en: String { "\"" + quotable + "\"" }
}

extension Text {
    init(quoting name: String) { self.init(ja: name.ja, en: name.en) }
}

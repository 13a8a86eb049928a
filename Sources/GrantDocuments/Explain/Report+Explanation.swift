public import GrantRules

extension Report {
    /// The derivation of every amount of every item, or of the one item that is named by its id.
    ///
    /// Nothing when the plan has no such item, or no amounts at all.
    public func explanation(ofItem id: String? = nil, _ language: Language, style: TextStyle) -> [UInt8]? {
        guard let assessment else { return nil }
        var page = TextPage(report: self, language: language, style: style)
        var places = Array(assessment.items.indices)
        if let id {
            places = places.filter { assessment.items[$0].answers(to: id) }
            guard !places.isEmpty else { return nil }
        }
        for place in places {
            let item = assessment.items[place]
            page.title(
                item.programme.mark + (item.programme.mark.isEmpty ? "" : " ") + item.displayName[language], item.id)
            page.write(assessment.steps(ofItemAt: place))
        }
        if id == nil {
            page.title(page.say("計", "total"), nil)
            page.write(assessment.totalSteps)
        }
        return page.utf8
    }
}

extension Item {
    /// `facility/office-a`, or the id in the plan alone.
    fileprivate func answers(to id: String) -> Bool {
        let own = self.id.utf8
        if own.elementsEqual(id.utf8) { return true }
        guard let slash = own.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return own[own.index(after: slash)...].elementsEqual(id.utf8)
    }
}

extension TextPage {
    fileprivate mutating func title(_ name: String, _ id: String?) {
        if !utf8.isEmpty { line() }
        var title = TerminalText(text: name)
        if let id { title += TerminalText(text: "  " + id) }
        line(style.paint(title, .bold))
    }

    /// The subjects in a column, the sentences beside it.
    fileprivate mutating func write(_ steps: [DerivationStep]) {
        let width = steps.reduce(0) { max($0, TerminalText(text: $1.subject[language]).columns) }
        for step in steps {
            let label = "  " + TerminalText(text: step.subject[language]).leftAligned(to: width) + "  "
            paragraph(label, step.sentence[language])
        }
    }
}

package import GrantRules

extension Report {
    /// The derivation of every amount of every item, or of the one item that is named, or of the total.
    ///
    /// Nothing when the plan has no such item, or no amounts at all.
    package func explanation(ofItem id: String? = nil, _ language: Language) -> Page? {
        guard let assessment else { return nil }
        var page = Page(language, title: language.say("算定の過程: \(name)", "How it is computed: \(name)"))
        page.only([.markdown, .html]) {
            $0.heading("算定の過程: \(name: name)", "How it is computed: \(name: name)", level: 1)
        }
        guard let id else {
            assessment.writeSteps(to: &page)
            return page
        }
        if id == "total" {
            assessment.writeTotalSteps(to: &page)
            return page
        }
        let places = assessment.items.indices.filter { assessment.items[$0].answers(to: id) }
        for place in places { assessment.writeSteps(ofItemAt: place, to: &page) }
        return places.isEmpty ? nil : page
    }
}

extension Item {
    /// `facility/office-a`, or the id in the plan or the name alone.
    fileprivate func answers(to id: String) -> Bool {
        let own = self.id.utf8
        if own.elementsEqual(id.utf8) || name?.utf8.elementsEqual(id.utf8) ?? false { return true }
        guard let slash = own.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return own[own.index(after: slash)...].elementsEqual(id.utf8)
    }
}

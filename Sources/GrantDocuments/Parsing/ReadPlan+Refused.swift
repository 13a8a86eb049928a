import GrantRules

extension ReadPlan {
    /// Of a file of which nothing could be read.
    init(refused code: Code, _ saying: Sentences.Saying) {
        var codes = DocumentCodes()
        codes.insert(code)
        let finding = Finding(code, at: Finding.Place(pointer: "", bytes: 0..<0), saying)
        self.init(
            document: nil, plan: nil, schedule: .latest, problems: [finding], omitted: 0, codes: codes,
            glimpse: PlanGlimpse())
    }
}

/// Something the slides leave open, with what speaks for each answer.
public struct OpenQuestion: Sendable {
    public let id: String
    public let title: Text
    /// Two for a reading, one for a question that this calculator answers in one way only.
    public let values: [Answer]
    /// Why anyone could doubt it.
    public let doubt: Text

    public struct Answer: Sendable {
        public let id: String
        public let meaning: Text
        /// What speaks for this answer.
        public let evidence: Text
    }

    public static let register: [OpenQuestion] = readings + singleAnswer
}

package import GrantRules

/// One step on the way to an amount, as a planner would say it.
package struct DerivationStep: Hashable, Sendable {
    /// What the amount is: 計上額, 交付対象事業費, 国費, …
    package let subject: Text
    /// `45,000,000円（52,000,000円のうち、上限45,000,000円まで）〔F06 交付上限額等〕`
    package let sentence: Text

    /// Both, for where there are no columns.
    package var whole: Text {
        Text(ja: "\(subject.ja)  \(sentence.ja)", en: "\(subject.en): \(sentence.en)")
    }
}

extension DerivationStep {
    init(_ subject: Text, ja: String, en: String) {
        self.init(subject: subject, sentence: Text(ja: ja, en: en))
    }
}

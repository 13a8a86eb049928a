import GrantRules

/// An entry of the form that is not the same in two plans.
package struct EntryChange: Sendable {
    /// Whose entry it is: 中町オフィス, 申請団体; nothing for one of the whole plan.
    let subject: Text?
    /// The name of the entry in the form.
    let what: Text
    let before: Side?
    let after: Side?
    /// How much more it is, of amounts and numbers that both plans have or that came or went as a whole.
    let difference: Int64?
    /// In the later plan, or in the earlier one when it is gone.
    let pointer: String

    /// The entry in one of the plans.
    struct Side: Sendable {
        /// As it stands in the file, quotes resolved.
        let text: String
        /// As people write it.
        let shown: Text
    }
}

extension ValueKind {
    /// A value of this kind as people write it.
    func shown(_ text: String) -> Text {
        switch self {
        case .words, .schedule, .question:
            return words.saying(text)
        case .money, .moneyFromOne, .whole, .rising:
            guard let quantity, let value = Int64(text) else { return Text(ja: text, en: text) }
            return Text(ja: quantity.ja(value), en: quantity.en(value))
        case .localGovernment, .municipality, .headquarters:
            if text == "overseas" { return Text(ja: "国外", en: "overseas") }
            let name = LocalGovernmentCode(text).flatMap { LocalGovernments.name(of: $0)?.fullName }
            return name.map { Text(ja: "\($0)（\(text)）", en: "\($0) (\(text))") } ?? Text(ja: text, en: text)
        case .day: return Day(text).map { Text(ja: $0.ja, en: $0.text) } ?? Text(ja: text, en: text)
        case .share, .shareOrNothing:
            return Ratio(utf8: text.utf8).map { Text(ja: $0.ja, en: $0.text) } ?? Text(ja: text, en: text)
        case .text, .remark, .basis, .id, .answer, .corporateNumber, .truth, .object, .list:
            return text.isEmpty ? Text(ja: "空欄", en: "blank") : Text(ja: text, en: text)
        }
    }
}

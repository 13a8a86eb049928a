public import GrantRules

extension Item {
    public var displayName: Text {
        guard let name else { return programme.title }
        return Text(ja: name, en: name)
    }

    /// What binds this item, by how much, and what room is left.
    func notes(in assessment: Assessment) -> [Text] {
        var notes: [Text] = []
        if excluded > .zero {
            notes.append(Text(ja: "対象外の費用 \(excluded.ja)を除く", en: "\(excluded.en) excluded"))
        }
        if !isAdmitted {
            let codes = refusedBy.sorted.map { $0.rawValue }
            notes.append(
                Text(
                    ja: "認められない（\(codes.joined(separator: "、"))）",
                    en: "refused (\(codes.joined(separator: ", ")))"))
        } else if binding != .none {
            let cut = Yen(base.amount - eligible.yen.amount) ?? .zero
            notes.append(
                Text(
                    ja: "\(binding.title.ja) \(eligible.yen.ja)まで。\(cut.ja)は交付対象外",
                    en: "\(binding.title.en) allows \(eligible.yen.en); \(cut.en) not eligible"))
        } else if headroom > .zero {
            notes.append(Text(ja: "残り枠 \(headroom.ja)", en: "room left \(headroom.en)"))
        }
        return notes
    }
}

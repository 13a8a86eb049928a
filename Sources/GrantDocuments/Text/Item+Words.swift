public import GrantRules

extension Programme {
    /// ① to ④; the soft costs have none.
    public var mark: String {
        switch self {
        case .public: "①"
        case .private: "②"
        case .existing: "③"
        case .promotion: ""
        case .company: "④"
        }
    }

    public var title: Text {
        switch self {
        case .public: Text(ja: "自治体運営施設整備", en: "run by the body")
        case .private: Text(ja: "民間運営施設開設支援", en: "private opening")
        case .existing: Text(ja: "既存施設拡充促進", en: "existing facility")
        case .promotion: Text(ja: "プロジェクト推進", en: "promotion")
        case .company: Text(ja: "進出支援", en: "company support")
        }
    }
}

extension Binding {
    /// Which limit it is.
    public var title: Text {
        switch self {
        case .tierCap: Text(ja: "施設規模の上限", en: "cap of the facility's size")
        case .envelope: Text(ja: "施設全体の総枠", en: "envelope of all facilities")
        case .softCap: Text(ja: "③とソフト経費の上限", en: "limit of programme 3 and soft costs")
        case .companyCap: Text(ja: "1社の上限", en: "limit of one company")
        case .refused: Text(ja: "認められない", en: "refused")
        default: Text(ja: "なし", en: "none")
        }
    }
}

extension Item {
    public var displayName: Text {
        guard let name else { return Programme.promotion.title }
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

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

    /// What binds it or what room is left, in a few words.
    var note: Text {
        guard isAdmitted else {
            let codes = refusedBy.sorted.map { $0.rawValue }
            return Text(
                ja: "認められない " + codes.joined(separator: "、"), en: "refused: " + codes.joined(separator: ", "))
        }
        let cut = (base.amount - eligible.yen.amount).grouped
        switch binding {
        case .none:
            return headroom > .zero
                ? Text(ja: "残り枠 \(headroom.grouped)", en: "room left \(headroom.grouped)")
                : Text(ja: "上限額ちょうど", en: "just at the limit")
        case .envelope: return Text(ja: "総枠を超過 \(cut)", en: "above the envelope by \(cut)")
        case .softCap where eligible.yen < cap, .companyCap where eligible.yen < cap:
            return Text(ja: "残りの枠を超過 \(cut)", en: "above what is left by \(cut)")
        case .softCap: return Text(ja: "枠を超過 \(cut)", en: "above the limit by \(cut)")
        default: return Text(ja: "上限を超過 \(cut)", en: "above the cap by \(cut)")
        }
    }
}

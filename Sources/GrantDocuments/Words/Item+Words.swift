package import GrantRules

extension Item {
    package var displayName: Text {
        guard let name else { return programme.title }
        return Text(ja: name, en: name)
    }

    /// Its cap, less what earlier rounds and the items before it have used of it.
    var ceiling: Yen {
        switch binding {
        case .refused: cap
        case .none: base.plus(headroom)
        case .pool: eligible.yen
        }
    }

    /// Which limit binds it and by how much, or what is left; and how much of the cap was used before.
    var note: Text {
        let own = ownNote
        guard isAdmitted, ceiling < cap else { return own }
        let whole = tightest?.limit?.value ?? cap
        let used = whole.less(ceiling)
        return Text(
            ja: "\(own.ja)（\(whole.ja)のうち\(used.ja)は先に使用済み）",
            en: "\(own.en) (\(used.en) of \(whole.en) had been used before)")
    }

    /// The limit that `ceiling` comes from.
    private var tightest: Pool? {
        if case .pool(let pool) = binding { pool } else { nearest }
    }

    private var ownNote: Text {
        guard isAdmitted else {
            let codes = refusedBy.sorted.map { $0.rawValue }
            return Text(
                ja: "認められない（\(codes.joined(separator: "、"))）", en: "refused (\(codes.joined(separator: ", ")))")
        }
        switch binding {
        case .none, .refused:
            return headroom > .zero
                ? Text(ja: "残額\(headroom.ja)", en: "remaining \(headroom.en)")
                : Text(ja: "上限額ちょうど", en: "just at the limit")
        case .pool(let pool):
            let cut = base.less(eligible.yen)
            return Text(
                ja: "\(pool.title.ja)により\(eligible.yen.ja)まで。\(cut.ja)は交付対象外",
                en: "\(pool.title.en) allows \(eligible.yen.en); \(cut.en) not eligible")
        }
    }

    /// The same in a few words.
    var shortNote: Text {
        guard isAdmitted else {
            let codes = refusedBy.sorted.map { $0.rawValue }
            return Text(
                ja: "認められない " + codes.joined(separator: "、"), en: "refused: " + codes.joined(separator: ", "))
        }
        switch binding {
        case .none, .refused:
            return headroom > .zero
                ? Text(ja: "残額 \(headroom.grouped)", en: "remaining \(headroom.grouped)") : ownNote
        case .pool(let pool):
            return pool.excess(base.less(eligible.yen).grouped, isLeftOver: eligible.yen < cap)
        }
    }
}

extension Pool {
    /// `isLeftOver` when something had used it before.
    fileprivate func excess(_ cut: String, isLeftOver: Bool) -> Text {
        switch measure {
        case .body(_, after: .facilities): Text(ja: "総枠を超過 \(cut)", en: "above the envelope by \(cut)")
        case .body where isLeftOver, .company where isLeftOver:
            Text(ja: "残額を超過 \(cut)", en: "above what is left by \(cut)")
        case .body: Text(ja: "枠を超過 \(cut)", en: "above the limit by \(cut)")
        case .size, .company: Text(ja: "上限を超過 \(cut)", en: "above the cap by \(cut)")
        }
    }
}

extension Programme {
    /// Of several that share a limit: 「①② 施設」
    static func title(of programmes: [Programme]) -> Text {
        let marks = programmes.map { $0.mark }.joined()
        let lead = marks.isEmpty ? "" : marks + " "
        guard !programmes.allSatisfy({ $0.lines.isFacility }) else {
            return Text(ja: lead + "施設", en: lead + "facilities")
        }
        let titles = programmes.map { $0.title }.joined(by: Text(ja: "と", en: ", and "))
        return Text(ja: lead + titles.ja, en: lead + titles.en)
    }
}

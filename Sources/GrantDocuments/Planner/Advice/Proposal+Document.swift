import GrantRules

extension PlanChange.Blank {
    /// What is to be filled in, as it would stand in the plan.
    var skeleton: String {
        switch self {
        case .reading(let value):
            "\"readings\": [ { \"id\": \"\(value.reading.id)\", \"value\": \"\(value.id)\",\n"
                + "                \"basis\": \"…\" } ]"
        case .clawback:
            "\"clawback\": { \"source\": \"…\", \"countedFrom\": \"applied\",\n"
                + "              \"steps\": [ { \"withinMonths\": …, \"share\": \"…\" } ] }"
        case .applicantClaim, .claim: "\"disadvantagedArea\": { \"basis\": \"…\" }"
        case .earlierPlaces: "\"previous\": { \"existingFacilities\": [ { \"id\": \"…\", \"name\": \"…\" } ] }"
        case .spend: "{ \"item\": \"…\", \"amount\": … }"
        case .pay: "\"amount\": …"
        }
    }

    /// The pointers of what is to be filled in.
    var pointers: [String] {
        switch self {
        case .reading: ["/readings"]
        case .clawback: [PlanPath.companySupport.pointer + "/clawback"]
        case .applicantClaim: [PlanPath.applicant.field(.disadvantagedArea).pointer]
        case .claim(.facility(let index)): [PlanPath.facility(index).field(.disadvantagedArea).pointer]
        case .claim(.existing(let index)): [PlanPath.existingFacility(index).field(.disadvantagedArea).pointer]
        case .claim(.costs): []
        case .earlierPlaces: ["/previous"]
        case .spend(let more): more.keys.map { $0.path.pointer }.sorted()
        case .pay(let more): more.keys.sorted().map { PlanPath.company($0).field(.amount).pointer }
        }
    }
}

extension Standing {
    /// 国費 37,500,000円（+7,500,000円）, 交付対象事業費 …
    func amounts(since before: Standing) -> [Text] {
        let national = nationalShare.amount - before.nationalShare.amount
        let cost = eligible.amount - before.eligible.amount
        if national == 0, cost == 0 {
            return [
                Text(
                    ja: "国費 \(nationalShare.ja)、交付対象事業費 \(eligible.ja)（どちらも増減なし）",
                    en: "national share \(nationalShare.en), eligible cost \(eligible.en) (both unchanged)")
            ]
        }
        return [
            Text(
                ja: "国費 \(nationalShare.ja)\(Standing.change(national).ja)",
                en: "national share \(nationalShare.en)\(Standing.change(national).en)"),
            Text(
                ja: "交付対象事業費 \(eligible.ja)\(Standing.change(cost).ja)",
                en: "eligible cost \(eligible.en)\(Standing.change(cost).en)"),
        ]
    }

    /// Which errors go and which stay; nothing when none goes.
    func mended(_ mends: [Code]) -> Text? {
        guard !mends.isEmpty else { return nil }
        let gone = (ja: Standing.listed(mends, .ja), en: Standing.listed(mends, .en))
        let left = (ja: Standing.listed(errorCodes, .ja), en: Standing.listed(errorCodes, .en))
        return left.ja.isEmpty
            ? Text(ja: "誤り \(gone.ja) が解消し、適合となる", en: "fixes \(gone.en); the plan then conforms")
            : Text(ja: "誤り \(gone.ja) が解消する。残る誤り \(left.ja)", en: "fixes \(gone.en); leaves \(left.en)")
    }

    private static func change(_ yen: Int64) -> Text {
        yen == 0
            ? Text(ja: "（増減なし）", en: " (unchanged)")
            : Text(ja: "（\(yen.signed(.ja))円）", en: " (\(yen.signed(.en)))")
    }

    /// F203、S506 ×2
    static func listed(_ codes: [Code], _ language: Language) -> String {
        var runs: [(code: Code, count: Int)] = []
        for code in codes {
            if runs.last?.code == code { runs[runs.count - 1].count += 1 } else { runs.append((code, 1)) }
        }
        return runs.map { $0.code.rawValue + ($0.count > 1 ? " ×\($0.count)" : "") }
            .joined(separator: language.say("、", ", "))
    }
}

import GrantTesting

@testable import GrantRules

extension PlanMaker {
    /// Bodies of every case of F02, designated cities, wards and codes that the table does not have.
    private static let bodies: [(code: UInt32, names: [String])] = [
        (7202, ["会津若松市", "福島県会津若松市", "会津若松", "福島市"]),
        (7202, ["会津若松市"]),
        (7000, ["福島県"]),
        (1100, ["札幌市", "北海道札幌市"]),
        (1101, ["札幌市中央区"]),
        (7999, ["どこか"]),
        (13000, ["東京都"]),
        (14000, ["神奈川県"]),
        (13104, ["新宿区", "東京都新宿区"]),
        (13308, ["奥多摩町"]),
        (13402, ["青ヶ島村", "青ケ島村", "東京都青ケ島村", "青か\u{3099}島村"]),
        (14100, ["横浜市"]),
        (14364, ["山北町", "つがる市"]),
        (2209, ["つがる市", "つか\u{3099}る市"]),
    ]

    /// Cities, wards above and below the codes of their cities, listed and unlisted towns, and nobody's codes.
    private static let places: [UInt32] = [
        7202, 7201, 1100, 1101, 1110, 1999, 7999, 13101, 13104, 13308, 13402, 13999, 14100, 14101, 14118, 14131,
        14150, 14151, 14364, 14199, 11207, 11101, 12205, 22138, 2209, 7103,
    ]

    mutating func applicant() -> Applicant {
        let body = random.pick(PlanMaker.bodies)
        return Applicant(
            code: LocalGovernmentCode(unchecked: body.code), name: random.pick(body.names), disadvantagedArea: claim())
    }

    mutating func claim() -> Claim? { random.once(in: 3) ? Claim(basis: "過疎地域自立促進特別措置法") : nil }

    /// Mostly at home: the body itself, or for a prefecture some place in it.
    mutating func place(for body: LocalGovernmentCode) -> LocalGovernmentCode {
        let near = PlanMaker.places.filter { $0 / 1000 == body.prefecture }
        if random.once(in: 5) { return LocalGovernmentCode(unchecked: random.pick(PlanMaker.places)) }
        if body.isPrefecture || random.once(in: 4) {
            return LocalGovernmentCode(unchecked: near.isEmpty ? 7202 : random.pick(near))
        }
        return body
    }

    mutating func capacity() -> Capacity {
        Capacity(known: random.pick([1, 10, 18, 19, 19, 20, 21, 30, 48, 49, 50, 51, 100_000]))
    }

    mutating func facilities(for body: LocalGovernmentCode) -> [Facility] {
        (0..<(isLong ? 70 : random.pick([0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5]))).map { index in
            let isPublic = random.once(in: 2)
            return Facility(
                id: "f\(index)", name: "第\(index)オフィス", operation: isPublic ? .public : .private,
                capacity: capacity(), municipality: place(for: body), disadvantagedArea: claim(),
                costs: costs(around: PlanMaker.facilityEdges),
                operatorContribution: !isPublic && random.once(in: 2) ? yen(around: PlanMaker.facilityEdges) : nil)
        }
    }

    mutating func existing(for body: LocalGovernmentCode) -> [ExistingFacility] {
        (0..<random.pick([0, 0, 0, 1, 1, 2, 3])).map { index in
            ExistingFacility(
                id: "x\(index)", name: "既存\(index)", municipality: place(for: body), disadvantagedArea: claim(),
                costs: costs(around: PlanMaker.softEdges))
        }
    }

    mutating func previous() -> EarlierRounds {
        var earlier = EarlierRounds()
        guard random.once(in: 2) else { return earlier }
        earlier.facilities = (0..<random.pick([0, 0, 1, 1, 2, 3, 4])).map { index in
            EarlierRounds.Facility(
                id: "e\(index)", name: "既採択\(index)", capacity: capacity(),
                eligibleCost: yen(around: PlanMaker.facilityEdges))
        }
        if random.once(in: 4) { earlier.existingFacilities = [.init(id: "ex0", name: "既存")] }
        if random.once(in: 2) { earlier.softCost = yen(around: PlanMaker.softEdges) }
        earlier.companies = (0..<random.pick([0, 0, 1, 2])).map { _ in
            EarlierRounds.Payment(
                name: companyName(), corporateNumber: companyNumber(),
                eligibleCost: yen(around: PlanMaker.companyEdges))
        }
        return earlier
    }
}

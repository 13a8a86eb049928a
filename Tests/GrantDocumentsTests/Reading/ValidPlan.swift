import GrantDocuments
import GrantRules
import Testing

/// One valid plan that uses every key of the format; a test changes one thing in it.
enum ValidPlan {
    static let text = """
        {
          "format": "grant-plan/1",
          "schedule": "r2-hosei3",
          "title": "会津若松市 地方創生テレワーク推進実施計画",
          "applicant": {
            "code": "072028",
            "name": "会津若松市",
            "disadvantagedArea": { "basis": "過疎地域自立促進特別措置法" }
          },
          "type": "standard",
          "readings": [
            { "id": "tier-mixing", "value": "envelope", "basis": "内閣府の回答" }
          ],
          "previous": {
            "facilities": [
              { "id": "old-a", "name": "旧館", "capacity": 30, "eligibleCost": 4000000 }
            ],
            "existingFacilities": [ { "id": "old-b", "name": "別館" } ],
            "softCost": 500000,
            "companies": [ { "name": "株式会社さき", "corporateNumber": "7000012050002", "eligibleCost": 750000 } ]
          },
          "facilities": [
            {
              "id": "office-a", "name": "中町オフィス", "operation": "public", "capacity": 18,
              "municipality": "072028",
              "disadvantagedArea": { "basis": "山村振興法" },
              "costs": [
                { "item": "改修工事費", "amount": 21000000 },
                { "item": "備品", "amount": 3000000, "excluded": "他の補助金の対象" }
              ]
            },
            {
              "id": "office-b", "name": "東町オフィス", "operation": "private", "capacity": 25,
              "municipality": "072010",
              "costs": [ { "item": "整備補助", "amount": 10000000 } ],
              "operatorContribution": 5000000
            }
          ],
          "existingFacilities": [
            {
              "id": "hall", "name": "会館", "municipality": "072036",
              "disadvantagedArea": { "basis": "離島振興法" },
              "costs": [ { "item": "回線", "amount": 900000 } ]
            }
          ],
          "promotion": [ { "item": "広報", "amount": 8000000 } ],
          "companySupport": {
            "clawback": {
              "source": "進出支援金交付要綱 第9条",
              "countedFrom": "applied",
              "steps": [ { "withinMonths": 36, "share": "1/1" }, { "withinMonths": 60, "share": "1/2" } ]
            },
            "companies": [
              {
                "id": "c1", "name": "株式会社みほん", "corporateNumber": "8700110005901",
                "headquarters": "131016", "facility": "office-a", "amount": 1000000,
                "appliedOn": "2021-10-01", "paidOn": "2021-11-01", "leftOn": "2024-03-31"
              },
              {
                "id": "c2", "name": "Example Ltd", "headquarters": "overseas", "facility": "office-b",
                "amount": 999999
              }
            ]
          },
          "requested": { "eligibleCost": 45000000, "nationalShare": 33750000 },
          "notes": ""
        }
        """

    /// The plan after one replacement, which must find its place.
    static func replacing(_ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation)
        -> [UInt8]
    {
        #expect(text.contains(old), "no such text in the plan", sourceLocation: sourceLocation)
        guard let range = text.firstRange(of: old) else { return Array(text.utf8) }
        return Array(text.replacingCharacters(in: range, with: new).utf8)
    }
}

extension String {
    func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: other)
        return copy
    }
}

extension ReadPlan {
    /// `D009 /facilities/0/capacity`
    var listing: [String] { problems.map { "\($0.code.rawValue) \($0.place.pointer)" } }
}

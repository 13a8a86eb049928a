package import GrantRules

extension StartingPlan {
    /// A plan that is filled in and conforms, with a word on what is not plain to see.
    package static func example(_ language: Language) -> [UInt8] {
        let notes = language == .ja ? notes.ja : notes.en
        return Array(
            """
            {
              "format": "grant-plan/1",
              "title": "会津若松市 地方創生テレワーク推進実施計画（記入例）",
              "notes": "\(notes)",
              "applicant": { "code": "072028", "name": "会津若松市" },
              "type": "standard",
              "facilities": [
                {
                  "id": "office-1", "name": "中町オフィス", "operation": "public", "capacity": 30, "municipality": "072028",
                  "costs": [
                    { "item": "改修工事費", "amount": 21000000 },
                    { "item": "備品購入費", "amount": 3000000 },
                    { "item": "空調設備費", "amount": 1500000, "excluded": "他の補助金の対象" }
                  ]
                },
                {
                  "id": "office-2", "name": "東町オフィス", "operation": "private", "capacity": 18, "municipality": "072028",
                  "costs": [{ "item": "開設支援補助金", "amount": 9000000 }],
                  "operatorContribution": 5000000
                }
              ],
              "promotion": [
                { "item": "広報費", "amount": 2500000 },
                { "item": "マッチング費", "amount": 1500000 }
              ],
              "companySupport": {
                "clawback": {
                  "source": "会津若松市進出支援金交付要綱 第9条", "countedFrom": "paid",
                  "steps": [{ "withinMonths": 36, "share": "1/1" }, { "withinMonths": 60, "share": "1/2" }]
                },
                "companies": [
                  {
                    "id": "company-1", "name": "株式会社みほん", "headquarters": "131016", "facility": "office-1",
                    "amount": 1000000, "paidOn": "2021-10-15"
                  }
                ]
              },
              "requested": { "eligibleCost": 38000000, "nationalShare": 19000000 },
              "localFunding": [
                { "item": "新型コロナウイルス感染症対応地方創生臨時交付金", "amount": 15000000 },
                { "item": "一般財源", "amount": 5500000 }
              ]
            }

            """.utf8)
    }

    private static let notes = Text(
        ja: "記入例であり、実在の計画ではない。金額は千円単位でなく円で、数字だけで書く。施設は優先する順に並べる。"
            + "operation は public（①自治体が運営）か private（②民間が運営）。excluded に理由を書いた費用は交付対象としない。"
            + "headquarters は本社のある市区町村のコードで、国外は overseas。facility には施設の id を書く。"
            + "steps は起算日からの月数と返還の割合。requested は申請額、localFunding は国費以外の財源で、どちらも省ける。",
        en: "An example and no real plan. Amounts are in yen, digits only, never in thousands. The first choice of "
            + "facilities comes first. operation is public (1, run by the body) or private (2). A cost with a reason in "
            + "excluded is not eligible. headquarters is a code of a municipality, or overseas. facility takes the id of "
            + "a facility. steps are months from the first day and the share to be repaid. requested and localFunding "
            + "(what pays for the rest) may be left out.")
}

import GrantRules

/// A slip in writing: a piece of the sample document as it should be, and the same piece as it gives a D code.
struct DocumentExample: Sendable {
    let code: Code
    let right: String
    let wrong: String

    private init(_ code: Code, _ right: String, _ wrong: String) {
        self.code = code
        self.right = right
        self.wrong = wrong
    }

    /// None for what one line cannot show: the encoding, the depth, the size, another kind of file, a sum.
    static let all: [DocumentExample] = [
        DocumentExample(.syntax, #""capacity": 18,"#, #""capacity": 18 # people"#),
        DocumentExample(.duplicateKey, #""type": "standard""#, #""type": "standard", "type": "high-standard""#),
        DocumentExample(.unknownKey, #""notes": """#, #""note": """#),
        DocumentExample(.missingKey, #""code": "072028", "name": "会津若松市""#, #""code": "072028""#),
        DocumentExample(.wrongType, #""capacity": 18"#, #""capacity": null"#),
        DocumentExample(.notPlainDigits, #""amount": 21000000"#, #""amount": 2.1e7"#),
        DocumentExample(.notPlainDigits, #""amount": 21000000"#, #""amount": "2100万円""#),
        DocumentExample(.outOfRange, #""amount": 21000000"#, #""amount": -21000000"#),
        DocumentExample(.badPlace, #""headquarters": "131016""#, #""headquarters": "131018""#),
        DocumentExample(
            .badCorporateNumber, #""corporateNumber": "7123456789012""#, #""corporateNumber": "1123456789012""#),
        DocumentExample(.badDate, #""appliedOn": "2021-10-01""#, #""appliedOn": "R3.10.1""#),
        DocumentExample(.badDate, #""appliedOn": "2021-10-01""#, #""appliedOn": "2021-02-29""#),
        DocumentExample(.unknownSchedule, #""schedule": "r2-hosei3""#, #""schedule": "r3-hosei1""#),
        DocumentExample(.unknownReading, #""value": "envelope""#, #""value": "envelop""#),
        DocumentExample(.readingWithoutBasis, #""basis": "内閣府の回答""#, #""basis": """#),
        DocumentExample(
            .readingTwice, "\"readings\": [", #""readings": [{ "id": "tier-mixing", "value": "counts", "basis": "…" },"#
        ),
        DocumentExample(.duplicateID, #""id": "office-b""#, #""id": "office-a""#),
        DocumentExample(.badSteps, #""withinMonths": 60"#, #""withinMonths": 36"#),
        DocumentExample(.badShare, #""share": "1/2""#, #""share": "50%""#),
        DocumentExample(.unknownWord, #""countedFrom": "applied""#, #""countedFrom": "appliedOn""#),
        DocumentExample(
            .contributionOfPublic, #""operation": "private", "operatorContribution": 5000000"#,
            #""operation": "public", "operatorContribution": 5000000"#),
        DocumentExample(.emptyText, #""name": "中町オフィス""#, #""name": """#),
        DocumentExample(
            .noCosts, #""costs": [{ "item": "改修工事費", "amount": 21000000 }]"#, #""costs": []"#),
        DocumentExample(.prefectureAsPlace, #""municipality": "072028""#, #""municipality": "070009""#),
    ]

    /// The sample; a wrong piece takes the place of the first right one.
    static let sample = """
        { "format": "grant-plan/1", "schedule": "r2-hosei3", "notes": "",
          "applicant": { "code": "072028", "name": "会津若松市" },
          "type": "standard",
          "readings": [ { "id": "tier-mixing", "value": "envelope", "basis": "内閣府の回答" } ],
          "facilities": [
            { "id": "office-a", "name": "中町オフィス", "capacity": 18, "operation": "public", "municipality": "072028",
              "costs": [{ "item": "改修工事費", "amount": 21000000 }] },
            { "id": "office-b", "name": "東町オフィス", "capacity": 30,
              "operation": "private", "operatorContribution": 5000000, "municipality": "072028",
              "costs": [{ "item": "備品購入費", "amount": 9000000 }] } ],
          "companySupport": {
            "clawback": { "source": "会津若松市進出支援金交付要綱 第9条", "countedFrom": "applied",
              "steps": [{ "withinMonths": 24, "share": "2/3" }, { "withinMonths": 36, "share": "1/1" },
                { "withinMonths": 60, "share": "1/2" }] },
            "companies": [
              { "id": "c1", "name": "株式会社みほん", "corporateNumber": "7123456789012", "headquarters": "131016",
                "facility": "office-a", "amount": 1000000, "appliedOn": "2021-10-01" } ] } }
        """
}

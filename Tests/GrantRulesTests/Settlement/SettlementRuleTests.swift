import Testing

@testable import GrantRules

/// Sentences and limits of rules about settlements beside those of their examples.
@Suite struct SettlementRuleTests {
    private func findings(_ edit: (inout SettlementCase) -> Void) throws -> [Finding] {
        let reckoning = try #require(try SettlementCase.example(edit).reckoned(overriding: .none))
        return reckoning.breaches.compactMap { reckoning.finding(for: $0) }
    }

    private func sentence(_ code: Code, _ edit: (inout SettlementCase) -> Void) throws -> String? {
        try findings(edit).first { $0.code == code }?.message.ja
    }

    /// All that was granted may be fixed, and is then above the 15,000,000 yen that the plan as spent allows.
    @Test func `what is fixed up to all that was granted is held to what the money spent allows`() throws {
        let found = try findings {
            $0.actual = .example
            $0.fix(18_000_000)
        }
        #expect(found.map { $0.code }.contains(.fixedAboveAllowable))
    }

    /// 18,000,000 were granted and received, 15,000,000 fixed; 1,000,000 was ordered back by a cancellation before.
    @Test func `what is left to order back is called the excess, which a cancellation makes smaller`() throws {
        let said = try sentence(.excessNotOrdered) {
            $0.order {
                $0.ground = .changedCircumstances
                $0.day = Day(known: 2022, 4, 20)
                $0.amount = Yen(sum: 1_000_000)
            }
        }
        #expect(said == "超過額2,000,000円のうち、返還が命じられたのは0円で、2,000,000円が残っている。")
    }

    /// The plan as spent allows 15,000,000 yen.
    @Test func `less fixed than could be says which of the two limits it is`() throws {
        let spent = try sentence(.fixedBelowAllowable) {
            $0.actual = .example
            $0.fix(14_999_999)
        }
        #expect(spent == "確定額14,999,999円は、実績で認められる額15,000,000円より1円少ない。")
        let granted = try sentence(.fixedBelowAllowable) {
            $0.actual = .example
            $0.draft.decisions[0].nationalShare = Yen(sum: 10_000_000)
            $0.fix(9_999_999)
        }
        #expect(granted == "確定額9,999,999円は、交付決定額10,000,000円より1円少ない。")
    }

    @Test func `what is waived beyond its charge is called by its own name`() throws {
        let surcharge = try sentence(.waivedAboveCharge) {
            $0.order { $0.waived = ReturnOrder.Waiver(surcharge: Yen(sum: 1)) }
        }
        #expect(surcharge == "加算金の免除額1円は、加算金0円を1円超えている。")
        let none = try sentence(.waivedAboveCharge) {
            $0.order { $0.waived = ReturnOrder.Waiver(lateCharge: Yen(sum: 1)) }
        }
        #expect(none == "延滞金の免除額1円は、延滞金0円を1円超えている。")
        // A day late costs 900 yen.
        let late = try sentence(.waivedAboveCharge) {
            $0.payLate()
            $0.order { $0.waived = ReturnOrder.Waiver(lateCharge: Yen(sum: 901)) }
        }
        #expect(late == "延滞金の免除額901円は、延滞金900円を1円超えている。")
        let both = try sentence(.waivedAboveCharge) {
            $0.payLate()
            $0.order { $0.waived = ReturnOrder.Waiver(surcharge: Yen(sum: 2), lateCharge: Yen(sum: 901)) }
        }
        #expect(both == "加算金の免除額2円は、加算金0円を2円超えている。延滞金の免除額901円は、延滞金900円を1円超えている。")
    }

    @Test func `another name and an unknown code are asked about as in a plan`() throws {
        let named = try findings { $0.draft.applicant = Applicant(code: .aizuwakamatsu, name: "別市") }
        #expect(named.map { "\($0.code.rawValue) \($0.place.pointer)" } == ["U703 /applicant/name"])
        let unknown = try findings { $0.draft.applicant = Applicant(code: code("071013"), name: "別市") }
        #expect(unknown.map { "\($0.code.rawValue) \($0.place.pointer)" } == ["U704 /applicant/code"])
    }
}

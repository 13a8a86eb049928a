import Testing

@testable import GrantRules

/// Two plans made of the same example, each with what the test says.
@Suite struct PlanComparisonTests {
    typealias Edit = (inout PlanDraft) -> Void

    private func compared(_ before: Edit, _ after: Edit) throws -> PlanComparison {
        PlanComparison(try Plan.example().changing(before).assessed(), try Plan.example().changing(after).assessed())
    }

    /// `facility/a facility/b changed name moved`: old and new id, what became of it, and why it is taken for the same.
    private func lines(_ comparison: PlanComparison) -> [String] {
        comparison.lines.map { line in
            let old = line.before.map { comparison.before.items[$0].id } ?? "-"
            let new = line.after.map { comparison.after.items[$0].id } ?? "-"
            let state = comparison.state(of: line).rawValue
            return "\(old) \(new) \(state) \(line.match.rawValue)" + (line.hasMoved ? " moved" : "")
        }
    }

    private static func offices(_ ids: String..., name: @escaping (String) -> String = { $0 + "棟" }) -> Edit {
        { draft in
            draft.leaveOutTheRest()
            draft.facilities = ids.map { .example($0, name($0), capacity: 30, cost: 10_000_000) }
        }
    }

    // MARK: Which line is which

    @Test func `a line with a new id is known by its name and place, a company by its number first`() throws {
        let comparison = try compared(
            { draft in
                draft.existingFacilities = [.example("old", "既存棟", cost: 1_000_000)]
                draft.companies[0].corporateNumber = CorporateNumber("7000012050002")
            },
            { draft in
                draft.facilities[0].id = "office-z"
                draft.existingFacilities = [.example("older", "既存棟", cost: 1_000_000)]
                draft.companies[0].id = "c9"
                draft.companies[0].facility = "office-z"
                draft.companies[0].corporateNumber = CorporateNumber("7000012050002")
            })
        #expect(
            lines(comparison) == [
                "facility/office-a facility/office-z changed name", "existing/old existing/older changed name",
                "promotion promotion same id", "company/c1 company/c9 changed corporate-number",
            ])
    }

    @Test func `a name in another municipality is another facility, and one that two have tells nothing`() throws {
        let elsewhere = try compared(
            PlanComparisonTests.offices("a", name: { _ in "棟" }),
            { draft in
                draft.leaveOutTheRest()
                draft.facilities = [.example("b", "棟", capacity: 30, cost: 10_000_000, at: .fukushima)]
            })
        #expect(lines(elsewhere) == ["- facility/b added none", "facility/a - removed none"])
        #expect(!elsewhere.lines.contains { elsewhere.isRenamed($0) })
        let twins = try compared(
            PlanComparisonTests.offices("a", "b", name: { _ in "棟" }),
            PlanComparisonTests.offices("c", name: { _ in "棟" }))
        #expect(
            lines(twins) == ["- facility/c added none", "facility/a - removed none", "facility/b - removed none"])
    }

    @Test func `a facility that is called like the list of promotion is not taken for it`() throws {
        let both: Edit = { draft in
            draft.facilities[0].id = "promotion"
            draft.companies[0].facility = "promotion"
        }
        #expect(try lines(compared(both, both)).allSatisfy { $0.hasSuffix(" same id") })
    }

    /// Of b, c, a the run b, c keeps its order, so only a has moved.
    @Test(arguments: [
        (["b", "c", "a"], ["a"]), (["a", "c", "b"], ["c"]), (["c", "b", "a"], ["c", "b"]), (["a", "b", "c"], []),
        (["b", "c", "d", "a"], ["a"]), (["d", "a", "b", "c"], ["d"]), (["b", "d", "a", "c"], ["b", "d"]),
    ])
    func `what moved is what is outside the longest run that kept its order`(_ new: [String], _ moved: [String]) throws
    {
        let comparison = try compared(
            { draft in
                draft.leaveOutTheRest()
                draft.facilities = new.sorted().map { .example($0, $0, capacity: 10, cost: 1_000_000) }
            },
            { draft in
                draft.leaveOutTheRest()
                draft.facilities = new.map { .example($0, $0, capacity: 10, cost: 1_000_000) }
            })
        let found = comparison.lines.filter { $0.hasMoved }.compactMap {
            $0.after.map { comparison.after.items[$0].id }
        }
        #expect(found == moved.map { "facility/" + $0 })
    }

    // MARK: What changed

    /// The cap of 30 people is 45,000,000. Each changes one thing about the only facility and no other amount.
    @Test(
        arguments: [
            // Above the cap: only what is declared.
            (46_000_000, 47_000_000, 0, 0, 30, 30), (47_000_000, 47_000_000, 0, 1_000_000, 30, 30),
            // Below the cap of 10 people too, 30,000,000: only the cap.
            (20_000_000, 20_000_000, 0, 0, 30, 10),
        ] as [(Int64, Int64, Int64, Int64, Int, Int)])
    func `one figure that differs is a change though the answer is the same`(
        _ oldCost: Int64, _ newCost: Int64, _ oldExcluded: Int64, _ newExcluded: Int64, _ oldPeople: Int,
        _ newPeople: Int
    ) throws {
        func edit(_ cost: Int64, _ excluded: Int64, _ people: Int) -> Edit {
            { draft in
                draft.leaveOutTheRest()
                draft.spend(cost - excluded, capacity: people)
                draft.facilities[0].costs.append(
                    Cost(
                        item: "備品", amount: Yen(sum: excluded), excluded: excluded == 0 ? nil : Cost.Exclusion("別の補助金"))
                )
            }
        }
        let comparison = try compared(edit(oldCost, oldExcluded, oldPeople), edit(newCost, newExcluded, newPeople))
        #expect(lines(comparison) == ["facility/office-a facility/office-a changed id"])
        #expect(!comparison.isSame)
        #expect(try compared(edit(oldCost, oldExcluded, oldPeople), edit(oldCost, oldExcluded, oldPeople)).isSame)
    }

    /// 90,000,000 in all: 45,000,000 and 25,000,000 leave 20,000,000 for the third, 24,000,000 leave 21,000,000.
    @Test func `what the others leave, the rate and the operator's part are changes too`() throws {
        func shared(_ second: Int64) -> Edit {
            { draft in
                draft.leaveOutTheRest()
                draft.answer(.envelope)
                draft.facilities = zip(["a", "b", "c"], [45_000_000, second, 30_000_000]).map {
                    .example($0, $0, capacity: 30, cost: $1)
                }
            }
        }
        let left = try compared(shared(25_000_000), shared(24_000_000))
        #expect(left.before.items.map { $0.eligible.yen.amount } == [45_000_000, 25_000_000, 20_000_000])
        #expect(left.after.items.map { $0.eligible.yen.amount } == [45_000_000, 24_000_000, 21_000_000])
        #expect(left.lines.map { left.state(of: $0) } == [.same, .changed, .changed])
        let rate = try compared({ $0.type = .standard }, { $0.type = .highStandard })
        #expect(rate.lines.allSatisfy { rate.state(of: $0) == .changed })
        func operated(_ part: Int64) -> Edit {
            { draft in
                draft.leaveOutTheRest()
                draft.facilities[0].operation = .private
                draft.facilities[0].operatorContribution = Yen(sum: part)
            }
        }
        let part = try compared(operated(8_000_000), operated(8_000_001))
        #expect(part.lines.map { part.state(of: $0) } == [.changed])
    }

    @Test func `a new name, a new place or a new programme alone is a change`() throws {
        let renamed = try compared({ _ in }, { $0.facilities[0].name = "新しい名称" })
        #expect(lines(renamed)[0] == "facility/office-a facility/office-a changed id")
        #expect(renamed.lines.map { renamed.isRenamed($0) } == [true, false, false])
        let moved = try compared(PlanComparisonTests.offices("a", "b"), PlanComparisonTests.offices("b", "a"))
        #expect(lines(moved) == ["facility/b facility/b changed id moved", "facility/a facility/a same id"])
    }

    @Test func `what stands above the lines is listed with its stable name, before and after`() throws {
        let comparison = try compared(
            { draft in
                draft.requested.nationalShare = nil
                draft.requested.eligibleCost = Yen(sum: 30_000_000)
            },
            { draft in
                draft.type = .highStandard
                draft.applicant.name = "会津若松"
                draft.answer(.envelope)
                draft.ask(share: 1_000_000)
                draft.ask(cost: 30_000_001)
            })
        #expect(
            comparison.conditions.map { "\($0.id) \($0.before) → \($0.after)" } == [
                "type standard 1/2 → high-standard 3/4", "applicant 072028 会津若松市 → 072028 会津若松",
                "reading:tier-mixing counts → envelope", "requested.nationalShare  → 1,000,000",
                "requested.eligibleCost 30,000,000 → 30,000,001",
            ])
        // 1 yen less than the example's 30,000,000 is neither a finding gained nor a line changed.
        let asked = try compared({ $0.ask(cost: 30_000_000) }, { $0.ask(cost: 30_000_000) })
        #expect(asked.isSame && asked.conditions.isEmpty)
        let condition = try compared({ $0.applicant.name = "会津若松市" }, { $0.title = "別の件名" })
        #expect(condition.isSame)
    }

    // MARK: Findings

    private static func offices(above: String, _ ids: String...) -> Edit {
        { draft in
            draft.leaveOutTheRest()
            draft.facilities = ids.map { .example($0, $0, capacity: 30, cost: $0 == above ? 46_000_000 : 10_000_000) }
        }
    }

    @Test func `a finding about a line that moved or has another id is the same finding`() throws {
        for after in [
            PlanComparisonTests.offices(above: "a", "b", "a"), PlanComparisonTests.offices(above: "a", "c", "a"),
        ] {
            let comparison = try compared(PlanComparisonTests.offices(above: "a", "a", "b"), after)
            #expect(comparison.gained.isEmpty && comparison.lost.isEmpty)
        }
    }

    @Test func `the same finding about another line is one lost and one gained`() throws {
        let comparison = try compared(
            PlanComparisonTests.offices(above: "a", "a", "b"), PlanComparisonTests.offices(above: "b", "a", "b"))
        #expect(comparison.gained.map { "\($0.code.rawValue) \($0.item ?? "")" } == ["F201 facility/b"])
        #expect(comparison.lost.map { "\($0.code.rawValue) \($0.item ?? "")" } == ["F201 facility/a"])
        let only = try compared(
            PlanComparisonTests.offices(above: "", "a"), PlanComparisonTests.offices(above: "", "a"))
        #expect(only.isSame)
        let lost = try compared(
            PlanComparisonTests.offices(above: "a", "a"), PlanComparisonTests.offices(above: "", "a"))
        #expect(lost.gained.isEmpty && lost.lost.map { $0.code.rawValue } == ["F201"] && !lost.isSame)
    }

    @Test func `a finding about no line is another one at another place`() throws {
        // 相模原市 claims to be on the list and is not; 秩父市 is on it and claims nothing.
        let comparison = try compared(
            {
                $0.applicant = Applicant(
                    code: code("141500"), name: "相模原市", disadvantagedArea: Claim(basis: "過疎地域の持続的発展の支援に関する特別措置法"))
            },
            { $0.applicant = Applicant(code: code("112071"), name: "秩父市") })
        #expect(comparison.gained.contains { $0.code == .disadvantagedAreaUnsure })
        #expect(comparison.lost.contains { $0.code == .disadvantagedAreaUnsure })
    }

    @Test func `a finding that is gained alone makes two plans differ`() throws {
        let comparison = try compared({ _ in }, { $0.clawback = nil })
        #expect(comparison.gained.map { $0.code } == [.noRepaymentScheme] && comparison.lost.isEmpty)
        #expect(comparison.conditions.isEmpty && !comparison.isSame)
        #expect(try !compared({ $0.clawback = nil }, { _ in }).isSame)
    }

    /// Refused as the fourth of all, and then as the second of its size; run by the body, and then by a company at the
    /// same cost.
    @Test func `a line that is refused for another reason, or is of another programme, has changed`() throws {
        let last = { (others: [Int]) in
            { (draft: inout PlanDraft) in
                draft.leaveOutTheRest()
                draft.facilities = (others + [60]).enumerated().map { index, people in
                    .example(
                        people == 60 && index == others.count ? "last" : "f\(index)", "\(index)棟", capacity: people,
                        cost: 1)
                }
                draft.facilities[others.count].name = "最後"
            }
        }
        let refused = try compared(last([10, 10, 10]), last([60]))
        let line = try #require(
            refused.lines.first { $0.before.map { refused.before.items[$0].id } == "facility/last" })
        let items = [refused.before.items[3], refused.after.items[1]]
        #expect(items.map { $0.refusedBy.sorted.map { $0.rawValue } } == [["F203"], ["F202"]])
        #expect(refused.state(of: line) == .changed)
        let run = try compared({ _ in }, { $0.facilities[0].operation = .private })
        #expect(run.lines.map { run.state(of: $0) } == [.changed, .same, .same])
    }

    /// 申請額 alone: 21,000,000 + 8,000,000 + 1,000,000 are eligible, half of it is the share; less is asked both times.
    @Test func `a condition alone makes two plans differ`() throws {
        let comparison = try compared({ $0.ask(share: 14_000_000) }, { $0.ask(share: 14_000_001) })
        #expect(comparison.lines.allSatisfy { comparison.state(of: $0) == .same })
        #expect(comparison.conditions.count == 1 && comparison.gained.isEmpty && comparison.lost.isEmpty)
        #expect(!comparison.isSame)
    }
}

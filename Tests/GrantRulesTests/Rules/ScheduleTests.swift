import Testing

@testable import GrantRules

/// The figures of the schedule beside those of the slides, typed here a second time by hand.
@Suite struct ScheduleTests {
    let schedule = Schedule.r2Hosei3

    @Test func `every figure is the one of its fact`() {
        expect(schedule.appropriation, 10_000_000_000, "F01")
        expect(schedule.pools.compactMap(\.limit)[0], 90_000_000, "F07")
        expect(schedule.pools.compactMap(\.limit)[1], 12_000_000, "F09")
        expect(schedule.pools.compactMap(\.limit)[2], 12_000_000, "F10")
        expect(schedule.pools.compactMap(\.limit)[3], 1_000_000, "F11")
        #expect(schedule.tokyoArea.value == [11, 12, 13, 14] && schedule.tokyoArea.fact.text == "F02")
        #expect(schedule.highStandardRate.value.text == "3/4" && schedule.highStandardRate.fact.text == "F03")
        #expect(schedule.standardRate.value.text == "1/2" && schedule.standardRate.fact.text == "F03")
        #expect(schedule.facilityCount.value == 3 && schedule.facilityCount.fact.text == "F08")
        #expect(schedule.smallestPlausible.amount == 100_000)
    }

    @Test func `three sizes have a cap by F06 and a count by F07`() {
        #expect(schedule.sizes.map(\.from) == [1, 20, 50])
        #expect(schedule.sizes.map(\.through) == [19, 49, nil])
        #expect(schedule.sizes.map(\.cap.value.amount) == [30_000_000, 45_000_000, 90_000_000])
        #expect(schedule.sizes.map(\.count.value) == [3, 2, 1])
        #expect(schedule.sizes.allSatisfy { $0.cap.fact.text == "F06" && $0.count.fact.text == "F07" })
    }

    @Test(arguments: [(1, 0), (19, 0), (20, 1), (49, 1), (50, 2), (100_000, 2)])
    func `a capacity has its size`(_ people: Int, _ size: Int) throws {
        #expect(schedule.size(of: try #require(Capacity(people))) == size)
    }

    @Test func `a national payment to a company is the one that F11 prints`() throws {
        let payment = try #require(schedule.sum(of: .companies)?.limit).value
        let share = { (type: PlanType) in
            payment.scaled(by: schedule.rate(of: type).value, rounding: .downToYen).amount
        }
        #expect(share(.highStandard) == 750_000)
        #expect(share(.standard) == 500_000)
    }

    @Test func `each size may be built for the envelope, as F07 and F06 multiply`() throws {
        let envelope = try #require(schedule.sum(of: .publicFacilities)?.limit)
        for size in schedule.sizes {
            #expect(size.cap.value.amount * Int64(size.count.value) == envelope.value.amount)
        }
    }

    @Test func `the programmes are the four of F04, with the soft costs of F09 beside them`() {
        #expect(schedule.programmes.map(\.id.text) == ["public", "private", "existing", "promotion", "company"])
    }

    @Test func `the local share is all that is left, and where its money comes from (F15) is a note at most`() throws {
        // 10,500,000 of 21,000,001 and half of 8,000,000 and of 1,000,000 are national.
        let totals = try Plan.example().changing { $0.spend(21_000_001) }.assessed().totals
        #expect(totals.nationalShare.amount == 15_000_000 && totals.localShare.amount == 15_000_001)
        let asking = Rule.all.filter { schedule.sources(of: $0).contains(.fact(.localShare)) }
        #expect(asking.allSatisfy { $0.severity == .info })
    }

    @Test func `facts are F01 to F16 under the headings of the slides`() {
        #expect(schedule.facts.map(\.id.text) == (1...16).map { $0 < 10 ? "F0\($0)" : "F\($0)" })
        let headings = [
            "概要", "資金の流れ", "資金の流れ", "ポイント、事業イメージ・具体例", "概要", "交付上限額等", "交付上限額等",
            "交付上限額等", "交付上限額等", "概要", "交付上限額等", "交付上限額等", "ポイント、事業イメージ・具体例", "概要", "概要",
            "事業概要・目的",
        ]
        #expect(schedule.facts.map(\.heading.ja) == headings)
        #expect(schedule.facts.allSatisfy { !$0.statement.ja.isEmpty && !$0.statement.en.isEmpty })
    }

    @Test func `facts go by their numbers`() {
        for (place, one) in schedule.facts.enumerated() {
            for (other, two) in schedule.facts.enumerated() { #expect((one.id < two.id) == (place < other)) }
        }
    }

    @Test func `a schedule is found by its id alone`() {
        #expect(Schedule.named("r2-hosei3") === Schedule.r2Hosei3)
        #expect(Schedule.named("r3-hosei1") == nil)
    }

    private func expect(_ cited: Cited<Yen>, _ yen: Int64, _ fact: String) {
        #expect(cited.value.amount == yen && cited.fact.text == fact)
    }
}

extension Schedule {
    /// The sum on which lines of this shape draw, under whatever reading.
    fileprivate func sum(of lines: Programme.Lines) -> Pool? {
        guard let programme = programme(of: lines) else { return nil }
        return pools(of: programmes[programme]).first { $0.limit != nil }
    }
}

import GrantRules

extension TogetherCheck {
    /// A funded facility of one of the plans.
    private struct Funded {
        let id: [UInt8]
        let name: String
        let municipality: LocalGovernmentCode
        let size: Int?
        let eligible: Int64
        let place: TogetherFinding.Place
    }

    mutating func checkFacilities() {
        let funded = fundedFacilities()
        let distinct = checkTwice(funded)
        checkCounts(distinct, funded)
    }

    /// ①②③ that get something.
    private func fundedFacilities() -> [Funded] {
        var all: [Funded] = []
        for (index, assessment) in assessments.enumerated() {
            let plan = assessment.plan
            for (place, facility) in plan.draft.facilities.enumerated()
            where assessment.items[place].eligible.yen > .zero {
                all.append(
                    Funded(
                        id: Array(facility.id.utf8), name: facility.name, municipality: facility.municipality,
                        size: schedule.size(of: facility.capacity),
                        eligible: assessment.items[place].eligible.yen.amount,
                        place: self.place(index, .facility(place))))
            }
            for (place, facility) in plan.draft.existingFacilities.enumerated() {
                let item = assessment.items[plan.draft.facilities.count + place]
                guard item.eligible.yen > .zero else { continue }
                all.append(
                    Funded(
                        id: Array(facility.id.utf8), name: facility.name, municipality: facility.municipality,
                        size: nil,
                        eligible: item.eligible.yen.amount, place: self.place(index, .existingFacility(place))))
            }
        }
        return all
    }

    private struct Site: Hashable {
        let word: [UInt8]
        let municipality: LocalGovernmentCode
    }

    /// T001 and T007; each facility once, as it came first.
    private mutating func checkTwice(_ funded: [Funded]) -> [Funded] {
        var byID: [Site: Funded] = [:]
        var byName: [Site: Funded] = [:]
        var distinct: [Funded] = []
        for facility in funded {
            let site = Site(word: facility.id, municipality: facility.municipality)
            let named = Site(word: Array(facility.name.utf8), municipality: facility.municipality)
            if let first = byID[site] {
                let sum = first.eligible + facility.eligible
                add(
                    .facilityFundedTwice, at: [facility.place, first.place],
                    Text(
                        ja: "「\(facility.name)」が二つの計画で交付対象となっている（合わせて \(sum.grouped)円）。",
                        en: "\"\(facility.name)\" is funded by two plans (\(sum.grouped) yen in all)"),
                    mend: Text(
                        ja: "一方の計画から外すか、別の施設なら id を変える。",
                        en: "leave it out of one plan, or give another facility another id"),
                    [.facilityCaps, .implementationPlan])
                continue
            }
            if let first = byName[named], first.place.plan != facility.place.plan {
                add(
                    .facilityPerhapsTwice, .warning, at: [facility.place, first.place],
                    Text(
                        ja: "「\(facility.name)」と同じ名称の施設が、同じ市区町村で別の計画にもある。",
                        en:
                            "a facility of the name \"\(facility.name)\" in the same municipality is in another plan too"
                    ),
                    mend: Text(
                        ja: "同じ施設なら id をそろえて一方の計画にだけ載せる。",
                        en: "if it is the same one, give it one id and list it in one plan"),
                    [.implementationPlan])
            }
            byID[site] = facility
            byName[named] = facility
            distinct.append(facility)
        }
        return distinct
    }

    /// T003, T004 and T005; which of the last two is for the last plan's reading to say.
    private mutating func checkCounts(_ distinct: [Funded], _ funded: [Funded]) {
        let new = distinct.filter { $0.size != nil }
        guard assessments.count > 1, let last = new.last, let reading = assessments.last?.totals.readings else {
            return
        }
        let earlier = earlierFacilities(notIn: Set(new.map { $0.id }))
        let places = new.reversed().map { $0.place }
        let count = Int64(new.count + earlier.count)
        let most = Int64(schedule.facilityCount.value)
        if count > most {
            let before = earlier.count
            add(
                .facilitiesOverPlans, at: places, found: count, limit: most,
                Text(
                    ja: "①②の施設は計画を通じて \(count)か所"
                        + (before > 0 ? "（ほかの採択分 \(before)か所を含む）" : "") + "で、1団体の上限 \(most)か所を超えている。",
                    en: "there are \(count) facilities over the plans"
                        + (before > 0 ? ", \(before) of them stated in \"previous\"" : "")
                        + ", and a body may have \(most)"),
                mend: Text(ja: "優先する \(most)か所に絞る。", en: "keep the \(most) that come first"), [.facilityCount])
        }
        if !reading.takes(.envelope) {
            checkSizes(new, earlier, at: places)
        } else {
            let sum =
                funded.filter { $0.size != nil }.reduce(Int64(0)) { $0 + $1.eligible }
                + earlier.reduce(Int64(0)) { $0 + $1.eligibleCost.amount }
            let envelope = schedule.envelope.value
            guard sum > envelope.amount else { return }
            add(
                .envelopeOverPlans, at: [last.place] + places.dropFirst(), found: sum, limit: envelope.amount,
                Text(
                    ja: "施設の交付対象額は計画を通じて \(sum.grouped)円で、施設全体の総枠 \(envelope.ja)を "
                        + "\((sum - envelope.amount).grouped)円超えている。",
                    en: "facilities come to \(sum.grouped) yen over the plans, \((sum - envelope.amount).grouped) yen "
                        + "above the \(envelope.en) for all facilities"),
                mend: Text(
                    ja: "費用を見直すか、以前の採択分を \"previous\" に書く。",
                    en: "revise the costs, or write what was granted before in \"previous\""),
                [.facilitiesOfEachSize])
        }
    }

    private mutating func checkSizes(
        _ new: [Funded], _ earlier: [EarlierRounds.Facility], at places: [TogetherFinding.Place]
    ) {
        for (index, size) in schedule.sizes.enumerated() {
            let count = Int64(
                new.count { $0.size == index } + earlier.count { schedule.size(of: $0.capacity) == index })
            let most = Int64(size.count.value)
            guard count > most else { continue }
            add(
                .facilitiesOfSizeOverPlans, at: new.reversed().filter { $0.size == index }.map { $0.place },
                found: count, limit: most,
                Text(
                    ja: "\(size.name.ja)の施設は計画を通じて \(count)か所で、上限 \(most)か所を超えている。",
                    en: "there are \(count) facilities of \(size.name.en) over the plans, and a body may have \(most)"),
                mend: Text(ja: "優先する \(most)か所に絞る。", en: "keep the \(most) that come first"), [.facilitiesOfEachSize])
        }
    }

    /// Of earlier rounds that are none of the plans given; the same id in two plans is one facility.
    private func earlierFacilities(notIn known: Set<[UInt8]>) -> [EarlierRounds.Facility] {
        var seen = known
        return assessments.flatMap { $0.plan.draft.previous.facilities }
            .filter { seen.insert(Array($0.id.utf8)).inserted }
    }
}

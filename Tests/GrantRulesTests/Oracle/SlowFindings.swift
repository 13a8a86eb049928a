// docs/specification.md, section 5: every finding, row by row of its table, but R901 (see section 2).

struct SlowFinding {
    var code: String
    var pointer: String

    var severity: String {
        let errors = [
            "E101", "E102", "F202", "F203", "C301", "C302", "C303", "P402", "S502", "S503", "S505", "S506",
            "K802", "Q601", "Q603",
        ]
        if errors.contains(code) { return "error" }
        return ["Q602", "Q604", "Q605"].contains(code) ? "info" : "warning"
    }
}

struct SlowSection5 {
    let four: SlowSection4
    let items: [SlowItem]
    let totals: SlowTotals

    var plan: SlowPlan { four.plan }
    var places: SlowPlaces { four.places }
    var applicant: SlowApplicant { four.plan.applicant }

    func findings() -> [SlowFinding] {
        let all =
            applicantRows() + placeRows() + refusalRows() + facilityRows() + wholePlanRows() + softRows()
            + companyRows() + leavingRows() + requestRows() + slipRows() + codeRows()
        if four.eligibleApplicant { return all }
        // Not eligible: besides E101 only these.
        return all.filter {
            ["E101", "C303", "K801", "K802", "S505"].contains($0.code)
                || $0.code.hasPrefix("Q") || $0.code.hasPrefix("U")
        }
    }

    private func when(_ condition: Bool, _ code: String, _ pointer: String) -> [SlowFinding] {
        condition ? [SlowFinding(code: code, pointer: pointer)] : []
    }

    private func item(_ pointer: String) -> [SlowItem] { items.filter { $0.pointer == pointer } }

    private func before(_ item: SlowItem) -> [SlowItem] {
        Array(items.prefix { $0.pointer != item.pointer })
    }

    /// The facilities of every kind: where they stand, where they are, and what they claim.
    private var sites: [(pointer: String, municipality: String, claim: String?)] {
        plan.facilities.enumerated().map { ("/facilities/\($0)", $1.municipality, $1.claim) }
            + plan.existingFacilities.enumerated().map {
                ("/existingFacilities/\($0)", $1.municipality, $1.claim)
            }
    }

    // E101, and E103 for a municipality of the Tokyo area.
    private func applicantRows() -> [SlowFinding] {
        let claimed = applicant.claim != nil
        let listed = places.isOnReferenceList(applicant.code)
        let municipality = places.isTokyoArea(applicant.code) && !places.isPrefecture(applicant.code)
        return when(!four.eligibleApplicant, "E101", "/applicant")
            + when(
                municipality && claimed != listed, "E103",
                claimed ? "/applicant/disadvantagedArea" : "/applicant")
    }

    // E103 for a facility of a prefecture of the Tokyo area; E104.
    private func placeRows() -> [SlowFinding] {
        var rows: [SlowFinding] = []
        for site in sites {
            let claimed = site.claim != nil
            let listed = places.isOnReferenceList(site.municipality)
            let stray = four.isStray(site.municipality, claim: site.claim)
            let caseThree = places.applicantCase(applicant) == 3
            rows += when(
                caseThree && !stray && claimed != listed, "E103",
                claimed ? site.pointer + "/disadvantagedArea" : site.pointer)
            let own = places.isInTerritory(site.municipality, of: applicant.code, wholePrefecture: false)
            rows += when(!own, "E104", site.pointer + "/municipality")
        }
        return rows
    }

    // E102, F202, F203, C301, P402, S502, S503, S506: the codes that refuse one item.
    private func refusalRows() -> [SlowFinding] {
        let under = [
            "E102": "/municipality", "F202": "", "F203": "", "C301": "", "P402": "",
            "S502": "/headquarters", "S503": "/facility", "S506": "/facility",
        ]
        var rows: [SlowFinding] = []
        for item in items {
            for code in item.refusedBy {
                if let tail = under[code] { rows += when(true, code, item.pointer + tail) }
            }
        }
        return rows
    }

    // F201, F204.
    private func facilityRows() -> [SlowFinding] {
        var rows: [SlowFinding] = []
        for item in items where ["public", "private"].contains(item.programme) && item.admitted {
            rows += when(item.base > item.cap, "F201", item.pointer + "/costs")
            let left = four.envelopeLeft(before(item))
            let cut = four.choice["tier-mixing"] == "envelope" && left < min(item.base, item.cap)
            rows += when(cut, "F204", item.pointer + "/costs")
        }
        return rows
    }

    // C302, C303, S505.
    private func wholePlanRows() -> [SlowFinding] {
        let companies = !plan.companies.isEmpty
        return when(companies && four.namesNoFacility, "C302", "/companySupport")
            + when(items.isEmpty, "C303", "")
            + when(companies && plan.clawback == nil, "S505", "/companySupport")
    }

    // P401.
    private func softRows() -> [SlowFinding] {
        items.filter { ["existing", "promotion"].contains($0.programme) && $0.admitted }
            .flatMap { when(four.softLeft(before($0)) < $0.base, "P401", $0.amountPointer) }
    }

    // S501, S504.
    private func companyRows() -> [SlowFinding] {
        plan.companies.indices.flatMap { place -> [SlowFinding] in
            let pointer = four.companyPointer(place)
            return item(pointer).filter { $0.admitted }.flatMap { item in
                when(item.declared > 1_000_000, "S501", pointer + "/amount")
                    + when(!four.alreadyGiven(place, before(item)).isEmpty, "S504", pointer)
            }
        }
    }

    // K801, K802 (section 7).
    private func leavingRows() -> [SlowFinding] {
        plan.companies.indices.flatMap { place -> [SlowFinding] in
            let pointer = four.companyPointer(place) + "/leftOn"
            switch slowLeaving(plan.companies[place], under: plan.clawback) {
            case .nothing: return []
            case .due: return when(true, "K801", pointer)
            case .unclear: return when(true, "K802", pointer)
            }
        }
    }

    // Q601 to Q605.
    private func requestRows() -> [SlowFinding] {
        var rows: [SlowFinding] = []
        if let asked = plan.requestedNationalShare {
            rows += when(asked > totals.nationalShare, "Q601", "/requested/nationalShare")
            rows += when(asked < totals.nationalShare, "Q602", "/requested/nationalShare")
        }
        if let stated = plan.requestedEligibleCost {
            rows += when(stated > totals.eligible, "Q603", "/requested/eligibleCost")
            rows += when(stated < totals.eligible, "Q604", "/requested/eligibleCost")
        }
        if !plan.localFunding.isEmpty {
            let rest = totals.localShare + totals.unsubsidised
            rows += when(plan.localFunding.reduce(0, +) != rest, "Q605", "/localFunding")
        }
        return rows
    }

    // U701, U702.
    private func slipRows() -> [SlowFinding] {
        items.flatMap {
            when($0.declared >= 1 && $0.declared <= 99_999, "U701", $0.amountPointer)
                + when($0.declared > 10_000_000_000, "U702", $0.amountPointer)
        }
    }

    // U703, U704.
    private func codeRows() -> [SlowFinding] {
        var codes = [(pointer: "/applicant/code", code: applicant.code)]
        codes += sites.map { ($0.pointer + "/municipality", $0.municipality) }
        codes += plan.companies.indices
            .filter { plan.companies[$0].headquarters != "overseas" }
            .map { (four.companyPointer($0) + "/headquarters", plan.companies[$0].headquarters) }
        let fits = places.nameFits(code: applicant.code, name: applicant.name)
        return when(!fits, "U703", "/applicant/name")
            + codes.flatMap { when(places.isUnknown($0.code), "U704", $0.pointer) }
    }
}

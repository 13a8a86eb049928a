/// What stands above the lines of a plan and decides them.
package struct PlanCondition: Sendable {
    package let what: Text
    /// Its stable name: `type`, `applicant`, `reading:tier-mixing`, `requested.nationalShare`.
    package let id: String
    package let before: String
    package let after: String
}

extension PlanComparison {
    /// What is not the same above the lines.
    package var conditions: [PlanCondition] {
        let (old, new) = (before.plan.draft, after.plan.draft)
        var all = [
            PlanCondition(
                what: Text(ja: "補助率", en: "rate"), id: "type", before: "\(old.type.rawValue) \(before.rate.value.text)",
                after: "\(new.type.rawValue) \(after.rate.value.text)"),
            PlanCondition(
                what: Text(ja: "申請団体", en: "applicant"), id: "applicant",
                before: "\(old.applicant.code.text) \(old.applicant.name)",
                after: "\(new.applicant.code.text) \(new.applicant.name)"),
        ]
        for (one, other) in zip(before.readings, after.readings) {
            all.append(
                PlanCondition(
                    what: one.inUse.question.title, id: "reading:" + one.inUse.reading.id,
                    before: one.inUse.value.id, after: other.inUse.value.id))
        }
        all.append(
            PlanCondition(
                what: Text(ja: "申請額（国費）", en: "national share requested"), id: "requested.nationalShare",
                before: old.requested.nationalShare?.grouped ?? "", after: new.requested.nationalShare?.grouped ?? ""))
        all.append(
            PlanCondition(
                what: Text(ja: "申請額（交付対象事業費）", en: "eligible cost requested"), id: "requested.eligibleCost",
                before: old.requested.eligibleCost?.grouped ?? "", after: new.requested.eligibleCost?.grouped ?? ""))
        return all.filter { !$0.before.utf8.elementsEqual($0.after.utf8) }
    }
}

extension PlanComparison.Line {
    package enum State: String, Sendable { case same, changed, added, removed }
}

extension PlanComparison {
    package func state(of line: Line) -> Line.State {
        guard let old = line.before.map({ before.items[$0] }) else { return .added }
        guard let new = line.after.map({ after.items[$0] }) else { return .removed }
        let sameAmounts =
            old.declared == new.declared && old.excluded == new.excluded && old.cap == new.cap
            && old.eligible.yen == new.eligible.yen && old.nationalShare.yen == new.nationalShare.yen
            && old.operatorContribution == new.operatorContribution
        let sameRest =
            old.refusedBy == new.refusedBy && old.binding == new.binding && old.programme.id == new.programme.id
            && !isRenamed(line) && !line.hasMoved && line.match == .id
        return sameAmounts && sameRest ? .same : .changed
    }

    package func isRenamed(_ line: Line) -> Bool {
        guard let old = line.before.map({ before.items[$0] }), let new = line.after.map({ after.items[$0] })
        else { return false }
        return !(old.name ?? "").utf8.elementsEqual((new.name ?? "").utf8)
    }

    /// Whether no amount, no finding and no condition differs; the wording of costs and notes is not asked.
    package var isSame: Bool {
        gained.isEmpty && lost.isEmpty && conditions.isEmpty && lines.allSatisfy { state(of: $0) == .same }
    }
}

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
        func condition(_ id: String, _ what: Text, _ value: (Assessment) -> String) -> PlanCondition {
            PlanCondition(what: what, id: id, before: value(before), after: value(after))
        }
        var all = [
            condition("type", Text(ja: "補助率", en: "rate")) { "\($0.plan.draft.type.rawValue) \($0.rate.value.text)" },
            condition("applicant", Text(ja: "申請団体", en: "applicant")) {
                "\($0.plan.draft.applicant.code.text) \($0.plan.draft.applicant.name)"
            },
        ]
        for (one, other) in zip(before.readings, after.readings) {
            all.append(
                PlanCondition(
                    what: one.inUse.question.title, id: "reading:" + one.inUse.reading.id,
                    before: one.inUse.value.id, after: other.inUse.value.id))
        }
        all += [
            condition("requested.nationalShare", Text(ja: "申請額（国費）", en: "national share requested")) {
                $0.plan.draft.requested.nationalShare?.grouped ?? ""
            },
            condition("requested.eligibleCost", Text(ja: "申請額（交付対象事業費）", en: "eligible cost requested")) {
                $0.plan.draft.requested.eligibleCost?.grouped ?? ""
            },
        ]
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

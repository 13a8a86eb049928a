@testable import GrantRules

extension Assessment {
    /// The answer in the shape of `expected` in the worked plans.
    var asWorked: [String: Any] {
        var answer: [String: Any] = [
            "verdict": verdict.rawValue,
            "totals": [
                "declared": totals.declared.amount, "excluded": totals.excluded.amount,
                "eligible": totals.eligible.amount, "nationalShare": totals.nationalShare.amount,
                "localShare": totals.localShare.amount, "unsubsidised": totals.unsubsidised.amount,
                "operatorContribution": totals.operatorContribution.amount,
            ],
            "range": ["nationalShare": ["min": range.min.amount, "max": range.max.amount]],
            "items": items.map(\.asWorked),
            "readings": readings.map(\.asWorked),
            "clawback": repayments.map { due in
                [
                    "company": plan.draft.companies[due.company].id, "leftOn": due.leftOn.text,
                    "share": due.step.share.text, "repayment": due.total.amount,
                    "national": due.national.amount, "local": due.local.amount,
                ]
            },
            "findings": findings.map { [$0.code.rawValue, $0.severity.name, $0.place.pointer] }.sorted {
                $0.lexicographicallyPrecedes($1)
            },
        ]
        if let applicantCase { answer["case"] = applicantCase.rawValue }
        return answer
    }
}

extension Item {
    var asWorked: [String: Any] {
        var answer: [String: Any] = [
            "id": id, "pointer": path.pointer, "programme": programme.rawValue, "declared": declared.amount,
            "excluded": excluded.amount, "cap": cap.amount, "eligible": eligible.yen.amount,
            "nationalShare": nationalShare.yen.amount, "localShare": localShare.amount, "binding": binding.id,
            "headroom": headroom.amount, "refusedBy": refusedBy.sorted.map(\.rawValue),
            "operatorContribution": operatorContribution.amount,
        ]
        if let name { answer["name"] = name }
        return answer
    }
}

extension ReadingOutcome {
    var asWorked: [String: Any] {
        var answer: [String: Any] = [
            "id": inUse.reading.id, "value": inUse.value.id, "from": inUse.origin.rawValue, "open": inUse.isOpen,
            "alternatives": alternatives.map { other in
                [
                    "value": other.value.id, "eligible": other.outcome.eligible.amount,
                    "nationalShare": other.outcome.nationalShare.amount, "verdict": other.outcome.verdict.rawValue,
                ]
            },
        ]
        if let basis = inUse.basis { answer["basis"] = basis }
        return answer
    }
}

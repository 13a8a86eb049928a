@testable import GrantRules

/// Both answers as lines that are equal exactly when every figure, code and word of the two is.
extension SlowAnswer {
    func lines(withHeadroom: Bool) -> [String] {
        let t = totals
        var lines = [
            "\(verdict) case \(applicantCase ?? 0)",
            "totals \(t.declared) \(t.excluded) \(t.eligible) \(t.nationalShare) \(t.localShare) \(t.unsubsidised) "
                + "\(t.operatorContribution)",
            "range \(rangeMin) \(rangeMax)",
        ]
        lines += items.map {
            "\($0.id) \($0.name ?? "-") \($0.programme) \($0.pointer) \($0.declared) \($0.excluded) \($0.cap) "
                + "\($0.eligible) \($0.nationalShare) \($0.localShare) \($0.binding) "
                + "\(withHeadroom ? $0.headroom : 0) \($0.refusedBy) \($0.operatorContribution)"
        }
        for reading in readings {
            lines.append("\(reading.id) \(reading.value) \(reading.from) \(reading.open) \(reading.basis ?? "-")")
            lines += reading.alternatives.map { "  \($0.value) \($0.eligible) \($0.nationalShare) \($0.verdict)" }
        }
        lines += clawback.map {
            "\($0.company) \($0.leftOn) \($0.share) \($0.repayment) \($0.national) \($0.local)"
        }
        return lines + findings.map { $0.joined(separator: " ") }
    }
}

extension Assessment {
    func lines(withHeadroom: Bool) -> [String] {
        let t = totals
        var lines = [
            "\(verdict.rawValue) case \(applicantCase?.rawValue ?? 0)",
            "totals \(t.declared.amount) \(t.excluded.amount) \(t.eligible.amount) \(t.nationalShare.amount) "
                + "\(t.localShare.amount) \(t.unsubsidised.amount) \(t.operatorContribution.amount)",
            "range \(range.min.amount) \(range.max.amount)",
        ]
        lines += items.map {
            "\($0.id) \($0.name ?? "-") \($0.programme.id.text) \($0.path.pointer) \($0.declared.amount) "
                + "\($0.excluded.amount) \($0.cap.amount) \($0.eligible.yen.amount) \($0.nationalShare.yen.amount) "
                + "\($0.localShare.amount) \($0.binding.id) \(withHeadroom ? $0.headroom.amount : 0) "
                + "\($0.refusedBy.sorted.map(\.rawValue)) \($0.operatorContribution.amount)"
        }
        for reading in readings {
            let used = reading.inUse
            // The oracle names a basis only beside the value that it supports.
            let basis = used.origin == .plan ? used.basis ?? "-" : "-"
            lines.append("\(used.reading.id) \(used.value.id) \(used.origin.rawValue) \(used.isOpen) \(basis)")
            lines += reading.alternatives.map {
                "  \($0.value.id) \($0.outcome.eligible.amount) \($0.outcome.nationalShare.amount) "
                    + "\($0.outcome.verdict.rawValue)"
            }
        }
        lines += repayments.map {
            "\(plan.draft.companies[$0.company].id) \($0.leftOn.text) \($0.step.share.text) "
                + "\($0.total.amount) \($0.national.amount) \($0.local.amount)"
        }
        return lines
            + breaches.map { ($0.code.rawValue, Rule.all.first(with: $0.code)?.severity.name ?? "?", $0.path.pointer) }
            .sorted { ($0.0, $0.2) < ($1.0, $1.2) }.map { "\($0.0) \($0.1) \($0.2)" }
    }
}

import GrantRules

extension [Finding] {
    /// For people: first the slips that may explain the rest, then by weight; within a weight as in the files.
    var byWeight: [Finding] {
        func rank(_ finding: Finding) -> (Int, Int, Int, Code) {
            let isSlip = finding.code == .unitTooSmall || finding.code == .unitTooLarge
            let weight = isSlip ? 0 : finding.severity.word(error: 1, warning: 2, info: 3)
            return (weight, finding.place.plan, finding.place.bytes.lowerBound, finding.code)
        }
        return sorted { rank($0) < rank($1) }
    }
}

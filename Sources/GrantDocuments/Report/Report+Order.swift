import GrantRules

extension [Finding] {
    /// For people: first the slips that may explain the rest, then by weight; within a weight as in the files.
    var byWeight: [Finding] {
        func rank(_ finding: Finding) -> (Int, Int, Int, Code) {
            let weight =
                switch finding.severity {
                case _ where finding.code == .unitTooSmall || finding.code == .unitTooLarge: 0
                case .error: 1
                case .warning: 2
                case .info: 3
                }
            return (weight, finding.place.plan, finding.place.bytes.lowerBound, finding.code)
        }
        return sorted { rank($0) < rank($1) }
    }
}

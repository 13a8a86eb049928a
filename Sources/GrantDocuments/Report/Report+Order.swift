import GrantRules

extension Report {
    /// For people: first the slips that may explain the rest, then by weight; within a weight as in the file.
    var findingsByWeight: [Finding] {
        func rank(_ finding: Finding) -> (Int, Int, Code) {
            let weight =
                switch finding.severity {
                case _ where finding.code.family == .u: 0
                case .error: 1
                case .warning: 2
                case .info: 3
                }
            return (weight, finding.place.bytes.lowerBound, finding.code)
        }
        return findings.sorted { rank($0) < rank($1) }
    }
}

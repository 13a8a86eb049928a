/// What the shell is told.
enum ExitStatus: Int32, Comparable {
    /// Nothing at or above `--fail-on`.
    case fine = 0
    case found = 1
    /// The question could not be answered: usage, file, syntax, D codes, nothing to check.
    case notAnswered = 2

    static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}

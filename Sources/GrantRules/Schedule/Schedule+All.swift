extension Schedule {
    /// Every edition that the calculator knows.
    public static let all: [Schedule] = [.r2Hosei3]

    /// The one that is meant where nothing names another.
    public static let latest = r2Hosei3

    public static func named(_ id: String) -> Schedule? { all.first { $0.id == id } }
}

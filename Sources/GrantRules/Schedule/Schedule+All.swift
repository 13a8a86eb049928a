extension Schedule {
    /// Every edition that the calculator knows.
    public static let all: [Schedule] = [.r2Hosei3]

    /// The one that is meant where nothing names another.
    public static let latest = r2Hosei3

    /// Every question that some edition leaves open.
    package static let readings: [Reading] = Reading.allCases.filter { reading in
        all.contains { $0.openQuestions.contains { $0.reading == reading } }
    }

    /// Nil for an id that is not spelled exactly as that of an edition.
    public static func named(_ id: String) -> Schedule? { all.first { $0.id == id } }
}

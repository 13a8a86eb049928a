/// A picture of an amount that changes from day to day.
public struct Steps: Sendable {
    /// What it shows, for whoever cannot see it.
    public let description: String
    /// At the top of the scale, in words.
    public let scale: String
    /// The amount at the top.
    public let full: Int64
    /// From the first to the last, on a scale of days; each amount holds until the next point.
    public let points: [(day: Int, amount: Int64)]
    /// Where the last amount ends.
    public let end: Int
    /// Days that have a name.
    public let marks: [(day: Int, title: String)]
}

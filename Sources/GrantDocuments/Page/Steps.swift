/// A picture of an amount that changes from day to day.
package struct Steps: Sendable {
    /// What it shows, for whoever cannot see it.
    package let description: String
    /// At the top of the scale, in words.
    package let scale: String
    /// The amount at the top.
    package let full: Int64
    /// From the first to the last, on a scale of days; each amount holds until the next point.
    package let points: [(day: Int, amount: Int64)]
    /// Where the last amount ends.
    package let end: Int
    /// Days that have a name.
    package let marks: [(day: Int, title: String)]
}

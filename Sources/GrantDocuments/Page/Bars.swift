/// A picture of amounts that are made of parts: a bar for each, on a common scale for each group.
package struct Bars: Sendable {
    /// What each filling stands for, and the stroke.
    package let legend: [(filling: Filling, title: String)]
    package let limitTitle: String
    package let groups: [Group]

    /// Told apart without colour as well.
    package enum Filling: String, Sendable { case dark, light, hatched, dotted }

    package struct Group: Sendable {
        package let title: String
        /// How far the scale goes, in words.
        package let scale: String
        /// The amount at the right end.
        package let full: Int64
        package let bars: [Bar]
    }

    package struct Bar: Sendable {
        package let mark: String
        package let name: String
        package let parts: [Part]
        /// Where a stroke stands, if it has a limit of its own.
        package let limit: Int64?
        package let note: String
        /// What it shows, for whoever cannot see it.
        package let description: String
    }

    package struct Part: Sendable {
        package let filling: Filling
        package let title: String
        package let amount: Int64
    }
}

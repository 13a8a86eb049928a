/// A picture of amounts that are made of parts: a bar for each, on a common scale for each group.
public struct Bars: Sendable {
    /// What each filling stands for, and the stroke.
    public let legend: [(filling: Filling, title: String)]
    public let limitTitle: String
    public let groups: [Group]

    /// Told apart without colour as well.
    public enum Filling: String, Sendable { case dark, light, hatched, dotted }

    public struct Group: Sendable {
        public let title: String
        /// How far the scale goes, in words.
        public let scale: String
        /// The amount at the right end.
        public let full: Int64
        public let bars: [Bar]
    }

    public struct Bar: Sendable {
        public let mark: String
        public let name: String
        public let parts: [Part]
        /// Where a stroke stands, if it has a limit of its own.
        public let limit: Int64?
        public let note: String
        /// What it shows, for whoever cannot see it.
        public let description: String
    }

    public struct Part: Sendable {
        public let filling: Filling
        public let title: String
        public let amount: Int64
    }
}

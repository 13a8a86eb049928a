/// How many people a facility holds (収容可能人数), as the plan declares it.
public struct Capacity: Hashable, Sendable {
    public let people: Int

    public static let largest = 100_000

    public init?(_ people: Int) {
        guard (1...Capacity.largest).contains(people) else { return nil }
        self.people = people
    }

    /// A literal of an example.
    init(known people: Int) { self.people = people }
}

extension Capacity: CustomStringConvertible {
    public var description: String { String(people) }
}

/// How many people a facility holds (収容可能人数), as the plan declares it.
public struct Capacity: Hashable, Sendable {
    /// 1 or more; the slides do not say what counts, so it is the number that the plan declares.
    public let people: Int

    /// A bound of this format; the largest size of F06 has none.
    package static let largest = 100_000

    /// Nil unless it is from 1 to 100,000.
    public init?(_ people: Int) {
        guard (1...Capacity.largest).contains(people) else { return nil }
        self.people = people
    }

    /// A literal of an example.
    init(known people: Int) { self.people = people }
}

extension Capacity: CustomStringConvertible { public var description: String { String(people) } }

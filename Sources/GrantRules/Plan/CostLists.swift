/// Lists of costs, each under the programme that it belongs to; a list without costs is none.
public struct CostLists: Equatable, Sendable {
    private var lists: [List] = []

    struct List: Equatable, Sendable {
        let programme: Programme.ID
        var costs: [Cost]
    }

    /// Without any list; assigning to one writes it down.
    public init() {}

    /// In the planner's order, empty when there is no list; that the edition pays for it is for `Plan` to see.
    public subscript(programme: Programme.ID) -> [Cost] {
        get { lists.first { $0.programme == programme }?.costs ?? [] }
        set {
            if let place = lists.firstIndex(where: { $0.programme == programme }) {
                if newValue.isEmpty { lists.remove(at: place) } else { lists[place].costs = newValue }
            } else if !newValue.isEmpty {
                lists.append(List(programme: programme, costs: newValue))
            }
        }
    }

    /// In the order in which they were written down.
    package var programmes: [Programme.ID] { lists.map { $0.programme } }
}

/// Which limit decides what is eligible of an item.
public enum Binding: Sendable {
    case none, refused
    case pool(Pool)

    public var id: String {
        switch self {
        case .none: "none"
        case .refused: "refused"
        case .pool(let pool): pool.id
        }
    }

    public var title: Text {
        switch self {
        case .none: Text(ja: "なし", en: "none")
        case .refused: Text(ja: "認められない", en: "refused")
        case .pool(let pool): pool.title
        }
    }

    /// In the order of the edition, none first and refused last.
    public static func all(of schedule: Schedule) -> [Binding] {
        [.none] + schedule.pools.map { .pool($0) } + [.refused]
    }
}

extension Binding: Equatable {
    public static func == (a: Binding, b: Binding) -> Bool { a.id == b.id }
}

/// Which limit decides what is eligible of an item.
public enum Binding: Sendable {
    /// Nothing cuts it: what is declared and not excluded is eligible as a whole.
    case none
    /// A rule refuses the whole item; `Item.refusedBy` says which.
    case refused
    /// The limit that leaves the least; of two that leave the same, the one that the edition lists first.
    case pool(Pool)

    /// The word at `binding` of a report: `none`, `refused`, or that of the limit, such as `tier-cap`.
    public var id: String {
        switch self {
        case .none: "none"
        case .refused: "refused"
        case .pool(let pool): pool.id
        }
    }

    /// The same for people, as tables show it.
    public var title: Text {
        switch self {
        case .none: Text(ja: "なし", en: "none")
        case .refused: Text(ja: "認められない", en: "refused")
        case .pool(let pool): pool.title
        }
    }

}

extension Binding: Equatable { public static func == (a: Binding, b: Binding) -> Bool { a.id == b.id } }

extension [Schedule] {
    /// The programmes of all editions, each once.
    package var programmes: [Programme] {
        flatMap { $0.programmes }.reduce(into: []) { all, programme in
            if !all.contains(where: { $0.id == programme.id }) { all.append(programme) }
        }
    }

    /// Whatever may bind an item in one of the editions, each once: none first and refused last.
    package var bindings: [Binding] {
        let pools = flatMap { $0.pools }.reduce(into: [Binding.none]) { all, pool in
            if !all.contains(.pool(pool)) { all.append(.pool(pool)) }
        }
        return pools + [.refused]
    }
}

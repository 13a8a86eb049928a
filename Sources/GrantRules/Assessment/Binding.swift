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

}

extension Binding: Equatable {
    public static func == (a: Binding, b: Binding) -> Bool { a.id == b.id }
}

extension [Schedule] {
    /// The programmes of all editions, each once.
    public var programmes: [Programme] {
        flatMap { $0.programmes }.reduce(into: []) { all, programme in
            if !all.contains(where: { $0.id == programme.id }) { all.append(programme) }
        }
    }

    /// Whatever may bind an item in one of the editions, each once: none first and refused last.
    public var bindings: [Binding] {
        let pools = flatMap { $0.pools }.reduce(into: [Binding.none]) { all, pool in
            if !all.contains(.pool(pool)) { all.append(.pool(pool)) }
        }
        return pools + [.refused]
    }
}

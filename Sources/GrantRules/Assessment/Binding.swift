/// Which limit decides what is eligible of an item.
public struct Binding: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let none = Binding(rawValue: 0)
    public static let tierCap = Binding(rawValue: 1)
    public static let envelope = Binding(rawValue: 2)
    public static let softCap = Binding(rawValue: 3)
    public static let companyCap = Binding(rawValue: 4)
    public static let refused = Binding(rawValue: 5)

    public var id: String {
        switch self {
        case .tierCap: "tier-cap"
        case .envelope: "envelope"
        case .softCap: "soft-cap"
        case .companyCap: "company-cap"
        case .refused: "refused"
        default: "none"
        }
    }
}

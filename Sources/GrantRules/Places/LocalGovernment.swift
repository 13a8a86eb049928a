/// A row of the table of local governments.
public struct LocalGovernment: Hashable, Sendable {
    /// Its code, never a ward's.
    public let code: LocalGovernmentCode

    /// The name of its prefecture, which is its own name when it is a prefecture.
    public let prefecture: String

    /// Its name as the official list spells it, without the prefecture.
    public let name: String

    /// The name that leaves no doubt which place is meant: 東京都府中市, but just 東京都.
    public var fullName: String {
        code.isPrefecture ? name : prefecture + name
    }
}

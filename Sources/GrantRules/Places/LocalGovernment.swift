/// A row of the table of local governments.
package struct LocalGovernment: Hashable, Sendable {
    /// Its code, never a ward's.
    package let code: LocalGovernmentCode

    /// The name of its prefecture, which is its own name when it is a prefecture.
    package let prefecture: String

    /// Its name as the official list spells it, without the prefecture.
    package let name: String

    /// The name that leaves no doubt which place is meant: 東京都府中市, but just 東京都.
    package var fullName: String { code.isPrefecture ? name : prefecture + name }
}

public import GrantRules

/// A finding with its place in the file.
public struct LocatedFinding: Sendable {
    public let code: Code
    public let severity: Severity
    public let pointer: String
    /// The id of the item it belongs to.
    public let item: String?
    public let reading: Reading?
    public let start: Position
    /// Exclusive.
    public let end: Position
    /// The same place in bytes.
    public let bytes: Range<Int>
    /// What to underline for a reader: the key when the key is what is wrong, else the value.
    public let shown: Range<Int>
    public let shownStart: Position
    public let message: Text
    public let mend: Text
    public let figures: Breach.Figures?
    public let citations: [Citation]

    /// Counted from 1, columns in Unicode scalars.
    public struct Position: Hashable, Sendable {
        public let line: Int
        public let column: Int
    }
}

public import GrantRules

/// The bytes of a plan and where its lines are.
public struct SourceText: Sendable {
    public let bytes: [UInt8]
    public let lines: LineTable

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineTable(bytes)
    }

    /// Counted from 1, columns in Unicode scalars.
    public struct Position: Hashable, Sendable {
        public let line: Int
        public let column: Int
    }

    public func position(of offset: Int) -> Position {
        let (line, column) = lines.position(of: offset)
        return Position(line: line, column: column)
    }

    public func start(of place: Finding.Place) -> Position { position(of: place.bytes.lowerBound) }
    /// Exclusive.
    public func end(of place: Finding.Place) -> Position { position(of: place.bytes.upperBound) }
    /// Where a reader should look.
    public func shownStart(of place: Finding.Place) -> Position { position(of: place.shown.lowerBound) }
}

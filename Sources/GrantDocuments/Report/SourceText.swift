/// The bytes of a plan and where its lines are.
public struct SourceText: Sendable {
    public let bytes: [UInt8]
    public let lines: LineTable

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineTable(bytes)
    }

    func position(of offset: Int) -> LocatedFinding.Position {
        let (line, column) = lines.position(of: offset)
        return LocatedFinding.Position(line: line, column: column)
    }
}

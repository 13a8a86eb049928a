import GrantTesting
import Testing

/// Compares with a recording under `Fixtures/golden`.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let complaint = try Repository.complaint(about: bytes, at: "Fixtures/golden/" + name)
    #expect(complaint == nil, sourceLocation: sourceLocation)
}

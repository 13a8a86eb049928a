import GrantTesting
import Testing

/// Compares with a page that the program makes and that is checked in.
func expectCheckedIn(_ bytes: [UInt8], _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let complaint = try Repository.complaint(about: bytes, at: path)
    #expect(complaint == nil, sourceLocation: sourceLocation)
}

import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct DocumentCodesTests {
    private func codes(_ numbers: UInt16...) -> DocumentCodes {
        var codes = DocumentCodes()
        for number in numbers { codes.insert(Code(.d, number)) }
        return codes
    }

    @Test func `are told one by one in their order`() {
        #expect(codes(31, 1, 2, 16, 1).sorted.map { $0.rawValue } == ["D001", "D002", "D016", "D031"])
        #expect(codes().isEmpty && codes().sorted.isEmpty && !codes(1).isEmpty)
    }

    @Test func `meet others only in a code that both have, and lose only those`() {
        #expect(codes(1, 5, 9).intersects(codes(5)) && codes(5).intersects(codes(1, 5)))
        #expect(!codes(1, 5).intersects(codes(2, 6)) && !codes(1).intersects(codes()) && !codes().intersects(codes(1)))
        var left = codes(1, 5, 9)
        left.subtract(codes(5, 7))
        #expect(left == codes(1, 9))
        left.subtract(codes())
        #expect(left == codes(1, 9))
    }
}

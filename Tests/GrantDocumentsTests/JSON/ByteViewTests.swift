import Testing

@testable import GrantDocuments

@Suite("A look at bytes")
struct ByteViewTests {
    private static let bytes: [UInt8] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

    /// The bytes 2 to 9 of twelve.
    private static func inTheMiddle<Result>(_ body: (ByteView) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(ByteView(ByteView($0), 2..<10)) }
    }

    @Test
    func `holds what is between its ends, and stretches of it`() {
        ByteViewTests.inTheMiddle { view in
            #expect(view[2] == 2 && view[9] == 9)
            #expect(Array(view) == [2, 3, 4, 5, 6, 7, 8, 9])
            #expect(Array(view.reversed()) == [9, 8, 7, 6, 5, 4, 3, 2])
            #expect(Array(ByteView(view, 2..<10)) == Array(view))
            #expect(Array(ByteView(view, 4..<6)) == [4, 5])
            #expect(view.count == 8 && view.text == "\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}")
        }
    }

    @Test
    func `gives eight bytes from its beginning to where the bytes that are kept end`() {
        ByteViewTests.inTheMiddle { view in
            #expect(view.word(at: 1) == nil)
            #expect(view.word(at: 2) == 0x0908_0706_0504_0302)
            #expect(view.word(at: 4) == 0x0B0A_0908_0706_0504)
            #expect(view.word(at: 5) == nil)
        }
        #expect([UInt8]().withUnsafeBufferPointer { ByteView($0).word(at: 0) } == nil)
        #expect(Array("1234567".utf8).withUnsafeBufferPointer { ByteView($0).word(at: 0) } == nil)
    }

    @Test
    func `makes no number of no digits, nor of nine`() {
        Array("12345678901234567890".utf8).withUnsafeBufferPointer {
            let whole = ByteView($0)
            #expect(ByteView(whole, 3..<3).upToEightDigits == nil)
            #expect(ByteView(whole, 0..<9).upToEightDigits == nil)
            #expect(ByteView(whole, 0..<8).upToEightDigits == 12_345_678)
        }
    }

    @Test
    func `stops the program before its beginning`() async {
        await #expect(processExitsWith: .failure) { ByteViewTests.inTheMiddle { _ = $0[1] } }
        await #expect(processExitsWith: .failure) { ByteViewTests.inTheMiddle { _ = ByteView($0, 1..<4) } }
    }

    @Test
    func `stops the program behind its end`() async {
        await #expect(processExitsWith: .failure) { ByteViewTests.inTheMiddle { _ = $0[10] } }
        await #expect(processExitsWith: .failure) { ByteViewTests.inTheMiddle { _ = ByteView($0, 8..<11) } }
    }

    @Test
    func `of a document stops the program where there is no node`() async {
        await #expect(processExitsWith: .failure) {
            let json = try JSON.parse(Array("[1]".utf8))
            json.withView { _ = $0[json.tape.count] }
        }
        await #expect(processExitsWith: .failure) {
            try JSON.parse(Array("[1]".utf8)).withView { _ = $0[-1] }
        }
        await #expect(processExitsWith: .success) {
            let json = try JSON.parse(Array("[1]".utf8))
            json.withView { _ = $0[json.tape.count - 1] }
        }
    }
}

import Testing

@testable import GrantRules

/// Codes as they are written and kept, and what collects them.
@Suite struct CodeTests {
    @Test func `every letter and number is written with three digits and read back`() throws {
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars {
            for hundreds in 0...9 {
                for tens in 0...9 {
                    for ones in 0...9 {
                        let text = "\(letter)\(hundreds)\(tens)\(ones)"
                        let code = try #require(Code(rawValue: text))
                        #expect(code.rawValue == text)
                        #expect(code.place == 10 * tens + ones)
                        let number = UInt16(100 * hundreds + 10 * tens + ones)
                        #expect(
                            code.family.map { Code($0, number) == code } ?? !"CDEFKNPQRSTU".contains(text.prefix(1)))
                    }
                }
            }
        }
    }

    /// The neighbours of A, Z, 0 and 9.
    @Test(arguments: ["@201", "[201", "F/01", "F:01", "F20/", "F20:"])
    func `what stands beside the letters and digits is neither`(_ text: String) {
        #expect(Code(rawValue: text) == nil)
    }

    @Test func `codes go by letter, then by number`() {
        #expect(Code(.e, 102) < Code(.f, 101))
        #expect(Code(.e, 101) < Code(.e, 102))
        #expect(!(Code(.e, 101) < Code(.e, 101)))
        #expect(!(Code(.f, 101) < Code(.e, 102)))
    }

    /// Nine families of fourteen, by their hundreds.
    private static let all = zip("EFCPSQUKR", 1...9).flatMap { letter, hundreds in
        (1...14).compactMap { Code(rawValue: "\(letter)\(hundreds)\($0 < 10 ? "0" : "")\($0)") }
    }

    @Test func `no number makes a code that has more than three digits`() {
        #expect(Code(.f, 1_201) == Code(.f, 201) && Code(.t, .max).rawValue == "T535")
    }

    @Test func `a set of codes holds each of the nine families' fourteen apart`() {
        for code in CodeTests.all {
            let one = CodeSet([code])
            #expect(CodeTests.all.filter { one.contains($0) } == [code])
            #expect(one.sorted == [code] && !one.isEmpty)
            #expect(CodeTests.all.filter { one.intersects(CodeSet([$0])) } == [code])
            var union = CodeSet([.emptyPlan])
            union.formUnion(one)
            #expect(union == CodeSet([.emptyPlan, code]))
            var left = CodeSet(CodeTests.all)
            left.subtract(one)
            #expect(left.sorted == CodeTests.all.sorted().filter { $0 != code })
        }
        #expect(CodeSet(CodeTests.all.reversed()).sorted == CodeTests.all.sorted())
        #expect(CodeSet().isEmpty && CodeSet().sorted == [])
    }

    @Test func `what is appended to breaches brings its codes and its places`() {
        var all = Breaches(keepingAll: true)
        all.add(.applicantNotEligible, at: .applicant)
        var more = Breaches(keepingAll: true)
        more.add(.emptyPlan, at: .root)
        all.append(more)
        #expect(all.codes == CodeSet([.applicantNotEligible, .emptyPlan]))
        #expect(all.list.map(\.code) == [.applicantNotEligible, .emptyPlan])
        #expect(all.inOrder.map(\.code) == [.emptyPlan, .applicantNotEligible])
    }
}

import Foundation

@testable import GrantRules

/// A line of the official list, read here apart from the generator.
struct LocalGovernmentRow {
    let code: String
    let prefecture: String
    let name: String

    static let all: [LocalGovernmentRow] = {
        var root = URL(filePath: #filePath)
        for _ in 1...4 { root.deleteLastPathComponent() }
        let file = root.appending(path: "Fixtures/places/local-governments.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            fatalError("cannot read \(file.path)")
        }
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            precondition(fields.count == 3, "not three fields: \(line)")
            return LocalGovernmentRow(code: fields[0], prefecture: fields[1], name: fields[2])
        }
    }()

    /// The check digit exactly as the official rule words it.
    static func checkDigit(ofFive digits: some StringProtocol) -> Int {
        let sum = zip(digits.compactMap(\.wholeNumberValue), [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        let digit = sum < 11 ? 11 - sum : 11 - sum % 11
        return digit % 10
    }
}

/// A code that the test knows to be sound.
func code(_ text: String) -> LocalGovernmentCode {
    guard let code = LocalGovernmentCode(text) else { fatalError("\(text) is not a code") }
    return code
}

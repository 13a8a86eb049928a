import Foundation
import GrantTesting
import Testing

@testable import GrantDocuments

/// A plan of `Fixtures/` whose file name says which codes it gives: `four.F203.json`, `typical.json`.
struct CorpusPlan: CustomTestStringConvertible, Sendable {
    let path: String
    let codes: [String]

    var testDescription: String { path }

    init(path: String) {
        self.path = path
        let words = (path as NSString).lastPathComponent.split(separator: ".").dropFirst().dropLast()
        codes = words.filter { $0.count == 4 && $0.dropFirst().allSatisfy(\.isNumber) }.map(String.init)
    }

    func bytes() throws -> [UInt8] { try Repository.bytes(path) }

    func report(_ options: ReportOptions = .test) throws -> Report {
        Report(of: try bytes(), file: path, options: options)
    }
}

enum Corpus {
    static let conforms = plans(under: "Fixtures/conforms")
    static let violations = plans(under: "Fixtures/violations")
    static let unreadable = plans(under: "Fixtures/unreadable")
    static let published = plans(under: "Fixtures/published")
    static let real = plans(under: "Fixtures/plans")
    static let all = conforms + violations + unreadable + published + real

    static func plans(under folder: String) -> [CorpusPlan] {
        Repository.plans(under: folder).map { CorpusPlan(path: $0) }
    }
}

extension ReportOptions {
    static let test = ReportOptions(tool: Report.Tool(name: "test", version: "0"))
}

import Foundation
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

    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: Repository.root.appending(path: path))) }

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
        let found = FileManager.default.enumerator(atPath: Repository.root.appending(path: folder).path)
        let names = (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".json") }
        return names.sorted().map { CorpusPlan(path: folder + "/" + $0) }
    }
}

extension ReportOptions {
    static let test = ReportOptions(tool: Report.Tool(name: "test", version: "0"))
}

/// The folder that holds `Package.swift`, found from this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}

import Foundation

/// What the sources and the tests were when a mutant was tried.
struct Stamps {
    let sources: [String: String]
    let tests: String

    init(root: String, files: [String], quick: Bool) throws {
        sources = try Dictionary(uniqueKeysWithValues: files.map { ($0, try Stamps.hash(of: [$0], in: root)) })
        let folders = ["Tests/Support", "Tests/GrantRulesTests", "Tests/GrantDocumentsTests"]
        // Whoever survives a quick run has not met every test.
        tests =
            (quick ? "quick " : "")
            + (try Stamps.hash(of: folders.flatMap { Sources.all(in: root, under: $0) }, in: root))
    }

    static func hash(of files: [String], in root: String) throws -> String {
        hash(of: try files.flatMap { try Data(contentsOf: URL(filePath: root + "/" + $0)) })
    }

    static func hash(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}

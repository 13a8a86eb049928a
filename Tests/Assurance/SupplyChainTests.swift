import Foundation
import GrantTesting
import Testing

/// The shipped code is the code in this repository, and the toolchain's.
@Suite struct SupplyChainTests {
    private static let manifest = (try? Repository.text("Package.swift")) ?? ""

    @Test func `the package depends on no other package`() {
        #expect(SupplyChainTests.manifest.contains("let package = Package("))
        for word in [".package(", ".product(", ".binaryTarget(", ".plugin(", ".systemLibrary(", "unsafeFlags"] {
            #expect(!SupplyChainTests.manifest.contains(word), "\(word) in Package.swift")
        }
        let resolved = Repository.root.appending(path: "Package.resolved").path
        #expect(!FileManager.default.fileExists(atPath: resolved))
    }

    @Test(arguments: ["GrantRules", "Workbooks", "GrantDocuments"])
    func `a pure target is checked for strict memory safety`(
        _ target: String
    ) throws {
        let manifest = SupplyChainTests.manifest
        #expect(manifest.contains("let pure: [SwiftSetting] = strict + [.strictMemorySafety()]"))
        let start = try #require(manifest.range(of: "name: \"\(target)\"", options: .backwards))
        #expect(manifest[start.upperBound...].prefix(80).contains("swiftSettings: pure"))
    }

    /// Only modules of the toolchain; the pure targets import none but each other.
    @Test(arguments: ["GrantRules", "Workbooks", "GrantDocuments", "grant-cli"]) func `a target imports what it may`(
        _ target: String
    ) throws {
        let own: Set = ["GrantRules", "GrantDocuments"]
        let allowed: Set<String> =
            switch target {
            case "GrantRules", "Workbooks": []
            case "GrantDocuments": ["GrantRules", "Workbooks"]
            default: own.union(["Glibc", "Musl", "Darwin"])
            }
        let files = Repository.files(under: "Sources/" + target, ending: ".swift")
        #expect(files.count > 20)
        for file in files {
            let text = try Repository.text(file)
            for match in text.matches(of: #/(?m)^\s*(?:[@a-z]+ )*import (\w+)/#) {
                #expect(allowed.contains(String(match.1)), "\(file) imports \(match.1)")
            }
        }
    }
}

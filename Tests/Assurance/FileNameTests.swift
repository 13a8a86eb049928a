import Foundation
import GrantTesting
import Testing

/// The repository can be cloned wherever git runs: Windows refuses some names, and few file systems there know links.
@Suite struct FileNameTests {
    private static let paths = ["Sources", "Tests", "Fixtures", "Scripts", "docs", ".github"].flatMap { folder in
        Repository.files(under: folder, ending: "")
    }

    @Test func `every file has a name that Windows takes`() {
        #expect(Self.paths.count > 1000)
        let devices = #/(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?/#
        for path in Self.paths {
            #expect(path.utf8.count < 200, "\(path)")
            for name in path.split(separator: "/") {
                #expect(
                    !name.contains { "<>:\"|?*\\".contains($0) || $0.unicodeScalars.contains { $0.value < 32 } },
                    "\(path)")
                #expect(!name.hasSuffix(".") && !name.hasSuffix(" "), "\(path)")
                #expect(name.wholeMatch(of: devices) == nil, "\(path)")
            }
        }
    }

    @Test func `no two names differ in case alone`() {
        let alike = Dictionary(grouping: Self.paths) { $0.lowercased() }.values.filter { $0.count > 1 }
        #expect(alike == [])
    }

    @Test func `nothing is a symbolic link`() throws {
        for path in Self.paths {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: Repository.root.appending(path: path).path)
            #expect(attributes[.type] as? FileAttributeType != .typeSymbolicLink, "\(path)")
        }
    }

    /// Most fixtures are about their bytes, and goldens are compared byte by byte.
    @Test func `git changes no end of line`() throws {
        #expect(try Repository.text(".gitattributes").hasPrefix("* -text\n"))
    }
}

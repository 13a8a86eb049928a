import Foundation
import GrantTesting
import Testing

/// `Scripts/README.md` has a line for each script, and none for a script that is gone.
@Suite struct ScriptsPageTests {
    @Test func `each script has its line`() throws {
        let folder = Repository.root.appending(path: "Scripts")
        let scripts = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { !$0.hasDirectoryPath && $0.pathExtension.isEmpty }.map(\.lastPathComponent)
        #expect(scripts.count > 20)
        let lines = try Repository.text("Scripts/README.md").matches(of: #/(?m)^\| \[([^\]]+)\]\(\1\) \| \S/#)
        #expect(lines.map { String($0.1) }.sorted() == scripts.sorted())
    }
}

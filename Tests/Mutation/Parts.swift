import Foundation

/// The part of the package that is mutated and tested, and what it is built on.
enum Parts {
    private static let names = [
        "Sources/GrantRules", "Sources/Workbooks", "Sources/GrantDocuments", "Tests/Support", "Tests/GrantRulesTests",
        "Tests/GrantDocumentsTests",
    ]

    /// Leaves alone what is the same already, so that a second build compiles only what changed.
    ///
    /// - Parameter woven: files that somebody else writes.
    static func copy(from root: String, to folder: String, except woven: Set<String>) throws {
        let wanted = Set(names.flatMap { files(of: $0, in: root) })
        for name in ["Sources", "Tests"].flatMap({ files(of: $0, in: folder) })
        where !wanted.contains(name) && !woven.contains(name) {
            try FileManager.default.removeItem(atPath: folder + "/" + name)
        }
        for name in wanted where !woven.contains(name) { try copy(root + "/" + name, to: folder + "/" + name) }
        try copy(root + "/Tests/Mutation/Package.swift.txt", to: folder + "/Package.swift")
    }

    private static func copy(_ source: String, to target: String) throws {
        let manager = FileManager.default
        guard !manager.contentsEqual(atPath: source, andPath: target) else { return }
        try manager.createDirectory(
            at: URL(filePath: target).deletingLastPathComponent(), withIntermediateDirectories: true)
        try? manager.removeItem(atPath: target)
        try manager.copyItem(atPath: source, toPath: target)
    }

    /// A file itself, or all files under a folder.
    private static func files(of name: String, in root: String) -> [String] {
        guard FileManager.default.fileExists(atPath: root + "/" + name) else { return [] }
        guard let inside = FileManager.default.subpaths(atPath: root + "/" + name), !inside.isEmpty else {
            return [name]
        }
        return inside.map { name + "/" + $0 }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}

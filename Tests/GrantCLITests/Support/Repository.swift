import Foundation

/// The folder that holds `Package.swift`, found from this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    /// Paths of all `*.json` under a folder, in order.
    static func plans(under folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects
        return (names as? [String] ?? []).filter { $0.hasSuffix(".json") }.sorted().map { folder + "/" + $0 }
    }
}

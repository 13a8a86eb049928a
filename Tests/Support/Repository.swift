public import Foundation

/// The folder that holds `Package.swift`, found from this file.
public enum Repository {
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    public static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    public static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Paths of all files under a folder whose names end so, in order.
    public static func files(under folder: String, ending: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects
        return (names as? [String] ?? []).filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    }

    public static func plans(under folder: String) -> [String] { files(under: folder, ending: ".json") }

    /// Why what the program makes is not what is checked in at this path; nothing when it is. `RECORD=1` writes it instead,
    /// and that run fails, so that nobody keeps a page without having read the difference.
    public static func complaint(about bytes: [UInt8], at path: String) throws -> String? {
        let file = root.appending(path: path)
        guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
            let kept = try Data(contentsOf: file)
            return kept.elementsEqual(bytes) ? nil : "\(path) is stale (RECORD=1 writes it) " + difference(kept, bytes)
        }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return "wrote \(path): read the difference, then run again without RECORD"
    }

    private static func difference(_ kept: Data, _ made: [UInt8]) -> String {
        let old = String(decoding: kept, as: UTF8.self).components(separatedBy: "\n") + ["(end)"]
        let new = String(decoding: made, as: UTF8.self).components(separatedBy: "\n") + ["(end)"]
        let line = zip(old, new).prefix { $0 == $1 }.count
        guard line < old.count, line < new.count else { return "in its bytes" }
        return "from line \(line + 1)\nkept: \(old[line])\nmade: \(new[line])"
    }
}

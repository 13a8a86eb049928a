import Foundation
import GrantTesting

/// The real binary, which stands beside the test bundle.
enum Program {
    struct Outcome {
        let status: Int32
        let output: [UInt8]
        let complaints: [UInt8]
        let endedBySignal: Bool

        var out: String { String(decoding: output, as: UTF8.self) }
        var err: String { String(decoding: complaints, as: UTF8.self) }
    }

    static let binary: URL? = {
        let places = [Bundle.main.executableURL, URL(filePath: CommandLine.arguments[0])]
        let bundles = Bundle.allBundles.map { $0.bundleURL }
        for place in bundles + places.compactMap({ $0 }) {
            var folder = place.resolvingSymlinksInPath()
            for _ in 0..<5 {
                folder = folder.deletingLastPathComponent()
                let binary = folder.appending(path: "grant-cli")
                var isDirectory: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: binary.path, isDirectory: &isDirectory)
                if exists, !isDirectory.boolValue { return binary }
            }
        }
        return nil
    }()

    /// Runs it in the repository, or elsewhere; standard output and error go to files, so nothing can block.
    static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: URL? = nil,
        output: FileHandle? = nil
    ) throws -> Outcome {
        guard let binary else { throw CocoaError(.fileNoSuchFile) }
        return try run(
            binary, arguments, input: input, environment: environment, in: folder, output: output)
    }

    /// The same through a shell; `$GRANT` is the binary.
    static func shell(_ script: String, in folder: URL? = nil) throws -> Outcome {
        guard let binary else { throw CocoaError(.fileNoSuchFile) }
        return try run(
            URL(filePath: "/bin/sh"), ["-c", script], input: [], environment: ["GRANT": binary.path], in: folder,
            output: nil)
    }

    static func run(
        _ executable: URL, _ arguments: [String], input: [UInt8], environment: [String: String], in folder: URL?,
        output: FileHandle?
    ) throws -> Outcome {
        let scratch = try Scratch()
        let files = ["in", "out", "err"].map { scratch.folder.appending(path: $0) }
        try Data(input).write(to: files[0])
        try Data().write(to: files[1])
        try Data().write(to: files[2])
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? Repository.root
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "ja_JP.UTF-8"].merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try output ?? FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
            complaints: Array(try Data(contentsOf: files[2])),
            endedBySignal: process.terminationReason == .uncaughtSignal)
    }
}

/// A folder that goes away with its owner.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "grant-cli-tests-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The names in it, in order.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: folder.appending(path: name)) }
}

import Foundation

@testable import grant_cli

/// `Testing` has an `ExitStatus` too.
typealias Status = grant_cli.ExitStatus

/// A world of a few files that keeps what is written to it.
final class FakeWorld {
    var files: [String: [UInt8]] = [:]
    var directories: [String: [String]] = [:]
    var environment: [String: String] = ["LANG": "ja_JP.UTF-8"]
    /// Columns, when standard output is a terminal.
    var columns: Int?
    /// What goes wrong when something is written to standard output.
    var outputTrouble: FileTrouble.Reason?
    var writeTrouble: FileTrouble.Reason?
    private(set) var output: [UInt8] = []
    private(set) var complaints: [UInt8] = []
    private(set) var written: [String: [UInt8]] = [:]
    private(set) var readPaths: [String] = []

    init(_ files: [String: [UInt8]] = [:]) { self.files = files }

    /// With these plans of `Fixtures/` under the names given.
    convenience init(fixtures: [String: String]) throws {
        self.init(try fixtures.mapValues { try Repository.bytes("Fixtures/" + $0) })
    }

    var out: String { String(decoding: output, as: UTF8.self) }
    var err: String { String(decoding: complaints, as: UTF8.self) }

    @discardableResult func run(_ arguments: String...) -> Status { run(arguments) }

    @discardableResult func run(_ arguments: [String]) -> Status {
        grant_cli.run(arguments: arguments, world: world)
    }

    var world: World {
        World(
            environment: { self.environment[$0] },
            read: { path, most throws(FileTrouble) in
                self.readPaths.append(path)
                if let bytes = self.files[path] { return Array(bytes.prefix(most)) }
                throw FileTrouble(path: path, reason: self.directories[path] == nil ? .missing : .isDirectory)
            },
            kind: { path in
                self.directories[path] != nil ? .directory : self.files[path] != nil ? .file : .missing
            },
            list: { path throws(FileTrouble) in
                guard let names = self.directories[path] else { throw FileTrouble(path: path, reason: .missing) }
                return names
            },
            write: { path, bytes throws(FileTrouble) in
                if let reason = self.writeTrouble { throw FileTrouble(path: path, reason: reason) }
                self.written[path] = bytes
            },
            output: { bytes throws(FileTrouble) in
                if let reason = self.outputTrouble { throw FileTrouble(path: "-", reason: reason) }
                self.output += bytes
            },
            complain: { self.complaints += $0 },
            terminalColumns: { self.columns },
            complainsToTerminal: { false })
    }
}

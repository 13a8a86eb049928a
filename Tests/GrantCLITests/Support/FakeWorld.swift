import Foundation
import GrantTesting

@testable import grant_cli

/// `Testing` has an `ExitStatus` too.
typealias Status = grant_cli.ExitStatus

/// A world of a few files that keeps what is written to it.
final class FakeWorld {
    var files: [String: [UInt8]] = [:]
    var directories: [String: [String]] = [:]
    /// Those of the directories whose name is a link.
    var linkedDirectories: Set<String> = []
    var environment: [String: String] = ["LANG": "ja_JP.UTF-8"]
    /// Columns, when standard output is a terminal.
    var columns: Int?
    /// What goes wrong when something is written to standard output.
    var outputTrouble: FileTrouble.Reason?
    var writeTrouble: FileTrouble.Reason?
    private(set) var output: [UInt8] = []
    private(set) var complaints: [UInt8] = []
    private(set) var written: [String: [UInt8]] = [:]
    private(set) var writtenPaths: [Path] = []
    private(set) var readPlaces: [Endpoint] = []
    /// The names that lead to the file of another name; `-` is standard input and `>` standard output.
    var sameFile: [String: String] = [:]

    init(_ files: [String: [UInt8]] = [:]) { self.files = files }

    /// With these plans of `Fixtures/` under the names given.
    convenience init(fixtures: [String: String]) throws {
        self.init(try fixtures.mapValues { try Repository.bytes("Fixtures/" + $0) })
    }

    var out: String { String(decoding: output, as: UTF8.self) }
    var err: String { String(decoding: complaints, as: UTF8.self) }

    @discardableResult func run(_ arguments: String...) -> Status { run(arguments) }

    @discardableResult func run(_ arguments: [String]) -> Status {
        run(arguments.map { Word($0) })
    }

    @discardableResult func run(_ arguments: [Word]) -> Status { grant_cli.run(arguments: arguments, world: world) }

    var world: World {
        World(
            environment: { self.environment[$0] },
            read: { place, most throws(FileTrouble) in
                self.readPlaces.append(place)
                if let bytes = self.files[place.word] { return Array(bytes.prefix(most)) }
                throw FileTrouble(
                    place: place, reason: self.directories[place.word] == nil ? .missing : .isDirectory)
            },
            kind: { path in
                if self.linkedDirectories.contains(path.shown) { return .linkedDirectory }
                if self.directories[path.shown] != nil { return .directory }
                return self.files[path.shown] != nil ? .file : .missing
            },
            identity: { place in
                FileIdentity(device: 0, number: 0, newName: Array((self.sameFile[place.word] ?? place.word).utf8))
            },
            list: { path throws(FileTrouble) in
                guard let names = self.directories[path.shown] else {
                    throw FileTrouble(place: .file(path), reason: .missing)
                }
                return names.map { Path($0) }
            },
            write: { path, bytes throws(FileTrouble) in
                if let reason = self.writeTrouble { throw FileTrouble(place: .file(path), reason: reason) }
                self.written[path.shown] = bytes
                self.writtenPaths.append(path)
            },
            output: { bytes throws(FileTrouble) in
                if let reason = self.outputTrouble { throw FileTrouble(place: .standardOutput, reason: reason) }
                self.output += bytes
            },
            complain: { self.complaints += $0 },
            terminalColumns: { self.columns },
            complainsToTerminal: { false })
    }
}

extension Endpoint {
    /// What stands for it in a fake world.
    var word: String {
        switch self {
        case .standardInput: "-"
        case .standardOutput: ">"
        case .file(let path): path.shown
        }
    }
}

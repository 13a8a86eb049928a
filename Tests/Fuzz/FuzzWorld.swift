@testable import GrantDocuments
@testable import grant_cli

/// The command line itself with a few files in memory, and what it wrote.
final class FuzzWorld {
    private let files: [String: [UInt8]]
    private(set) var output: [UInt8] = []
    private(set) var complaints: [UInt8] = []
    /// At most so many bytes come of one read.
    private let mostPerRead: Int

    init(_ files: [String: [UInt8]], mostPerRead: Int = .max) {
        self.files = files
        self.mostPerRead = mostPerRead
    }

    /// Runs it; what it says must be harmless whatever the files hold.
    @discardableResult func run(_ arguments: String..., chunkBytes: Int = 128 << 10) -> ExitStatus {
        run(arguments, chunkBytes: chunkBytes)
    }

    @discardableResult func run(_ arguments: [String], chunkBytes: Int = 128 << 10) -> ExitStatus {
        var world = world
        world.streams = streams(chunkBytes)
        let status = grant_cli.run(arguments: arguments, world: world)
        // Lines of a calendar end as RFC 5545 has it.
        if !arguments.contains("ics") { Promises.harmless(output, arguments[0]) }
        Promises.harmless(complaints, "what \(arguments[0]) complains about")
        demand(
            status != .notAnswered || !complaints.isEmpty || !output.isEmpty, "\(arguments[0]) fails and says nothing")
        return status
    }

    private var world: World {
        World(
            environment: { _ in nil },
            read: { path, most throws(FileTrouble) in
                guard let bytes = self.files[path] else { throw FileTrouble(path: path, reason: .missing) }
                return Array(bytes.prefix(most))
            },
            kind: { self.files[$0] == nil ? .missing : .file },
            list: { path throws(FileTrouble) in throw FileTrouble(path: path, reason: .missing) },
            write: { _, _ throws(FileTrouble) in },
            output: { bytes throws(FileTrouble) in self.output += bytes },
            complain: { self.complaints += $0 },
            terminalColumns: { nil },
            complainsToTerminal: { false })
    }

    private func streams(_ chunkBytes: Int) -> Streams {
        Streams(
            open: { path throws(FileTrouble) in
                guard let bytes = self.files[path] else { throw FileTrouble(path: path, reason: .missing) }
                nonisolated(unsafe) var rest = bytes[...]
                return ByteStream(
                    read: { room throws(FileTrouble) in
                        let piece = rest.prefix(min(room.count, self.mostPerRead))
                        rest = rest.dropFirst(piece.count)
                        room.copyBytes(from: piece)
                        return piece.count
                    }, close: {})
            },
            size: { self.files[$0]?.count }, seconds: { 0 }, cores: { 2 }, chunkBytes: chunkBytes, heedInterrupts: {},
            isInterrupted: { false })
    }
}

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
        let status = grant_cli.run(arguments: arguments.map { Word($0) }, world: world)
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
            read: { place, most throws(FileTrouble) in Array(try self.bytes(of: place).prefix(most)) },
            kind: { self.files[$0.shown] == nil ? .missing : .file },
            identity: { _ in nil },
            list: { path throws(FileTrouble) in throw FileTrouble(place: .file(path), reason: .missing) },
            write: { _, _ throws(FileTrouble) in },
            output: { bytes throws(FileTrouble) in self.output += bytes },
            complain: { self.complaints += $0 },
            terminalColumns: { nil },
            complainsToTerminal: { false })
    }

    private func bytes(of place: Endpoint) throws(FileTrouble) -> [UInt8] {
        let name = if case .file(let path) = place { path.shown } else { "-" }
        guard let bytes = files[name] else { throw FileTrouble(place: place, reason: .missing) }
        return bytes
    }

    private func streams(_ chunkBytes: Int) -> Streams {
        Streams(
            open: { place throws(FileTrouble) in
                nonisolated(unsafe) var rest = try self.bytes(of: place)[...]
                return ByteStream(
                    read: { room throws(FileTrouble) in
                        let piece = rest.prefix(min(room.count, self.mostPerRead))
                        rest = rest.dropFirst(piece.count)
                        room.copyBytes(from: piece)
                        return piece.count
                    }, close: {})
            },
            size: { _ in nil }, seconds: { 0 }, cores: { 2 }, chunkBytes: chunkBytes, heedInterrupts: {},
            isInterrupted: { false })
    }
}

@testable import grant_cli

/// How the inputs of a fake run arrive.
struct FakeStreams {
    var chunkBytes = 128 << 10
    /// At most so many bytes come of one read, as from a slow pipe.
    var mostPerRead = Int.max
    var cores = 2
    /// The run is interrupted after so many reads.
    var interruptedAfter = Int.max
    var isTerminal = false
}

extension FakeWorld {
    /// Runs `batch` over the files of this world; `-` is one of them.
    @discardableResult func batch(_ arguments: String..., streams: FakeStreams = FakeStreams()) -> ExitStatus {
        batch(arguments, streams: streams)
    }

    @discardableResult func batch(_ arguments: [String], streams fake: FakeStreams = FakeStreams()) -> ExitStatus {
        var world = world
        nonisolated(unsafe) var reads = 0
        nonisolated(unsafe) var seconds = 0.0
        world.complainsToTerminal = { fake.isTerminal }
        world.streams = Streams(
            open: { place throws(FileTrouble) in
                guard let bytes = self.files[place.word] else { throw FileTrouble(place: place, reason: .missing) }
                var rest = bytes[...]
                return ByteStream(
                    read: { room throws(FileTrouble) in
                        reads += 1
                        let piece = rest.prefix(min(room.count, fake.mostPerRead))
                        rest = rest.dropFirst(piece.count)
                        room.copyBytes(from: piece)
                        return piece.count
                    }, close: {})
            },
            size: { self.files[$0.word]?.count },
            // Half a second every time somebody looks.
            seconds: {
                seconds += 0.5
                return seconds
            },
            cores: { fake.cores }, chunkBytes: fake.chunkBytes, heedInterrupts: {},
            isInterrupted: { reads >= fake.interruptedAfter })
        return grant_cli.run(arguments: ["batch"] + arguments.map { Word($0) }, world: world)
    }

    /// The lines of standard output.
    var lines: [String] {
        var lines = out.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

/// Lines put together with a line feed after each.
func ndjson(_ lines: [[UInt8]]) -> [UInt8] { lines.reduce(into: []) { $0 += $1 + [0x0A] } }

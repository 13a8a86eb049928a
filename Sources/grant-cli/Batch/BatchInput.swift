import GrantDocuments

/// Some whole lines of the input, in the buffer of the one who asked for them.
struct Chunk {
    /// Its place among all chunks; what comes of it is written in that order.
    let ticket: Int
    let bytes: Range<Int>
    let lines: Int
    /// The number of its first line among all lines of the run.
    let firstLine: Int
    /// What the file is called, and the number of the first line in it.
    let file: String
    let firstLineOfFile: Int
    fileprivate let permits: Int

    var isLong: Bool { permits > 0 }
}

/// Hands out the lines of several files, one chunk after another, to whichever core asks next.
final class BatchInput {
    private let lock = Lock()
    private let longLines: LongLines
    private let streams: Streams
    private let chunkBytes: Int
    private let complain: (FileTrouble) -> Void
    private var files: ArraySlice<PlanFile>

    private var blocks: LineBlocks?
    private var file = ""
    private var place: Endpoint?
    private var linesOfFile = 0
    private var lines = 0
    private var tickets = 0
    private var isStopped = false
    private(set) var someFileFailed = false

    init(
        _ files: [PlanFile], _ streams: Streams, chunkBytes: Int, longLines: Int,
        complain: @escaping (FileTrouble) -> Void
    ) {
        self.longLines = LongLines(most: longLines)
        self.files = files[...]
        self.streams = streams
        self.chunkBytes = chunkBytes
        self.complain = complain
    }

    /// Tells that the chunk has been judged.
    func giveBack(_ chunk: Chunk) { longLines.giveBack(chunk.permits) }

    /// The next lines, or nil after the last.
    func next(into buffer: inout [UInt8]) -> Chunk? {
        lock.locked {
            while blocks != nil || openNext() {
                if isStopped { return nil }
                if let piece = nextPiece(into: &buffer) { return chunk(of: piece, in: buffer) }
                if isStopped { return nil }
                blocks?.close()
                blocks = nil
            }
            return nil
        }
    }

    /// Half a line that was being read when an interrupt came is no line.
    private func nextPiece(into buffer: inout [UInt8]) -> LineBlocks.Piece? {
        var piece: LineBlocks.Piece?
        do throws(FileTrouble) { piece = try blocks?.next(into: &buffer) } catch { note(error) }
        if linesOfFile == 0, let place, let lines = piece?.bytes, BatchInput.isWholePlan(buffer[lines]) {
            note(FileTrouble(place: place, reason: .wholePlan))
            longLines.giveBack(piece?.permits ?? 0)
            piece = nil
        }
        guard streams.isInterrupted() else { return piece }
        isStopped = true
        longLines.giveBack(piece?.permits ?? 0)
        return nil
    }

    /// A line with nothing but `{`, and a key on the next; or a workbook.
    private static func isWholePlan(_ text: ArraySlice<UInt8>) -> Bool {
        if text.starts(with: "PK\u{03}\u{04}".utf8) { return true }
        guard let end = text.firstIndex(of: 0x0A), text[..<end].filter({ $0 > 0x20 }) == [UInt8(ascii: "{")]
        else { return false }
        return text[end...].first { $0 > 0x20 } == UInt8(ascii: "\"")
    }

    private func openNext() -> Bool {
        while let next = files.popFirst() {
            do throws(FileTrouble) {
                blocks = LineBlocks(try streams.open(next.place), size: chunkBytes, longLines)
                file = next.name
                place = next.place
                linesOfFile = 0
                return true
            } catch { note(error) }
        }
        return false
    }

    private func note(_ trouble: FileTrouble) {
        someFileFailed = true
        complain(trouble)
    }

    private func chunk(of piece: LineBlocks.Piece, in buffer: [UInt8]) -> Chunk {
        let count = LineSplitter.count(in: buffer, piece.bytes)
        defer {
            tickets += 1
            lines += count
            linesOfFile += count
        }
        return Chunk(
            ticket: tickets, bytes: piece.bytes, lines: count, firstLine: lines + 1, file: file,
            firstLineOfFile: linesOfFile + 1, permits: piece.permits)
    }
}

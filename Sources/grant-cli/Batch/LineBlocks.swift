/// One stream, cut into pieces of whole lines.
struct LineBlocks {
    private let stream: ByteStream
    private let size: Int
    private let longLines: LongLines
    /// What has been read behind the last piece; after a line that was too long there may be whole lines in it.
    private var carry: [UInt8] = []

    /// Whole lines at the beginning of a buffer, with the permits for their length.
    struct Piece {
        let bytes: Range<Int>
        let permits: Int
    }

    /// `size` is how much is read at a time, as long as lines are shorter.
    init(_ stream: ByteStream, size: Int, _ longLines: LongLines) {
        self.stream = stream
        self.size = size
        self.longLines = longLines
    }

    func close() { stream.close() }

    /// Reads until there is a whole line; nil at the end of the stream.
    mutating func next(into buffer: inout [UInt8]) throws(FileTrouble) -> Piece? {
        var permits = 0
        var isWhole = false
        defer { if !isWhole { longLines.giveBack(permits) } }
        // What was read behind a long line is most often the beginning of another.
        if carry.count > size { permits = longLines.takeOne() }
        if buffer.count < carry.count + size { buffer = [UInt8](repeating: 0, count: carry.count + size) }
        buffer.replaceSubrange(0..<carry.count, with: carry)
        var searched = 0
        var filled = carry.count
        carry.removeAll(keepingCapacity: true)
        while true {
            if let end = buffer[searched..<filled].lastIndex(of: 0x0A) {
                carry += buffer[end + 1..<filled]
                isWhole = true
                return Piece(bytes: 0..<end + 1, permits: permits)
            }
            searched = filled
            if filled == buffer.count {
                guard filled < LongLines.longest else {
                    try skipRestOfLine()
                    isWhole = true
                    return Piece(bytes: 0..<filled, permits: permits)
                }
                if permits == 0 { permits = longLines.takeOne() }
                let isVeryLong = filled >= LongLines.length
                if isVeryLong, permits < longLines.most { permits += longLines.takeOthers() }
                LineBlocks.grow(&buffer, to: isVeryLong ? LongLines.longest : LongLines.length)
            }
            let got = try stream.read(into: &buffer, from: filled)
            if got == 0 {
                isWhole = filled > 0
                return isWhole ? Piece(bytes: 0..<filled, permits: permits) : nil
            }
            filled += got
        }
    }

    /// What is never written to costs no memory.
    private static func grow(_ buffer: inout [UInt8], to size: Int) {
        let short = buffer
        buffer = [UInt8](unsafeUninitializedCapacity: max(size, short.count + 1)) { room, count in
            _ = room.initialize(from: short)
            count = room.count
        }
    }

    /// Of a line longer than a plan may be, only as much is kept as shows it.
    private mutating func skipRestOfLine() throws(FileTrouble) {
        var block = [UInt8](repeating: 0, count: size)
        while true {
            let got = try stream.read(into: &block, from: 0)
            if got == 0 { return }
            if let end = block[..<got].firstIndex(of: 0x0A) {
                carry += block[end + 1..<got]
                return
            }
        }
    }
}

extension ByteStream {
    /// Fills some of the buffer's end; nothing at the end of the stream.
    fileprivate func read(into buffer: inout [UInt8], from start: Int) throws(FileTrouble) -> Int {
        var failure: FileTrouble?
        let got = buffer.withUnsafeMutableBytes { bytes in
            do throws(FileTrouble) {
                return try read(UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return got
    }
}

/// Lets only a few long lines be in work at a time, because judging a line takes a multiple of its length.
final class LongLines: Sendable {
    private let lock = Lock()
    nonisolated(unsafe) private var free: Int

    /// A line longer than a block and up to this long takes one permit; a longer one takes all there are.
    static let length = 1 << 20 | 1
    /// A plan that is one byte too long, and the carriage return of its line.
    static let longest = PlanFile.mostBytes + 1
    let most: Int

    init(most: Int) {
        self.most = most
        free = most
    }

    /// Waits until one permit is free.
    func takeOne() -> Int { take(1) }

    /// For whoever has one: waits until all the others are free.
    func takeOthers() -> Int { take(most - 1) }

    private func take(_ permits: Int) -> Int {
        lock.locked {
            lock.wait { free >= permits }
            free -= permits
            return permits
        }
    }

    func giveBack(_ permits: Int) {
        guard permits > 0 else { return }
        lock.locked {
            free += permits
            lock.wakeAll()
        }
    }
}

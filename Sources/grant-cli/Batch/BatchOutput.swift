import GrantDocuments

/// What came of one chunk.
struct Judged {
    let bytes: [UInt8]
    let shares: [FundingOrder.Share]
    /// How much was judged for it.
    let linesRead: Int
    let bytesRead: Int
}

/// Puts what several cores make into the order of the input again, and writes it.
final class BatchOutput {
    private let lock = Lock()
    private let write: ([UInt8]) throws(FileTrouble) -> Void
    /// Called by one core at a time, in the order of the chunks.
    private let written: (Judged) -> Void
    /// What waits for chunks before it, by ticket.
    private var waiting: [Int: Judged] = [:]
    /// The first ticket that is not written yet.
    private var turn = 0
    /// How far ahead of the turn a core may get.
    private let window: Int
    private(set) var failure: FileTrouble?

    init(window: Int, write: @escaping ([UInt8]) throws(FileTrouble) -> Void, written: @escaping (Judged) -> Void) {
        self.window = window
        self.write = write
        self.written = written
    }

    var hasFailed: Bool { lock.locked { failure != nil } }

    /// Writes a part of a chunk that has become too large to hold, as soon as it is that chunk's turn.
    func put(_ part: [UInt8], of ticket: Int) {
        lock.locked { lock.wait { turn == ticket || failure != nil } }
        send(part)
    }

    /// Takes the last of a chunk, and writes it together with what waited for it when it is its turn.
    func finish(_ judged: Judged, of ticket: Int) {
        let isTurn = lock.locked {
            lock.wait { ticket < turn + window || failure != nil }
            if turn != ticket { waiting[ticket] = judged }
            return turn == ticket
        }
        guard isTurn else { return }
        var next: Judged? = judged
        while let judged = next {
            send(judged.bytes)
            written(judged)
            next = lock.locked {
                turn += 1
                lock.wakeAll()
                return waiting.removeValue(forKey: turn)
            }
        }
    }

    /// Once something could not be written, nothing is written any more.
    private func send(_ bytes: [UInt8]) {
        guard !bytes.isEmpty, !hasFailed else { return }
        do throws(FileTrouble) {
            try write(bytes)
        } catch {
            lock.locked {
                failure = error
                lock.wakeAll()
            }
        }
    }
}

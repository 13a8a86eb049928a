/// Everything outside the program that a command may touch; tests give their own.
struct World {
    var environment: (String) -> String?
    /// At most so many bytes of a file, or of standard input for `-`.
    var read: (_ path: String, _ most: Int) throws(FileTrouble) -> [UInt8]
    var kind: (_ path: String) -> FileKind
    /// Which file a name leads to; nothing for what is no plain file.
    var identity: (_ path: String) -> FileIdentity? = { _ in nil }
    /// The names in a directory, in no order.
    var list: (_ path: String) throws(FileTrouble) -> [String]
    /// All of it under that name, or nothing.
    var write: (_ path: String, _ bytes: [UInt8]) throws(FileTrouble) -> Void
    var output: (_ bytes: [UInt8]) throws(FileTrouble) -> Void
    var complain: (_ bytes: [UInt8]) -> Void
    /// Columns of the terminal that standard output is, or nothing when it is none.
    var terminalColumns: () -> Int?
    var complainsToTerminal: () -> Bool
    var streams = Streams.system()
}

extension World {
    /// Whether two names lead to one file.
    func isSameFile(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard let identity = identity(one) else { return false }
        return identity == self.identity(other)
    }
}

/// One file, under whichever of its names it was found.
struct FileIdentity: Equatable {
    let device: UInt64
    let number: UInt64
}

enum FileKind { case missing, file, directory }

/// Why a file could not be read or written.
struct FileTrouble: Error {
    let path: String
    let reason: Reason

    enum Reason: Equatable {
        case missing, forbidden, isDirectory, noSpace, closedPipe, readOnly, tooManyOpen
        case other(Int32)
    }
}

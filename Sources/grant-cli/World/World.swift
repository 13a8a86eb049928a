/// Everything outside the program that a command may touch; tests give their own.
struct World {
    var environment: (String) -> String?
    /// At most so many bytes.
    var read: (_ place: Endpoint, _ most: Int) throws(FileTrouble) -> [UInt8]
    var kind: (_ path: Path) -> FileKind
    /// Which file is behind a place, also one that is still to be made; nothing where no report can be lost.
    var identity: (_ place: Endpoint) -> FileIdentity?
    /// The names in a directory, in no order.
    var list: (_ path: Path) throws(FileTrouble) -> [Path]
    /// All of it under that name, or nothing.
    var write: (_ path: Path, _ bytes: [UInt8]) throws(FileTrouble) -> Void
    var output: (_ bytes: [UInt8]) throws(FileTrouble) -> Void
    var complain: (_ bytes: [UInt8]) -> Void
    /// Columns of the terminal that standard output is, or nothing when it is none.
    var terminalColumns: () -> Int?
    var complainsToTerminal: () -> Bool
    var streams = Streams.system()
}

enum FileKind {
    case missing, file, directory
    /// A pipe, a socket, a device.
    case other
    /// A link whose own name leads to a directory.
    case linkedDirectory

    var isDirectory: Bool { self == .directory || self == .linkedDirectory }
}

/// Why a file could not be read or written.
struct FileTrouble: Error {
    let place: Endpoint
    let reason: Reason

    enum Reason: Equatable {
        case missing, forbidden, isDirectory, noSpace, closedPipe, readOnly, tooManyOpen
        /// The run was interrupted while nobody read what it wrote.
        case interrupted
        /// One plan of many lines where every line should be one.
        case wholePlan
        case other(Int32)
    }
}

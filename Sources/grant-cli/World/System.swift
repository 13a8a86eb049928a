#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ends the process without running anything else.
func leave(with status: ExitStatus) -> Never { exit(status.rawValue) }

extension World {
    /// The real one. A closed pipe and a limit on the size of files are errors like any other instead of signals.
    static func system() -> World {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        keepClosedStreamsClosed()
        return World(
            environment: { name in getenv(name).map { String(cString: $0) } },
            read: readFile, kind: fileKind, identity: FileIdentity.of, list: listDirectory, write: saveFile,
            output: writeAnswer,
            complain: { bytes in
                // Whoever cannot be told that something went wrong still learns it by the status.
                do throws(FileTrouble) { try writeAll(bytes[...], to: STDERR_FILENO, .standardOutput) } catch {}
            },
            terminalColumns: {
                guard isatty(STDOUT_FILENO) == 1 else { return nil }
                var size = winsize()
                // The answer may be no columns at all.
                guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
                return Int(size.ws_col)
            },
            complainsToTerminal: { isatty(STDERR_FILENO) == 1 })
    }
}

extension Streams {
    static func system() -> Streams {
        Streams(
            open: openStream,
            size: { place in
                var status = stat()
                guard case .file(let path) = place, stat(path.cString, &status) == 0, status.isPlainFile else {
                    return nil
                }
                return Int(status.st_size)
            },
            seconds: {
                var now = timespec()
                clock_gettime(CLOCK_MONOTONIC, &now)
                return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
            },
            cores: { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) },
            heedInterrupts: Interrupt.heed,
            isInterrupted: { Interrupt.happened })
    }
}

func trouble(_ place: Endpoint) -> FileTrouble {
    let code = errno
    let reason: FileTrouble.Reason =
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .forbidden
        case EISDIR: .isDirectory
        case ENOSPC, EDQUOT, EFBIG: .noSpace
        case EPIPE: .closedPipe
        case EROFS: .readOnly
        case EMFILE, ENFILE: .tooManyOpen
        default: .other(code)
        }
    return FileTrouble(place: place, reason: reason)
}

private func fileKind(_ path: Path) -> FileKind {
    var status = stat()
    guard stat(path.cString, &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT == S_IFDIR else { return status.isPlainFile ? .file : .other }
    return lstat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK ? .linkedDirectory : .directory
}

/// A stream that was closed before the start fails when it is used; otherwise the next file that is opened would take
/// its number, and what is said would be written there.
private func keepClosedStreamsClosed() {
    for (stream, useless) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) < 0 {
        _ = open("/dev/null", useless)
    }
}

/// A descriptor to read from, and to be closed when it is none of the standard streams.
func openForReading(_ place: Endpoint) throws(FileTrouble) -> Int32 {
    guard case .file(let path) = place else { return STDIN_FILENO }
    let descriptor = open(path.cString, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(place) }
    return descriptor
}

private func openStream(_ place: Endpoint) throws(FileTrouble) -> ByteStream {
    let descriptor = try openForReading(place)
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.isPlainFile
    #if canImport(Glibc)
        if isFile { posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL) }
    #endif
    return ByteStream(
        read: { room throws(FileTrouble) in
            while true {
                // A pipe may keep silent for long, and an interrupt must get through all the same.
                if !isFile, !Interrupt.mayRead(descriptor) { return 0 }
                let got = read(descriptor, room.baseAddress, room.count)
                if got >= 0 { return got }
                guard errno == EINTR || errno == EAGAIN else { throw trouble(place) }
                if Interrupt.happened { return 0 }
            }
        },
        close: { if descriptor != STDIN_FILENO { close(descriptor) } })
}

private func readFile(_ place: Endpoint, most: Int) throws(FileTrouble) -> [UInt8] {
    let descriptor = try openForReading(place)
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.isPlainFile {
        bytes.reserveCapacity(min(Int(status.st_size) + 1, most))
    }
    var failure: FileTrouble?
    while bytes.count < most {
        let room = min(max(bytes.capacity - bytes.count, 1 << 16), most - bytes.count)
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, room)
            while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, room) }
            if got < 0 { failure = trouble(place) }
            count = max(0, got)
        }
        if let failure { throw failure }
        if piece.isEmpty { break }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
}

private func listDirectory(_ path: Path) throws(FileTrouble) -> [Path] {
    guard let directory = opendir(path.cString) else { throw trouble(.file(path)) }
    defer { closedir(directory) }
    var names: [Path] = []
    while let entry = readdir(directory) {
        names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Path(bytes: $0.prefix { $0 != 0 }) })
    }
    return names
}

/// To standard output, until an interrupt finds that nobody reads there.
private func writeAnswer(_ bytes: [UInt8]) throws(FileTrouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let room = Interrupt.room(for: rest.count)
        guard room > 0 else { throw FileTrouble(place: .standardOutput, reason: .interrupted) }
        try writeAll(rest.prefix(room), to: STDOUT_FILENO, .standardOutput)
        rest = rest.dropFirst(room)
    }
}

func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ place: Endpoint) throws(FileTrouble) {
    var rest = bytes
    while !rest.isEmpty {
        let wrote = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if wrote < 0 {
            if errno == EINTR { continue }
            throw trouble(place)
        }
        rest = rest.dropFirst(wrote)
    }
}

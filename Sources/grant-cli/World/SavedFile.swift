#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Puts all of the bytes under a name, or nothing.
///
/// A plain file is written beside and renamed, so that its name never holds half of it. Where a name is a link, the
/// file it leads to is replaced and the link stays; a file that is replaced keeps its mode and its owner. What is no
/// plain file is written into, and so is what this process was given open: others may be writing there too.
func saveFile(_ path: Path, _ bytes: [UInt8]) throws(FileTrouble) {
    var earlier = stat()
    guard stat(path.cString, &earlier) == 0 else {
        guard let target = path.target else {
            errno = ELOOP
            throw trouble(.file(path))
        }
        return try replace(target, nil, with: bytes, path)
    }
    if let descriptor = openDescriptor(of: earlier) {
        return try writeAll(bytes[...], to: descriptor, .file(path))
    }
    guard earlier.isPlainFile, let target = path.target, FileIdentity.of(.file(target)) == FileIdentity(earlier) else {
        let descriptor = open(path.cString, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw trouble(.file(path)) }
        defer { close(descriptor) }
        return try writeAll(bytes[...], to: descriptor, .file(path))
    }
    // A folder lets a file be replaced that itself may not be written.
    guard access(target.cString, W_OK) == 0 else { throw trouble(.file(path)) }
    try replace(target, earlier, with: bytes, path)
}

/// The descriptor through which this process has been given the file to write to.
///
/// Opening `/dev/fd/3` again would begin at the start of its file, and a socket cannot be opened again at all.
private func openDescriptor(of file: stat) -> Int32? {
    (STDOUT_FILENO..<1024).first { descriptor in
        let flags = fcntl(descriptor, F_GETFL)
        var status = stat()
        return flags >= 0 && flags & O_ACCMODE != O_RDONLY && fstat(descriptor, &status) == 0
            && FileIdentity(status) == FileIdentity(file)
    }
}

private func replace(_ target: Path, _ earlier: stat?, with bytes: [UInt8], _ path: Path) throws(FileTrouble) {
    try withoutInterruption { () throws(FileTrouble) in
        let (beside, descriptor) = try openBeside(target, mode: earlier.map { $0.st_mode & 0o777 } ?? 0o666, path)
        do throws(FileTrouble) {
            defer { close(descriptor) }
            try writeAll(bytes[...], to: descriptor, .file(path))
            if let earlier {
                // An owner who cannot be kept is no reason to refuse; giving a file away clears bits of its mode.
                _ = fchown(descriptor, earlier.st_uid, earlier.st_gid)
                guard fchmod(descriptor, earlier.st_mode & 0o7777) == 0 else { throw trouble(.file(path)) }
            }
            guard fsync(descriptor) == 0 || errno == EINVAL else { throw trouble(.file(path)) }
            guard rename(beside.cString, target.cString) == 0 else { throw trouble(.file(path)) }
        } catch {
            unlink(beside.cString)
            throw error
        }
    }
}

/// A new file in the same folder. Its name does not grow with the other's, and one that a killed run left is passed over.
private func openBeside(
    _ target: Path, mode: mode_t, _ path: Path
) throws(FileTrouble) -> (name: Path, descriptor: Int32) {
    for attempt in 0..<100 {
        let name = target.beside(Path(".grant-cli-\(getpid())-\(attempt).tmp"))
        let descriptor = open(name.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        if descriptor >= 0 { return (name, descriptor) }
        guard errno == EEXIST else { break }
    }
    throw trouble(.file(path))
}

/// A signal that would end the process waits until the file has its name, so that nothing is left beside it.
private func withoutInterruption(_ body: () throws(FileTrouble) -> Void) throws(FileTrouble) {
    var ending = sigset_t()
    var before = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ending, signal) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
}

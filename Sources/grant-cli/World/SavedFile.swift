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
/// plain file is written into.
func saveFile(_ path: String, _ bytes: [UInt8]) throws(FileTrouble) {
    let place = try destination(of: path)
    var earlier = stat()
    guard stat(place, &earlier) == 0 else { return try replace(place, nil, with: bytes, path) }
    guard earlier.isPlainFile else {
        let descriptor = open(place, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw trouble(path) }
        defer { close(descriptor) }
        return try writeAll(bytes, to: descriptor, path: path)
    }
    // A folder lets a file be replaced that itself may not be written.
    guard access(place, W_OK) == 0 else { throw trouble(path) }
    try replace(place, earlier, with: bytes, path)
}

/// What a name leads to through its links, whether or not something is there.
private func destination(of path: String) throws(FileTrouble) -> [CChar] {
    var place = Array(path.utf8CString)
    for _ in 0..<40 {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink(place, &target, target.count - 1)
        guard count >= 0 else { return place }
        let isAbsolute = target[0] == CChar(bitPattern: UInt8(ascii: "/"))
        place = (isAbsolute ? [] : folder(of: place)) + target[..<count] + [0]
    }
    errno = ELOOP
    throw trouble(path)
}

/// `reports/` of `reports/plan.html`, nothing of `plan.html`.
private func folder(of place: [CChar]) -> [CChar] {
    let slash = place.lastIndex(of: CChar(bitPattern: UInt8(ascii: "/")))
    return slash.map { Array(place[...$0]) } ?? []
}

private func replace(
    _ place: [CChar], _ earlier: stat?, with bytes: [UInt8], _ path: String
) throws(FileTrouble) {
    try withoutInterruption { () throws(FileTrouble) in
        let (beside, descriptor) = try openBeside(place, mode: earlier.map { $0.st_mode & 0o777 } ?? 0o666, path)
        do throws(FileTrouble) {
            defer { close(descriptor) }
            try writeAll(bytes, to: descriptor, path: path)
            if let earlier {
                // An owner who cannot be kept is no reason to refuse; giving a file away clears bits of its mode.
                _ = fchown(descriptor, earlier.st_uid, earlier.st_gid)
                guard fchmod(descriptor, earlier.st_mode & 0o7777) == 0 else { throw trouble(path) }
            }
            guard fsync(descriptor) == 0 || errno == EINVAL else { throw trouble(path) }
            guard rename(beside, place) == 0 else { throw trouble(path) }
        } catch {
            unlink(beside)
            throw error
        }
    }
}

/// A new file in the same folder. Its name does not grow with the other's, and one that a killed run left is passed over.
private func openBeside(
    _ place: [CChar], mode: mode_t, _ path: String
) throws(FileTrouble) -> (name: [CChar], descriptor: Int32) {
    for attempt in 0..<100 {
        let name = folder(of: place) + ".grant-cli-\(getpid())-\(attempt).tmp".utf8CString
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        if descriptor >= 0 { return (name, descriptor) }
        guard errno == EEXIST else { break }
    }
    throw trouble(path)
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

extension stat {
    var isPlainFile: Bool { st_mode & S_IFMT == S_IFREG }
}

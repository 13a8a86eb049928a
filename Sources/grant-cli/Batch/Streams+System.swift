#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Streams {
    static func system() -> Streams {
        Streams(
            open: { place throws(FileTrouble) in try openStream(place) },
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
            heedInterrupts: { Interrupt.heed() },
            isInterrupted: { Interrupt.happened })
    }
}

private func openStream(_ place: Place) throws(FileTrouble) -> ByteStream {
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

/// What the signal handler may touch: a flag, and a pipe that wakes whoever waits for input.
private enum Interrupt {
    nonisolated(unsafe) private static var flag: sig_atomic_t = 0
    nonisolated(unsafe) private static var wakes: (read: Int32, write: Int32) = (-1, -1)

    static var happened: Bool { flag != 0 }

    static func heed() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            wakes = (ends[0], ends[1])
        }
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = { _ in Interrupt.note() }
        #else
            action.__sigaction_handler.sa_handler = { _ in Interrupt.note() }
        #endif
        // The second one does what it always does.
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM] { sigaction(signal, &action, nil) }
    }

    private static func note() {
        flag = 1
        if wakes.write >= 0 {
            var byte: UInt8 = 0
            _ = write(wakes.write, &byte, 1)
        }
    }

    /// Waits until there is something to read, or an interrupt.
    static func mayRead(_ descriptor: Int32) -> Bool {
        guard wakes.read >= 0 else { return !happened }
        var sources = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakes.read, events: Int16(POLLIN), revents: 0),
        ]
        while !happened {
            if poll(&sources, 2, -1) > 0 { return sources[1].revents == 0 }
            if errno != EINTR { return true }
        }
        return false
    }
}

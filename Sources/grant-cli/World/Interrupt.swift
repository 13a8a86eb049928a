#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the signal handler may touch: a flag, and a pipe that wakes whoever waits for input.
enum Interrupt {
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
        #elseif canImport(Musl)
            action.__sa_handler.sa_handler = { _ in Interrupt.note() }
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

    /// How much of so many bytes standard output takes without falling asleep for good: nothing when the run is
    /// interrupted and the reader has taken nothing for a second.
    static func room(for count: Int) -> Int {
        guard wakes.read >= 0, hasReader else { return count }
        var sources = [
            pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: wakes.read, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let hasHappened = happened
            let ready = poll(&sources, hasHappened ? 1 : 2, hasHappened ? patience : -1)
            if ready > 0, sources[0].revents != 0 { return min(count, mostAtOnce) }
            if ready == 0 { return 0 }
            if ready < 0, errno != EINTR { return count }
        }
    }

    /// Whether standard output is a pipe, a socket or a terminal, where writing waits for somebody to read.
    private static let hasReader: Bool = {
        var status = stat()
        guard fstat(STDOUT_FILENO, &status) == 0 else { return false }
        return status.isPipe || status.st_mode & S_IFMT == S_IFSOCK || isatty(STDOUT_FILENO) == 1
    }()

    /// Milliseconds that a reader may sleep once the run is interrupted.
    private static let patience: Int32 = 1_000
    /// A pipe that takes anything takes this much at once (`PIPE_BUF`).
    private static let mostAtOnce = 4_096

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

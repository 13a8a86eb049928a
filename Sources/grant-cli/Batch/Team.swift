#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs one piece of work on several threads at once, the calling one among them.
enum Team {
    private final class Work: @unchecked Sendable {
        let body: (Int) -> Void
        let member: Int

        init(_ member: Int, _ body: @escaping (Int) -> Void) {
            self.member = member
            self.body = body
        }
    }

    /// Comes back when every member has; with fewer threads than asked for when the system gives no more.
    static func run(_ count: Int, _ body: @escaping (Int) -> Void) {
        var threads: [pthread_t] = []
        for member in 1..<max(1, count) {
            let work = Unmanaged.passRetained(Work(member, body))
            #if canImport(Glibc)
                var thread = pthread_t()
            #else
                var thread: pthread_t?
            #endif
            let refused = pthread_create(&thread, nil, { Team.begin($0) }, work.toOpaque())
            guard refused == 0 else {
                work.release()
                break
            }
            #if canImport(Glibc)
                threads.append(thread)
            #else
                if let thread { threads.append(thread) }
            #endif
        }
        body(0)
        for thread in threads { pthread_join(thread, nil) }
    }

    private static func begin(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let pointer else { return nil }
        let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
        work.body(work.member)
        return nil
    }
}

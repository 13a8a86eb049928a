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
        let body: () -> Void

        init(_ body: @escaping () -> Void) { self.body = body }
    }

    /// Comes back when every member has; with fewer threads than asked for when the system gives no more.
    static func run(_ count: Int, _ body: @escaping () -> Void) {
        var threads: [pthread_t] = []
        for _ in 1..<max(1, count) {
            let work = Unmanaged.passRetained(Work(body))
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
        body()
        for thread in threads { pthread_join(thread, nil) }
    }

    private static func begin(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
    }
}

/// A mutex with its condition: whoever changes what it guards wakes those who wait for it.
final class Lock: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        mutex.initialize(to: pthread_mutex_t())
        changed.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Inside `locked`: gives the lock up until something has changed and the condition holds.
    func wait(until condition: () -> Bool) {
        while !condition() { pthread_cond_wait(changed, mutex) }
    }

    func wakeAll() { pthread_cond_broadcast(changed) }
}

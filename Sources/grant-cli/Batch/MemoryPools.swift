/// How many pools glibc keeps memory in.
///
/// By default it has several for every core, and each keeps what its longest line once needed: a plan of a megabyte
/// would be paid for once a thread, though only two of them are in work at a time.
enum MemoryPools {
    static let most: Int32 = 2

    static func limit() {
        #if canImport(Glibc)
            // M_ARENA_MAX of malloc.h, which Swift does not import. Refused, it only costs memory.
            _ = mallopt(-8, most)
        #endif
    }
}

#if canImport(Glibc)
    @_silgen_name("mallopt")
    private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
#endif

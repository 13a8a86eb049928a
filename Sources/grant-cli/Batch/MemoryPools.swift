/// How much memory glibc keeps for later.
///
/// By default it has several pools for every core, and each keeps what its longest line once needed: a plan of a
/// megabyte would be paid for once a thread, though only two of them are in work at a time.
enum MemoryPools {
    static let most: Int32 = 2
    /// Whatever is as large goes back to the system as soon as it is free; only long lines need it.
    static let largest: Int32 = 320 << 10

    static func limit() {
        #if canImport(Glibc)
            // M_ARENA_MAX and M_MMAP_THRESHOLD of malloc.h, which Swift does not import. Refused, they only cost memory.
            _ = mallopt(-8, most)
            _ = mallopt(-3, largest)
        #endif
    }
}

#if canImport(Glibc)
    @_silgen_name("mallopt")
    private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
#endif

/// What `batch` needs of the world beside the rest: inputs piece by piece, a clock, cores, and a way to be stopped.
struct Streams {
    var open: (_ place: Endpoint) throws(FileTrouble) -> ByteStream
    /// How many bytes a file has; nil for what is no plain file.
    var size: (_ place: Endpoint) -> Int?
    /// Seconds since some moment.
    var seconds: () -> Double
    var cores: () -> Int
    /// How much is read at a time: enough to be worth a turn, and little enough for the cache.
    var chunkBytes = 128 << 10
    /// From here on an interrupt is noted instead of ending the process; a second one ends it.
    var heedInterrupts: () -> Void
    var isInterrupted: () -> Bool
}

/// An input that is read once, from its beginning to its end.
struct ByteStream {
    /// Fills some of the room; nothing at the end, or when the run is interrupted.
    let read: (_ room: UnsafeMutableRawBufferPointer) throws(FileTrouble) -> Int
    let close: () -> Void
}

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

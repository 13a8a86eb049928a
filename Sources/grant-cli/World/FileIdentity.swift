#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One file, whichever of its names or descriptors leads to it.
struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64
    /// Of a file that is not there yet, its name in the folder that the numbers tell.
    var newName: [UInt8] = []
}

extension FileIdentity {
    /// Terminals, devices and sockets have none: several writers take nothing from one another there.
    static func of(_ place: Endpoint) -> FileIdentity? {
        var status = stat()
        let found =
            switch place {
            case .standardInput: fstat(STDIN_FILENO, &status)
            case .standardOutput: fstat(STDOUT_FILENO, &status)
            case .file(let path): stat(path.cString, &status)
            }
        guard found == 0 else {
            guard case .file(let path) = place else { return nil }
            return ofNewFile(path)
        }
        return status.isPlainFile || status.isPipe ? FileIdentity(status) : nil
    }

    private static func ofNewFile(_ path: Path) -> FileIdentity? {
        var status = stat()
        guard let target = path.target, stat(target.folder.cString, &status) == 0 else { return nil }
        var identity = FileIdentity(status)
        identity.newName = target.nameInFolder
        return identity
    }

    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}

extension stat {
    var isPlainFile: Bool { st_mode & S_IFMT == S_IFREG }
    var isPipe: Bool { st_mode & S_IFMT == S_IFIFO }
}

extension Path {
    /// What the name leads to through its links, whether or not something is there; nothing when they lead round.
    var target: Path? {
        var path = self
        for _ in 0..<40 {
            var text = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            let count = readlink(path.cString, &text, text.count)
            guard count >= 0 else { return path }
            let link = Path(bytes: text[..<count].map { UInt8(bitPattern: $0) })
            path = link.bytes.first == UInt8(ascii: "/") ? link : path.beside(link)
        }
        return nil
    }
}
